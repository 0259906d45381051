"""vth terms.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import json
import pathlib

import tap
from vth_tool import ANSWERED, INPUT, NO, ROOT, USAGE, Case, ndjson, vth

TERMS = pathlib.Path(ROOT, "tests", "review", "terms")
POLICY = str(TERMS / "policy.json")
EXAMPLES = pathlib.Path(ROOT, "examples", "policies")
CASES = json.loads((TERMS / "cases.json").read_text(encoding="utf-8"))["cases"]
ON = ["--on", "2026-06-01"]


def codes(outcome):
    return [reason["code"] for reason in outcome.json["reasons"]]


class Terms(Case):
    def test_a_code_gives_the_terms_of_its_row_with_reasons(self):
        outcome = vth("terms", "--policy", POLICY, "--violation", "GELUID", "--aim", "undo", *ON)
        self.assertEqual((outcome.status, outcome.json["verdict"], outcome.err), (ANSWERED, "known", ""))
        self.assertEqual(outcome.json["terms"], {"grace_term": "P6W", "penalty_cents": 250000, "penalty_unit": "per-week",
                                                 "maximum_cents": 2500000, "policy": "verzonnen-tabel"})
        self.assertEqual(codes(outcome), ["terms.row", "terms.grace", "terms.penalty", "terms.unit", "terms.maximum", "terms.ratio"])
        self.assertIn("10 maal", outcome.out)

    def test_overloading_by_three_tonnes(self):
        outcome = vth("terms", "--policy", POLICY, "--violation", "LADING", "--quantity", "t=3", *ON)
        self.assertEqual((outcome.status, outcome.json["terms"]["penalty_cents"]), (ANSWERED, 59435))
        self.assertIn("594,35", outcome.out)
        outcome = vth("terms", "--policy", POLICY, "--violation", "LADING", *ON)
        self.assertEqual((outcome.status, outcome.json["unknown"]), (NO, ["/quantities"]))

    def test_the_person_may_be_written_short(self):
        for person in ("natural", "natural-person"):
            outcome = vth("terms", "--policy", POLICY, "--violation", "ASBEST", "--person", person, *ON)
            self.assertEqual((outcome.status, outcome.json["terms"]["penalty_cents"]), (ANSWERED, 250000))
        outcome = vth("terms", "--policy", POLICY, "--rule", "Bbl 7.10", "--person", "legal", *ON)
        self.assertEqual((outcome.status, outcome.json["violation"], outcome.json["terms"]["penalty_cents"]), (ANSWERED, "ASBEST", 750000))

    def test_every_question_of_a_file_gives_a_line(self):
        questions = [{"type": "terms-question", "id": str(number), **case["question"]} for number, case in enumerate(CASES)
                     if "on" in case["question"]]
        outcome = vth("terms", "--policy", POLICY, "-", stdin=ndjson(*questions))
        self.assertEqual(outcome.status, NO, outcome.err)
        self.assertEqual([(line["id"], line["verdict"]) for line in outcome.records],
                         [(question["id"], CASES[int(question["id"])]["verdict"]) for question in questions])

    def test_both_examples_answer_and_say_that_nobody_adopted_them(self):
        amounts = []
        for name in ("voorbeeldland", "verzinsel-zuid"):
            outcome = vth("terms", "--policy", EXAMPLES / f"{name}.json", "--violation", "GE-01", *ON)
            self.assertEqual((outcome.status, outcome.json["verdict"]), (ANSWERED, "known"))
            self.assertIn("terms.not-adopted", codes(outcome))
            self.assertIn("certainty.unverified", codes(outcome))
            amounts.append(outcome.json["terms"]["penalty_cents"])
        self.assertEqual(amounts, [250000, 100000])

    def test_text_is_for_people_in_their_language(self):
        text = vth("terms", "--policy", POLICY, "--violation", "KOOKS-1", "--aim", "undo", "--format", "text", *ON)
        self.assertEqual(text.status, NO)
        self.assertIn("KOOKS-1: zo niet op te leggen", text.out)
        self.assertIn("Begunstigingstermijn volgens de tabel: meteen", text.out)
        text = vth("terms", "--policy", POLICY, "--violation", "KOOKS-1", "--format", "text", "--lang", "en", *ON)
        self.assertIn("Term to comply by the table: at once", text.out)

    def test_rows_are_found_by_words(self):
        outcome = vth("terms", "--policy", POLICY, "--find", "rauwe KOOKS", *ON)
        self.assertEqual((outcome.status, [row["code"] for row in outcome.records]), (ANSWERED, ["KOOKS-1", "KOOKS-2", "KOOKS-3"]))
        outcome = vth("terms", "--policy", POLICY, "--find", "asbest", "--format", "text", *ON)
        self.assertEqual(outcome.out, "ASBEST: Asbest\nASBEST: Asbest\n")
        self.assertEqual(vth("terms", "--policy", POLICY, "--find", "niets hiervan", *ON).status, NO)

    def test_a_policy_with_something_wrong_is_refused_with_row_and_field(self):
        bad = json.loads((TERMS / "policy.json").read_text(encoding="utf-8"))
        bad["penalty_table"]["rows"][3]["maximum_cents"] = 1
        bad["penalty_table"]["rows"][4]["formula"] = "5 * w"
        path = self.file("bad.json", json.dumps(bad))
        outcome = vth("terms", "--policy", path, "--violation", "KOOKS-1", *ON)
        self.assertEqual((outcome.status, outcome.out), (INPUT, ""))
        self.assertIn("/penalty_table/rows/3/maximum_cents", outcome.err)
        self.assertIn("/penalty_table/rows/4/formula", outcome.err)
        self.assertIn("bad.json", outcome.err)

    def test_a_bad_question_is_told_and_the_rest_answered(self):
        outcome = vth("terms", "--policy", POLICY, "-", stdin=ndjson({"type": "terms-question", "violation": "GELUID", "on": "2026-06-31"},
                                                                      {"type": "terms-question", "violation": "GELUID", "on": "2026-06-30"}))
        self.assertEqual((outcome.status, len(outcome.records)), (INPUT, 1))
        self.assertIn("-:1:", outcome.err)

    def test_wrong_usage(self):
        for arguments in ([], ["--policy", POLICY], ["--violation", "GELUID"], ["--policy", POLICY, "--violation", "A", "--person", "x"],
                          ["--policy", POLICY, "--violation", "A", "--quantity", "3"], ["--policy", POLICY, "--rule", "nergens"],
                          ["--policy", POLICY, "--violation", "A", "--on", "gisteren"], ["--policy", POLICY, "--violation", "A", "--aim", "x"]):
            with self.subTest(arguments):
                outcome = vth("terms", *arguments)
                self.assertEqual((outcome.status, outcome.out), (USAGE, ""))
                self.assertNotEqual(outcome.err, "")


def dossier(rules=("Bkl 5.65",), authority="gm9999/college", **terms):
    """Returns a penalty order for one violation, with the terms of GELUID where nothing else is said."""
    return [{"type": "party", "id": "p", "kind": "legal-person", "name": "Verzonnen bv"},
            {"type": "violation", "id": "v", "party": "p", "rules": list(rules), "found_on": "2026-04-01"},
            {"type": "enforcement-decision", "id": "d", "authority": authority, "instrument": "penalty-order", "aim": "undo",
             "violations": ["v"], "party": "p", "decided_on": "2026-06-01", "notified_on": "2026-06-02", "measures": ["stil zijn"],
             "terms": {key: value for key, value in {"grace_term": "P6W", "penalty_cents": 250000, "penalty_unit": "per-week",
                                                     "maximum_cents": 2500000, "policy": "verzonnen-tabel", **terms}.items()
                       if value is not None}}]


class Review(Case):
    def review(self, *arguments, **facts):
        outcome = vth("review", "-", "--policy", POLICY, *arguments, stdin=ndjson(*dossier(**facts)))
        review, = outcome.records
        return {reason["code"]: reason.get("subject") for reason in review["reasons"] if reason["code"].startswith("terms.")}

    def test_terms_as_the_policy_has_them_are_no_finding(self):
        self.assertEqual(self.review(), {"terms.row": "/violations"})

    def test_a_departure_without_a_motivation_is_a_finding(self):
        found = self.review(penalty_cents=500000)
        self.assertEqual(found, {"terms.row": "/violations", "terms.deviation-measured": "/terms/penalty_cents",
                                 "terms.deviation-unmotivated": "/terms/deviation_reason"})
        outcome = vth("review", "-", "--policy", POLICY, stdin=ndjson(*dossier(penalty_cents=500000)))
        severities = {reason["code"]: reason["severity"] for reason in outcome.records[0]["reasons"]}
        self.assertEqual((severities["terms.deviation-unmotivated"], outcome.records[0]["verdict"]), ("error", "unsound"))

    def test_with_a_motivation_it_is_none(self):
        found = self.review(penalty_cents=500000, deviation_reason="Derde keer in een half jaar.")
        self.assertIn("terms.deviation-motivated", found)
        self.assertNotIn("terms.deviation-unmotivated", found)

    def test_a_decision_is_held_to_the_policy_that_it_names_or_to_that_of_its_authority(self):
        self.assertEqual(self.review(policy="een-ander", penalty_cents=1), {})
        self.assertIn("terms.deviation-unmotivated", self.review(policy=None, penalty_cents=1))
        self.assertEqual(self.review(policy=None, authority="gm0344/college", penalty_cents=1), {})

    def test_where_no_row_follows_the_review_says_so(self):
        for rules in (["Wm 10.2"], ["Ow 5.1 lid 2"], []):
            self.assertEqual(self.review(rules=rules, penalty_cents=1), {"terms.not-compared": "/violations"})

    def test_the_kind_of_person_comes_from_the_dossier(self):
        found = self.review(rules=["Bbl 7.10"], penalty_unit="per-violation", penalty_cents=750000, maximum_cents=3000000)
        self.assertEqual(found, {"terms.row": "/violations"})

    def test_without_a_policy_nothing_of_it_is_said(self):
        outcome = vth("review", "-", stdin=ndjson(*dossier(penalty_cents=1)))
        self.assertEqual([reason for reason in outcome.records[0]["reasons"] if reason["code"].startswith("terms.")], [])

    def test_more_threads_say_the_same(self):
        records = [record for number in range(40) for record in dossier(penalty_cents=250000 + number % 3)[2:]]
        records = dossier()[:2] + [{**record, "id": f"d{number}"} for number, record in enumerate(records)]
        one, two = (vth("review", "-", "--policy", POLICY, "--jobs", jobs, stdin=ndjson(*records)).out for jobs in "12")
        self.assertEqual(one, two)
        self.assertEqual(one.count("terms.deviation-unmotivated"), 26)

    def test_a_policy_that_cannot_be_read_is_told(self):
        outcome = vth("review", "-", "--policy", str(TERMS / "cases.json"), stdin=ndjson(*dossier()))
        self.assertEqual((outcome.status, len(outcome.records)), (INPUT, 1))
        self.assertIn("cases.json", outcome.err)


if __name__ == "__main__":
    tap.main()
