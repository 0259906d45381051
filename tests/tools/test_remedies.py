"""vth remedies.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import csv
import io
import json

import tap
from vth_tool import ANSWERED, DOSSIERS, NO, USAGE, Case, vth

OBJECTION = {"kind": "objection-received", "on": "2026-02-10"}
CHANGE = {"kind": "objection-decision", "on": "2026-03-30", "outcome": "changed", "terms": {"penalty_cents": 100000}}


def order(*events, **change):
    """Returns a penalty order announced on 5 January 2026: objection until 16 February."""
    return json.dumps({"type": "enforcement-decision", "id": "d-1", "instrument": "penalty-order", "notified_on": "2026-01-05",
                       "terms": {"grace_term": "P4W", "penalty_cents": 250000, "penalty_unit": "per-week",
                                 "maximum_cents": 2500000},
                       "events": [{"type": "decision-event", **event} for event in events], **change})


class Remedies(Case):
    def ask(self, text, *options):
        return vth("remedies", self.file("d.json", text), *options)

    def test_json_has_the_days_and_the_terms(self):
        outcome = self.ask(order(OBJECTION, CHANGE), "--on", "2026-04-01", "--format", "json")
        answer = outcome.json
        self.assertEqual((outcome.status, answer["id"], answer["verdict"]), (ANSWERED, "d-1", "open"))
        self.assertEqual((answer["remedy_until"], answer["irrevocable_from"], answer["changed_on"]),
                         ("2026-05-11", "2026-05-12", "2026-03-30"))
        self.assertEqual((answer["terms"]["penalty_cents"], answer["terms"]["maximum_cents"]), (100000, 2500000))
        self.assertEqual([row["rule"] for row in answer["deadlines"]],
                         ["awb-6.7-objection", "awb-6.7-appeal", "awb-6.9.2", "awb-7.10.1"])

    def test_text_is_for_people(self):
        text = self.ask(order(), "--on", "2026-02-24").out
        for part in ("d-1: onherroepelijk", "onherroepelijk vanaf: 2026-02-17", "Bezwaartermijn", "Awb 6:7", "voorbij"):
            self.assertIn(part, text)
        english = self.ask(order(), "--on", "2026-02-16", "--lang", "en").out
        for part in ("d-1: open", "irrevocable, if nobody uses it, from: 2026-02-17", "Objection term", "running"):
            self.assertIn(part, english)

    def test_pending_has_no_day(self):
        answer = self.ask(order(OBJECTION), "--on", "2026-03-01", "--format", "json").json
        self.assertEqual((answer["verdict"], answer["decide_by"]), ("pending", "2026-03-30"))
        self.assertNotIn("irrevocable_from", answer)

    def test_csv_has_a_row_for_each_term(self):
        rows = list(csv.DictReader(io.StringIO(self.ask(order(OBJECTION), "--on", "2026-04-01", "--format", "csv").out)))
        self.assertEqual([(row["decision"], row["rule"], row["last_day"], row["met_on"], row["state"]) for row in rows],
                         [("d-1", "awb-6.7-objection", "2026-02-16", "2026-02-10", "met"),
                          ("d-1", "awb-7.10.1", "2026-03-30", "", "missed")])

    def test_what_is_not_known_is_no(self):
        self.assertEqual(self.ask(order(notified_on=None, not_known=["/notified_on"])).status, NO)
        bare = json.dumps({"type": "enforcement-decision", "id": "d", "instrument": "penalty-order"})
        self.assertEqual(self.ask(bare, "--on", "2026-04-01").status, NO)

    def test_every_dossier_is_answered(self):
        answers = vth("remedies", *DOSSIERS, "--on", "2026-01-01", "--format", "json").records
        self.assertGreater(len(answers), 12)
        for answer in answers:
            self.assertIn(answer["verdict"], ("open", "pending", "irrevocable", "gone", "not-known"))
            self.assertTrue(answer["reasons"], answer["id"])

    def test_usage(self):
        self.assertRefused(vth("remedies"), USAGE, "vth remedies FILE")
        self.assertRefused(self.ask(order(), "--on", "soon"), USAGE, "soon")


if __name__ == "__main__":
    tap.main()
