"""vth page: the public page of an organ.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import html.parser
import json
import os
import tempfile

import tap
from vth_tool import ANSWERED, INPUT, NO, ROOT, USAGE, Case, vth

ORGAN = {"type": "competent-authority", "id": "gm0344/college", "organisation": "gm0344", "organ": "college",
         "level": "municipality", "name": "college van <script>Utrecht"}
MANDATE = {"type": "mandate", "kind": "mandate", "id": "example-1", "mandator": "gm0344/college",
           "mandatee": "so1104/directeur", "powers": ["enforcement"], "max_penalty_cents": 100000,
           "decided_on": "2025-11-25", "published_on": "2025-12-10", "valid_from": "2026-01-01",
           "valid_until": "2026-12-31", "consent_on": "2025-11-20", "consent_by": "so1104/db"}
VOID = {"meta", "link", "br"}


class Structure(html.parser.HTMLParser):
    """The elements, which must close in the order in which they opened."""

    def __init__(self, text):
        super().__init__()
        self.open, self.names, self.rows = [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.names.append(tag)
        if tag == "tr":
            self.rows.append(0)
        if tag in ("td", "th"):
            self.rows[-1] += 1
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if self.open.pop() != tag:
            raise ValueError(tag)


class Page(Case):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = os.path.join(self.folder.name, "register.ndjson")
        self.write(ORGAN, MANDATE)

    def tearDown(self):
        self.folder.cleanup()

    def write(self, *records):
        with open(self.path, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(record) + "\n" for record in records)

    def page(self, *arguments, on="2026-03-01", authority="gm0344/college"):
        return vth("page", "--register", self.path, "--authority", authority, "--on", on, *arguments)

    def test_dutch_and_english(self):
        outcome = self.page()
        self.assertEqual((outcome.status, outcome.err), (ANSWERED, ""))
        for text in ('<html lang="nl">', "1 maart 2026", "last onder dwangsom opleggen", "example-1", "€ 1.000,00",
                     "10 december 2025", "31 december 2026"):
            self.assertIn(text, outcome.out)
        for text in ('<html lang="en">', "1 March 2026", "it decides itself"):
            self.assertIn(text, self.page("--lang", "en").out)

    def test_names_are_text(self):
        out = self.page().out
        self.assertIn("college van &lt;script&gt;Utrecht", out)
        self.assertNotIn("<script", out)

    def test_what_has_ended_or_not_begun_is_left_out(self):
        for day, shown in (("2025-12-31", False), ("2026-01-01", True), ("2026-12-31", True), ("2027-01-01", False)):
            with self.subTest(day):
                self.assertEqual("example-1" in self.page(on=day).out, shown)

    def test_the_examples_give_sound_pages(self):
        organs = 0
        for path in sorted((ROOT / "examples" / "registers").glob("*.ndjson")):
            records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
            for authority in {record["id"] for record in records if record["type"] == "competent-authority"}:
                organs += 1
                out = vth("page", "--register", str(path), "--authority", authority, "--on", "2026-03-01").out
                structure = Structure(out)
                self.assertEqual(structure.open, [], path)
                self.assertLessEqual(set(structure.rows), {5})
                self.assertEqual(structure.names.count("h1"), 1)
                self.assertNotIn("src=", out)
        self.assertGreater(organs, 10)

    def test_unknown_organ_and_wrong_usage(self):
        outcome = self.page(authority="gm0/college")
        self.assertEqual((outcome.status, outcome.out), (NO, ""))
        self.assertIn("gm0/college", outcome.err)
        self.assertEqual(vth("page", "--register", self.path).status, USAGE)
        self.assertEqual(self.page(on="1 maart").status, USAGE)
        self.assertEqual(self.page("--format", "csv").status, USAGE)

    def test_bad_row_is_told_and_the_rest_is_shown(self):
        self.write({**MANDATE, "kind": "nonsense"}, MANDATE)
        outcome = self.page()
        self.assertEqual(outcome.status, INPUT)
        self.assertIn("register.ndjson:1", outcome.err)
        self.assertIn("example-1", outcome.out)

    def test_national_brings_names(self):
        self.write(MANDATE, {"type": "function", "id": "so1104/directeur", "organisation": "so1104", "name": "directeur"})
        self.assertIn("Omgevingsdienst Utrecht", self.page("--national").out)
        self.assertNotIn("Omgevingsdienst Utrecht", self.page().out)


if __name__ == "__main__":
    tap.main()
