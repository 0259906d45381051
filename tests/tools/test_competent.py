"""vth competent.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import csv
import io
import json

import tap
from vth_tool import ANSWERED, INPUT, NO, USAGE, Case, ndjson, vth


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


class Questions(Case):
    """A file with a question on each line."""

    BUILDING = {"id": "q1", "activity": "building", "municipality": "GM0344", "on": "2026-02-01"}

    def ask(self, *questions, arguments=()):
        return vth("competent", "-", "--lang", "en", *arguments, stdin=ndjson(*questions))

    def test_each_is_answered_as_it_is_alone(self):
        questions = [self.BUILDING, dict(self.BUILDING, id="q2", activity=["building", "environmental.complex"]),
                     dict(self.BUILDING, id="q3", activity="water.discharge.regional", facts={"water-authority": "ws0155"}),
                     dict(self.BUILDING, id="q4", activity="environmental.complex.seveso", task="fine"),
                     dict(self.BUILDING, id="q5", activity="plan.national-interest", facts={"national-interest": True}),
                     dict(self.BUILDING, id="q6", activity="zeppelin")]
        outcome = self.ask(*questions)
        self.assertEqual((outcome.status, outcome.err), (NO, ""))
        self.assertEqual([answer["id"] for answer in outcome.records], [question["id"] for question in questions])
        for question, answer in zip(questions, outcome.records):
            activities = question["activity"] if isinstance(question["activity"], list) else [question["activity"]]
            arguments = [text for activity in activities for text in ("--activity", activity)]
            for fact, value in question.get("facts", {}).items():
                arguments += ["--fact", f"{fact}={'yes' if value is True else value}"]
            alone = ask(*arguments, "--lang", "en", task=question.get("task", "permit")).json
            del answer["id"]
            self.assertEqual(answer, alone)

    def test_the_options_hold_for_who_does_not_say_it(self):
        bare = {"activity": "environmental.complex.seveso", "municipality": "GM0344"}
        outcome = self.ask(bare, dict(bare, on="2023-12-31"), arguments=["--on", "2026-02-01", "--task", "fine"])
        self.assertEqual([(answer["on"], answer["task"]) for answer in outcome.records], [("2026-02-01", "fine"), ("2023-12-31", "fine")])

    def test_a_bad_line_is_told_and_the_others_answered(self):
        bad = [("{", "syntax"), ("[1]", "wrong-type"), ("{}", "/on: missing-field"),
               (dict(self.BUILDING, on="2026-02-30"), "/on: invalid-date"), (dict(self.BUILDING, on=20260201), "/on: wrong-type"),
               (dict(self.BUILDING, task="permits"), "/task: unknown-value"),
               (dict(self.BUILDING, municipality=None), "/municipality: missing-field"),
               (dict(self.BUILDING, municipality=344), "/municipality: wrong-type"),
               (dict(self.BUILDING, activity=[]), "/activity: missing-field"),
               (dict(self.BUILDING, activity=["building", 7]), "/activity/1: wrong-type"),
               (dict(self.BUILDING, facts={"zeppelin": True}), "/facts/zeppelin: unknown-value"),
               (dict(self.BUILDING, facts={"national-interest": "perhaps"}), "/facts/national-interest: unknown-value"),
               (dict(self.BUILDING, facts=[]), "/facts: wrong-type"), (dict(self.BUILDING, fact={}), "/fact: unknown-value")]
        lines = [line for row, _ in bad for line in (row if isinstance(row, str) else json.dumps(row), json.dumps(self.BUILDING), "")]
        outcome = vth("competent", "-", "--lang", "en", stdin="\n".join(lines))
        self.assertEqual((outcome.status, [answer["authority"] for answer in outcome.records]), (INPUT, ["gm0344/college"] * len(bad)))
        told = outcome.err.splitlines()
        self.assertEqual(len(told), len(bad), outcome.err)
        for number, (line, (_, expected)) in enumerate(zip(told, bad)):
            self.assertTrue(line.startswith(f"-:{3 * number + 1}: {expected}: "), line)
        self.assertEqual(vth("competent", "-", stdin=b'{"activity": "\xff"}\n').status, INPUT)

    def test_a_table_has_a_row_for_each(self):
        outcome = self.ask(self.BUILDING, dict(self.BUILDING, id="q2", activity="zeppelin"), arguments=["--format", "csv"])
        rows = list(csv.DictReader(io.StringIO(outcome.out)))
        self.assertEqual([(row["id"], row["verdict"], row["authority"], row["service"], row["basic task"]) for row in rows],
                         [("q1", "determined", "gm0344/college", "so1104", "unknown"), ("q2", "not-determined", "", "", "unknown")])
        self.assertEqual(rows[1]["reason"], "competence.activity-unknown")

    def test_a_file_and_an_activity_do_not_go_together(self):
        self.assertRefused(vth("competent", "-", "--activity", "building", "--lang", "en"), USAGE, "says activity")
        self.assertRefused(vth("competent", "-", "--on", "yesterday"), USAGE, "--on")
        self.assertRefused(vth("competent", "-"), INPUT, "vraag")
        self.assertRefused(vth("competent", str(self.folder / "absent")), INPUT, "absent")


if __name__ == "__main__":
    tap.main()
