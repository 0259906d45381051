#!/usr/bin/python3
"""The example that makes the PDF of a decision: every sentence of the draft stands in it.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import base64
import importlib.util
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import zlib

import drafting
import tap
import vth

ROOT = pathlib.Path(__file__).parents[2]
PROGRAM = ROOT / "examples" / "decision-pdf" / "decision_pdf.py"
FICTITIOUS = str(ROOT / "examples" / "fictitious" / "voorbeeldstad.ndjson")
PUBLISHED = str(ROOT / "examples" / "dossiers" / "dordrecht-tfa.ndjson")
ESCAPED = re.compile(rb"\\([0-7]{3}|.)")


def run(*arguments):
    return subprocess.run([sys.executable, str(PROGRAM), *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          check=False, text=True)


def unescape(text):
    """Returns a string of a PDF as text; the standard fonts have the letters of Windows."""
    plain = ESCAPED.sub(lambda found: bytes([int(found[1], 8)]) if len(found[1]) == 3 else found[1], text)
    return plain.decode("cp1252")


def pages_of(path):
    """Returns the text of each page of a PDF."""
    pages = []
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", pathlib.Path(path).read_bytes(), re.S):
        content = zlib.decompress(base64.a85decode(stream.strip(), adobe=False) if not stream.strip().endswith(b"~>")
                                  else base64.a85decode(b"<~" + stream.strip(), adobe=True))
        shown = re.findall(rb"\(((?:\\.|[^\\()])*)\) Tj", content)
        if shown:
            pages.append(" ".join(" ".join(unescape(text) for text in shown).split()))
    return pages


@unittest.skipUnless(importlib.util.find_spec("reportlab"), "ReportLab is not installed: python3-reportlab")
class Pdf(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.output = f"{holder.name}/besluit.pdf"
        self.folder = holder.name

    def file(self, records):
        path = f"{self.folder}/d.ndjson"
        pathlib.Path(path).write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
        return path

    def assert_whole(self, draft, text):
        for section in draft.sections:
            for paragraph in section.paragraphs:
                self.assertIn("".join(paragraph.text.split()), "".join(text.split()), section.id)

    def test_every_sentence_stands_in_it(self):
        outcome = run(FICTITIOUS, self.output, "--decision", "d-001")
        self.assertEqual((outcome.returncode, outcome.stdout, outcome.stderr), (0, "", ""))
        pages = pages_of(self.output)
        self.assertEqual(len(pages), 2)
        self.assert_whole(vth.draft(FICTITIOUS, decision="d-001"), " ".join(pages))
        self.assertIn("Pagina 2 van 2", pages[1])
        self.assertNotIn("CONCEPT", " ".join(pages))

    def test_an_open_decision_is_refused_unless_asked(self):
        outcome = run(PUBLISHED, self.output)
        self.assertEqual(outcome.returncode, 1)
        self.assertIn("Onderdeel ‘Motivering’ is nog open (Awb 3:46, 3:47 lid 1)", outcome.stderr)
        self.assertFalse(pathlib.Path(self.output).exists())
        self.assertEqual(run(PUBLISHED, self.output, "--draft").returncode, 0)
        text = " ".join(pages_of(self.output))
        self.assertIn("CONCEPT", text)
        self.assertIn("Nog open (Awb 3:4 lid 2). In het gegeven ontbreekt de afweging van de belangen.", text)
        self.assert_whole(vth.draft(PUBLISHED), text)

    def test_other_instruments_have_a_page_and_nothing_is_markup(self):
        for instrument in ("coercion-order", "urgent-coercion", "fine", "tolerance"):
            party = {**drafting.PARTY, "name": "A & B <b>C</b> (D)"}
            around = [party if one is drafting.PARTY else one for one in drafting.AROUND]
            records = drafting.records(instrument, around=around)
            with self.subTest(instrument=instrument):
                outcome = run(self.file(records), self.output)
                self.assertEqual((outcome.returncode, outcome.stderr), (0, ""))
                self.assert_whole(vth.draft(records), " ".join(pages_of(self.output)))

    def test_what_follows_a_decision_has_a_page(self):
        for kind in drafting.STEPS:
            records = drafting.step(kind)
            with self.subTest(kind=kind):
                outcome = run(self.file(records), self.output, "--kind", kind)
                self.assertEqual((outcome.returncode, outcome.stderr), (0, ""))
                self.assert_whole(vth.draft(records, kind=kind), " ".join(pages_of(self.output)))
        planned = drafting.step("collection-decision", events=[drafting.VIOLATED])
        self.assertEqual(run(self.file(planned), self.output, "--kind", "collection-decision", "--on", "2026-06-22",
                             "--draft").returncode, 0)
        self.assertIn("CONCEPT", " ".join(pages_of(self.output)))

    def test_a_long_decision_goes_on_over_pages(self):
        records = drafting.records(reasoning=["Stof verwaait. " * 200] * 4)
        self.assertEqual(run(self.file(records), self.output).returncode, 0)
        self.assertGreater(len(pages_of(self.output)), 3)

    def test_bad_input_is_one_line(self):
        for arguments in (("gone.ndjson",), (FICTITIOUS,), (FICTITIOUS, "--decision", "d-999")):
            outcome = run(arguments[0], self.output, *arguments[1:])
            self.assertEqual(outcome.returncode, 1)
            self.assertRegex(outcome.stderr, r"\Adecision_pdf: .+\n\Z")
        self.assertEqual(run(self.file([{"type": "enforcement-decision", "id": "w", "instrument": "warning"}]),
                             self.output).returncode, 1)


if __name__ == "__main__":
    tap.main()
