"""vth csv: penalty tables to and from a spreadsheet.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import json
import os
import tempfile

import tap
from vth_tool import ANSWERED, INPUT, ROOT, Case, vth

ROWS = os.path.join(ROOT, "tests", "conformance", "penalty-rows.ndjson")
HEAD = "code;overtreding;dwangsombedrag;eenheid;maximum;begunstigingstermijn;geldig vanaf;geldig tot en met;formule;gemeten grootheden"


def records(text):
    found = [json.loads(line) for line in text.splitlines()]
    return [record for record in found if record["type"] != "header"]


class PenaltyRows(Case):
    def read(self, *rows):
        return vth("csv", "import", "--type", "penalty-row", "-", stdin="\n".join([HEAD, *rows]) + "\n")

    def test_a_row_as_a_clerk_writes_it(self):
        outcome = self.read("GE-01;Geluidgrens overschreden;2.500,00;per-week;25.000;P6W;1-1-2026;;;")
        self.assertEqual(outcome.status, ANSWERED, outcome.err)
        self.assertEqual(records(outcome.out), [{
            "type": "penalty-row", "code": "GE-01", "label": "Geluidgrens overschreden", "grace_term": "P6W",
            "penalty_cents": 250000, "penalty_unit": "per-week", "maximum_cents": 2500000, "valid_from": "2026-01-01"}])

    def test_what_is_wrong_is_told_by_row_and_heading_and_the_rest_is_kept(self):
        outcome = self.read("A;;100;per-week;50;;;;;", "B;;100;per-week;500;;;;;", "C;;;per-week;;;;;5 * w;t", "B;;1;per-week;;;;;;",
                            "D;;100;per-fortnight;;;;;;", "E;;1;;;;;31-12-2025;;", "E;;2;;;;31-12-2025;;;", "E;;3;;;;1-1-2026;;;")
        self.assertEqual(outcome.status, INPUT)
        self.assertEqual([(row["code"], row["penalty_cents"]) for row in records(outcome.out)], [("B", 10000), ("E", 100), ("E", 300)])
        told = [line for line in outcome.err.splitlines() if line.startswith("-:")]
        self.assertEqual([line.split(": ")[0] for line in told], ["-:2", "-:4", "-:5", "-:6", "-:8"], outcome.err)
        for line, texts in zip(told, [("maximum", "one unit"), ("formule", "‘w’"), ("code", "twice"), ("eenheid",),
                                      ("geldig vanaf", "overlaps")]):
            for text in texts:
                self.assertIn(text, line)

    def test_every_published_row_goes_to_a_sheet_and_back_without_loss(self):
        with open(ROWS, encoding="utf-8") as file:
            rows = records(file.read())
        self.assertEqual(len(rows), 98)
        for language in ("nl", "en"):
            sheet = vth("csv", "export", "--type", "penalty-row", "--lang", language, ROWS)
            self.assertEqual(sheet.status, ANSWERED, sheet.err)
            with tempfile.NamedTemporaryFile("w", suffix=".csv", encoding="utf-8") as file:
                file.write(sheet.out)
                file.flush()
                back = vth("csv", "import", "--type", "penalty-row", file.name)
            self.assertEqual((back.status, records(back.out)), (ANSWERED, rows), back.err)

    def test_the_template_names_every_field_of_the_schema(self):
        fields = json.loads(vth("schema", "penalty-row").out)["properties"]
        head = vth("csv", "template", "--type", "penalty-row", "--lang", "en").out.removeprefix("\ufeff").splitlines()[0].split(";")
        self.assertEqual(len(head), len(fields))  # all but the type, and a column for what has none
        self.assertIn("penalty euros", head)


if __name__ == "__main__":
    tap.main()
