"""vth service and vth organisation.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import csv
import io
import json

import tap
from vth_tool import ANSWERED, INPUT, NO, ROOT, USAGE, Case, vth

# Who was where on which day: the mergers of 2024 and 2026, and two places that are elsewhere than their safety region.
CASES = [
    ("GM0200", "Apeldoorn", "2023-12-31", "so0786"),
    ("GM0200", "Apeldoorn", "2024-01-01", "so1091"),
    ("GM0268", "Nijmegen", "2025-12-31", "so0783"),
    ("GM0268", "Nijmegen", "2026-01-01", "so1108"),
    ("GM0344", "Utrecht", "2025-12-31", "so0843"),
    ("GM0344", "Utrecht", "2026-01-01", "so1104"),
    ("GM0797", "Heusden", "2026-01-01", "so0712"),
    ("GM1842", "Midden-Delfland", "2026-01-01", "so0700"),
]


def rows(outcome):
    return list(csv.DictReader(io.StringIO(outcome.out)))


class Service(Case):
    def test_each_case_has_its_service_on_its_day(self):
        for id, name, day, service in CASES:
            with self.subTest(name=name, day=day):
                outcome = vth("service", id, "--on", day, "--format", "json")
                self.assertEqual((outcome.json["service"], outcome.json["verdict"], outcome.status),
                                 (service, "found", ANSWERED))
                table = rows(vth("service", "--on", day, "--format", "csv"))
                self.assertEqual([(row["name"], row["service"]) for row in table if row["municipality"] == id.lower()],
                                 [(name, service)])

    def test_the_table_has_all_municipalities_of_2026_each_with_one_service(self):
        with open(ROOT / "tests" / "register" / "members-2026.csv", encoding="utf-8") as file:
            known = {row["municipality"]: (row["service"], row["certainty"]) for row in csv.DictReader(file)}
        table = rows(vth("service", "--on", "2026-01-01", "--format", "csv"))
        self.assertEqual(len(table), 342)
        self.assertEqual({row["municipality"]: (row["service"], row["certainty"]) for row in table}, known)

    def test_the_seveso_service_is_another_question(self):
        outcome = vth("service", "GM0344", "--on", "2026-02-01", "--seveso", "--format", "json")
        self.assertEqual(outcome.json["service"], "so0789")
        twice = vth("service", "pv25", "--on", "2026-01-10", "--seveso", "--format", "json").json
        self.assertEqual((twice["verdict"], twice["service"], [service["id"] for service in twice["services"]]),
                         ("several", None, ["so0783", "so1108"]))
        self.assertEqual(vth("service", "pv25", "--on", "2026-01-21", "--seveso", "--format", "json").json["service"], "so1108")

    def test_the_text_names_the_service_and_says_why(self):
        text = vth("service", "GM0200", "--on", "2023-12-31").out
        self.assertIn("Omgevingsdienst Veluwe IJssel (so0786)", text)
        self.assertIn("certainty.unverified", text)
        self.assertIn("service.before-known", text)

    def test_services_and_members_are_lists(self):
        services = rows(vth("service", "--list", "--on", "2026-01-01", "--format", "csv"))
        self.assertEqual((len(services), sum(int(row["members"]) for row in services)), (26, 342))
        members = vth("service", "--members", "SO1108", "--on", "2026-01-01", "--format", "json").json
        self.assertIn("gm0268", [member["organisation"] for member in members])
        self.assertEqual(vth("service", "--members", "so1108", "--on", "2025-12-31", "--format", "json").json, [])
        self.assertRefused(vth("service", "--members", "so9999"), USAGE, "so9999")

    def test_a_list_of_ones_own_takes_the_place_of_the_built_in_one(self):
        own = {"id": "own", "title": "t", "edition": "2030", "source": "s", "certainty": "text", "about": "a",
               "as_of": "2030-01-01", "known_from": "2029-01-01",
               "services": [{"type": "environmental-service", "id": "so1", "name": "Dienst Een",
                             "members": [{"organisation": "gm0344", "certainty": "text"}]}]}
        path = self.file("own.json", json.dumps(own))
        outcome = vth("service", "gm0344", "gm0268", "--on", "2030-01-01", "--knowledge", path, "--format", "json")
        self.assertEqual([line["service"] for line in outcome.records], ["so1", None])
        self.assertEqual(outcome.status, NO)
        own["services"][0]["members"][0]["certainty"] = "sure"
        self.assertRefused(vth("service", "--knowledge", self.file("own.json", json.dumps(own))), INPUT,
                           "/services/0/members/0/certainty")
        self.assertRefused(vth("service", "--knowledge", str(self.folder / "none.json")), INPUT, "none.json")

    def test_wrong_usage_is_refused(self):
        self.assertRefused(vth("service", "gm0344", "--format", "csv"), USAGE, "json")
        self.assertRefused(vth("service", "--on", "2026-02-30"), USAGE, "2026-02-30")
        self.assertEqual(vth("service", "gm9999", "--on", "2026-01-01").status, NO)


class Organisation(Case):
    def test_an_organisation_has_its_organs_and_its_services(self):
        text = vth("organisation", "GM0344", "--on", "2026-01-01").out
        for part in ("Utrecht (gm0344)", "gm0344/college", "gm0344/burgemeester", "gm0344/raad", "so1104", "so0789"):
            self.assertIn(part, text)
        self.assertEqual(vth("organisation", "ws0155", "--format", "json").json["organs"],
                         ["ws0155/db", "ws0155/ab", "ws0155/voorzitter"])

    def test_the_history_of_a_merger_can_be_followed_both_ways(self):
        self.assertEqual(vth("organisation", "so1108", "--format", "json").json["predecessors"], ["so0783", "so0826"])
        self.assertEqual(vth("organisation", "so0786", "--format", "json").json["successors"], ["so1091"])
        self.assertIn("opvolger: Omgevingsdienst Veluwe (so1091)", vth("organisation", "so0786").out)

    def test_the_table_has_every_kind(self):
        table = rows(vth("organisation", "--on", "2026-01-01", "--format", "csv"))
        counts = {kind: sum(row["kind"] == kind for row in table) for kind in {row["kind"] for row in table}}
        self.assertEqual({kind: counts[kind] for kind in ("municipality", "province", "water-authority", "safety-region")},
                         {"municipality": 342, "province": 12, "water-authority": 21, "safety-region": 24})
        self.assertEqual(len(rows(vth("organisation", "--kind", "province", "--format", "csv"))), 12)
        self.assertRefused(vth("organisation", "--kind", "zork"), USAGE, "zork")

    def test_what_is_not_known_is_said(self):
        self.assertRefused(vth("organisation", "gm9999"), NO, "gm9999")
        self.assertRefused(vth("organisation", "gm0344", "--format", "csv"), USAGE, "json")


if __name__ == "__main__":
    tap.main()
