#!/usr/bin/python3
"""The package vth: registers that might be, and what was known on the day of an act.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import unittest
from datetime import date

import tap
import vth

COLLEGE, DIRECTOR = "gm0344/college", "so1104/directeur"
MANDATE = {"type": "mandate", "kind": "mandate", "id": "m-1", "mandator": COLLEGE, "mandatee": DIRECTOR,
           "powers": ["permit"], "decided_on": "2025-11-25", "published_on": "2025-12-10", "valid_from": "2026-01-01",
           "consent_on": "2025-11-20", "consent_by": "so1104/db"}


def act(power, on="2026-03-13", **more):
    return {"id": power, "power": power, "authority": COLLEGE, "actor": DIRECTOR, "on": on, **more}


class WhatIf(unittest.TestCase):
    def setUp(self):
        self.register = vth.Register(MANDATE)

    def test_the_model_mandate_gives_what_was_lacking_from_its_day_on(self):
        model = self.register.with_model_mandate("so1104", on=date(2026, 3, 1))
        self.assertIsInstance(model, vth.Register)
        self.assertEqual((len(self.register), len(model)), (1, 2))
        answer = model.authorise(act("enforcement.penalty-order.impose"))
        self.assertEqual((answer.verdict, answer.mandate), ("authorised", f"model/{COLLEGE}/so1104"))
        self.assertEqual(model.authorise(act("enforcement.penalty-order.impose", on="2026-02-28")).verdict, "refused")
        self.assertEqual(self.register.authorise(act("enforcement.penalty-order.impose")).verdict, "refused")
        self.assertNotIn("enforcement.penalty-order.impose", model.coverage("so1104", on="2026-03-13").gap["power"])

    def test_an_attribution_of_which_there_is_no_statute_stays_conditional(self):
        law = self.register.with_attribution("so1104", on="2026-03-01")
        answer = law.authorise(act("penal.order"))
        self.assertEqual(answer.verdict, "conditional")
        self.assertTrue(answer.has("awb.10:22.basis-not-recorded"))

    def test_acts_are_compared_in_columns(self):
        model = self.register.with_model_mandate("so1104", on="2026-03-01")
        table = self.register.compare_acts(model, [act("permit.grant"), vth.Record("act", **act("penal.order")),
                                                   act("regulation.adopt")])
        self.assertEqual(list(table), ["act", "before", "after", "reasons_gone", "reasons_new"])
        self.assertEqual(list(zip(table["act"], table["before"], table["after"])),
                         [("permit.grant", "authorised", "authorised"), ("penal.order", "refused", "authorised"),
                          ("regulation.adopt", "refused", "refused")])
        self.assertIn("awb.10:1.no-mandate", table["reasons_gone"][1].split())
        self.assertIn("mandate.covers", table["reasons_new"][1].split())
        self.assertIsNone(table["reasons_gone"][0])

    def test_a_model_of_a_model_is_an_error(self):
        model = self.register.with_model_mandate("so1104", on="2026-03-01")
        with self.assertRaises(vth.Error) as caught:
            model.with_model_mandate("so1104", on="2026-03-01")
        self.assertEqual(caught.exception.code, "duplicate")

    def test_what_is_no_act_is_not_compared(self):
        with self.assertRaises(vth.Error) as caught:
            self.register.compare_acts(self.register, [vth.Record("site")])
        self.assertEqual(caught.exception.code, "wrong-type")
        with self.assertRaises(vth.Error) as caught:
            self.register.compare_acts(self.register, [act("permit.grant", on="2026-02-30")])
        self.assertEqual(caught.exception.code, "invalid-date")

    def test_the_gap_says_whose_format_it_is(self):
        gap = self.register.coverage("so1104", on="2026-03-13").gap
        self.assertEqual(set(gap["certainty"]), {"unverified"})
        self.assertEqual(set(gap["source"]), {"mandate-format"})


class Readings(unittest.TestCase):
    """A mandate with retroactive force: given on 1 March, published on the 10th, in force from 1 January 2026."""

    REGISTER = vth.Register({**MANDATE, "decided_on": "2026-03-01", "published_on": "2026-03-10"})

    def read(self, on, **more):
        answer = self.REGISTER.authorise(act("permit.grant", on=on, **more))
        return answer.verdict, answer.valid_then, answer.published_then

    def test_valid_then_and_published_then_are_two_answers(self):
        self.assertEqual(self.read("2025-12-31"), ("refused", "refused", "refused"))
        self.assertEqual(self.read("2026-02-01"), ("conditional", "authorised", "refused"))
        self.assertEqual(self.read("2026-03-05"), ("authorised", "authorised", "refused"))
        self.assertEqual(self.read("2026-03-10"), ("authorised", "authorised", "authorised"))

    def test_they_stand_in_what_the_command_prints(self):
        data = self.REGISTER.authorise(act("permit.grant", on="2026-02-01")).to_dict()
        self.assertEqual((data["valid_then"], data["published_then"]), ("authorised", "refused"))

    def test_without_a_day_of_publication_it_is_no_sure_yes(self):
        register = vth.Register({key: value for key, value in MANDATE.items() if key != "published_on"})
        answer = register.authorise(act("permit.grant"))
        self.assertEqual((answer.verdict, answer.valid_then, answer.published_then),
                         ("authorised", "authorised", "conditional"))


class Clauses(unittest.TestCase):
    def test_powers_that_were_not_shown_make_it_conditional(self):
        answer = vth.authorise(act("permit.grant"), register={**MANDATE, "powers": [], "not_known": ["/powers"]})
        self.assertEqual((answer.verdict, answer.mandate), ("conditional", "m-1"))
        self.assertTrue(answer.has("mandate.powers-not-shown"))

    def test_a_withdrawal_that_was_not_in_writing_leaves_it_open(self):
        gone = {**MANDATE, "revoked_on": "2026-02-01"}
        self.assertEqual(vth.authorise(act("permit.grant"), register={**gone, "revoked_in": "gmb-2026-1"}).verdict, "refused")
        answer = vth.authorise(act("permit.grant"), register={**gone, "revoked_written": False})
        self.assertEqual(answer.verdict, "conditional")
        self.assertTrue(answer.has("awb.10:8.withdrawal-not-in-writing"))


if __name__ == "__main__":
    tap.main()
