"""vth forfeiture.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import csv
import io
import json
import pathlib

import tap
from vth_tool import ANSWERED, INPUT, NO, USAGE, Case, vth

DOSSIERS = pathlib.Path(__file__).parents[2] / "examples" / "dossiers"


def order(*events, **change):
    """Returns a penalty order: 2,500 a week to 25,000, four weeks to comply, until 13 April 2026."""
    return json.dumps({"type": "enforcement-decision", "id": "d-1", "instrument": "penalty-order", "notified_on": "2026-03-16",
                       "terms": {"grace_term": "P4W", "penalty_cents": 250000, "penalty_unit": "per-week",
                                 "maximum_cents": 2500000},
                       "events": [{"type": "decision-event", **event} for event in events], **change})


FORFEITED = {"kind": "forfeited", "on": "2026-04-20", "amount_cents": 250000}
FOUND = {"kind": "reinspection", "on": "2026-05-05", "outcome": "violated"}


class Forfeiture(Case):
    def ask(self, text, *options):
        return vth("forfeiture", self.file("d.json", text), *options)

    def test_json_has_totals_steps_and_sums(self):
        outcome = self.ask(order(FORFEITED), "--on", "2027-04-21", "--format", "json")
        answer = outcome.json
        self.assertEqual((outcome.status, answer["id"], answer["verdict"]), (ANSWERED, "d-1", "lapsed"))
        self.assertEqual((answer["forfeited_cents"], answer["lapsed_cents"], answer["outstanding_cents"]), (250000, 250000, 0))
        self.assertEqual([step["step"] for step in answer["steps"]], ["forfeited", "lapsed"])
        self.assertEqual(answer["sums"][0]["collectable_until"], "2027-04-20")
        self.assertIn("awb.5:35.lapsed", [reason["code"] for reason in answer["reasons"]])

    def test_text_is_for_people(self):
        text = self.ask(order(FOUND), "--on", "2026-05-06").out
        for part in ("d-1: openstaand", "maximum", "25.000,00", "verbeurd", "7.500,00", "2026-05-04", "Awb 5:33", "van rechtswege"):
            self.assertIn(part, text)
        english = self.ask(order(FOUND), "--on", "2026-05-06", "--lang", "en").out
        self.assertIn("by operation of law", english)

    def test_a_part_unit_is_a_setting(self):
        whole = self.ask(order(FOUND), "--on", "2026-05-06", "--format", "json").json
        part = self.ask(order(FOUND), "--on", "2026-05-06", "--part-units", "--format", "json").json
        self.assertEqual((whole["forfeited_cents"], part["forfeited_cents"]), (750000, 1000000))

    def test_csv_has_a_row_for_each_step(self):
        rows = list(csv.DictReader(io.StringIO(self.ask(order(FOUND), "--format", "csv", "--on", "2026-05-06").out)))
        self.assertEqual([(row["decision"], row["on"], row["step"], row["forfeited"]) for row in rows],
                         [("d-1", "2026-04-20", "forfeited", "2500.00"), ("d-1", "2026-04-27", "forfeited", "5000.00"),
                          ("d-1", "2026-05-04", "forfeited", "7500.00")])

    def test_the_raw_coke_orders_forfeited_650000(self):
        answers = vth("forfeiture", str(DOSSIERS / "ijmond-raw-coke.ndjson"), "--format", "json").records
        self.assertEqual([answer["forfeited_cents"] for answer in answers], [15000000, 50000000, 0])
        self.assertEqual(sum(answer["forfeited_cents"] for answer in answers), 65000000)

    def test_a_refused_event_is_told(self):
        outcome = self.ask(order({"kind": "forfeited", "on": "2026-04-01", "amount_cents": 250000}), "--on", "2026-05-06")
        self.assertEqual(outcome.status, ANSWERED)
        self.assertIn("begunstigingstermijn loopt", outcome.out)
        self.assertIn("niets verbeurd", outcome.out)

    def test_no_total_is_no(self):
        self.assertEqual(self.ask(order(instrument="warning")).status, NO)

    def test_bad_input_is_told_and_the_rest_answered(self):
        text = order({"kind": "payment", "on": "2026-05-05", "amount_cents": -1}) + "\n" + order(FORFEITED, id="d-2")
        outcome = vth("forfeiture", self.file("d.ndjson", text), "--format", "json", "--on", "2026-05-06")
        self.assertEqual(outcome.status, INPUT)
        self.assertIn("/events/0/amount_cents", outcome.err)
        self.assertEqual([answer["id"] for answer in outcome.records], ["d-2"])

    def test_usage(self):
        self.assertRefused(vth("forfeiture"), USAGE, "vth forfeiture FILE")
        self.assertRefused(self.ask(order(), "--on", "soon"), USAGE, "soon")


if __name__ == "__main__":
    tap.main()
