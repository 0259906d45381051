#!/usr/bin/python3
"""Who is competent: a plain reading of the decision table of the statutes agrees with the library.

The table in `competence-rules.json` has rows in words; below stands by hand which activity each row is about. Nothing here
reads the knowledge of the library.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import itertools
import json
import os
import unittest

import tap
import vth

with open(os.path.join(os.environ["VTH_SOURCE_ROOT"], "tests", "register", "competence-rules.json"), encoding="utf-8") as _file:
    TABLE = json.load(_file)
PERMITS = {row["id"]: row for row in TABLE["permit_single"]}

# The row of each activity, as it is named; and for some the row that counts instead once a fact is told.
ROW = {
    "building": "ps-99", "building.energy-saving": "ps-99", "demolition": "ps-99",
    "environmental.agriculture.pesticides": "ps-99", "environmental.bal-19-1c": "ps-25", "environmental.bal-3-48": "ps-23",
    "environmental.complex": "ps-24", "environmental.complex.ied-4": "ps-24", "environmental.complex.seveso": "ps-24",
    "environmental.fertiliser": "ps-40", "environmental.ground-energy": "ps-22", "environmental.national-security": "ps-37",
    "environmental.other": "ps-99", "environmental.pipeline": "ps-99", "excavation.provincial": "ps-21",
    "excavation.state": "ps-36", "hunting-weapon": "ps-01", "mining.environmental": "ps-33",
    "mining.installation-zone": "ps-35", "mining.site": "ps-34", "monument.archaeological": "ps-43", "monument.other": "ps-99",
    "nature.falconry": "ps-42", "nature.national": "ps-41", "nature.regional": "ps-27", "plan.national-interest": "ps-31",
    "plan.other": "ps-99", "plan.outside": "ps-99", "plan.provincial-interest": "ps-20", "provincial-ordinance": "ps-28",
    "restricted-zone.local-rail": "ps-30", "restricted-zone.military-airport": "ps-32", "restricted-zone.national": "ps-38",
    "restricted-zone.regional": "ps-26", "sea": "ps-39", "water.abstraction": "ps-13", "water.authority-ordinance": "ps-12",
    "water.discharge.regional": "ps-10", "water.discharge.treatment-works": "ps-11", "water.dumping-at-sea": "ps-16",
    "water.provincial-ordinance": "ps-14", "water.state": "ps-15", "water.state.discharge": "ps-15",
}
FACTS = ("provincial-interest", "national-interest", "national-nature", "national-security")
MAGNET_FACTS = {"ps-15": ("state-water-magnet", True), "ps-21": ("large-excavation", True),
                "ps-36": ("large-excavation", True), "ps-33": ("geothermal", False)}
ALONE = ("ps-01", "ps-42")
DAY = "2025-03-01"


def candidates(activity):
    """Yields the rows that may be about an activity, in the order of the table, each with the fact that it needs."""
    plan, nature = activity.startswith("plan."), activity.startswith("nature.") and activity != "nature.falconry"
    for row in PERMITS:
        if row == "ps-20" and plan:
            yield row, ("provincial-interest", True), activity == "plan.provincial-interest"
        elif row == "ps-31" and plan:
            yield row, ("national-interest", True), activity == "plan.national-interest"
        elif row == "ps-27" and nature:
            yield row, ("national-nature", False), activity == "nature.regional"
        elif row == "ps-41" and nature:
            yield row, ("national-nature", True), activity == "nature.national"
        elif row == "ps-37" and activity.startswith("environmental."):
            yield row, ("national-security", True), activity == "environmental.national-security"
        elif row == ROW[activity] or (row == "ps-99" and (plan or activity.startswith("environmental."))):
            yield row, None, True


def find_row(activity, told):
    """Reads the table from top to bottom: the first row that fits counts."""
    for row, needed, named in candidates(activity):
        if needed is None or (told[needed[0]] == needed[1] if needed[0] in told else named):
            return row
    return None


def role(row):
    return PERMITS[row]["organ"]


def is_magnet(row, told):
    if PERMITS[row]["magnet"] != "conditional":
        return PERMITS[row]["magnet"] == "yes"
    fact, wanted = MAGNET_FACTS[row]
    return told[fact] == wanted


def is_minister(organ):
    return organ.startswith("minister-")


def water(rows, told):
    """Step 4: pm-04."""
    roles, magnets = {role(row) for row in rows}, {role(row) for row in rows if is_magnet(row, told)}
    if len(roles) == 1:
        return roles.pop()
    if "minister-ienw" in magnets:
        return "minister-ienw"
    if "gs" in magnets:
        return "gs"
    return "db" if "db" in roles else "minister-ienw"


def other(rows, told):
    """Steps 5 to 9: pm-05 to pm-09."""
    roles, magnets = {role(row) for row in rows}, {role(row) for row in rows if is_magnet(row, told)}
    if len(roles) == 1:
        return roles.pop()
    if len(magnets) == 1:
        return magnets.pop()
    if magnets:
        ministers = [organ for organ in magnets if is_minister(organ)]
        return ministers[0] if len(ministers) == 1 else "minister-bzk"
    if "college" in roles:
        return "college"
    if roles == {"gs", "transport-region-db"}:
        return "gs"
    ministers = [organ for organ in roles if is_minister(organ)]
    if len(ministers) > 1:
        return "minister-bzk"
    named = ("minister-def", "minister-ezk", "minister-ienw", "minister-lnv", "minister-nens")
    return ministers[0] if ministers and ministers[0] in named else None


def combined(activities, told):
    """Returns the body of each part of an application, or None if the table does not say."""
    rows = [find_row(activity, told) for activity in activities]
    if set(rows) & set(ALONE):
        return None
    parts = [(water, [row for row in rows if PERMITS[row].get("group") == "water"]),
             (other, [row for row in rows if PERMITS[row].get("group") != "water"])]
    bodies = [step(part, told) for step, part in parts if part]
    return None if None in bodies else bodies


def earlier(activities, told):
    """Step 3: whether the provincial executive stays competent for the site: pm-03."""
    barred = ("water.", "plan.national-interest", "mining.site", "mining.installation-zone")
    return not any(activity.startswith(barred) or (activity == "mining.environmental" and not told["geothermal"])
                   for activity in activities)


def ask(activities, told, task="permit"):
    return vth.competent(activities, "gm0344", on=DAY, task=task, facts={"water-authority": "ws0155", **told})


def primaries(answer):
    return sorted(body.role for body in answer.bodies if body.part == "primary")


class Oracle(unittest.TestCase):
    def test_every_activity_of_the_library_has_a_row(self):
        activities = set(vth.competence_activities())
        self.assertEqual({activity for activity in activities if not activity.startswith("duty.")}, set(ROW))

    def test_single_permits_for_all_facts(self):
        told = [dict(pairs) for size in (0, 1, 2) for names in itertools.combinations(FACTS, size)
                for pairs in itertools.product(*(((name, True), (name, False)) for name in names))]
        for activity, facts in itertools.product(ROW, told):
            self.assertEqual(primaries(ask(activity, facts)), [role(find_row(activity, facts))], (activity, facts))

    def test_the_minister_may_take_the_decision(self):
        for activity in ROW:
            self.assertEqual(primaries(ask(activity, {"security-override": True})), ["minister-ienw"])

    def test_once_competent_always_competent(self):
        for activities in [*((one,) for one in ROW), *itertools.combinations(ROW, 2)]:
            for geothermal in (False, True):
                told = {"geothermal": geothermal, "large-excavation": False, "state-water-magnet": False}
                if earlier(activities, told):
                    answer = ask(activities, {"earlier-complex-permit": True, **told})
                    self.assertEqual(primaries(answer), ["gs"], (activities, told))

    def check(self, activities, told):
        expected, answer = combined(activities, told), ask(activities, told)
        if expected is None:
            self.assertEqual(answer.verdict, "not-determined", (activities, told))
            return
        self.assertEqual(primaries(answer), sorted(expected), (activities, told))
        if "transport-region-db" not in expected:
            self.assertEqual(answer.verdict, "determined" if len(expected) == 1 else "apart", (activities, told))

    def test_all_pairs_with_all_magnets(self):
        names = ("large-excavation", "state-water-magnet", "geothermal")
        for activities in itertools.combinations(ROW, 2):
            turning = sorted({MAGNET_FACTS[row][0] for row in map(ROW.get, activities) if row in MAGNET_FACTS})
            for values in itertools.product((True, False), repeat=len(turning)):
                self.check(activities, {**dict.fromkeys(names, False), **dict(zip(turning, values))})

    def test_many_triples(self):
        for activities in list(itertools.combinations(ROW, 3))[::7]:
            for value in (True, False):
                self.check(activities, dict.fromkeys(("large-excavation", "state-water-magnet", "geothermal"), value))

    def test_what_was_not_told_leaves_open_just_what_it_turns(self):
        for activities in itertools.combinations(ROW, 2):
            turning = sorted({MAGNET_FACTS[row][0] for row in map(ROW.get, activities) if row in MAGNET_FACTS})
            outcomes = [combined(activities, dict(zip(turning, values)))
                        for values in itertools.product((True, False), repeat=len(turning))]
            answer = ask(activities, {})
            if None in outcomes:
                self.assertEqual(answer.verdict, "not-determined")
                continue
            self.assertEqual(answer.verdict == "several", any(outcome != outcomes[0] for outcome in outcomes), activities)
            if answer.verdict == "several":
                self.assertTrue(set(answer.questions) & set(turning))
                self.assertTrue(answer.has("competence.depends-on-fact"))


GENERAL = {"environmental.ground-energy": "gr-2", "environmental.pipeline": "gr-3", "water.state.discharge": "gr-3",
           "environmental.national-security": "gr-3", "mining.environmental": "gr-4", "environmental.fertiliser": "gr-5",
           "water.discharge.regional": "gr-6", "water.discharge.treatment-works": "gr-6"}


class Tasks(unittest.TestCase):
    """General rules and enforcement, once it is told whether a permit is needed."""

    def general(self, activity):
        row = GENERAL.get(activity, "gr-9" if activity.startswith("environmental.") else None)
        return next((rule["organ"] for rule in TABLE["general_rules"] if rule["id"] == row), None)

    def test_general_rules(self):
        for activity in ROW:
            own = self.general(activity)
            for needed in (True, False):
                answer = ask(activity, {"permit-required": needed}, "general-rules")
                follows = needed and (activity.startswith("environmental.") or activity == "mining.environmental")
                expected = role(ROW[activity]) if follows else own
                self.assertEqual(primaries(answer), [] if expected is None else [expected], (activity, needed))

    def test_enforcement(self):
        for activity in ROW:
            with_permit = ask(activity, {"permit-required": True}, "enforcement")
            self.assertEqual(primaries(with_permit), [role(ROW[activity])], activity)
            by_rules = ask(activity, {"permit-required": False, "national-rules": True}, "enforcement")
            self.assertEqual(primaries(by_rules), [own] if (own := self.general(activity)) else [], activity)
            if activity not in ("hunting-weapon",):
                rest = ask(activity, {"permit-required": False, "national-rules": False}, "enforcement")
                self.assertEqual(primaries(rest), ["college"], activity)

    def test_cases_that_the_decree_gives_to_another(self):
        duties = {"duty.water-level-decree": 0, "duty.provincial": 1, "duty.air-pollution-rule": 2, "duty.disclosure": 3,
                  "duty.national": 4, "duty.departure-consent": 5, "duty.nature-access": 6, "duty.archaeological-find": 7,
                  "duty.energy-label": 8}
        for duty, number in duties.items():
            self.assertEqual(primaries(ask(duty, {}, "enforcement")), [TABLE["enforcement"][0]["cases"][number]["organ"]])

    def test_every_row_of_the_table_was_read(self):
        self.assertEqual(set(ROW.values()) | {"ps-98"}, set(PERMITS))
        self.assertEqual({key: len(rows) for key, rows in TABLE.items() if isinstance(rows, list)}, TABLE["meta"]["count"])


# Who consents where another body decides, and by which part of Ob 13.3 he enforces too.
CONSENT = {
    "water.authority-ordinance": "db", "water.discharge.regional": "db", "water.abstraction": "gs",
    "water.provincial-ordinance": "gs", "excavation.provincial": "gs", "restricted-zone.regional": "gs",
    "nature.regional": "gs", "restricted-zone.local-rail": "transport-region-db", "mining.environmental": "minister-ezk",
    "mining.site": "minister-ezk", "water.state": "minister-ienw", "excavation.state": "minister-ienw",
    "restricted-zone.national": "minister-ienw", "sea": "minister-ienw", "environmental.fertiliser": "minister-lnv",
    "nature.national": "minister-nens", "monument.archaeological": "minister-ocw",
}


class Beside(unittest.TestCase):
    def test_who_consented_enforces_too_unless_he_decides(self):
        told = {"large-excavation": False, "state-water-magnet": False, "geothermal": False}
        for pair in itertools.combinations(CONSENT, 2):
            bodies = combined(pair, told)
            permit, enforcement = ask(pair, told), ask(pair, told, "enforcement")
            if permit.verdict not in ("determined", "apart"):
                continue
            expected = {CONSENT[activity] for activity in pair} - set(bodies)
            self.assertEqual({body.role for body in permit.advisers if body.part == "consenting"} - {"college"}, expected, pair)
            self.assertEqual({body.role for body in enforcement.bodies if body.part == "co-competent"}, expected, pair)


if __name__ == "__main__":
    tap.main()
