"""vth advise.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import json
import pathlib

import tap
from vth_tool import ANSWERED, INPUT, NO, USAGE, Case, ndjson, vth


POLICIES = pathlib.Path(__file__).parents[2] / "examples" / "policies"


def policy(**head):
    """Returns a policy of an invented authority: a warning, and in column D an official report beside it."""
    cells = [{"cell": f"{column}{row}", "administrative": ["warning"], "criminal": ["official-report"] if column == "D" else [],
              "certainty": "text"} for row in range(1, 5) for column in "ABCD"]
    return {"id": "verzonnen", "title": "Verzonnen", "edition": "2026-01", "source": "invented", "about": "invented",
            "certainty": "text", "adopted_on": "2025-12-01", "matrix": {"cells": cells}, **head}


def codes(outcome):
    return [reason["code"] for reason in outcome.json["reasons"]]


class Advise(Case):
    def write(self, **head):
        return self.file("policy.json", json.dumps(policy(**head)))

    def test_the_national_matrix_names_the_cell_and_says_what_is_not_known(self):
        outcome = vth("advise", "--consequence", "3", "--behaviour", "B")
        self.assertEqual((outcome.status, outcome.json["verdict"], outcome.json["cell"]), (NO, "not-known", "B3"))
        self.assertNotIn("administrative", outcome.json)
        self.assertNotIn("criminal", outcome.json)
        self.assertEqual(codes(outcome), ["lhso.not-adopted", "lhso.position", "lhso.side-not-known", "lhso.side-not-known",
                                          "lhso.known-elsewhere", "certainty.unverified"])
        self.assertIn("van belang", outcome.out)
        self.assertIn("LHS 2014", outcome.out)
        self.assertIn("--policy", outcome.err)

    def test_nothing_national_is_known_of_any_cell(self):
        for row in "1234":
            for column in "ABCD":
                outcome = vth("advise", "--consequence", row, "--behaviour", column)
                self.assertEqual((outcome.status, outcome.json["verdict"]), (NO, "not-known"))
                self.assertEqual("lhso.known-elsewhere" in codes(outcome), column + row == "B3")

    def test_an_adopted_policy_gives_interventions_and_reasons(self):
        outcome = vth("advise", "--consequence", "4", "--behaviour", "D", "--policy", self.write())
        self.assertEqual((outcome.status, outcome.json["verdict"], outcome.err), (ANSWERED, "advised", ""))
        self.assertEqual((outcome.json["administrative"], outcome.json["criminal"]), (["warning"], ["official-report"]))
        self.assertEqual((outcome.json["policy"], outcome.json["edition"]), ("verzonnen", "2026-01"))
        self.assertEqual(codes(outcome), ["lhso.position", "lhso.possible", "lhso.possible"])
        text = vth("advise", "--consequence", "1", "--behaviour", "A", "--policy", self.write(), "--format", "text").out
        self.assertIn("A1: geadviseerd", text)
        self.assertIn("waarschuwen", text)
        self.assertIn("(strafrechtelijk): geen", text)

    def test_the_policy_of_an_invented_region_gives_interventions(self):
        outcome = vth("advise", "--consequence", "3", "--behaviour", "B", "--policy", str(POLICIES / "voorbeeldland.json"))
        self.assertEqual((outcome.status, outcome.json["verdict"], outcome.json["cell"]), (ANSWERED, "advised", "B3"))
        self.assertTrue(outcome.json["administrative"])

    def test_a_policy_without_all_cells_is_refused_whole(self):
        outcome = vth("advise", "--consequence", "3", "--behaviour", "B", "--policy", str(POLICIES / "duinrand.json"))
        self.assertRefused(outcome, INPUT, "cell C4 is missing")
        self.assertIn("cell D4 is missing", outcome.err)

    def test_a_policy_that_nobody_adopted_says_so(self):
        outcome = vth("advise", "--consequence", "1", "--behaviour", "A", "--policy", self.write(adopted_on=None))
        self.assertEqual(codes(outcome)[0], "lhso.not-adopted")

    def test_a_policy_that_did_not_hold_on_the_day_gives_nothing(self):
        violations = self.file("v.ndjson", ndjson(
            {"type": "violation", "id": "v1", "consequence": 2, "behaviour": "B", "found_on": "2026-01-31"},
            {"type": "violation", "id": "v2", "consequence": 2, "behaviour": "B", "found_on": "2026-02-01"},
            {"type": "violation", "id": "v3", "consequence": 2}))
        outcome = vth("advise", "--policy", self.write(valid_from="2026-02-01"), violations)
        self.assertEqual(outcome.status, NO)
        answers = [json.loads(line) for line in outcome.out.splitlines()]
        self.assertEqual([(answer["id"], answer["verdict"]) for answer in answers],
                         [("v1", "not-in-force"), ("v2", "advised"), ("v3", "no-position")])
        self.assertNotIn("administrative", answers[0])
        self.assertEqual(answers[0]["reasons"][-1]["code"], "lhso.policy-not-in-force")
        self.assertEqual(answers[2]["reasons"][-1]["code"], "lhso.no-position")

    def test_a_side_that_is_left_out_is_not_known(self):
        whole = policy()
        del whole["matrix"]["cells"][0]["criminal"]
        outcome = vth("advise", "--consequence", "1", "--behaviour", "A", "--policy", self.file("p.json", json.dumps(whole)))
        self.assertEqual((outcome.status, outcome.json["verdict"]), (NO, "partly-known"))
        self.assertIn("lhso.side-not-known", codes(outcome))

    def test_wrong_usage_and_wrong_files_are_refused(self):
        self.assertRefused(vth("advise"), USAGE, "--consequence")
        self.assertRefused(vth("advise", "--consequence", "3"), USAGE, "--behaviour")
        self.assertRefused(vth("advise", "--consequence", "5", "--behaviour", "B"), USAGE, "‘5’")
        self.assertRefused(vth("advise", "--consequence", "3", "--behaviour", "E"), USAGE, "‘E’")
        short = policy()
        short["matrix"]["cells"].pop()
        self.assertRefused(vth("advise", "--consequence", "3", "--behaviour", "B", "--policy",
                               self.file("short.json", json.dumps(short))), INPUT, "D4")


if __name__ == "__main__":
    tap.main()
