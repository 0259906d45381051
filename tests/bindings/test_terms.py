#!/usr/bin/python3
"""Sanction terms and penalty tables from Python.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import datetime
import fractions
import json
import os
import pathlib
import random
import unittest
from decimal import Decimal

import tap
import vth

ROOT = pathlib.Path(os.environ["VTH_SOURCE_ROOT"])
TERMS = ROOT / "tests" / "review" / "terms"
POLICY = TERMS / "policy.json"
CASES = json.loads((TERMS / "cases.json").read_text(encoding="utf-8"))["cases"]
N_FORMULAS = 300


def random_formula(rng, depth, values):
    """Returns the text of a formula, and what it comes to by exact fractions; None where it divides by zero."""
    kind = rng.randrange(6) if depth else rng.randrange(2)
    if kind == 0:
        number = Decimal(rng.randrange(10000)).scaleb(-rng.randrange(3))
        return f"{number:f}", fractions.Fraction(number)
    if kind == 1:
        name = rng.choice(list(values))
        return name, fractions.Fraction(values[name])
    left, one = random_formula(rng, depth - 1, values)
    right, other = random_formula(rng, depth - 1, values)
    sign = "+-*/"[kind - 2]
    text = f"({left}) {sign} ({right})"
    if one is None or other is None or (sign == "/" and other == 0):
        return text, None
    return text, {"+": one.__add__, "-": one.__sub__, "*": one.__mul__, "/": one.__truediv__}[sign](other)


class Terms(unittest.TestCase):
    def test_every_case_of_the_file_as_in_c(self):
        policy = vth.terms(POLICY, "GELUID")
        self.assertEqual(policy.verdict, "known")
        for case in CASES:
            with self.subTest(case["name"]):
                answer = vth.terms(POLICY, **case["question"])
                self.assertEqual(answer.verdict, case["verdict"])
                self.assertEqual([code for code in case["has"] if not answer.has(code)], [])
                self.assertEqual([code for code in case["lacks"] if answer.has(code)], [])
                self.assertEqual(list(answer.unknown), case.get("unknown", list(answer.unknown)))
                self.assertEqual(answer.other_sanction, case.get("other"))
                if "deviations" in case:
                    self.assertEqual(list(answer.deviations["field"]), [deviation["field"] for deviation in case["deviations"]])

    def test_money_is_exact_for_people_and_programs(self):
        answer = vth.terms(POLICY, "LADING", quantities={"t": Decimal("2.5")}, on=datetime.date(2026, 6, 1))
        self.assertEqual((answer.penalty_euros, answer.terms.penalty_cents), (Decimal("578.63"), 57863))
        self.assertEqual((answer.row.code, answer.row.quantities), ("LADING", ("t: ton overbelading",)))
        self.assertIsNone(vth.terms(POLICY, "LADING").penalty_euros)
        self.assertRaises(TypeError, vth.terms, POLICY, "LADING", quantities={"t": 2.5})

    def test_what_is_wrong_is_an_error(self):
        with self.assertRaises(vth.Error) as caught:
            vth.terms(POLICY, "GELUID", on="2026-02-30")
        self.assertEqual((caught.exception.code, caught.exception.pointer), ("invalid-date", "/on"))
        self.assertRaises(vth.Error, vth.terms, TERMS / "cases.json", "GELUID")
        self.assertRaises(vth.Error, vth.terms, POLICY, "GELUID", person="robot")

    def test_decisions_are_held_to_policies(self):
        records = [{"type": "violation", "id": "v", "rules": ["Bkl 5.65"]},
                   {"type": "enforcement-decision", "id": "d", "instrument": "penalty-order", "violations": ["v"], "decided_on": "2026-06-01",
                    "terms": {"penalty_cents": 1, "policy": "verzonnen-tabel"}}]
        self.assertTrue(vth.review(records, policies=POLICY)[0].has("terms.deviation-unmotivated"))
        self.assertTrue(vth.review(records, policies=[POLICY])[0].has("terms.deviation-unmotivated"))
        self.assertFalse(vth.review(records)[0].has("terms.deviation-unmotivated"))


class Table(unittest.TestCase):
    def test_a_table_is_asked_by_code_rule_and_words(self):
        table = vth.penalty_table(POLICY)
        self.assertEqual(len(table), 25)
        self.assertEqual([row.penalty_cents for row in table.find("EDITIE", on="2026-01-01")], [200000])
        self.assertEqual(len(table.find("EDITIE")), 2)
        self.assertEqual([row.code for row in table.find_rule("Ow 5.1 lid 2")], ["KOOKS-1", "DUBBEL"])
        self.assertEqual([row.code for row in table.search("kooks derde")], ["KOOKS-3"])
        self.assertRaises(vth.Error, table.find_rule, "nergens")
        self.assertEqual(sum(table.ratios["n_rows"]), 19)

    def test_bad_rows_are_told_and_the_rest_is_kept(self):
        rows = {"rows": [{"code": "A"}, {"code": "B", "penalty_cents": -1}, {"code": "C"}]}
        problems = []
        table = vth.penalty_table(rows, problems=problems)
        self.assertEqual([row.code for row in table], ["A", "C"])
        self.assertEqual([problem.pointer for problem in problems], ["/rows/1/penalty_cents"])
        self.assertRaises(vth.Error, vth.penalty_table, rows)

    def test_what_is_written_is_read_as_the_same(self):
        data = json.loads(POLICY.read_text(encoding="utf-8"))["penalty_table"]
        written = vth.penalty_table(data).to_dict()
        self.assertEqual(written, data)
        self.assertEqual(vth.penalty_table(written).to_dict(), data)

    def test_formulas_come_to_what_exact_fractions_come_to(self):
        rng = random.Random(5)
        checked = 0
        for number in range(N_FORMULAS):
            values = {"t": Decimal(rng.randrange(1000)).scaleb(-1), "n": Decimal(rng.randrange(20))}
            text, euros = random_formula(rng, 3, values)
            rows = {"rows": [{"code": "F", "formula": text, "quantities": ["t", "n"]}]}
            try:
                row, = vth.penalty_table(rows)
            except vth.Error as error:
                self.assertIn("divides by zero", str(error))
                self.assertIsNone(euros)
                continue
            given = [f"{name}={value:f}" for name, value in values.items()]
            if euros is None or euros < 0:
                self.assertRaises(Exception, row.handle.compute_penalty, given)
                continue
            expected = (euros * 100 + fractions.Fraction(1, 2)).__floor__()
            try:
                cents = row.handle.compute_penalty(given)
            except Exception as error:  # the numbers may grow beyond 64 bits; then there is no answer, never a wrong one
                self.assertIn("too large", str(error))
                continue
            self.assertEqual(cents, expected, text)
            checked += 1
        self.assertGreater(checked, N_FORMULAS // 3)


if __name__ == "__main__":
    tap.main()
