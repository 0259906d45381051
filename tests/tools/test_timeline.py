"""vth timeline.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import csv
import io
import json
import pathlib
import re
import xml.etree.ElementTree

import tap
from vth_tool import ANSWERED, INPUT, NO, USAGE, Case, vth

ROOT = pathlib.Path(__file__).parents[2]
DOSSIERS = ROOT / "examples" / "dossiers"
FICTITIOUS = str(ROOT / "examples" / "fictitious" / "voorbeeldstad.ndjson")
SVG = re.compile(r"<svg class=\"timeline\".*?</svg>", re.S)


def order(*events, **change):
    """Returns a penalty order: 2,500 a week to 25,000, four weeks to comply, until 13 April 2026."""
    return json.dumps({"type": "enforcement-decision", "id": "d-1", "instrument": "penalty-order", "notified_on": "2026-03-16",
                       "terms": {"grace_term": "P4W", "penalty_cents": 250000, "penalty_unit": "per-week",
                                 "maximum_cents": 2500000},
                       "events": [{"type": "decision-event", **event} for event in events], **change})


FOUND = {"kind": "reinspection", "on": "2026-05-05", "outcome": "violated"}


class Timeline(Case):
    def ask(self, text, *options):
        return vth("timeline", self.file("d.json", text), *options)

    def test_json_has_entries_and_the_next_act(self):
        outcome = self.ask(order(FOUND), "--on", "2026-05-06", "--format", "json")
        answer = outcome.json
        self.assertEqual((outcome.status, answer["id"], answer["verdict"], answer["on"]),
                         (ANSWERED, "d-1", "act-due", "2026-05-06"))
        self.assertEqual((answer["next_act"]["entry"], answer["next_act"]["last_day"]), ("collection", "2027-04-20"))
        objection = next(entry for entry in answer["entries"] if entry["entry"] == "objection")
        self.assertEqual((objection["rule"], objection["law"], objection["party"], objection["last_day"], objection["verdict"]),
                         ("awb-6.7-objection", "Awb 6:7, 6:8 lid 1", "interested-party", "2026-04-28", "missed"))
        self.assertIn("atw.1.rolled-holiday", [reason["code"] for reason in objection["reasons"]])

    def test_text_is_for_people(self):
        text = self.ask(order(FOUND), "--on", "2026-05-06").out
        for part in ("d-1: actie nodig", "te doen: de invorderingsbeschikking nemen", "uiterlijk: 2027-04-20", "anders: ",
                     "Begunstigingstermijn", "verstreken", "2.500,00", "Awb 5:33"):
            self.assertIn(part, text)
        english = self.ask(order(FOUND), "--on", "2026-05-06", "--lang", "en").out
        self.assertIn("what to do: take the decision to collect", english)

    def test_a_request_to_enforce_and_the_day_after_which_it_is_final_are_shown(self):
        request = json.dumps({"type": "enforcement-request", "id": "r-1", "received_on": "2026-01-05", "decision": "d-1"})
        text = self.ask(request + "\n" + order(), "--on", "2026-04-10", "--lang", "en").out
        self.assertIn("irrevocable, if nobody uses it, from: 2026-04-29", text)
        self.assertRegex(text, r"Decision on the request to enforce: r-1 +missed +2026-01-06 +2026-03-02")
        page = self.ask(request + "\n" + order(), "--on", "2026-04-10", "--format", "html").out
        self.assertIn("ongebruikt onherroepelijk vanaf 29 april 2026", page)
        self.assertIn("Beslissing op het verzoek om handhaving: r-1", page)
        answer = self.ask(order({"kind": "objection-received", "on": "2026-04-01"}), "--on", "2026-04-10", "--format", "json").json
        self.assertEqual((answer["remedies"], answer.get("irrevocable_from")), ("pending", None))

    def test_what_is_the_same_stands_once_in_text(self):
        text = vth("timeline", str(DOSSIERS / "ijmond-raw-coke.ndjson"), "--decision", "ijmond-raw-coke-1").out
        self.assertEqual(len(re.findall(r"^Verbeurde dwangsom ", text, re.M)), 1)
        self.assertIn("Verbeurde dwangsom (15×)", text)

    def test_what_is_to_come_is_told_with_its_first_day(self):
        text = self.ask(order(), "--on", "2026-03-20").out
        self.assertIn("d-1: niets te doen", text)
        self.assertIn("niet voor: 2026-04-14", text)

    def test_csv_has_a_row_for_each(self):
        rows = list(csv.DictReader(io.StringIO(self.ask(order(FOUND), "--format", "csv", "--on", "2026-05-06").out)))
        found = [(row["decision"], row["last_day"], row["amount"]) for row in rows if row["entry"] == "payment"]
        self.assertEqual(found, [("d-1", "2026-06-01", "2500.00"), ("d-1", "2026-06-08", "2500.00"),
                                 ("d-1", "2026-06-15", "2500.00")])

    def test_markdown_is_a_table(self):
        lines = self.ask(order(FOUND), "--format", "md", "--on", "2026-05-06").lines
        self.assertTrue(lines[0].startswith("| ") and set(lines[1]) <= set("|-: "))

    def test_the_page_draws_every_dossier(self):
        for path in sorted(DOSSIERS.glob("*.ndjson")):
            page = vth("timeline", str(path), "--on", "2026-05-01", "--format", "html").out
            with self.subTest(path.name):
                self.assertIn("Tijdlijn", page)
                for drawing in SVG.findall(page):
                    xml.etree.ElementTree.fromstring(drawing)
                self.assertEqual(page.count("<table"), page.count("</table>"))
                self.assertNotIn("(null)", page)

    def test_the_page_says_in_words_what_it_draws(self):
        page = vth("timeline", FICTITIOUS, "--decision", "d-036", "--on", "2026-05-01", "--format", "html").out
        self.assertEqual(len(SVG.findall(page)), 1)
        for part in ("<th scope=\"col\">", "<th scope=\"row\">Begunstigingstermijn</th>", "✗ verstreken", "role=\"img\"",
                     "peildag 1 mei 2026", "opnieuw controleren", "17 november 2025", "@page"):
            self.assertIn(part, page)

    def test_nothing_of_a_record_is_markup(self):
        page = self.ask(order(FOUND, id="<script>alert(1)</script>"), "--format", "html", "--on", "2026-05-06").out
        self.assertNotIn("<script>", page)

    def test_of_another_instrument_nothing_is_said(self):
        self.assertEqual(self.ask(order(instrument="warning")).status, NO)

    def test_a_decision_that_is_not_there(self):
        outcome = self.ask(order(), "--decision", "d-9")
        self.assertEqual((outcome.status, outcome.out), (NO, ""))
        self.assertIn("d-9", outcome.err)

    def test_bad_input_is_told_and_the_rest_answered(self):
        text = order({"kind": "payment", "on": "2026-05-05", "amount_cents": -1}) + "\n" + order(FOUND, id="d-2")
        outcome = vth("timeline", self.file("d.ndjson", text), "--format", "json", "--on", "2026-05-06")
        self.assertEqual(outcome.status, INPUT)
        self.assertIn("/events/0/amount_cents", outcome.err)
        self.assertEqual([answer["id"] for answer in outcome.records], ["d-2"])

    def test_usage(self):
        self.assertRefused(vth("timeline"), USAGE, "vth timeline FILE")
        self.assertRefused(self.ask(order(), "--on", "soon"), USAGE, "soon")


if __name__ == "__main__":
    tap.main()
