"""The policy kit: the schema of a policy file, the annotated example, and what vth knowledge check tells.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import copy
import json
import pathlib
import re

import tap
from vth_tool import ANSWERED, INPUT, NO, Case, vth

POLICIES = pathlib.Path(__file__).parents[2] / "examples" / "policies"
EXAMPLE = POLICIES / "nevelmark.json"
KINDS = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool}


def mistakes(schema, value, place=""):
    """Yields where a value does not fit a schema: as much of JSON Schema as that of policies needs."""
    unknown = set(schema) - {"$schema", "title", "description", "type", "properties", "required", "additionalProperties", "items",
                             "minItems", "maxItems", "enum", "pattern", "format", "minLength", "minimum", "maximum", "anyOf"}
    assert not unknown, unknown
    kind = KINDS.get(schema.get("type"))
    if kind and (not isinstance(value, kind) or (kind is int and isinstance(value, bool))):
        yield place
        return
    if "enum" in schema and value not in schema["enum"]:
        yield place
    if "anyOf" in schema and all(list(mistakes(choice, value, place)) for choice in schema["anyOf"]):
        yield place
    if isinstance(value, str) and (len(value) < schema.get("minLength", 0) or not re.search(schema.get("pattern", ""), value)):
        yield place
    if isinstance(value, int) and not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        yield place
    if isinstance(value, list):
        if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
            yield place
        for number, item in enumerate(value):
            yield from mistakes(schema.get("items", {}), item, f"{place}/{number}")
    if isinstance(value, dict):
        properties = schema.get("properties", {})
        yield from (f"{place}/{name}" for name in schema.get("required", []) if name not in value)
        for name, item in value.items():
            if name in properties:
                yield from mistakes(properties[name], item, f"{place}/{name}")
            elif schema.get("additionalProperties") is False:
                yield f"{place}/{name}"


def put(policy, path, value):
    """Returns the policy with another value in a place; None takes it away."""
    changed = copy.deepcopy(policy)
    *parents, last = [int(key) if key.isdigit() else key for key in path.strip("/").split("/")]
    target = changed
    for key in parents:
        target = target[key]
    if value is None:
        del target[last]
    else:
        target[last] = value
    return changed


class Policies(Case):
    def setUp(self):
        super().setUp()
        self.policy = json.loads(EXAMPLE.read_text(encoding="utf-8"))
        self.schema = vth("schema", "sanction-policy").json

    def check(self, policy, *options):
        return vth("knowledge", "check", self.file("p.json", json.dumps(policy)), *options)

    def found(self, policy):
        outcome = self.check(policy, "--format", "json")
        return {(reason["code"], reason["subject"]) for reason in outcome.json["reasons"]}

    def test_the_annotated_example_lacks_nothing_and_says_that_it_is_fictitious(self):
        outcome = vth("knowledge", "check", str(EXAMPLE), "--lang", "en")
        self.assertEqual((outcome.status, outcome.err), (ANSWERED, ""))
        self.assertIn("whole: policy-nevelmark, 2026-01", outcome.out)
        self.assertIn("fictitious", self.policy["about"])
        self.assertIn("verzonnen", self.policy["title"])

    def test_examples_fit_the_schema(self):
        for path in sorted(POLICIES.glob("*.json")):
            with self.subTest(path=path.name):
                expected = ["/matrix/cells"] if path.name == "duinrand.json" else []
                self.assertEqual(list(mistakes(self.schema, json.loads(path.read_text(encoding="utf-8")))), expected)

    def test_the_readme_explains_every_member(self):
        text = (POLICIES / "README.md").read_text(encoding="utf-8")
        names = [*self.schema["properties"]]
        for part in ("matrix", "movement", "repetition", "coordination"):
            names += self.schema["properties"][part]["properties"]
        passed_over = {"categories", "certainty", "source"}
        self.assertEqual([name for name in names if f"`{name}`" not in text and name not in passed_over], [])

    def test_what_the_schema_refuses_the_library_refuses_too(self):
        for path, value in (("/matrix/cells/15", None), ("/matrix/cells/3/cell", "E1"), ("/matrix/cells/3/certainty", "sure"),
                            ("/circumstances/0/rows", 4), ("/circumstances/0/row", 1), ("/circumstances/0/certainty", None),
                            ("/movement/most_rows", None), ("/movement/most_columns", 9), ("/repetition/look_back", "3 years"),
                            ("/repetition/look_back", "P0Y"), ("/repetition/steps/0/least", 0), ("/repetition/step", []),
                            ("/coordination/cells/0", "c3"), ("/coordination", {"certainty": "text"}), ("/adopted_on", "2025-2-30"),
                            ("/matrix/consequences/0/nl", None), ("/edition", None), ("/certainty", "sure")):
            with self.subTest(path=path, value=value):
                changed = put(self.policy, path, value)
                self.assertTrue(list(mistakes(self.schema, changed)))
                self.assertEqual(self.check(changed).status, INPUT)

    def test_everything_that_is_wrong_stands_on_a_line_of_its_own(self):
        changed = put(put(put(self.policy, "/matrix/cells/15", None), "/repetition/look_back", "soon"), "/coordination/cells/1", "X9")
        outcome = self.check(changed)
        self.assertEqual((outcome.status, outcome.out), (INPUT, ""))
        self.assertIn("/matrix/cells: cell D4 is missing", outcome.err)
        lines = outcome.err.strip().splitlines()
        self.assertEqual(len(lines), 3)
        for line, pointer in zip(sorted(lines), ("/coordination/cells/1", "/matrix/cells", "/repetition/look_back")):
            self.assertIn("p.json", line)
            self.assertIn(pointer, line)

    def test_what_is_missing_is_told(self):
        for path, code, subject in (
                ("/authority", "policy.authority-missing", "/authority"),
                ("/adopted_on", "policy.adoption-missing", "/adopted_on"),
                ("/published_on", "policy.publication-missing", "/published_on"),
                ("/valid_from", "policy.first-day-missing", "/valid_from"),
                ("/matrix/cells/0/criminal", "policy.cell-not-known", "/matrix/cells"),
                ("/repetition/look_back", "policy.look-back-missing", "/repetition/look_back"),
                ("/repetition", "policy.look-back-missing", "/repetition/look_back"),
                ("/coordination", "policy.coordination-missing", "/coordination"),
                ("/penalty_table/rows/0/maximum_cents", "policy.maximum-missing", "/penalty_table/rows/0"),
                ("/penalty_table/rows/0/grace", "policy.grace-missing", "/penalty_table/rows/0"),
                ("/penalty_table/rows/3/penalty_unit", "policy.unit-missing", "/penalty_table/rows/3")):
            with self.subTest(path=path):
                changed = put(self.policy, path, None)
                self.assertIn((code, subject), self.found(changed))
                self.assertNotIn((code, subject), self.found(self.policy))
                self.assertEqual(self.check(changed).status, NO)

    def test_what_is_left_to_the_authority_is_told_and_is_no_gap(self):
        for path, code in (("/movement", "policy.movement-unbounded"), ("/repetition/steps", "policy.steps-missing"),
                           ("/matrix/behaviours/1/criteria_nl", "policy.criteria-missing"),
                           ("/penalty_table", "policy.penalties-missing")):
            with self.subTest(path=path):
                changed = put(self.policy, path, None)
                self.assertIn(code, {found for found, _ in self.found(changed)})
                self.assertEqual(self.check(changed).status, ANSWERED)
        self.assertIn(("policy.not-text", "/circumstances/8"), self.found(self.policy))
        self.assertIn("policy.not-text", {code for code, _ in self.found(put(self.policy, "/matrix/cells/2/certainty", "inferred"))})

    def test_a_policy_without_circumstances_of_its_own_is_told(self):
        changed = put(put(self.policy, "/circumstances", None), "/repetition/circumstance", None)
        changed["coordination"]["circumstances"] = []
        self.assertIn(("policy.circumstances-missing", "/circumstances"), self.found(changed))

    def test_a_member_that_is_written_wrong_is_told(self):
        self.assertIn(("policy.member-unknown", "/repitition"), self.found({**self.policy, "repitition": {}}))

    def test_the_rest_of_the_files_is_checked_too(self):
        outcome = vth("knowledge", "check", self.file("bad.json", "{"), str(EXAMPLE), str(POLICIES / "voorbeeldland.json"))
        self.assertEqual(outcome.status, INPUT)
        self.assertIn("nevelmark.json: volledig", outcome.out)
        self.assertIn("voorbeeldland.json: er ontbreekt iets", outcome.out)
        self.assertIn("Hoe ver voor herhaling wordt teruggekeken, staat er niet", outcome.out)

    def test_the_schema_is_listed_beside_the_records(self):
        self.assertIn("sanction-policy", vth("schema", "--format", "text").lines)


if __name__ == "__main__":
    tap.main()
