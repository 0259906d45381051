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
        self.assertEqual(codes(outcome), ["lhso.not-adopted", "lhso.position", "lhso.look-back-not-known", "lhso.coordination-not-known",
                                          "lhso.side-not-known", "lhso.side-not-known", "lhso.known-elsewhere",
                                          "certainty.unverified"])
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
        self.assertEqual(codes(outcome), ["lhso.position", "lhso.look-back-not-known", "lhso.coordination-not-known",
                                          "lhso.possible", "lhso.possible"])
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

    def test_circumstances_and_earlier_days_that_are_typed_move_as_the_policy_says(self):
        path = self.write(circumstances=[{"id": "financial-gain", "rows": 1, "certainty": "text"}],
                          repetition={"look_back": "P2Y", "steps": [{"least": 1, "columns": 1}], "certainty": "text"},
                          coordination={"cells": ["C3"], "certainty": "text"})
        outcome = vth("advise", "--consequence", "2", "--behaviour", "B", "--policy", path, "--circumstance", "financial-gain",
                      "--found-on", "2026-05-10", "--earlier", "2024-05-10", "--earlier", "2020-01-01")
        self.assertEqual((outcome.status, outcome.json["position"], outcome.json["cell"]), (ANSWERED, "B2", "C3"))
        self.assertEqual((outcome.json["earlier"], outcome.json["coordination"]), (1, "asked"))
        self.assertEqual(codes(outcome), ["lhso.position", "lhso.aggravating", "lhso.repetition", "lhso.moved",
                                          "lhso.coordinate", "lhso.possible", "lhso.possible"])
        self.assertIn("1 rij zwaarder, 1 kolom zwaarder", outcome.out)
        self.assertRefused(vth("advise", "--consequence", "2", "--behaviour", "B", "--policy", path, "--circumstance", "weather"),
                           USAGE, "financial-gain")
        self.assertRefused(vth("advise", "--consequence", "2", "--behaviour", "B", "--earlier", "2024-02-30"), USAGE, "--earlier")
        self.assertRefused(vth("advise", "--consequence", "2", "--behaviour", "B", "--found-on", "x"), USAGE, "--found-on")

    def test_violations_of_the_same_party_are_earlier_ones_in_any_order(self):
        path = self.write(repetition={"look_back": "P3Y", "steps": [{"least": 2, "rows": 1}], "certainty": "text"})
        common = {"type": "violation", "consequence": 2, "behaviour": "B"}
        violations = self.file("v.ndjson", ndjson(
            {**common, "id": "last", "party": "p1", "found_on": "2026-01-31"},
            {**common, "id": "first", "party": "p1", "found_on": "2024-01-31"},
            {**common, "id": "second", "party": "p1", "found_on": "2025-01-31"},
            {**common, "id": "other", "party": "p2", "found_on": "2025-12-31"},
            {**common, "id": "nobody", "found_on": "2025-12-31"}))
        answers = {answer["id"]: answer for answer in vth("advise", "--policy", path, violations).records}
        self.assertEqual({name: (answer.get("earlier"), answer["cell"]) for name, answer in answers.items()},
                         {"last": (2, "B3"), "first": (0, "B2"), "second": (1, "B2"), "other": (None, "B2"),
                          "nobody": (None, "B2")})
        self.assertIn("lhso.earlier-not-known", [reason["code"] for reason in answers["nobody"]["reasons"]])

    def test_a_choice_in_a_file_that_departs_without_motivation_is_an_error(self):
        choice = {"cell": "B2", "policy": "verzonnen", "edition": "2026-01", "advised": ["warning"], "chosen": ["fine"],
                  "by": "so1/toezichthouder", "on": "2026-05-12"}
        violation = {"type": "violation", "id": "v1", "consequence": 2, "behaviour": "B", "choices": [choice]}
        bare = vth("advise", "--policy", self.write(), self.file("v.ndjson", ndjson(violation)))
        self.assertIn("lhso.deviation-not-motivated", codes(bare))
        self.assertEqual((bare.json["chosen"], bare.json["deviates"]), (["fine"], True))
        choice["motivation"] = "Het voordeel is groot."
        told = vth("advise", "--policy", self.write(), self.file("w.ndjson", ndjson(violation)))
        self.assertNotIn("lhso.deviation-not-motivated", codes(told))
        self.assertIn("Het voordeel is groot.", told.out)

    def test_rules_of_a_policy_that_are_wrong_are_refused(self):
        path = self.write(coordination={"cells": ["B9"], "certainty": "text"}, repetition={"look_back": "soon"})
        outcome = vth("advise", "--consequence", "2", "--behaviour", "B", "--policy", path)
        self.assertRefused(outcome, INPUT, "/coordination/cells/0")
        self.assertIn("/repetition/look_back", outcome.err)

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
