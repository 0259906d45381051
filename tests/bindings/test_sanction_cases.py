#!/usr/bin/python3
"""Published cases of sanctions: facts in, the result of the source out.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import json
import os
import pathlib
import tempfile
import unittest

import tap
import vth

ROOT = pathlib.Path(os.environ["VTH_SOURCE_ROOT"])
CASES = json.loads((ROOT / "tests" / "conformance" / "sanction-cases.json").read_text(encoding="utf-8"))["cases"]
TABLE = {"id": "policy-case", "title": "De tabel van een zaak", "edition": "1", "source": "de zaak", "certainty": "text",
         "about": "De rijen die de zaak geeft.", "authority": "gm9999/college", "adopted_on": "2025-11-01", "valid_from": "2020-01-01"}
ASK = {"penal-order": vth.penal_order, "seveso-fine": vth.seveso_fine, "fine": vth.fine_ceiling}


def weighty(reviews):
    return [reason.code for review in reviews for reason in review.reasons if reason.severity == "error"]


def codes(reviews):
    return {reason.code for review in reviews for reason in review.reasons}


class Cases(unittest.TestCase):
    maxDiff = None

    def check_question(self, check):
        answer = ASK[check["ask"]](check["question"])
        expect = dict(check["expect"])
        for code in expect.pop("reasons", []):
            self.assertTrue(answer.has(code), code)
        found = answer.to_dict()
        self.assertEqual({key: found.get(key) for key in expect}, expect)

    def check_dossier(self, check):
        path = ROOT / "examples" / "dossiers" / (check["dossier"] + ".ndjson")
        reviews = vth.review(path)
        expect = check["expect"]
        self.assertEqual(weighty(reviews), expect["findings"])
        records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        terms = {record["id"]: record.get("terms", {}) for record in records if record["type"] == "enforcement-decision"}
        for row in expect.get("terms", []):
            name, *keys = row
            self.assertEqual({key: terms[row[name]].get(key) for key in keys}, {key: row[key] for key in keys})

    def check_review(self, check):
        found = codes(vth.review(check["review"]))
        self.assertLessEqual(set(check["expect"]["has"]), found)
        self.assertEqual(set(check["expect"]["has_not"]) & found, set())

    def check_term(self, check):
        term = check["term"]
        deadline = vth.term(term["term"], event=term["from"], set_by=term["set_by"])
        self.assertEqual(deadline.last_day.isoformat(), check["expect"]["last_day"])

    def check_answer(self, answer, expect):
        for code in expect.get("reasons", []):
            self.assertTrue(answer.has(code), code)
        found = answer.to_dict()
        terms = found.get("terms") or {}
        self.assertEqual({key: terms.get(key) for key in expect.get("terms", {})}, expect.get("terms", {}))
        for key in expect.keys() - {"terms", "reasons"}:
            self.assertEqual(found.get(key), expect[key], key)

    def check_advise(self, check):
        self.check_answer(vth.advise(**check["advise"]), check["expect"])

    def check_terms(self, check):
        policy = {**TABLE, "penalty_table": {"rows": check["rows"]}}
        with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
            json.dump(policy, file)
            file.flush()
            question = dict(check["terms"])
            answer = vth.terms(file.name, question.pop("violation"), **question)
        self.check_answer(answer, check["expect"])

    def test_every_check_of_every_case(self):
        checks = {"ask": self.check_question, "dossier": self.check_dossier, "review": self.check_review,
                  "term": self.check_term, "terms": self.check_terms, "advise": self.check_advise}
        for case in CASES:
            for number, check in enumerate(case["checks"]):
                with self.subTest(case=case["id"], check=number):
                    next(run for kind, run in checks.items() if kind in check)(check)

    def test_every_case_has_a_source_and_a_check_or_says_what_is_open(self):
        self.assertEqual(len(CASES), 14)
        for case in CASES:
            with self.subTest(case=case["id"]):
                self.assertTrue(case["source_url"].startswith("https://"))
                self.assertIn(case["certainty"], ("text", "inferred", "unverified"))
                self.assertTrue(case["checks"] or case["open"])


if __name__ == "__main__":
    tap.main()
