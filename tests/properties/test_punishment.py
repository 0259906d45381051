#!/usr/bin/python3
"""Penal orders, fines and compared policies against answers that were worked out apart, over many made-up cases.

The cases are the same in every run.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import csv
import io
import json
import os
import random
import sys
import tempfile
import unittest
from fractions import Fraction

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "bindings"))
import tap  # noqa: E402
import vth  # noqa: E402

N_CASES = 3000
TRUE_IS_BAD = ("public_body", "death_or_harm", "considerable_damage", "aggressive", "concurrence")
FALSE_IS_BAD = ("heard", "report_verified")
LIMITS = {"economic": {False: (200000, 200000), True: (1000000, 1000000)},
          "non-economic": {False: (200000, 200000), True: (200000, 200000)},
          "keur": {False: (150000, 200000), True: (150000, 200000)}}


def any_of(dice, *values):
    """One of the values, or nothing at all now and then."""
    return None if dice.random() < 0.05 else dice.choice(values)


def make_question(dice):
    bad = dice.random() * 0.3

    def flip():
        return dice.random() < bad

    question = {name: any_of(dice, flip()) for name in TRUE_IS_BAD}
    question.update({name: any_of(dice, not flip()) for name in FALSE_IS_BAD})
    question.update(
        on=any_of(dice, "2016-05-02"), issuer=any_of(dice, "ilt", "customs", "other" if flip() else "nvwa"),
        legal_person=any_of(dice, True, False), under_age=any_of(dice, flip()),
        goods_seized=any_of(dice, True, False), goods_waived=any_of(dice, not flip()),
        intent_required=any_of(dice, True, False), intent_proven=any_of(dice, not flip()),
        benefit_cents=any_of(dice, 0, 499999, 500000, 500001 if flip() else 1),
        prior_sanctions=any_of(dice, 0, 1, 2, 3 if flip() else 0),
        facts=[{"kind": any_of(dice, *LIMITS), "amount_cents": dice.choice((1, 50000, 100000, 150000, 200000))}
               for _ in range(dice.randint(0, 4))])
    return {name: value for name, value in question.items() if value is not None}


def pair(asked, met):
    """What two facts say of which the first tells whether the second is needed: fine, bad or unknown."""
    if met or asked is False:
        return "fine"
    return "bad" if asked and met is False else "unknown"


def judge_sums(question):
    facts, person = question["facts"], question.get("legal_person")
    persons = (True, False) if person is None else (person,)
    sums, found = {}, set()
    for fact in facts:
        kind = fact.get("kind")
        sums[kind] = sums.get(kind, 0) + fact["amount_cents"]
    bounds = {kind: [LIMITS[each][who] for each in (LIMITS if kind is None else (kind,)) for who in persons] for kind in sums}
    for kind, total in sums.items():
        if total > max(high for _, high in bounds[kind]):
            found.add("bad")
        elif total > min(low for low, _ in bounds[kind]):
            found.add("unknown")
    lowest = min((low for each in bounds.values() for low, _ in each), default=0)
    if len(sums) > 1 and sum(sums.values()) > lowest:
        found.add("unknown")
    return found | ({"unknown"} if not facts or None in sums else set())


def judge(question):
    """The guideline, read by itself."""
    get = question.get
    found = judge_sums(question)
    found |= {"unknown" if get(name) is None else "bad" if get(name) else "fine" for name in TRUE_IS_BAD}
    found |= {"unknown" if get(name) is None else "fine" if get(name) else "bad" for name in FALSE_IS_BAD}
    found |= {pair(get("goods_seized"), get("goods_waived")), pair(get("intent_required"), get("intent_proven"))}
    found |= {"unknown" for name in ("on", "issuer", "legal_person", "benefit_cents", "prior_sanctions") if name not in question}
    if not get("legal_person"):
        found.add("unknown" if get("under_age") is None else "bad" if get("under_age") else "fine")
    if get("issuer") == "other" or get("benefit_cents", 0) > 500000 or get("prior_sanctions", 0) >= 3:
        found.add("bad")
    return "not-allowed" if "bad" in found else "not-known" if "unknown" in found else "allowed"


class Punishment(unittest.TestCase):
    def test_penal_orders_are_judged_as_the_guideline_reads(self):
        dice, seen = random.Random(257), {}
        for _ in range(N_CASES):
            question = make_question(dice)
            verdict = vth.penal_order(question).verdict
            seen[verdict] = seen.get(verdict, 0) + 1
            self.assertEqual(verdict, judge(question), question)
        for verdict in ("allowed", "not-allowed", "not-known"):
            self.assertGreater(seen[verdict], N_CASES // 50, seen)

    def test_fines_are_exact_fractions(self):
        dice = random.Random(16)
        points = {"documented": (0, 1, 2), "suitable": (0, 3, 6), "implemented": (0, 4, 8)}
        grades = ("good", "moderate", "poor")
        norms = {"brzo-5-1": 20000000, "brzo-7-6-vi": 5000000, "brzo-11-1": 20000000}
        for _ in range(N_CASES):
            given = {name: dice.randrange(3) for name in points}
            people, norm = dice.randint(0, 80), dice.choice(list(norms))
            factor = Fraction(sum(points[name][grade] for name, grade in given.items()), 16)
            size = Fraction(1, 2) if people < 10 else Fraction(3, 4) if people < 50 else Fraction(1)
            fine = vth.seveso_fine({"norm": norm, "employees": people, **{name: grades[grade] for name, grade in given.items()}})
            self.assertEqual((fine.factor, fine.fine_cents), (factor, norms[norm] * factor * size), given)

    def test_distances_are_those_of_the_definition(self):
        dice = random.Random(400)
        with tempfile.TemporaryDirectory() as folder:
            policies = [make_policy(dice, name) for name in "abc"]
            paths = []
            for policy in policies:
                paths.append(os.path.join(folder, policy["id"] + ".json"))
                with open(paths[-1], "w", encoding="utf-8") as file:
                    json.dump(policy, file)
            comparison = vth.compare_policies(paths, on="2026-06-01")
        found = {row["code"]: row["distance"] for row in csv.DictReader(io.StringIO(comparison.to_text("csv")))}
        rows = {}
        for policy in policies:
            for row in policy["penalty_table"]["rows"]:
                rows.setdefault(row["code"], []).append(row)
        self.assertEqual(found, {code: measure(same) for code, same in rows.items()})
        ranked = [int(row) for row in comparison.rows["distance"] if row is not None]
        self.assertEqual(ranked, sorted(ranked, reverse=True))
        self.assertGreater(len(set(ranked)), 50)


def make_policy(dice, name):
    rows = []
    for number in range(400):
        if dice.random() < 0.2:
            continue
        row = {"code": f"v-{number}", "grace_term": f"P{dice.randint(1, 12)}W", "penalty_cents": dice.randint(1, 50) * 100,
               "penalty_unit": dice.choice(("per-day", "per-day", "per-week"))}
        if dice.random() < 0.9:
            row["maximum_cents"] = row["penalty_cents"] * dice.randint(1, 20)
        rows.append(row)
    return {"id": name, "title": name, "edition": "1", "source": "invented", "certainty": "unverified", "about": "invented",
            "penalty_table": {"rows": rows}}


def spread(numbers):
    return (max(numbers) - min(numbers)) * 100 // max(numbers)


def measure(rows):
    if len(rows) < 2:
        return ""
    total = spread([int(row["grace_term"][1:-1]) * 7 for row in rows])
    units = {row["penalty_unit"] for row in rows}
    total += 100 if len(units) > 1 else spread([row["penalty_cents"] for row in rows])
    maximums = [row.get("maximum_cents") for row in rows]
    if maximums.count(None) < len(rows):
        total += 100 if None in maximums else spread(maximums)
    return str(total)


if __name__ == "__main__":
    tap.main()
