"""vth programme.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import json

import tap
from vth_tool import ANSWERED, INPUT, USAGE, Case, vth


class Programme(Case):
    def test_the_status_has_every_goal_with_its_state(self):
        goals = vth("programme", "status", "--on", "2022-11-15", "--format", "json").json
        states = {goal["goal"]: goal["state"] for goal in goals}
        self.assertEqual(len(goals), 75)
        self.assertEqual((states["P1-R1-1"], states["P1-R1-3"], states["P2-R3-2"], states["P2-L-4"]),
                         ("due", "not-started", "unknown", "ongoing"))

    def test_the_words_are_in_the_language_asked_for(self):
        self.assertIn("planning verstreken", vth("programme", "status", "--on", "2026-01-01").out)
        self.assertIn("planned time passed", vth("programme", "status", "--on", "2026-01-01", "--lang", "en").out)

    def test_one_pillar_can_be_asked_for(self):
        goals = vth("programme", "status", "--pillar", "4", "--format", "json").json
        self.assertEqual({goal["pillar"] for goal in goals}, {"4"})
        self.assertRefused(vth("programme", "status", "--pillar", "9"), USAGE, "‘9’")

    def test_the_report_says_that_it_speaks_of_the_planning_only(self):
        outcome = vth("programme", "report", "--on", "2026-01-01", "--format", "json")
        self.assertEqual(outcome.status, ANSWERED)
        self.assertEqual(outcome.json["reasons"][0]["code"], "programme.planning-only")
        self.assertEqual(sum(outcome.json["total"][state] for state in outcome.json["total"] if state != "goals"), 75)
        self.assertIn("voortgang is niet vastgelegd", vth("programme", "report", "--on", "2026-01-01").out)

    def test_the_report_is_a_table_too(self):
        self.assertEqual(len(vth("programme", "report", "--format", "csv").lines), 8)
        self.assertTrue(vth("programme", "report", "--format", "md").out.startswith("|"))
        self.assertIn("<table", vth("programme", "report", "--format", "html").out)

    def test_the_programme_and_a_goal_are_shown(self):
        self.assertIn("Robuuste omgevingsdiensten", vth("programme", "show").out)
        goal = vth("programme", "show", "P3-R6-1", "--on", "2022-11-01", "--format", "json").json[0]
        self.assertEqual((goal["planning"], goal["phases"]), ("phases", "planvorming, uitvoering"))
        self.assertRefused(vth("programme", "show", "P9"), USAGE, "‘P9’")

    def test_a_programme_of_ones_own_is_used(self):
        own = {"id": "own", "title": "Eigen plan", "edition": "2030", "source": "s", "certainty": "text", "about": "a",
               "pillars": [{"id": "a", "title_nl": "A", "title_en": "A"}], "sections": [],
               "goals": [{"id": "g", "pillar": "a", "title_nl": "doel", "title_en": "goal", "alignment": "certain",
                          "planning": {"kind": "due", "until": "2030-Q1"}}]}
        path = self.file("own.json", json.dumps(own))
        goals = vth("programme", "status", "--programme", path, "--on", "2030-03-31", "--format", "json").json
        self.assertEqual([(goal["goal"], goal["state"]) for goal in goals], [("g", "due")])
        own["goals"][0]["planning"]["until"] = "soon"
        self.assertRefused(vth("programme", "status", "--programme", self.file("own.json", json.dumps(own))), INPUT, "‘soon’")
        self.assertRefused(vth("programme", "show", "--programme", str(self.folder / "none.json")), INPUT, "none.json")

    def test_wrong_usage_is_refused(self):
        self.assertRefused(vth("programme"), USAGE, "status | report")
        self.assertRefused(vth("programme", "zork"), USAGE, "status | report")
        self.assertRefused(vth("programme", "status", "P1"), USAGE, "status | report")
        self.assertRefused(vth("programme", "status", "--on", "2023"), USAGE, "‘2023’")


if __name__ == "__main__":
    tap.main()
