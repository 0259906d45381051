"""The package vth: records to and from a spreadsheet.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import os
import pickle
import tempfile
import unittest
from datetime import date

import cases
import tap
import vth

HEADINGS = "kenmerk;soort;mandaatgever;gemandateerde;bevoegdheden;geldig vanaf;grensbedrag"
GOOD = "mandaat;gm0344/college;so1104/directeur;permit.grant | permit.refuse"


class Sheets(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = os.path.join(folder.name, "blad.csv")

    def write(self, *lines):
        with open(self.path, "w", encoding="utf-8-sig", newline="") as file:
            file.write("\r\n".join(lines) + "\r\n")
        return self.path

    def test_a_row_as_a_clerk_writes_it(self):
        mandate, = vth.read_sheet(self.write(HEADINGS, f"m1;{GOOD};16-3-2026;1.500,00"))
        self.assertEqual((mandate.id, mandate.kind, mandate.powers), ("m1", "mandate", ("permit.grant", "permit.refuse")))
        self.assertEqual((mandate.valid_from, mandate.max_penalty_cents), (date(2026, 3, 16), 150000))

    def test_what_is_wrong_has_line_column_and_pointer(self):
        problems = []
        path = self.write(HEADINGS + ";kleur", f"m1;{GOOD};31-2-2026;1.5;", f"m2;{GOOD};;;")
        self.assertEqual([mandate.id for mandate in vth.read_sheet(path, problems=problems)], ["m2"])
        self.assertEqual([(problem.line, problem.column, problem.pointer, problem.code) for problem in problems],
                         [(1, "kleur", None, "unknown-field"), (2, "geldig vanaf", "/valid_from", "invalid-date"),
                          (2, "grensbedrag", "/max_penalty_cents", "wrong-type")])
        for problem in problems:
            self.assertEqual(problem.file, path)
            self.assertTrue(problem.message.startswith(f"{path}:{problem.line}: "), problem.message)
        copy = pickle.loads(pickle.dumps(problems[1]))
        self.assertEqual(vars(copy), vars(problems[1]))

    def test_a_problem_that_nobody_collects_is_raised_and_one_can_go_on(self):
        reader = vth.read_sheet(self.write(HEADINGS, f"m1;{GOOD};31-2-2026;", f"m2;{GOOD};;"))
        with self.assertRaises(vth.Error) as caught:
            next(reader)
        self.assertEqual((caught.exception.line, caught.exception.column), (2, "geldig vanaf"))
        self.assertEqual((next(reader).id, reader.line), ("m2", 3))
        self.assertRaises(StopIteration, next, reader)

    def test_all_records_of_all_cases_come_back_as_they_were(self):
        kinds = {}
        for case in cases.review_cases():
            for data in case["records"]:
                kinds.setdefault(data["type"], []).append(vth.Record.from_dict(data))
        self.assertGreater(len(kinds), 3)
        for kind, records in kinds.items():
            for lang in ("nl", "en"):
                with self.subTest(kind, lang=lang):
                    self.assertEqual(vth.write_sheet(self.path, records, kind, lang=lang), len(records))
                    self.assertEqual(list(vth.read_sheet(self.path, kind)), records)

    def test_a_template_explains_its_columns_and_holds_no_record(self):
        template = vth.sheet_template()
        self.assertTrue(template.startswith("\ufeffkenmerk;"))
        self.assertIn("(Awb 10:9 lid 1)", template)
        self.assertTrue(vth.sheet_template("party", lang="en").startswith("\ufeffid;source;"))
        self.assertEqual(list(vth.read_sheet(self.write(template.removeprefix("\ufeff").rstrip()))), [])

    def test_a_schema_speaks_dutch_or_english(self):
        dutch, english = vth.schema("mandate"), vth.schema("mandate", lang="en")
        self.assertEqual((dutch["title"], english["title"]), ("mandaat", "mandate"))
        self.assertEqual(dutch["properties"]["mandator"]["title"], "mandaatgever")
        self.assertEqual(dutch["required"], english["required"])

    def test_a_wrong_call_is_an_error(self):
        for call in (lambda: vth.read_sheet("/nonexistent/blad.csv"), lambda: vth.read_sheet(self.write(HEADINGS), "cat"),
                     lambda: vth.sheet_template("cat"), lambda: vth.schema("cat"), lambda: vth.write_sheet(self.path, [], "cat"),
                     lambda: vth.write_sheet(self.path, [{"type": "party", "id": "p"}])):
            self.assertRaises(vth.Error, call)


if __name__ == "__main__":
    tap.main()
