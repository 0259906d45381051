"""The package vth on acts: one by one and many at once they get what trying every chain by hand gives.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import datetime
import random
import unittest

import mandate_oracle
import tap
import vth

FIELDS = ("power", "authority", "actor", "activity", "municipality", "amount_cents")


def make_columns(acts):
    columns = {name: [act.get(name) for act in acts] for name in FIELDS}
    columns["on"] = [datetime.date.fromisoformat(act["on"]) for act in acts]
    for code in mandate_oracle.CODES:
        columns[f"condition.{code}"] = [act["conditions_met"].get(code) for act in acts]
    return columns


class Mandates(unittest.TestCase):
    def test_one_by_one_many_at_once_and_by_hand_are_the_same(self):
        served = 0
        for seed in range(1000, 1012):
            chance = random.Random(seed)
            mandates = mandate_oracle.make_register(chance)
            acts = [mandate_oracle.make_act(chance, number, mandates) for number in range(60)]
            register = vth.Register(mandates)
            together = register.authorise_all(make_columns(acts))
            for i, act in enumerate(acts):
                with self.subTest(seed=seed, act=act, mandates=mandates):
                    expected = mandate_oracle.expect(mandates, act)
                    alone = register.authorise(act)
                    self.assertEqual((alone.verdict, alone.mandate), (expected.verdict, expected.first))
                    self.assertEqual((together["verdict"][i], together["mandate"][i], together["links"][i]),
                                     (alone.verdict, alone.mandate, len(alone.chain)))
                    served += expected.first is not None
        self.assertGreater(served, 100)

    def test_an_empty_text_tells_nothing(self):
        mandates = [{"type": "mandate", "kind": "mandate", "id": "m1", "mandator": "gm1/college", "mandatee": "gm1/hoofd",
                     "powers": ["permit"], "decided_on": "2024-01-01", "activities": ["building"]}]
        register = vth.Register(mandates)
        act = {"power": "permit.grant", "authority": "gm1/college", "actor": "gm1/hoofd", "on": "2025-01-01", "activity": ""}
        self.assertEqual(register.authorise(act).verdict, "conditional")
        for key in ("power", "authority", "actor"):
            alone = register.authorise({**act, key: ""})
            self.assertEqual((alone.verdict, [(reason.code, reason.subject) for reason in alone.reasons]),
                             ("refused", [("act.field-missing", f"/{key}")]))
        table = register.authorise_all({"power": ["permit.grant", ""], "authority": ["gm1/college"] * 2, "actor": ["gm1/hoofd"] * 2,
                                        "on": [datetime.date(2025, 1, 1)] * 2, "activity": ["", "building"]})
        self.assertEqual(table["verdict"], ["conditional", "refused"])


if __name__ == "__main__":
    tap.main()
