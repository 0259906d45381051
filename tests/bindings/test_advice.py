#!/usr/bin/python3
"""Advice on violations, from Python: against answers worked out apart, over many made-up policies.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import json
import os
import random
import tempfile
import unittest
from datetime import date, timedelta
from pathlib import Path

import tap
import vth

N_CASES = 400
CELLS = [column + row for row in "1234" for column in "ABCD"]
EXAMPLE = Path(__file__).parents[2] / "examples" / "policies" / "voorbeeldland.json"


def make_policy(dice):
    """Makes a policy in which each cell has an intervention of its own, and all moves are thrown with dice."""
    own = [{"id": cell.lower(), "nl": cell, "en": cell, "categories": ["restorative"]} for cell in CELLS]
    cells = [{"cell": cell, "administrative": [cell.lower()], "criminal": [], "certainty": "text"} for cell in CELLS]
    circumstances = []
    for number in range(dice.randrange(1, 7)):
        sign = dice.choice((1, -1))
        circumstances.append({"id": f"c{number}", "weight": "aggravating" if sign > 0 else "mitigating", "nl": "x", "en": "x",
                              "rows": sign * dice.randrange(3), "columns": sign * dice.randrange(3), "certainty": "text"})
    policy = {"id": "p", "title": "p", "edition": "1", "source": "invented", "about": "invented", "certainty": "text",
              "adopted_on": "2020-01-01", "circumstances": circumstances, "matrix": {"interventions": own, "cells": cells}}
    if dice.random() < 0.5:
        policy["movement"] = {"most_rows": dice.randrange(3), "most_columns": dice.randrange(3)}
    if dice.random() < 0.7:
        least = sorted(dice.sample(range(1, 5), dice.randrange(1, 3)))
        policy["repetition"] = {"certainty": "text", "steps": [
            {"least": number, "rows": dice.randrange(3), "columns": dice.randrange(3)} for number in least]}
        if dice.random() < 0.8:
            policy["repetition"]["look_back"] = f"P{dice.randrange(1, 900)}D"
    return policy


def make_violation(dice, policy):
    found_on = date(2026, 1, 1) + timedelta(days=dice.randrange(300))
    names = [circumstance["id"] for circumstance in policy["circumstances"]]
    return {"type": "violation", "id": "v", "consequence": dice.randrange(1, 5), "behaviour": dice.choice("ABCD"),
            "found_on": found_on.isoformat(), "circumstances": dice.sample(names, dice.randrange(len(names) + 1)),
            "earlier": [{"found_on": (found_on - timedelta(days=dice.randrange(-5, 1000))).isoformat()}
                        for _ in range(dice.randrange(6))]}


def count_earlier(policy, violation):
    """Returns how many earlier violations count, or None when that is not known."""
    look_back = policy.get("repetition", {}).get("look_back")
    if look_back is None or not violation["earlier"]:
        return None
    found_on = date.fromisoformat(violation["found_on"])
    days = [(found_on - date.fromisoformat(earlier["found_on"])).days for earlier in violation["earlier"]]
    return sum(0 < ago <= int(look_back[1:-1]) for ago in days)


def expected_cell(policy, violation):
    """Returns the cell, as a person with the policy beside him would find it."""
    moves = [circumstance for circumstance in policy["circumstances"] if circumstance["id"] in violation["circumstances"]]
    count = count_earlier(policy, violation)
    if count:
        moves += [step for step in policy["repetition"]["steps"] if step["least"] <= count][-1:]
    rows, columns = (sum(move[axis] for move in moves) for axis in ("rows", "columns"))
    if "movement" in policy:
        rows = max(-policy["movement"]["most_rows"], min(policy["movement"]["most_rows"], rows))
        columns = max(-policy["movement"]["most_columns"], min(policy["movement"]["most_columns"], columns))
    row = max(1, min(4, violation["consequence"] + rows))
    column = max(0, min(3, "ABCD".index(violation["behaviour"]) + columns))
    return f"{'ABCD'[column]}{row}"


class Advice(unittest.TestCase):
    def test_the_cell_is_that_which_was_worked_out_apart(self):
        dice = random.Random(18)
        with tempfile.TemporaryDirectory() as folder:
            for number in range(N_CASES):
                policy = make_policy(dice)
                path = os.path.join(folder, "p.json")
                Path(path).write_text(json.dumps(policy), encoding="utf-8")
                read = vth.SanctionPolicy.read(path)
                for _ in range(10):
                    violation = make_violation(dice, policy)
                    with self.subTest(number=number, policy=policy, violation=violation):
                        advice = vth.advise(violation, policy=read)
                        cell = expected_cell(policy, violation)
                        self.assertEqual((advice.cell, advice.administrative), (cell, (cell.lower(),)))
                        self.assertEqual(advice.position, f"{violation['behaviour']}{violation['consequence']}")
                        self.assertEqual(advice.earlier, count_earlier(policy, violation))

    def test_a_batch_finds_what_each_alone_finds(self):
        dice = random.Random(19)
        for number in range(30):
            policy = make_policy(dice)
            if number % 3 == 0 and "repetition" in policy:
                policy["repetition"]["same_rule"] = True
            rules = [None, "Awb 5:20 lid 1", "artikel 5:20 lid 1 Awb", "Bal 2.11"]
            violations = [{**make_violation(dice, policy), "id": f"v{place}", "party": dice.choice([None, "p1", "p2", "p3"]),
                           "rules": list(filter(None, [dice.choice(rules)]))} for place in range(dice.randrange(1, 120))]
            for violation in violations:
                del violation["earlier"]
                if dice.random() < 0.05:
                    del violation["found_on"]
                if dice.random() < 0.1:
                    violation["circumstances"].append("weather")
            with tempfile.TemporaryDirectory() as folder, self.subTest(number=number):
                path = Path(folder, "p.json")
                path.write_text(json.dumps(policy), encoding="utf-8")
                read = vth.SanctionPolicy.read(path)
                found = vth.advise_batch({
                    "consequence": [violation["consequence"] for violation in violations],
                    "behaviour": [violation["behaviour"] for violation in violations],
                    "found_on": [date.fromisoformat(violation["found_on"]) if "found_on" in violation else None
                                 for violation in violations],
                    "circumstances": [" ".join(violation["circumstances"]) for violation in violations],
                    "party": [violation["party"] for violation in violations],
                    "rule": [next(iter(violation["rules"]), None) for violation in violations],
                }, policy=read)
                records = [vth.Record.from_dict({name: value for name, value in violation.items() if value})
                           for violation in violations]
                for place, record in enumerate(records):
                    advice = vth.advise(record, policy=read, earlier=records)
                    self.assertEqual(
                        [found[name][place] for name in ("verdict", "position", "cell", "earlier", "coordination", "unknown")],
                        [advice.verdict, advice.position, advice.cell, advice.earlier, advice.coordination,
                         record.circumstances.count("weather")])
                    self.assertEqual(found["administrative"][place], " ".join(advice.administrative))

    def test_a_batch_refuses_columns_that_are_wrong(self):
        policy = vth.SanctionPolicy.read(EXAMPLE)
        for columns, code in (({"weather": ["x"]}, "not-found"), ({"consequence": [1], "party": ["p"], "earlier": [1]}, "duplicate"),
                              ({"behaviour": ["A"], "circumstances": ["x", "y"]}, "out-of-range")):
            with self.subTest(code=code), self.assertRaises(vth.Error) as caught:
                vth.advise_batch(columns, policy=policy)
            self.assertEqual(caught.exception.code, code)
        found = vth.advise_batch({"consequence": [0, 5, 4, None], "behaviour": ["A", "B", "E", None]}, policy=policy)
        self.assertEqual(found["verdict"], ["no-position"] * 4)
        self.assertEqual(found["cell"], [None] * 4)
        given = vth.advise_batch({"id": ["a", "b"], "consequence": [3, 3], "behaviour": ["B", "D"], "earlier": [4, None]},
                                 policy=policy)
        self.assertEqual((given["cell"], given["earlier"], given["criminal"]),
                         (["B3", "D3"], [None, None], ["penal-order", "official-report"]))
        self.assertEqual(vth.advise_batch({"consequence": [], "behaviour": []}, policy=policy)["cell"], [])

    def test_an_advice_without_a_policy_says_that_nothing_is_known(self):
        advice = vth.advise(consequence=3, behaviour="B", circumstances=["irreversible"], lang="en")
        self.assertEqual((advice.verdict, advice.cell, advice.administrative, advice.criminal),
                         ("not-known", "B3", None, None))
        self.assertEqual((advice.earlier, advice.coordination), (None, "not-known"))
        self.assertIn("no restorative sanction", "".join(reason.message for reason in advice.reasons))

    def test_a_side_that_is_not_known_is_none_and_an_empty_one_is_none_of_them(self):
        for side, other in (("administrative", "criminal"), ("criminal", "administrative")):
            policy = json.loads(EXAMPLE.read_text(encoding="utf-8"))
            policy["matrix"]["cells"][0] = {"cell": "A1", side: [], "certainty": "text"}
            with tempfile.TemporaryDirectory() as folder, self.subTest(side=side):
                path = Path(folder, "p.json")
                path.write_text(json.dumps(policy), encoding="utf-8")
                advice = vth.advise(policy=path, consequence=1, behaviour="A")
                self.assertEqual((advice.verdict, getattr(advice, side), getattr(advice, other)), ("partly-known", (), None))

    def test_a_choice_is_kept_and_raised_by_another_role(self):
        policy = vth.SanctionPolicy.read(EXAMPLE)
        violation = vth.Record("violation", id="v1", consequence=3, behaviour="B", found_on="2026-05-10")
        vth.advise(violation, policy=policy).choose(["penalty-order"], by="so1/officer", on="2026-05-12")
        violation.consequence = 4
        second = vth.advise(violation, policy=policy)
        for motivation in (None, "", "  "):
            with self.assertRaises(vth.Error) as caught:
                second.choose(["coercion-order"], by="so1/lawyer", on=date(2026, 6, 1), motivation=motivation)
            self.assertEqual((caught.exception.code, caught.exception.pointer), ("missing-field", "/motivation"))
        self.assertEqual(len(violation.choices), 1)
        second.choose(["coercion-order"], by="so1/lawyer", on=date(2026, 6, 1), motivation="It spreads.")
        self.assertEqual([(choice.by, choice.on, choice.cell, choice.chosen) for choice in violation.choices],
                         [("so1/officer", date(2026, 5, 12), "B3", ("penalty-order",)),
                          ("so1/lawyer", date(2026, 6, 1), "B4", ("coercion-order",))])
        again = vth.advise(vth.Record.from_dict(violation.to_dict()), policy=policy)
        self.assertTrue(again.has("lhso.position-raised") and again.has("lhso.deviation"))

    def test_earlier_violations_are_looked_for_among_others(self):
        head = {"type": "violation", "party": "p1"}
        advice = vth.advise({**head, "id": "v1", "consequence": 3, "behaviour": "B", "found_on": "2026-05-10"},
                            earlier=[{**head, "id": "v0", "found_on": "2026-05-01"}])
        self.assertIsNone(advice.earlier)
        self.assertTrue(advice.has("lhso.look-back-not-known"))

    def test_a_policy_tells_what_it_lacks(self):
        review = vth.SanctionPolicy.read(EXAMPLE).review("en")
        self.assertEqual(review.verdict, "gaps")
        self.assertTrue(review.has("policy.look-back-missing") and review.has("policy.adoption-missing"))
        whole = vth.SanctionPolicy.read(EXAMPLE.with_name("nevelmark.json"))
        self.assertEqual((whole.review().verdict, whole.look_back, whole.review().severity), ("whole", "P3Y", "info"))

    def test_a_policy_tells_its_circumstances(self):
        policy = vth.SanctionPolicy.read(EXAMPLE)
        self.assertEqual((policy.id, policy.look_back), ("policy-voorbeeldland", None))
        self.assertEqual(policy.circumstances()["recidivism"], "herhaling")
        self.assertEqual(policy.circumstances("en")["recidivism"], "repetition")
        with self.assertRaises(vth.Error) as caught:
            vth.SanctionPolicy.read(EXAMPLE.with_name("duinrand.json"))
        self.assertEqual(caught.exception.code, "invalid-knowledge")


if __name__ == "__main__":
    tap.main()
