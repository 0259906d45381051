"""vth import, export and verify.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import json
import sqlite3

import tap
from vth_tool import ANSWERED, DOSSIERS, INPUT, NO, STORE, USAGE, Case, ndjson, vth

PARTY = {"type": "party", "id": "p", "name": "Firma"}


def read(paths):
    """Returns the records of files by type and id."""
    records = (json.loads(line) for path in paths for line in open(path, encoding="utf-8"))
    return {(record["type"], record["id"]): record for record in records if record["type"] != "header"}


class Store(Case):
    def setUp(self):
        super().setUp()
        self.path = self.folder / "vth.db"
        self.uri = f"sqlite:{self.path}"

    def put(self, *records):
        return vth("import", "-", "--store", self.uri, "--format", "json", stdin=ndjson(*records))

    def test_what_was_imported_comes_out_again(self):
        outcome = vth("import", *DOSSIERS, "--store", self.uri, "--format", "json")
        self.assertEqual((outcome.status, outcome.err), (ANSWERED, ""))
        expected = read(DOSSIERS)
        self.assertEqual(outcome.json["created"], len(expected))
        exported = vth("export", "--store", self.uri)
        self.assertEqual(exported.status, ANSWERED)
        self.assertEqual(exported.records[0]["type"], "header")
        self.assertEqual({(record["type"], record["id"]): record for record in exported.records[1:]}, expected)

    def test_the_counts_tell_what_changed(self):
        self.assertEqual(self.put(PARTY).json, {"created": 1, "changed": 0, "unchanged": 0, "refused": 0})
        self.assertEqual(self.put(PARTY, dict(PARTY, id="q")).json, {"created": 1, "changed": 0, "unchanged": 1, "refused": 0})
        self.assertEqual(self.put(dict(PARTY, name="BV")).json, {"created": 0, "changed": 1, "unchanged": 0, "refused": 0})
        self.assertIn("ongewijzigd: 1", vth("import", "-", "--store", self.uri, stdin=ndjson(dict(PARTY, name="BV"))).out)

    def test_a_bad_record_is_left_out(self):
        outcome = vth("import", "-", "--store", self.uri, "--format", "json", stdin='{"type":"party","id":3}\n' + ndjson(PARTY))
        self.assertEqual(outcome.status, INPUT)
        self.assertIn("-:1: /id: wrong-type", outcome.err)
        self.assertEqual(outcome.json["created"], 1)

    def test_one_type_can_be_exported(self):
        vth("import", *DOSSIERS, "--store", self.uri)
        self.assertEqual({record["type"] for record in vth("export", "--store", self.uri, "--type", "site").records[1:]}, {"site"})
        self.assertRefused(vth("export", "--store", self.uri, "--type", "zork"), USAGE, "‘zork’")

    def test_an_untouched_journal_is_intact(self):
        self.put(PARTY)
        outcome = vth("verify", "--store", self.uri, "--format", "json")
        self.assertEqual((outcome.status, outcome.json["intact"]), (ANSWERED, True))
        self.assertIn("ongeschonden", vth("verify", "--store", self.uri).out)

    def test_a_record_changed_past_the_journal_is_found(self):
        self.put(PARTY)
        database = sqlite3.connect(self.path)
        tables = [name for (name,) in database.execute("select name from sqlite_master where type='table' and name like '%party%'")]
        for table in tables:
            columns = [column[1] for column in database.execute(f'pragma table_info("{table}")')]
            if "name" in columns:
                database.execute(f"""update "{table}" set name = 'Ander'""")
        self.assertGreater(database.total_changes, 0)
        database.commit()
        database.close()
        outcome = vth("verify", "--store", self.uri, "--format", "json")
        self.assertEqual((outcome.status, outcome.json["intact"]), (NO, False))
        self.assertTrue(outcome.json["break"])
        self.assertIn("verbroken", vth("verify", "--store", self.uri).out)

    def test_a_store_that_is_not_there_is_not_made_by_reading(self):
        for command in ("export", "verify"):
            self.assertRefused(vth(command, "--store", self.uri), STORE, "unavailable")
        self.assertFalse(self.path.exists())

    def test_what_is_no_store_is_refused(self):
        text = self.file("text.db", "no database, but text that is long enough to be taken for one\n" * 100)
        for uri in (f"sqlite:{text}", f"sqlite:{self.folder}/none/x.db", "zork:x"):
            with self.subTest(uri=uri):
                self.assertRefused(vth("import", "-", "--store", uri, stdin=ndjson(PARTY)), STORE, "vth import: ")
                self.assertRefused(vth("verify", "--store", uri), STORE, "vth verify: ")


class Report(Case):
    def setUp(self):
        super().setUp()
        self.uri = f"sqlite:{self.folder}/vth.db"
        vth("import", *DOSSIERS, "--store", self.uri)
        self.decisions = [record for (kind, _), record in read(DOSSIERS).items() if kind == "enforcement-decision"]

    def test_each_decision_has_a_row(self):
        outcome = vth("report", "decisions", "--store", self.uri, "--format", "json")
        self.assertEqual((outcome.status, outcome.err), (ANSWERED, ""))
        self.assertEqual(len(outcome.json), len(self.decisions))

    def test_the_verdicts_are_those_of_review(self):
        reviewed = {line["id"]: line["verdict"] for line in vth("review", *DOSSIERS, "--fail-on", "never").records}
        rows = vth("report", "decisions", "--store", self.uri, "--format", "json").json
        self.assertEqual({row["decision"]: row["verdict"] for row in rows}, reviewed)

    def test_every_report_has_every_form(self):
        for name in ("summary", "decisions", "findings", "violations"):
            for form in ("text", "json", "csv", "md", "html"):
                for language in ("nl", "en"):
                    with self.subTest(name=name, form=form, language=language):
                        outcome = vth("report", name, "--store", self.uri, "--format", form, "--lang", language)
                        self.assertEqual((outcome.status, outcome.err), (ANSWERED, ""))
                        self.assertTrue(outcome.out.endswith("\n"))
        self.assertIn("<html", vth("report", "summary", "--store", self.uri, "--format", "html").out)

    def test_a_period_leaves_out_the_other_decisions(self):
        years = [record["decided_on"][:4] for record in self.decisions if "decided_on" in record]
        self.assertTrue(years)
        rows = vth("report", "decisions", "--store", self.uri, "--period", years[0], "--format", "json").json
        self.assertEqual(len(rows), years.count(years[0]))
        self.assertEqual(vth("report", "decisions", "--store", self.uri, "--period", "1990-Q2", "--format", "json").json, [])
        self.assertEqual(vth("report", "decisions", "--store", self.uri, "--period", "1990-02").status, ANSWERED)

    def test_violations_are_counted_by_the_cell_that_was_kept(self):
        def choice(cell, by, on, **more):
            return {"position": "B3", "cell": cell, "policy": "p", "edition": "1", "advised": ["warning"],
                    "chosen": ["warning"], "by": by, "on": on, **more}

        store = f"sqlite:{self.folder}/violations.db"
        vth("import", self.file("v.ndjson", ndjson(
            {"type": "violation", "id": "v1", "consequence": 4, "behaviour": "B", "found_on": "2026-02-01",
             "choices": [choice("B3", "so1/a", "2026-02-02"), choice("B4", "so1/b", "2026-03-01", motivation="Erger.")]},
            {"type": "violation", "id": "v2", "consequence": 3, "behaviour": "B", "found_on": "2026-04-01",
             "choices": [choice("B4", "so1/a", "2026-04-02", chosen=["inform", "fine"], motivation="Anders.")]},
            {"type": "violation", "id": "v3", "consequence": 1, "behaviour": "A"},
            {"type": "violation", "id": "v4"})), "--store", store)
        rows = vth("report", "violations", "--store", store, "--format", "json").json
        self.assertEqual([(row["violation"], row["position"], row["cell"], row["cell_before"], row["advice"], row["chosen_by"])
                          for row in rows],
                         [("v1", "B3", "B4", "B3", "followed", "so1/b"), ("v2", "B3", "B4", None, "deviates", "so1/a"),
                          ("v3", "A1", None, None, None, None), ("v4", None, None, None, None, None)])
        counted = vth("report", "violations", "--store", store, "--by", "cell", "--format", "json").json
        self.assertEqual({row["cell"]: row["count"] for row in counted}, {"B4": 2, None: 2})
        spring = vth("report", "violations", "--store", store, "--period", "2026-Q2", "--format", "json").json
        self.assertEqual([row["violation"] for row in spring], ["v2"])
        self.assertIn("informeren, bestuurlijke boete", vth("report", "violations", "--store", store).out)
        page = vth("report", "violations", "--store", store, "--format", "html").out
        self.assertIn('<th scope="row">4</th><td class="number">0</td><td class="number">2</td>', page)
        self.assertIn("Zonder positie in de matrix: 1", page)

    def test_rows_can_be_counted_by_a_column(self):
        rows = vth("report", "decisions", "--store", self.uri, "--by", "verdict", "--format", "json").json
        self.assertEqual(sum(row["count"] for row in rows), len(self.decisions))
        self.assertRefused(vth("report", "decisions", "--store", self.uri, "--by", "colour"), USAGE, "‘colour’")

    def test_what_is_mistyped_is_refused(self):
        self.assertRefused(vth("report", "decision", "--store", self.uri), USAGE, "decisions")
        for period in ("26", "2026-Q5", "2026-13", "2026-00", "gisteren"):
            self.assertRefused(vth("report", "decisions", "--store", self.uri, "--period", period), USAGE, f"‘{period}’")
        self.assertRefused(vth("report", "decisions", "--store", f"sqlite:{self.folder}/none.db"), STORE, "unavailable")


if __name__ == "__main__":
    tap.main()
