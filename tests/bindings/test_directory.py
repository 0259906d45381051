#!/usr/bin/python3
"""The package vth: who is who, and who is competent.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import json
import os
import tempfile
import unittest
from datetime import date

import tap
import vth

# Who was where on which day: the mergers of 2024 and 2026, and two places that are elsewhere than their safety region.
CASES = [
    ("gm0200", date(2023, 12, 31), "so0786"),
    ("gm0200", date(2024, 1, 1), "so1091"),
    ("gm0268", date(2025, 12, 31), "so0783"),
    ("gm0268", date(2026, 1, 1), "so1108"),
    ("gm0344", date(2025, 12, 31), "so0843"),
    ("gm0344", date(2026, 1, 1), "so1104"),
    ("gm0797", date(2026, 1, 1), "so0712"),
    ("gm1842", date(2026, 1, 1), "so0700"),
]


class Services(unittest.TestCase):
    def test_each_case_has_its_service_on_its_day(self):
        directory = vth.Directory()
        for municipality, day, service in CASES:
            with self.subTest(municipality=municipality, day=day):
                answer = vth.service(municipality, on=day)
                self.assertEqual((answer.verdict, answer.service, answer.services), ("found", service, (service,)))
                table = directory.municipalities(on=day)
                self.assertEqual(table["service"][table["municipality"].index(municipality)], service)

    def test_how_sure_it_is_stands_among_the_reasons(self):
        self.assertTrue(vth.service("gm0344", on="2025-12-31").has("certainty.unverified"))
        self.assertTrue(vth.service("gm0344", on="2026-01-01").has("certainty.inferred"))
        self.assertFalse(any(reason.code.startswith("certainty.") for reason in vth.service("gm0268", on="2026-01-01").reasons))

    def test_the_decree_names_a_service_that_is_no_more_for_twenty_days(self):
        for day, services in (("2025-12-31", ("so0783",)), ("2026-01-01", ("so0783", "so1108")),
                              ("2026-01-20", ("so0783", "so1108")), ("2026-01-21", ("so1108",))):
            answer = vth.service("gm0268", on=day, seveso=True)
            self.assertEqual(answer.services, services)
            self.assertEqual(answer.service, services[0] if len(services) == 1 else None)

    def test_tables_of_the_whole_country(self):
        directory = vth.Directory()
        table = directory.municipalities(on="2026-01-01")
        self.assertEqual(len(table["municipality"]), 342)
        self.assertNotIn(None, table["service"])
        services = directory.services(on="2026-01-01")
        self.assertEqual((len(services["service"]), sum(services["members"]), sum(services["seveso"])), (26, 342, 6))
        self.assertEqual(len(directory.services()["service"]), 32)
        members = directory.members("so1108", on="2026-01-01")
        self.assertIn("gm0268", members["organisation"])
        self.assertEqual(set(members["valid_from"]), {date(2026, 1, 1)})
        self.assertEqual(directory.organisations(on="2026-01-01")["kind"].count("water-authority"), 21)

    def test_records_and_their_history(self):
        directory = vth.Directory()
        self.assertEqual(directory.lookup("GM0344").id, "gm0344")
        self.assertIsNone(directory.lookup("gm9999"))
        self.assertEqual([organ.id for organ in directory.organs("pv26")], ["pv26/gs", "pv26/ps", "pv26/cdk"])
        self.assertEqual([service.id for service in directory.successors("so0783")], ["so1108"])
        self.assertEqual([service.id for service in directory.predecessors("so1108")], ["so0783", "so0826"])

    def test_lists_of_ones_own(self):
        own = {"id": "own", "title": "t", "edition": "2030", "source": "s", "certainty": "text", "about": "a",
               "services": [{"type": "environmental-service", "id": "so1", "name": "Dienst Een",
                             "members": [{"organisation": "gm0344"}]}]}
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "own.json")
            with open(path, "w", encoding="utf-8") as file:
                json.dump(own, file)
            directory = vth.Directory(path)
            with open(path, "w", encoding="utf-8") as file:
                json.dump({**own, "services": 3}, file)
            with self.assertRaises(vth.Error) as caught:
                vth.Directory([path])
        self.assertEqual(vth.service("gm0344", on="2026-01-01", directory=directory).service, "so1")
        self.assertEqual(vth.service("gm0268", on="2026-01-01", directory=directory).verdict, "none")
        self.assertIn("/services", str(caught.exception))


MANDATE = {"type": "mandate", "kind": "mandate", "id": "example-1", "mandator": "gm0344/college",
           "mandatee": "so1104/directeur", "powers": ["permit"], "decided_on": "2025-11-25", "published_on": "2025-12-10",
           "valid_from": "2026-01-01", "consent_on": "2025-11-20", "consent_by": "so1104/db"}


class Coverage(unittest.TestCase):
    def test_cells_states_and_differences_are_columns(self):
        coverage = vth.Register([MANDATE]).coverage("so1104", on=date(2026, 3, 1), lang="en")
        cells = coverage.cells
        at = cells["power"].index("permit.grant")
        self.assertEqual((coverage.service, cells["state"][at], cells["mandate"][at], cells["valid_from"][at]),
                         ("so1104", "full", "example-1", date(2026, 1, 1)))
        self.assertEqual(sum(coverage.states["cells"]), len(cells["state"]))
        self.assertEqual(coverage.differences["power"], [])
        self.assertNotIn("permit.grant", coverage.gap["power"])
        self.assertIn("penal.order", coverage.gap["power"])
        self.assertIsNone(coverage.verdict)
        self.assertIn("coverage.open-question", [reason.code for reason in coverage.reasons])
        self.assertIn('<html lang="en">', coverage.to_html())


class Competence(unittest.TestCase):
    def test_a_permit_has_its_body_and_its_service(self):
        for day, service in (("2025-12-31", "so0843"), ("2026-01-01", "so1104")):
            answer = vth.competent("building", "gm0344", on=day)
            self.assertEqual((answer.verdict, answer.authority, answer.service, answer.basic_task),
                             ("determined", "gm0344/college", service, "unknown"))

    def test_one_application_for_several_activities(self):
        answer = vth.competent(["building", "environmental.complex"], "gm0344", on="2025-03-01", lang="en")
        self.assertEqual([(body.part, body.authority, body.name) for body in (*answer.bodies, *answer.advisers)],
                         [("primary", "pv26/gs", "provincial executive"), ("adviser", "gm0344/college", "municipal executive")])
        self.assertEqual(answer.advisers[0].activities, ("building", "environmental.complex"))

    def test_facts_are_asked_for_and_told(self):
        answer = vth.competent("water.discharge.regional", "gm0344", on="2025-03-01")
        self.assertEqual((answer.verdict, answer.authority, answer.questions), ("not-determined", None, ("water-authority",)))
        told = vth.competent("water.discharge.regional", "gm0344", on="2025-03-01", facts={"water-authority": "ws0155"})
        self.assertEqual((told.verdict, told.authority, told.questions), ("determined", "ws0155/db", ()))
        fact = {"permit-required": False}
        self.assertEqual(vth.competent("environmental.other", "gm0344", on="2025-03-01", task="enforcement", facts=fact).authority,
                         "gm0344/college")

    def test_what_is_wrong_is_an_error(self):
        for change in ({"task": "zork"}, {"facts": {"weather": True}}, {"facts": {"geothermal": "maybe"}}, {"on": "2025"}):
            with self.assertRaises(vth.Error):
                vth.competent("building", "gm0344", **{"on": "2025-03-01", **change})
        with self.assertRaises(ValueError):
            vth.competent([], "gm0344", on="2025-03-01")

    def test_many_cases_get_what_each_gets_alone(self):
        rows = [("building", "gm0344", "2025-12-31", None, None, None), ("building", "GM0344", "2026-01-01", "permit", None, None),
                ("building; environmental.complex", "gm0344", "2026-01-01", None, None, None),
                ("water.discharge.regional", "gm0344", "2026-01-01", None, None, None),
                ("water.discharge.regional", "gm0344", "2026-01-01", None, "ws0155", None),
                ("plan.national-interest", "gm0344", "2026-01-01", None, None, True), ("zeppelin", "gm0200", "2026-01-01", "fine", None, False)]
        names = ("activity", "municipality", "on", "task", "fact.water-authority", "fact.national-interest")
        columns = {name: [row[i] for row in rows] for i, name in enumerate(names)}
        columns["on"] = [date.fromisoformat(day) for day in columns["on"]]
        answers = vth.competent_all(columns)
        for i, (activity, place, day, task, water, national) in enumerate(rows):
            facts = {"water-authority": water, "national-interest": national}
            alone = vth.competent(activity.split("; "), place, on=day, task=task or "permit",
                                  facts={name: value for name, value in facts.items() if value is not None})
            self.assertEqual([answers[name][i] for name in ("verdict", "authority", "service", "basic_task", "bodies", "problem")],
                             [alone.verdict, alone.authority, alone.service, alone.basic_task, len(alone.bodies), None])
            self.assertEqual(answers["questions"][i] or "", "" if alone.verdict == "determined" else "; ".join(alone.questions))

    def test_a_row_that_lacks_something_names_the_column(self):
        day = date(2026, 1, 1)
        answers = vth.competent_all({"activity": ["building", None, "building", "building"], "municipality": [None, "gm0344", "gm0344", "gm0344"],
                                     "on": [day, day, None, day], "task": [None, None, None, "permits"]})
        self.assertEqual(answers["problem"], ["municipality", "activity", "on", "task"])
        self.assertEqual(set(answers["verdict"]), {"not-determined"})
        for column in ("fact.weather", "color"):
            with self.assertRaises(vth.Error) as caught:
                vth.competent_all({"activity": ["building"], "municipality": ["gm0344"], "on": [day], column: ["x"]})
            self.assertEqual(caught.exception.code, "not-found")

    def test_basic_tasks_are_a_table(self):
        table = vth.basic_tasks(lang="en")
        self.assertEqual((len(table["kind"]), table["kind"].count("exclusive")), (17, 2))
        self.assertEqual([row for row, kind in zip(table["gap"], table["kind"]) if kind == "work"], [None] * 7)

    def test_activities_and_facts_have_names(self):
        self.assertEqual(vth.competence_activities()["building"], "bouwactiviteit")
        self.assertEqual(vth.competence_activities(lang="en")["building"], "building activity")
        self.assertEqual(vth.competence_facts(lang="en")["geothermal"], "whether it is about geothermal energy")


if __name__ == "__main__":
    tap.main()
