"""vth draft.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import json
import re

import drafting
import tap
from vth_tool import ANSWERED, INPUT, NO, ROOT, USAGE, Case, ndjson, vth

FICTITIOUS = str(ROOT / "examples" / "fictitious" / "voorbeeldstad.ndjson")


class Draft(Case):
    def ask(self, records, *options):
        return vth("draft", self.file("d.ndjson", ndjson(*records)), *options)

    def test_json_has_every_section(self):
        outcome = self.ask(drafting.records())
        answer = outcome.json
        self.assertEqual((outcome.status, outcome.err, answer["id"], answer["verdict"]), (ANSWERED, "", "d", "complete"))
        self.assertEqual(answer["title"], "Besluit tot het opleggen van een last onder dwangsom")
        grace = next(section for section in answer["sections"] if section["id"] == "grace")
        self.assertEqual((grace["law"], grace["certainty"], grace["open"], grace["missing"]),
                         ("Awb 5:32a lid 2", "text", False, []))
        self.assertEqual([paragraph["kind"] for paragraph in grace["paragraphs"]], ["text"])
        order = next(section for section in answer["sections"] if section["id"] == "order")
        self.assertEqual(order["paragraphs"][1], {"kind": "item", "text": "de opslag afdekken"})

    def test_an_open_section_is_no(self):
        outcome = self.ask(drafting.records(reasoning=None))
        self.assertEqual(outcome.status, NO)
        reasons = next(section for section in outcome.json["sections"] if section["id"] == "reasons")
        self.assertEqual((reasons["open"], reasons["paragraphs"], reasons["missing"], reasons["remarks"]),
                         (True, [], ["/reasoning"], ["In het gegeven ontbreekt de motivering."]))
        self.assertIn("Section ‘reasons’ is still open (Awb 3:46, 3:47 lid 1): the record lacks the reasons.",
                      [reason["message"] for reason in self.ask(drafting.records(reasoning=None), "--lang", "en").json["reasons"]])

    def test_markdown_and_html_are_for_people(self):
        text = self.ask(drafting.records(), "--format", "md").out
        self.assertEqual(text.splitlines()[0], "# Besluit tot het opleggen van een last onder dwangsom")
        self.assertIn("\n## Begunstigingstermijn\n\nVanaf de dag na de bekendmaking", text)
        self.assertIn("\n- de opslag afdekken\n", text)
        page = self.ask(drafting.records(measures=None), "--format", "html").out
        self.assertTrue(page.startswith("<!DOCTYPE html>"))
        self.assertIn("Concept; nog open: 1 van de 15 onderdelen", page)
        self.assertEqual(len(re.findall("<section ", page)), len(re.findall("</section>", page)))

    def test_one_of_several_decisions(self):
        two = [*drafting.records(), drafting.decision("coercion-order", id="d-2")]
        self.assertEqual([answer["id"] for answer in self.ask(two).records], ["d", "d-2"])
        self.assertIn("bestuursdwang", self.ask(two, "--decision", "d-2", "--format", "html").out)
        self.assertRefused(self.ask(two, "--format", "html"), USAGE, "--decision")
        self.assertRefused(self.ask(two, "--decision", "d-3"), USAGE, "geen besluit ‘d-3’")
        self.assertRefused(self.ask(two, "--format", "csv"), USAGE, "csv")

    def test_the_register_gives_the_signature(self):
        around = [one for one in drafting.AROUND if one is not drafting.MANDATE]
        refused = self.ask(drafting.records(around=around, mandate=None))
        self.assertIn("awb.10:1.no-mandate", [reason["code"] for reason in refused.json["reasons"]])
        register = self.file("r.ndjson", ndjson(drafting.MANDATE))
        self.assertEqual(self.ask(drafting.records(around=around), "--register", register).status, ANSWERED)

    def test_own_sentences(self):
        texts = json.loads(vth("knowledge", "show", "drafts", "--format", "json").out)
        for section in texts["sections"]:
            if section["id"] == "penalty":
                for text in section["texts"]:
                    text["nl"] = "Wie niet voldoet, verbeurt {penalty}."
        path = self.file("texts.json", json.dumps(texts))
        self.assertIn("Wie niet voldoet, verbeurt € 2.500,00.", self.ask(drafting.records(), "--texts", path, "--format", "md").out)
        broken = self.file("broken.json", json.dumps({**texts, "sections": [{"id": "x"}]}))
        outcome = self.ask(drafting.records(), "--texts", broken)
        self.assertEqual((outcome.status, outcome.out), (INPUT, ""))
        self.assertIn("/sections/0", outcome.err)

    def test_bad_input_is_told_and_the_rest_answered(self):
        outcome = self.ask([{"type": "enforcement-decision", "id": "x", "instrument": "song"}, *drafting.records()])
        self.assertEqual((outcome.status, outcome.json["id"]), (INPUT, "d"))
        self.assertIn("/instrument", outcome.err)
        self.assertEqual(vth("draft", "gone.json").status, INPUT)
        self.assertEqual(vth("draft").status, USAGE)

    def test_a_warning_has_no_remedies_clause(self):
        outcome = self.ask(drafting.records("warning"))
        self.assertEqual((outcome.status, outcome.json["verdict"], outcome.json["title"]), (ANSWERED, "complete", "Waarschuwing"))
        self.assertNotIn("remedies", [section["id"] for section in outcome.json["sections"]])

    def test_what_follows_the_decision(self):
        for kind in drafting.STEPS:
            outcome = self.ask(drafting.step(kind), "--kind", kind)
            self.assertEqual((outcome.status, outcome.json["kind"], outcome.json["verdict"]), (ANSWERED, kind, "complete"))
        text = self.ask(drafting.step("collection-decision"), "--kind", "collection-decision", "--format", "md").out
        self.assertIn("# Invorderingsbeschikking\n", text)
        self.assertIn("- € 2.500,00, verbeurd op 20 april 2026", text)

    def test_on_the_day_of_a_step_that_is_still_to_be_taken(self):
        records = drafting.step("collection-decision", events=[drafting.VIOLATED])
        planned = self.ask(records, "--kind", "collection-decision", "--on", "2026-06-22")
        self.assertEqual(planned.status, NO)
        self.assertEqual([section["id"] for section in planned.json["sections"] if section["open"]],
                         ["principal", "reasons", "signature"])
        self.assertRefused(self.ask(records, "--kind", "song"), USAGE, "collection-decision")
        self.assertRefused(self.ask(records, "--kind", "lifting", "--on", "yesterday"), USAGE, "--on")

    def test_a_document_that_the_instrument_has_not(self):
        outcome = self.ask(drafting.records("fine"), "--kind", "collection-decision")
        self.assertEqual((outcome.status, outcome.json["verdict"], outcome.json["sections"]), (NO, "not-known", []))

    def test_the_fictitious_order(self):
        outcome = vth("draft", FICTITIOUS, "--decision", "d-001", "--format", "md")
        self.assertEqual(outcome.status, ANSWERED)
        self.assertIn("13 april 2026", outcome.out)


if __name__ == "__main__":
    tap.main()
