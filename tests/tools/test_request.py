"""vth request.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import csv
import io
import json

import tap
from vth_tool import ANSWERED, INPUT, NO, USAGE, Case, ndjson, vth


def request(**change):
    return {"type": "enforcement-request", "id": "r-1", "interested": True, "received_on": "2026-01-05", **change}


class Request(Case):
    def ask(self, *records, options=("--on", "2026-04-01")):
        return vth("request", self.file("r.ndjson", ndjson(*records)), *options)

    def test_json_has_the_days_and_the_terms(self):
        outcome = self.ask(request(default_notice_on="2026-03-03"), options=("--on", "2026-04-01", "--format", "json"))
        answer = outcome.json
        self.assertEqual((outcome.status, answer["id"], answer["verdict"]), (NO, "r-1", "penalty-due"))
        self.assertEqual((answer["term_end"], answer["notice_from"], answer["appeal_from"], answer["penalty_from"]),
                         ("2026-03-02", "2026-03-03", "2026-03-18", "2026-03-18"))
        self.assertEqual((answer["penalty_cents"], answer["penalty_maximum_cents"]), (35700, 144200))
        self.assertEqual(answer["certainty"], "unverified")
        self.assertEqual(answer["deadlines"][0]["bound_party"], "bevoegd gezag")

    def test_text_is_for_people(self):
        text = self.ask(request(default_notice_on="2026-03-03")).out
        for part in ("r-1: dwangsom verschuldigd", "beslissen uiterlijk: 2026-03-02", "beroep tegen uitblijven vanaf: 2026-03-18",
                     "357,00", "Redelijke termijn", "Awb 4:13 lid 2", "verstreken"):
            self.assertIn(part, text)
        english = self.ask(request(), options=("--on", "2026-04-01", "--lang", "en")).out
        for part in ("r-1: overdue", "decide by: 2026-03-02", "Reasonable decision term", "missed", "can be given from 3 March 2026"):
            self.assertIn(part, english)

    def test_within_the_term_is_a_yes(self):
        self.assertEqual(self.ask(request(), options=("--on", "2026-03-02")).status, ANSWERED)
        self.assertEqual(self.ask(request(decided_on="2026-02-02", notified_on="2026-02-03")).status, ANSWERED)
        self.assertEqual(self.ask(request(decided_on="2026-03-10", notified_on="2026-03-10")).status, NO)

    def test_csv_has_a_row_for_each_term(self):
        outcome = self.ask(request(), request(id="r-2", kind="collect"), options=("--on", "2026-04-01", "--format", "csv"))
        rows = list(csv.DictReader(io.StringIO(outcome.out)))
        self.assertEqual([(row["request"], row["rule"], row["last_day"], row["state"], row["certainty"]) for row in rows],
                         [("r-1", "awb-4.13.2", "2026-03-02", "missed", "text"),
                          ("r-2", "awb-5.37.3", "2026-02-02", "missed", "text")])

    def test_bad_input_is_told_and_the_rest_answered(self):
        outcome = self.ask(request(received_on="2026-13-05"), request(id="r-2"),
                           options=("--on", "2026-03-02", "--format", "json"))
        self.assertEqual(outcome.status, INPUT)
        self.assertIn("/received_on", outcome.err)
        self.assertEqual([answer["id"] for answer in outcome.records], ["r-2"])

    def test_a_file_without_requests_is_refused(self):
        path = self.file("p.json", json.dumps({"type": "party", "id": "p", "name": "Aa"}))
        self.assertRefused(vth("request", path), INPUT, "handhavingsverzoek")

    def test_the_record_has_a_schema(self):
        schema = json.dumps(vth("schema", "enforcement-request").json)
        for name in ("received_on", "suspensions", "default_notice_on", "force-majeure"):
            self.assertIn(name, schema)

    def test_usage(self):
        self.assertRefused(vth("request"), USAGE, "vth request FILE")
        self.assertRefused(self.ask(request(), options=("--on", "soon")), USAGE, "soon")


if __name__ == "__main__":
    tap.main()
