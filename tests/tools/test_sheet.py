"""vth csv: mandates to and from a spreadsheet.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import csv
import io
import json
import random

import tap
from vth_tool import ANSWERED, INPUT, ROOT, USAGE, Case, ndjson, vth

HEADINGS = "id;soort;mandaatgever;gemandateerde;bevoegdheden"
ROW = "m1;mandate;gm0344/college;so1104/directeur;enforcement | permit.grant"


def records(outcome):
    return [record for record in outcome.records if record["type"] != "header"]


class Sheet(Case):
    def read(self, *lines, end="\r\n", encoding="utf-8-sig"):
        return vth("csv", "import", "-", stdin=(end.join(lines) + end).encode(encoding))

    def assertRow(self, outcome, line, *texts):
        self.assertEqual(outcome.status, INPUT, outcome.out)
        found = [text for text in outcome.err.splitlines() if text.startswith(f"-:{line}:")]
        self.assertEqual(len(found), 1, outcome.err)
        for text in texts:
            self.assertIn(text, found[0])

    def test_the_template_opens_in_a_spreadsheet_and_holds_no_record(self):
        template = vth("csv", "template").out
        self.assertTrue(template.startswith("\ufeffkenmerk;bron;soort;"))
        head, explanation, example = csv.reader(io.StringIO(template.removeprefix("\ufeff")), delimiter=";")
        self.assertIn("(Awb 10:2)", explanation[head.index("bevoegdheden")])
        self.assertEqual([len(head)] * 2, [len(explanation), len(example)])
        self.assertEqual(len(set(head)), len(head))
        self.assertIn("31-12-2025", explanation[head.index("geldig vanaf")])
        self.assertIn("volmacht", explanation[head.index("soort")])
        outcome = vth("csv", "import", "-", stdin=template)
        self.assertEqual((outcome.status, records(outcome)), (ANSWERED, []), outcome.err)

    def test_the_example_of_the_template_is_marked_and_is_a_good_row_without_its_mark(self):
        for language, mark in (("nl", "# voorbeeld: "), ("en", "# example: ")):
            lines = vth("csv", "template", "--lang", language).out.removeprefix("\ufeff").splitlines()
            self.assertTrue(lines[2].startswith(mark), lines[2])
            outcome = self.read(lines[0], lines[1], lines[2].removeprefix(mark))
            self.assertEqual(outcome.status, ANSWERED, outcome.err)
            record, = records(outcome)
            self.assertEqual((record["id"], record["powers"], record["max_penalty_cents"], record["valid_from"]),
                             ("gm9999-mandaat-1", ["enforcement", "permit.grant"], 5000000, "2026-01-01"))
            self.assertEqual((record["conditions"][0]["hard"], record["covers_steps"]), (False, True))
        self.assertEqual(len(vth("csv", "template", "--type", "function").out.splitlines()), 2)

    def test_a_row_as_a_clerk_writes_it(self):
        outcome = self.read(HEADINGS + ";grensbedrag;geldig vanaf;ondermandaat;algemeen mandaat",
                            ROW + ";1.500,00;1-2-2025;allowed;Ja")
        self.assertEqual(outcome.status, ANSWERED, outcome.err)
        self.assertEqual(records(outcome), [{
            "type": "mandate", "id": "m1", "kind": "mandate", "mandator": "gm0344/college", "mandatee": "so1104/directeur",
            "powers": ["enforcement", "permit.grant"], "max_penalty_cents": 150000, "valid_from": "2025-02-01",
            "submandate": "allowed", "general": True}])

    def test_separator_line_end_and_language_do_not_matter(self):
        expected = records(self.read(HEADINGS, ROW))
        self.assertEqual(len(expected), 1)
        for sign in ",\t":
            for end in ("\n", "\r\n"):
                for encoding in ("utf-8", "utf-8-sig"):
                    lines = [line.replace(";", sign) for line in ("ID;Kind;mandator;MANDATEE;powers", ROW)]
                    self.assertEqual(records(self.read(*lines, end=end, encoding=encoding)), expected)

    def test_each_bad_row_is_told_and_the_good_ones_stay(self):
        for column, text, hint in (("geldig vanaf", "31-02-2025", "31-12-2025"), ("geldig vanaf", "02/03/2025", "2025-12-31"),
                                   ("grensbedrag", "1500.00", "1.500,00"), ("grensbedrag", "-5", "1.500,00"),
                                   ("ondermandaat", "misschien", "niet toegestaan"), ("algemeen mandaat", "soms", "nee"),
                                   ("voorwaarden", "{", "JSON")):
            with self.subTest(column, text=text):
                outcome = self.read(f"{HEADINGS};{column}", ROW + ";", ROW.replace("m1", "m2") + ";" + text,
                                    ROW.replace("m1", "m3") + ";")
                self.assertRow(outcome, 3, column, text, hint)
                self.assertEqual([record["id"] for record in records(outcome)], ["m1", "m3"])

    def test_a_cell_that_must_be_filled_in_is_missed_by_its_line(self):
        outcome = self.read(HEADINGS, ROW.replace("so1104/directeur", ""))
        self.assertRow(outcome, 2, "missing")
        self.assertEqual(records(outcome), [])

    def test_columns_that_no_field_has_and_columns_twice(self):
        outcome = self.read(HEADINGS + ";kleur;soort", ROW + ";rood;delegation")
        self.assertEqual(outcome.status, INPUT)
        self.assertIn("kleur", outcome.err)
        self.assertIn("duplicate-key", outcome.err)
        self.assertEqual(records(outcome)[0]["kind"], "mandate")

    def test_an_amount_is_never_taken_for_cents(self):
        outcome = self.read(HEADINGS + ";max_penalty_cents", ROW + ";1500")
        self.assertEqual(outcome.status, INPUT)
        self.assertNotIn("max_penalty_cents", records(outcome)[0])

    def test_a_row_in_another_encoding_is_refused_alone(self):
        outcome = self.read(HEADINGS, ROW, ROW.replace("m1", "caf\u00e9"), encoding="latin-1")
        self.assertRow(outcome, 3, "UTF-8")
        self.assertEqual([record["id"] for record in records(outcome)], ["m1"])

    def test_empty_rows_remarks_and_breaks_in_a_cell(self):
        outcome = self.read(HEADINGS, "", ";;;;", "# uitleg;;;;", ROW.replace("so1104/directeur", '"so1104/\ndirecteur"'), "x;zork;;;")
        self.assertEqual(records(outcome)[0]["mandatee"], "so1104/\ndirecteur")
        self.assertRow(outcome, 7, "zork")

    def test_no_headings_and_a_wrong_call(self):
        for text in ("", "a;b\n1;2\n"):
            outcome = vth("csv", "import", "-", stdin=text)
            self.assertEqual((outcome.status, outcome.out), (INPUT, ""))
            self.assertIn("vth csv template", outcome.err)
        self.assertEqual(vth("csv", "zork").status, USAGE)
        self.assertEqual(vth("csv", "template", "--type", "zork").status, USAGE)
        self.assertEqual(vth("csv", "import", str(self.folder / "absent.csv")).status, INPUT)

    def test_what_cannot_be_in_one_register_is_told_by_its_line_and_left_out(self):
        head = HEADINGS + ";bovenliggend mandaat;geldig vanaf;geldig tot en met;ondermandaat"
        outcome = self.read(
            head,
            "a;mandaat;gm0344/college;so1104/directeur;permit.grant;;1-1-2026;;toegestaan",
            "a;mandaat;gm0344/college;so1104/directeur;permit.grant;;1-6-2026;;toegestaan",   # the same id, overlapping
            "b;mandaat;so1104/directeur;so1104/chef;permit.grant;zoek;1-1-2026;;",            # rests on nothing
            "c;mandaat;so1104/p;so1104/q;permit.grant;d;1-1-2026;;",                          # rests on itself
            "d;mandaat;so1104/q;so1104/p;permit.grant;c;1-1-2026;;",
            "e;mandaat;so1104/q;so1104/r;permit.grant;c;1-1-2026;;",                          # rests on what is left out
            "f;mandaat;so1104/r;so1104/s;permit.grant;e;1-1-2026;;",
            "g;mandaat;gm0344/college;so1104/directeur;permit.grant;;1-6-2026;1-1-2026;",     # ends before it begins
            "h;mandaat;so1104/directeur;so1104/chef;permit.grant;a;1-1-2026;;")
        self.assertEqual(outcome.status, INPUT)
        self.assertEqual([record["id"] for record in records(outcome)], ["a", "h"])
        for line, code, text in ((3, "duplicate", "regel 2"), (4, "register.parent-unknown", "zoek"),
                                 (5, "register.parent-cycle", "d"), (6, "register.parent-cycle", "c"),
                                 (7, "parent-left-out", "weggelaten"), (8, "parent-left-out", "weggelaten"),
                                 (9, "register.period-empty", "g")):
            found = [told for told in outcome.err.splitlines() if told.startswith(f"-:{line}: {code}: ")]
            self.assertEqual(len(found), 1, outcome.err)
            self.assertIn(text, found[0])
        self.assertTrue(outcome.err.rstrip().endswith("gegevens: 2; rijen weggelaten: 7"), outcome.err)

    def test_a_row_may_rest_on_a_mandate_of_a_register_that_is_named(self):
        parent = {"type": "mandate", "id": "boven", "kind": "mandate", "mandator": "gm0344/college", "mandatee": "so1104/directeur",
                  "powers": ["permit"], "submandate": "allowed"}
        sheet = f"{HEADINGS};bovenliggend mandaat\nm1;mandaat;so1104/directeur;so1104/chef;permit.grant;boven\n"
        alone = vth("csv", "import", "-", stdin=sheet)
        self.assertEqual((alone.status, records(alone)), (INPUT, []))
        beside = vth("csv", "import", "-", "--register", str(self.file("boven.ndjson", ndjson(parent))), stdin=sheet)
        self.assertEqual(beside.status, ANSWERED, beside.err)
        self.assertEqual([record["id"] for record in records(beside)], ["m1"])

    def test_the_review_of_the_register_is_told_by_line(self):
        row = "mandaat;gm0344/college;so1104/directeur;permit.grant"
        more = f"m2;{row};1-1-2026;2-1-2026;so1104/db;1-12-2025"
        outcome = self.read(HEADINGS + ";geldig vanaf;datum instemming;instemming door;datum publicatie",
                            f"m1;{row};1-1-2026;;;", more, more.replace("m2", "m3"))
        self.assertEqual(outcome.status, ANSWERED, outcome.err)
        self.assertEqual(len(records(outcome)), 3)
        self.assertIn("-:2: register.consent-missing: ", outcome.err)
        self.assertIn("-:2: register.publication-missing: ", outcome.err)
        self.assertNotIn("-:3: register.consent-missing", outcome.err)
        self.assertIn("-:4: register.overlap: ", outcome.err)
        before = vth("csv", "import", "-", "--on", "2027-01-01", stdin=f"{HEADINGS};geldig tot en met\nm1;{row};1-1-2026\n")
        self.assertNotIn("register.", before.err)
        self.assertEqual(vth("csv", "import", "-", "--on", "morgen", stdin="").status, USAGE)

    def test_records_of_other_types_have_an_id_of_their_own_too(self):
        text = "kenmerk;organisatie;naam\nso1/x;so1;X\nso1/x;so1;Y\n"
        outcome = vth("csv", "import", "-", "--type", "function", stdin=text)
        self.assertEqual(outcome.status, INPUT)
        self.assertEqual([record["name"] for record in records(outcome)], ["X"])
        self.assertIn("-:3: duplicate: ", outcome.err)

    def check_round_trip(self, text):
        sheet = vth("csv", "export", "-", stdin=text)
        self.assertEqual((sheet.status, sheet.err), (ANSWERED, ""))
        back = vth("csv", "import", "-", stdin=sheet.out)
        self.assertEqual(back.status, ANSWERED, back.err)
        self.assertEqual(records(back), [record for record in map(json.loads, text.splitlines()) if record["type"] == "mandate"])

    def test_the_examples_come_back_as_they_were(self):
        texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples").glob("*/*.ndjson"))]
        texts = [text for text in texts if any(record["type"] == "mandate" for record in map(json.loads, text.splitlines()))]
        self.assertTrue(texts)
        for text in texts:
            self.check_round_trip(text)

    def test_any_mandate_comes_back_as_it_was(self):
        chance = random.Random(7)
        signs = ["a", "|", ";", ",", '"', "\n", " ", "\u00e9", "[", "{", "]", "\\", "=", "#", "\t"]

        def text():
            return "x" + "".join(chance.choices(signs, k=chance.randrange(8)))

        def element():
            return "".join(chance.choices(signs, k=chance.randrange(1, 5)))

        for _ in range(20):
            made = []
            for number in range(20):
                mandate = {"type": "mandate", "id": f"m{number}" + text(), "kind": "mandate", "mandator": "m" + text(), "mandatee": text(),
                           "powers": [element() for _ in range(chance.randrange(1, 4))]}
                for key, value in (("activities", [element()]), ("area", []), ("max_penalty_cents", chance.randrange(10 ** 9)),
                                   ("valid_from", f"{chance.randrange(1900, 2100)}-02-2{chance.randrange(9)}"),
                                   ("general", chance.random() < 0.5), ("regulation", text()), ("zork", {"a": [1, text()]}),
                                   ("conditions", [{"code": text(), "hard": True, "text": text()}])):
                    if chance.random() < 0.5:
                        mandate[key] = value
                made.append(mandate)
            self.check_round_trip(ndjson(*made))


if __name__ == "__main__":
    tap.main()
