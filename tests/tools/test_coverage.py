"""vth coverage.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import csv
import html
import io
import json
import os
import tempfile

import tap
from vth_tool import ANSWERED, INPUT, NO, USAGE, Case, vth

MANDATE = {"type": "mandate", "kind": "mandate", "id": "example-1", "mandator": "gm0344/college",
           "mandatee": "so1104/directeur", "powers": ["enforcement"], "max_penalty_cents": 100000,
           "decided_on": "2025-11-25", "published_on": "2025-12-10", "valid_from": "2026-01-01",
           "consent_on": "2025-11-20", "consent_by": "so1104/db"}


def rows(outcome):
    return list(csv.DictReader(io.StringIO(outcome.out)))


class Coverage(Case):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = os.path.join(self.folder.name, "register.ndjson")
        self.write(MANDATE)

    def tearDown(self):
        self.folder.cleanup()

    def write(self, *records):
        with open(self.path, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(record) + "\n" for record in records)

    def cover(self, *arguments):
        return vth("coverage", "--register", self.path, "--service", "so1104", "--on", "2026-03-01", *arguments)

    def test_csv_has_a_row_for_each_organ_and_power(self):
        outcome = self.cover("--format", "csv")
        states = {row["power"]: (row["state"], row["limits"], row["mandate"], row["valid_from"]) for row in rows(outcome)}
        self.assertEqual(outcome.status, ANSWERED)
        self.assertEqual(states["enforcement.penalty-order.impose"], ("partial", "amount", "example-1", "2026-01-01"))
        self.assertEqual(states["enforcement.coercion.order"], ("full", "", "example-1", "2026-01-01"))
        self.assertEqual(states["permit.grant"][0], "none")

    def test_json_has_counts_and_no_score(self):
        answer = self.cover("--format", "json").json
        self.assertEqual(sum(answer["states"].values()), len(answer["cells"]))
        self.assertNotIn("verdict", answer)

    def test_national_brings_the_members(self):
        alone, whole = rows(self.cover("--format", "csv")), rows(self.cover("--national", "--format", "csv"))
        self.assertEqual({row["authority"] for row in alone}, {"gm0344/college"})
        members = {row["organisation"] for row in rows(vth("service", "--members", "so1104", "--on", "2026-03-01",
                                                           "--format", "csv"))}
        self.assertEqual({row["authority"].split("/")[0] for row in whole}, members)
        self.assertEqual({row["state"] for row in whole if row["authority"] == "gm0344/burgemeester"}, {"unknown", "never"})

    def test_what_the_built_in_lists_hold_is_no_duplicate(self):
        self.write({"type": "environmental-service", "id": "so1104", "name": "Een andere naam", "seveso": False}, MANDATE)
        outcome = self.cover("--national", "--format", "html")
        self.assertEqual((outcome.status, outcome.err), (ANSWERED, ""))
        self.assertIn("Omgevingsdienst Utrecht", outcome.out)
        self.assertNotIn("Een andere naam", outcome.out)
        self.write(MANDATE, {**MANDATE, "powers": ["permit"]})
        outcome = self.cover("--national", "--format", "csv")
        self.assertEqual(outcome.status, INPUT)
        self.assertIn("register.ndjson:2", outcome.err)

    def test_cell_says_how_many_mandates_give_it(self):
        self.write(MANDATE, {**MANDATE, "id": "example-2", "powers": ["enforcement.coercion"]},
                   {**MANDATE, "id": "example-3", "valid_until": "2026-02-01"})
        chains = {row["power"]: row["chains"] for row in rows(self.cover("--format", "csv"))}
        self.assertEqual((chains["enforcement.coercion.order"], chains["enforcement.fine.impose"], chains["permit.grant"]),
                         ("2", "1", "0"))

    def test_page_and_markdown_and_text(self):
        page = self.cover("--national", "--format", "html").out
        self.assertIn("Dekking van mandaten: Omgevingsdienst Utrecht", page)
        self.assertIn("Coverage by mandates", self.cover("--format", "html", "--lang", "en").out)
        self.assertIn("| partial |", self.cover("--format", "md").out)
        self.assertIn("amount", self.cover("--format", "text").out)

    def test_differences_and_states(self):
        self.write(MANDATE, {**MANDATE, "id": "example-2", "mandator": "gm0307/college", "powers": ["permit"]})
        table = rows(self.cover("--differences", "--format", "csv"))
        self.assertIn(("permit.grant", "full", "gm0307/college"),
                      {(row["power"], row["state"], row["authorities"]) for row in table})
        self.assertNotIn("information.publish", {row["power"] for row in table})
        counts = {row["state"]: int(row["cells"]) for row in rows(self.cover("--states", "--format", "csv"))}
        self.assertEqual(sum(counts.values()), len(rows(self.cover("--format", "csv"))))

    def test_gap_lists_what_is_missing_and_says_whose_format_it_is(self):
        gap = {row["power"]: (row["state"], row["limits"]) for row in rows(self.cover("--gap", "--format", "csv"))}
        self.assertEqual(gap["enforcement.penalty-order.impose"], ("partial", "amount"))
        self.assertEqual(gap["permit.grant"], ("none", ""))
        self.assertNotIn("enforcement.coercion.order", gap)
        self.assertNotIn("regulation.adopt", gap)
        self.assert_says_whose_format_it_is(lambda *format: self.cover("--gap", *format))
        answer = self.cover("--format", "json").json
        self.assertEqual(len(answer["gap"]), len(gap))
        self.assertIn(("certainty.unverified", "/gap"), [(reason["code"], reason.get("subject")) for reason in answer["reasons"]])

    def assert_says_whose_format_it_is(self, ask):
        own = ("unverified", "mandate-format")
        self.assertEqual({(row["certainty"], row["source"]) for row in rows(ask("--format", "csv"))}, {own})
        self.assertEqual({(row["certainty"], row["source"]) for row in ask("--format", "json").json}, {own})
        for format in ("text", "md", "html"):
            with self.subTest(format):
                self.assertIn("libvth's own choice (mandate-format, unverified)",
                              html.unescape(ask("--format", format, "--lang", "en").out))

    def what_if(self, kind, *arguments):
        acts = os.path.join(self.folder.name, "acts.ndjson")
        with open(acts, "w", encoding="utf-8") as file:
            for power in ("permit.grant", "penal.order", "enforcement.tolerate", "regulation.adopt"):
                file.write(json.dumps({"type": "act", "id": power, "power": power, "authority": "gm0344/college",
                                       "actor": "so1104/directeur", "on": "2026-06-01"}) + "\n")
        return self.cover("--what-if", kind, acts, *arguments)

    def test_what_if_shows_only_the_acts_that_change(self):
        model = self.what_if("model", "--format", "csv")
        self.assertEqual(model.status, ANSWERED)
        self.assertEqual([(row["act"], row["before"], row["after"]) for row in rows(model)],
                         [("permit.grant", "refused", "authorised"), ("penal.order", "refused", "authorised")])
        self.assertIn("mandate.covers", rows(model)[0]["reasons_new"].split())
        law = rows(self.what_if("attribution", "--format", "csv"))
        self.assertEqual([(row["act"], row["after"]) for row in law], [("penal.order", "conditional")])
        self.assertIn("awb.10:22.basis-not-recorded", law[0]["reasons_new"].split())

    def test_what_if_counts_all_acts_in_each_format(self):
        counts = {(row["before"], row["after"]): int(row["acts"])
                  for row in rows(self.what_if("model", "--states", "--format", "csv"))}
        self.assertEqual(counts, {("refused", "authorised"): 2, ("refused", "refused"): 1, ("authorised", "authorised"): 1})
        self.assert_says_whose_format_it_is(lambda *format: self.what_if("model", *format))
        self.assert_says_whose_format_it_is(lambda *format: self.what_if("attribution", *format))
        self.assert_says_whose_format_it_is(lambda *format: self.what_if("model", "--states", *format))
        self.assertIn("zo'n wet is er niet", self.what_if("attribution", "--format", "text").out)
        self.assertEqual(len(self.what_if("model", "--format", "json").json), 2)
        self.assertIn("| permit.grant |", self.what_if("model", "--format", "md").out)
        self.assertIn("<td>permit.grant</td>", self.what_if("model", "--format", "html").out)

    def test_what_if_wants_a_kind_and_acts(self):
        self.assertEqual(self.what_if("dream").status, USAGE)
        self.assertEqual(self.cover("--what-if", "model").status, USAGE)
        self.assertEqual(self.cover(self.path).status, USAGE)
        self.assertEqual(self.cover("--what-if", "model", self.path).status, INPUT)

    def test_unknown_service_and_wrong_usage(self):
        outcome = vth("coverage", "--register", self.path, "--service", "so0", "--on", "2026-03-01", "--format", "json")
        self.assertEqual((outcome.status, outcome.json["reasons"][0]["code"]), (NO, "coverage.service-unknown"))
        self.assertEqual(vth("coverage", "--register", self.path).status, USAGE)
        self.assertEqual(vth("coverage", "--service", "so1104", "--on", "1 maart").status, USAGE)

    def test_bad_row_is_told_and_the_rest_is_shown(self):
        self.write({**MANDATE, "kind": "nonsense"}, MANDATE)
        outcome = self.cover("--format", "csv")
        self.assertEqual(outcome.status, INPUT)
        self.assertIn("register.ndjson:1", outcome.err)
        self.assertIn("example-1", outcome.out)


if __name__ == "__main__":
    tap.main()
