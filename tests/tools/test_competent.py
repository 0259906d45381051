"""vth competent.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import tap
from vth_tool import ANSWERED, NO, USAGE, Case, vth


def ask(*arguments, task="permit", on="2026-02-01", municipality="GM0344"):
    return vth("competent", "--municipality", municipality, "--on", on, "--task", task, "--format", "json", *arguments)


class Competent(Case):
    def test_the_college_and_its_service(self):
        for day, service in (("2025-12-31", "so0843"), ("2026-01-01", "so1104")):
            outcome = ask("--activity", "building", on=day)
            self.assertEqual((outcome.json["authority"], outcome.json["service"], outcome.status),
                             ("gm0344/college", service, ANSWERED))

    def test_what_the_table_does_not_hold_is_not_determined(self):
        outcome = ask("--activity", "zeppelin")
        self.assertEqual((outcome.json["verdict"], outcome.json["authority"], outcome.status), ("not-determined", None, NO))
        old = ask("--activity", "building", on="2023-12-31")
        self.assertEqual((old.status, old.json["reasons"][0]["code"]), (NO, "competence.before-omgevingswet"))

    def test_several_activities_are_one_application(self):
        outcome = ask("--activity", "building", "--activity", "environmental.complex")
        self.assertEqual((outcome.json["authority"], outcome.json["advisers"][0]["authority"]), ("pv26/gs", "gm0344/college"))
        apart = ask("--activity", "building", "--activity", "water.discharge.regional", "--fact", "water-authority=ws0155")
        self.assertEqual((apart.json["verdict"], sorted(body["authority"] for body in apart.json["bodies"])),
                         ("apart", ["gm0344/college", "ws0155/db"]))

    def test_what_was_not_told_is_asked_and_can_be_told(self):
        open_answer = ask("--activity", "water.discharge.regional")
        self.assertEqual((open_answer.status, [question["fact"] for question in open_answer.json["questions"]]),
                         (NO, ["water-authority"]))
        told = ask("--activity", "water.discharge.regional", "--fact", "water-authority=ws0155")
        self.assertEqual((told.status, told.json["authority"], told.json["facts"]),
                         (ANSWERED, "ws0155/db", {"water-authority": "ws0155"}))
        text = vth("competent", "--activity", "building", "--activity", "excavation.state", "--municipality", "gm0344",
                   "--format", "text").out
        self.assertIn("--fact large-excavation=yes|no", text)

    def test_who_may_fine(self):
        self.assertEqual(ask("--activity", "environmental.complex.seveso", task="fine").json["authority"], "pv26/gs")

    def test_the_facts_are_listed(self):
        facts = {fact["fact"]: fact["kind"] for fact in vth("competent", "--list-facts", "--format", "json").json}
        self.assertEqual((facts["geothermal"], facts["water-authority"], facts["incident-body"]),
                         ("boolean", "organisation", "organ"))

    def test_the_basic_tasks_are_listed_with_what_is_not_known(self):
        rows = vth("competent", "--basic-tasks", "--format", "json", "--lang", "en").json
        self.assertEqual([sum(row["kind"] == kind for row in rows) for kind in ("work", "category", "exclusive")], [7, 8, 2])
        gaps = {row["id"] for row in rows if row["kind"] == "category" and row.get("gap")}
        self.assertEqual(gaps, {"1", "2", "3", "4", "5", "6", "7"})
        self.assertEqual(next(row["categories"] for row in rows if row["id"] == "a"), "1 2 3 4")
        self.assertIn("ketentoezicht", vth("competent", "--basic-tasks", "--format", "text").out)

    def test_the_text_names_the_body_in_the_language_asked_for(self):
        call = ("competent", "--activity", "environmental.complex", "--municipality", "gm0344", "--format", "text")
        self.assertIn("gedeputeerde staten (pv26/gs)", vth(*call).out)
        self.assertIn("provincial executive (pv26/gs)", vth(*call, "--lang", "en").out)

    def test_the_activities_are_listed(self):
        listed = vth("competent", "--list", "--format", "json").json
        self.assertIn({"activity": "building", "name": "bouwactiviteit"}, listed)
        self.assertTrue(vth("competent", "--list", "--format", "csv", "--lang", "en").out.startswith("activity,name\n"))

    def test_wrong_usage_is_refused(self):
        self.assertRefused(vth("competent", "--municipality", "gm0344"), USAGE, "--activity")
        self.assertRefused(vth("competent", "--activity", "building"), USAGE, "--municipality")
        self.assertRefused(ask("--activity", "building", task="zork"), USAGE, "zork")
        for fact in ("geothermal", "geothermal=maybe", "weather=yes", "water-authority="):
            self.assertRefused(ask("--activity", "building", "--fact", fact), USAGE, fact)
        self.assertRefused(ask("--activity", "building", on="2026"), USAGE, "2026")
        self.assertRefused(ask("--activity", "building", "--format", "csv"), USAGE, "json")


if __name__ == "__main__":
    tap.main()
