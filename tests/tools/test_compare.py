"""vth compare: where the policies of authorities differ.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import csv
import io
import json
import re
import xml.etree.ElementTree as ElementTree

import tap
from vth_tool import ANSWERED, INPUT, ROOT, USAGE, Case, vth

POLICIES = [str(ROOT / "examples" / "policies" / f"{name}.json") for name in ("voorbeeldland", "verzinsel-zuid", "duinrand")]
ALL = [word for path in POLICIES for word in ("--policy", path)] + ["--on", "2026-06-01"]


class Compare(Case):
    def test_the_largest_difference_comes_first(self):
        outcome = vth("compare", *ALL)
        self.assertEqual((outcome.status, outcome.err), (ANSWERED, ""))
        distances = [int(found) for found in re.findall(r"^ *(\d+)  ", outcome.out, re.M)]
        self.assertEqual(distances, sorted(distances, reverse=True))
        self.assertIn("LU-01", outcome.lines[2])
        self.assertIn("staat in één beleidsregel", outcome.out)

    def test_every_format_has_every_violation(self):
        rows = list(csv.DictReader(io.StringIO(vth("compare", *ALL, "--format", "csv").out)))
        codes = {row["code"] for row in rows}
        self.assertEqual(len(codes), 14)
        data = vth("compare", *ALL, "--format", "json").json
        self.assertEqual({row["code"] for row in data["rows"]}, codes)
        self.assertEqual(len(data["cells"]), 16 * 3)
        for form in ("md", "html"):
            out = vth("compare", *ALL, "--format", form).out
            self.assertEqual({code for code in codes - {"GEUR-1"} if code not in out}, set())

    def test_the_page_is_well_formed_and_in_two_languages(self):
        for language, word in (("nl", "Gelijk speelveld"), ("en", "Level playing field")):
            html = vth("compare", *ALL, "--format", "html", "--lang", language).out
            self.assertIn(word, html)
            self.assertNotIn("compare.", html)
            body = html[html.index("<main>"):html.index("</main>") + len("</main>")]
            page = ElementTree.fromstring(body)
            self.assertTrue(page.findall(".//svg"))
            self.assertTrue(all(svg.get("aria-hidden") == "true" for svg in page.findall(".//svg")))
            for table in page.findall(".//table"):
                self.assertTrue(all(head.get("scope") == "col" for head in table.findall("./thead/tr/th")))

    def test_rows_of_another_day(self):
        words = [word for path in (POLICIES[0], POLICIES[2]) for word in ("--policy", path)]
        noise = {year: [row for row in vth("compare", *words, "--on", f"{year}-06-01", "--format", "json").json["rows"]
                        if row["code"] == "GE-01"] for year in (2024, 2025)}
        self.assertEqual([row["penalty_max_cents"] for row in noise[2024]], [250000, 100000])
        self.assertEqual([row["penalty_max_cents"] for row in noise[2025]], [250000, 250000])

    def test_cells_and_regions(self):
        cells = vth("compare", *ALL, "--cells", "--format", "json").json
        self.assertEqual({row["distance"] for row in cells if row["cell"] == "D1"}, {0})
        regions = vth("compare", *ALL, "--regions", "--format", "json").json
        self.assertEqual([(row["region"], row["policies"]) for row in regions], [("Voorbeeldland", 2), ("Verzinsel-Zuid", 1)])

    def test_what_cannot_be_compared_is_refused(self):
        self.assertRefused(vth("compare", "--policy", POLICIES[0]), USAGE, "--policy")
        self.assertRefused(vth("compare", *ALL[:4], "--on", "soon"), USAGE, "‘soon’")
        self.assertRefused(vth("compare", "--policy", POLICIES[0], "--policy", "/nowhere.json"), INPUT, "nowhere")
        policy = json.loads((ROOT / "examples" / "policies" / "duinrand.json").read_text(encoding="utf-8"))
        policy["penalty_table"]["rows"][3]["penalty_cents"] = -1
        bad = vth("compare", "--policy", POLICIES[0], "--policy", "-", stdin=json.dumps(policy))
        self.assertEqual(bad.status, INPUT)
        self.assertRegex(bad.err, "penalty_table/rows/3/penalty_cents|-")

    def test_the_examples_say_that_they_are_invented(self):
        for path in (ROOT / "examples" / "policies").glob("*.json"):
            policy = json.loads(path.read_text(encoding="utf-8"))
            self.assertIn("verzonnen", policy["title"])
            self.assertEqual(policy["certainty"], "unverified")


if __name__ == "__main__":
    tap.main()
