"""vth punish: penal orders and fines.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import tap
from vth_tool import ANSWERED, INPUT, NO, USAGE, Case, ndjson, vth

PENAL_ORDER = {
    "type": "penal-order-question", "id": "po-1", "on": "2016-05-02", "issuer": "service-director", "legal_person": False,
    "facts": [{"code": "BM 003", "kind": "economic"}], "under_age": False, "public_body": False, "goods_seized": False,
    "benefit_cents": 0, "death_or_harm": False, "considerable_damage": False, "aggressive": False, "concurrence": False,
    "prior_sanctions": 0, "intent_required": False, "heard": True, "report_verified": True,
}
SEVESO = {"type": "seveso-fine-question", "id": "sf-1", "on": "2019-03-01", "norm": "brzo-5-1", "seveso_category": 2,
          "employees": 20, "documented": "moderate", "suitable": "poor", "implemented": "good"}
CEILING = {"type": "fine-question", "id": "fc-1", "on": "2025-06-01", "article": "Ow 18.13"}


class Punish(Case):
    def test_each_question_gets_a_line(self):
        outcome = vth("punish", "-", stdin=ndjson(PENAL_ORDER, SEVESO, CEILING))
        self.assertEqual((outcome.status, outcome.err), (ANSWERED, ""))
        self.assertEqual([(line["id"], line["verdict"]) for line in outcome.records],
                         [("po-1", "allowed"), ("sf-1", "not-known"), ("fc-1", "not-known")])
        self.assertEqual(outcome.records[1]["fine_cents"], 6562500)
        self.assertEqual(outcome.records[2]["category"], 5)

    def test_a_no_is_an_exit_status(self):
        aggressive = vth("punish", "-", stdin=ndjson({**PENAL_ORDER, "aggressive": True}))
        self.assertEqual(aggressive.status, NO)
        self.assertEqual(aggressive.json["contra_indications"], ["penal-order.aggressive"])
        later = vth("punish", "-", stdin=ndjson({**SEVESO, "recovery_term_missed": False, "repeated": False}))
        self.assertEqual((later.status, later.json["verdict"]), (NO, "after-recovery-term"))

    def test_it_explains_itself_in_two_languages(self):
        question = ndjson({**PENAL_ORDER, "legal_person": True, "under_age": None, "facts": []})
        dutch = vth("punish", "-", "--format", "text", stdin=question).out
        self.assertIn("po-1: niet bekend", dutch)
        self.assertIn("om welke feiten het gaat", dutch)
        english = vth("punish", "-", "--format", "text", "--lang", "en", stdin=question).out
        self.assertIn("which facts it is about", english)

    def test_bad_input_is_told_and_the_rest_is_answered(self):
        text = ndjson({**PENAL_ORDER, "benefit_cents": -5}) + ndjson(CEILING)
        outcome = vth("punish", "-", stdin=text)
        self.assertEqual(outcome.status, INPUT)
        self.assertIn("/benefit_cents", outcome.err)
        self.assertEqual([line["id"] for line in outcome.records], ["fc-1"])
        self.assertRefused(vth("punish", "-", stdin=ndjson({"type": "site", "id": "s"})), INPUT, "strafbeschikking")
        self.assertRefused(vth("punish"), USAGE, "punish")


if __name__ == "__main__":
    tap.main()
