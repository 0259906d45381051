"""vth authorise and review.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import json
import pathlib

import tap
from vth_tool import ANSWERED, DOSSIERS, INPUT, NO, STORE, USAGE, Case, ndjson, vth

COLLEGE = {"type": "competent-authority", "id": "gm0344/college", "organisation": "gm0344", "organ": "college",
           "level": "municipality", "name": "college"}
MANDATE = {"type": "mandate", "id": "m1", "kind": "mandate", "mandator": "gm0344/college", "mandatee": "so1104/directeur",
           "powers": ["enforcement"], "valid_from": "2025-01-01", "decided_on": "2024-12-01", "consent_on": "2024-12-10",
           "consent_by": "so1104/db", "published_on": "2024-12-20"}
ACT = {"type": "act", "id": "a1", "power": "enforcement.penalty-order.impose", "authority": "gm0344/college",
       "actor": "so1104/directeur", "on": "2026-01-05"}


class Authorise(Case):
    def setUp(self):
        super().setUp()
        self.register = self.file("register.ndjson", ndjson(COLLEGE, MANDATE))

    def test_a_mandate_that_covers_the_act_serves(self):
        outcome = vth("authorise", "--register", self.register, self.file("act.json", json.dumps(ACT)))
        self.assertEqual(outcome.status, ANSWERED, outcome.out + outcome.err)
        self.assertEqual(list(outcome.json)[:2], ["id", "verdict"])
        self.assertEqual((outcome.json["verdict"], outcome.json["mandate"], outcome.json["chain"]),
                         ("authorised", "m1", ["m1"]))
        self.assertTrue(outcome.json["reasons"])

    def test_a_refusal_has_its_article_and_status_1(self):
        outcome = vth("authorise", "--register", self.register, "-", stdin=ndjson(dict(ACT, on="2024-06-01")))
        self.assertEqual(outcome.status, NO)
        self.assertEqual((outcome.json["verdict"], outcome.json["mandate"]), ("refused", None))
        self.assertTrue(all(reason["law"].startswith("Awb 10:") for reason in outcome.json["reasons"]
                            if reason["severity"] == "error"))

    def test_each_act_gives_one_line_in_order(self):
        acts = [dict(ACT, id=f"a{i}", on=day) for i, day in enumerate(("2026-01-05", "2024-01-05", "2026-01-06"))]
        outcome = vth("authorise", "--register", self.register, "-", stdin=ndjson(*acts))
        self.assertEqual([answer["id"] for answer in outcome.records], ["a0", "a1", "a2"])
        self.assertEqual([answer["verdict"] for answer in outcome.records], ["authorised", "refused", "authorised"])

    def test_a_bad_act_does_not_stop_the_others(self):
        outcome = vth("authorise", "--register", self.register, "-", stdin='{"type":"act","on":"x"}\n' + ndjson(ACT))
        self.assertEqual(outcome.status, INPUT)
        self.assertEqual([answer["id"] for answer in outcome.records], ["a1"])
        self.assertIn("-:1: /on: invalid-date: ", outcome.err)

    def test_the_register_may_be_spread_over_files(self):
        organs, mandates = self.file("a.ndjson", ndjson(COLLEGE)), self.file("b.ndjson", ndjson(MANDATE))
        act = self.file("act.json", json.dumps(ACT))
        for arguments in (["--register", organs, "--register", mandates, act], ["--register", organs, mandates, act]):
            self.assertEqual(vth("authorise", *arguments).json["verdict"], "authorised")

    def test_two_mandates_of_one_id_are_reported(self):
        other = self.file("other.ndjson", ndjson(dict(MANDATE, powers=["permit"])))
        outcome = vth("authorise", "--register", self.register, "--register", other, "-", stdin=ndjson(ACT))
        self.assertEqual(outcome.status, INPUT)
        self.assertIn("other.ndjson:1: duplicate: ", outcome.err)
        self.assertEqual(outcome.json["verdict"], "authorised")
        self.assertEqual(vth("authorise", "--register", self.register, "--register", self.file("same.ndjson", ndjson(MANDATE)),
                             "-", stdin=ndjson(ACT)).status, ANSWERED)

    def test_a_person_reads_it_in_words(self):
        text = vth("authorise", "--register", self.register, "-", "--format", "text", stdin=ndjson(ACT)).out
        self.assertIn("a1: bevoegd", text)
        self.assertIn("mandaat: m1", text)
        self.assertIn("a1: authorised", vth("authorise", "--register", self.register, "-", "--format", "text", "--lang", "en",
                                            stdin=ndjson(ACT)).out)

    def test_a_file_without_acts_is_no_question(self):
        self.assertRefused(vth("authorise", "--register", self.register, self.register), INPUT, "register.ndjson")


class Review(Case):
    UNSOUND = {"type": "enforcement-decision", "id": "d1", "authority": "gm0344/college", "decided_by": "gm0344/college",
               "instrument": "penalty-order", "decided_on": "2026-01-05", "notified_on": "2026-01-06",
               "terms": {"grace_term": "P4W", "penalty_cents": 100000, "penalty_unit": "per-week", "maximum_cents": 50000},
               "remedies_clause": True}

    def test_every_decision_gives_one_line(self):
        outcome = vth("review", *DOSSIERS, "--fail-on", "never")
        self.assertEqual((outcome.status, outcome.err), (ANSWERED, ""))
        decisions = [record for path in DOSSIERS for record in map(json.loads, open(path, encoding="utf-8"))
                     if record["type"] == "enforcement-decision"]
        self.assertEqual([line["id"] for line in outcome.records], [decision["id"] for decision in decisions])
        for line in outcome.records:
            self.assertEqual(list(line)[:2], ["id", "verdict"])
            self.assertIn(line["verdict"], ("sound", "remarks", "unsound"))
            self.assertTrue(line["reasons"])

    def test_the_same_files_may_stand_behind_register(self):
        self.assertEqual(vth("review", *DOSSIERS, "--register", *DOSSIERS, "--fail-on", "never").out,
                         vth("review", *DOSSIERS, "--fail-on", "never").out)

    def test_the_findings_are_the_same_in_both_languages(self):
        dutch, english = (vth("review", *DOSSIERS, "--lang", language, "--fail-on", "never").records for language in ("nl", "en"))
        self.assertEqual([[reason["code"] for reason in line["reasons"]] for line in dutch],
                         [[reason["code"] for reason in line["reasons"]] for line in english])
        self.assertNotEqual(dutch, english)

    def test_a_maximum_below_one_unit_is_unsound(self):
        outcome = vth("review", "-", stdin=ndjson(self.UNSOUND))
        self.assertEqual(outcome.status, NO)
        self.assertEqual(outcome.json["verdict"], "unsound")
        self.assertIn("error", [reason["severity"] for reason in outcome.json["reasons"]])
        self.assertIn("Awb 5:32b", " ".join(reason["law"] for reason in outcome.json["reasons"] if reason["severity"] == "error"))

    def test_fail_on_says_what_fails(self):
        for weight, status in (("error", NO), ("warning", NO), ("never", ANSWERED)):
            self.assertEqual(vth("review", "-", "--fail-on", weight, stdin=ndjson(self.UNSOUND)).status, status)
        self.assertEqual(vth("review", "-", stdin=ndjson(COLLEGE)).status, ANSWERED)

    def test_a_warning_fails_only_when_asked(self):
        decision = json.loads(json.dumps(self.UNSOUND))
        decision["terms"]["maximum_cents"] = 500000
        decision.update(party="p", measures=["herstel"], announced_on="2025-12-01", view_until="2025-12-20", remedies_clause=False)
        records = ndjson({"type": "party", "id": "p", "name": "Firma"}, decision)
        outcome = vth("review", "-", stdin=records)
        self.assertEqual((outcome.status, outcome.json["verdict"]), (ANSWERED, "remarks"), outcome.out)
        self.assertEqual(vth("review", "-", "--fail-on", "warning", stdin=records).status, NO)

    def test_a_bad_record_does_not_stop_the_others(self):
        path = self.file("mixed.ndjson", '{"type":"enforcement-decision","id":"d0","decided_on":"2026-02-30"}\n' + ndjson(self.UNSOUND))
        outcome = vth("review", path, "--lang", "en")
        self.assertEqual(outcome.status, INPUT)
        self.assertEqual([line["id"] for line in outcome.records], ["d1"])
        self.assertRegex(outcome.err, rf"^{path}:1: /decided_on: invalid-date: ")

    def test_two_decisions_of_one_id_are_reported(self):
        outcome = vth("review", "-", stdin=ndjson(self.UNSOUND, dict(self.UNSOUND, decided_on="2026-01-04")))
        self.assertEqual(outcome.status, INPUT)
        self.assertIn("-:2: duplicate: ", outcome.err)
        self.assertEqual(len(outcome.records), 1)

    def test_a_person_reads_reason_article_and_message(self):
        text = vth("review", "-", "--format", "text", stdin=ndjson(self.UNSOUND)).out
        self.assertIn("d1: niet houdbaar", text)
        self.assertRegex(text, r"  fout: .+ \[Awb 5:32b.*\]\n    awb\.5:32b\.\S+ /terms/\S+\n")
        self.assertIn("d1: unsound", vth("review", "-", "--format", "text", "--lang", "en", stdin=ndjson(self.UNSOUND)).out)


class RegisterReview(Case):
    def test_a_register_without_defect(self):
        mandate = dict(MANDATE, powers=["enforcement", "permit", "objection", "supervision", "penal"])
        outcome = vth("register", self.file("register.ndjson", ndjson(COLLEGE, mandate)), "--on", "2026-01-05",
                      "--format", "json")
        self.assertEqual((outcome.status, outcome.json["verdict"]), (ANSWERED, "sound"), outcome.out)

    def test_defects_are_told_with_their_mandate_and_status_1(self):
        bad = [COLLEGE, MANDATE, dict(MANDATE, id="m2", parent="m9"), dict(MANDATE, id="m3", consent_on=None)]
        path = self.file("register.ndjson", ndjson(*bad))
        outcome = vth("register", path, "--on", "2026-01-05", "--format", "csv")
        rows = [row.split(",")[:2] for row in outcome.lines[1:]]
        self.assertEqual(outcome.status, NO)
        self.assertIn(["m2", "register.parent-unknown"], rows)
        self.assertIn(["m3", "register.consent-missing"], rows)
        self.assertIn("m2", vth("register", path, "--on", "2026-01-05").out)

    def test_bad_rows_are_told_and_the_rest_is_reviewed(self):
        path = self.file("register.ndjson", ndjson(COLLEGE) + '{"type":"mandate","id":"x","kind":"nonsense"}\n' + ndjson(MANDATE))
        outcome = vth("register", path, "--on", "2026-01-05", "--format", "json")
        self.assertEqual(outcome.status, INPUT)
        self.assertIn(":2: /kind: ", outcome.err)
        self.assertEqual(outcome.json["verdict"], "sound")


class ReviewOfMany(Case):
    """The 18 published decisions, many times over, each under an id of its own."""

    def setUp(self):
        super().setUp()
        records = []
        for path in DOSSIERS:
            records += [json.loads(line) for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines()]
        decisions = [record for record in records if record["type"] == "enforcement-decision"]
        self.n_decisions = 40 * len(decisions)
        self.path = self.file("many.ndjson", ndjson(
            *[record for record in records if record["type"] not in ("header", "enforcement-decision")],
            *[dict(decision, id=f"{decision['id']}-{i}") for i in range(40) for decision in decisions]))

    def test_threads_change_neither_answers_nor_order(self):
        one = vth("review", self.path, "--fail-on", "never", "--jobs", "1")
        for jobs in ("2", "7", "0"):
            self.assertEqual(vth("review", self.path, "--fail-on", "never", "--jobs", jobs).out, one.out)
        self.assertEqual(len(one.records), self.n_decisions)

    def test_a_table_of_decisions_has_the_verdicts_of_the_lines(self):
        lines = vth("review", self.path, "--fail-on", "never").records
        table = vth("review", self.path, "--fail-on", "never", "--by", "decision", "--format", "csv", "--jobs", "2")
        rows = [row.split(",") for row in table.out.splitlines()]
        self.assertEqual([(row[rows[0].index("decision")], row[rows[0].index("verdict")]) for row in rows[1:]],
                         [(line["id"], line["verdict"]) for line in lines])

    def test_a_table_of_reasons_has_a_row_for_each(self):
        lines = vth("review", self.path, "--fail-on", "never").records
        table = vth("review", self.path, "--fail-on", "never", "--by", "reason", "--format", "json")
        self.assertEqual([row["code"] for row in json.loads(table.out)],
                         [reason["code"] for line in lines for reason in line["reasons"]])

    def test_a_table_has_the_exit_status_of_the_lines(self):
        for weight in ("error", "warning", "never"):
            lines = vth("review", self.path, "--fail-on", weight)
            self.assertEqual(vth("review", self.path, "--by", "decision", "--fail-on", weight).status, lines.status)

    def test_a_store_is_reviewed_as_the_file_is(self):
        address = f"sqlite:{self.folder}/many.db"
        vth("import", self.path, "--store", address)
        lines = {record["id"]: record for record in vth("review", self.path, "--fail-on", "never").records}
        stored = {record["id"]: record for record in vth("review", "--store", address, "--fail-on", "never").records}
        self.assertEqual(stored, lines)

    def test_what_cannot_be_is_said(self):
        self.assertEqual(vth("review").status, USAGE)
        self.assertEqual(vth("review", self.path, "--by", "party").status, USAGE)
        self.assertEqual(vth("review", self.path, "--jobs", "many").status, USAGE)
        self.assertEqual(vth("review", self.path, "--format", "csv").status, USAGE)
        self.assertEqual(vth("review", "--store", "sqlite:/nowhere/at.all").status, STORE)


if __name__ == "__main__":
    tap.main()
