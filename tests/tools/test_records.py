"""vth validate, schema and knowledge; bad input of every kind.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import json

import tap
from vth_tool import ANSWERED, DOSSIERS, INPUT, NO, USAGE, Case, ndjson, vth

PARTY = {"type": "party", "id": "p", "name": "Firma"}

BAD = {
    "syntax": b'{"type":"party",}\n',
    "encoding": b'{"type":"party","id":"\xff"}\n',
    "duplicate-key": b'{"type":"party","id":"a","id":"b"}\n',
    "too-deep": b'{"type":"party","id":"a","x":' + b"[" * 5000 + b"]" * 5000 + b"}\n",
    "wrong-type": b'{"type":"party","id":3}\n',
    "unknown-value": b'{"type":"enforcement-decision","id":"a","aim":"please"}\n',
    "invalid-date": b'{"type":"violation","id":"a","found_on":"2026-02-30"}\n',
    "invalid-term": b'{"type":"enforcement-decision","id":"a","terms":{"grace_term":"soon"}}\n',
    "missing-field": b'{"type":"mandate"}\n',
    "unknown-type": b'{"type":"zork"}\n',
}


class Validate(Case):
    def test_the_examples_are_in_order(self):
        outcome = vth("validate", *DOSSIERS)
        self.assertEqual((outcome.status, outcome.out), (ANSWERED, ""))

    def test_each_kind_of_bad_record_has_its_code_and_the_others_are_read(self):
        for code, record in BAD.items():
            with self.subTest(code=code):
                path = self.file("bad.ndjson", ndjson(PARTY).encode() + record + ndjson(dict(PARTY, id="q")).encode())
                outcome = vth("validate", path, "--lang", "en")
                self.assertEqual(outcome.status, INPUT)
                self.assertRegex(outcome.err.splitlines()[0], rf"^{path}:2: (/\S*: )?{code}: \S")
                self.assertIn("2 records in order", outcome.err)

    def test_a_place_within_a_record_is_a_json_pointer(self):
        path = self.file("bad.json", '[\n {"type":"enforcement-decision","id":"d",\n  "terms":{"penalty_cents":-1}}\n]\n')
        self.assertRegex(vth("validate", path).err, rf"^{path}:3: /terms/penalty_cents: out-of-range: ")

    def test_a_very_long_line_is_refused_and_the_next_is_read(self):
        text = b'{"type":"party","id":"' + b"a" * 70_000_000 + b'"}\n' + ndjson(PARTY).encode()
        outcome = vth("validate", "--lang", "en", self.file("long.ndjson", text))
        self.assertIn("too-long", outcome.err)
        self.assertIn("1 records in order", outcome.err)
        self.assertEqual(outcome.status, INPUT)

    def test_standard_input_can_be_read(self):
        outcome = vth("validate", "-", stdin=ndjson(PARTY) + "{3}\n")
        self.assertEqual(outcome.status, INPUT)
        self.assertTrue(outcome.err.startswith("-:2: "))

    def test_a_missing_file_does_not_stop_the_others(self):
        outcome = vth("validate", str(self.folder / "none"), self.file("good.ndjson", ndjson(PARTY)), "--lang", "en")
        self.assertEqual(outcome.status, INPUT)
        self.assertIn("none: cannot be read", outcome.err)
        self.assertIn("1 records in order", outcome.err)
        self.assertEqual(vth("validate", str(self.folder)).status, INPUT)

    def test_an_empty_file_holds_no_records(self):
        outcome = vth("validate", self.file("empty.ndjson", ""), "--lang", "en")
        self.assertEqual(outcome.status, ANSWERED)
        self.assertIn("0 records in order", outcome.err)

    def test_an_unknown_key_is_a_warning(self):
        outcome = vth("validate", self.file("a.ndjson", ndjson(dict(PARTY, zork=1))))
        self.assertEqual(outcome.status, ANSWERED)
        self.assertRegex(outcome.out, r"a\.ndjson:1: /zork: waarschuwing: unknown-key: ")

    def test_a_reference_to_a_record_that_is_not_there_is_a_warning(self):
        violation = {"type": "violation", "id": "v", "party": "p", "site": "nowhere"}
        path = self.file("a.ndjson", ndjson(violation, PARTY))
        outcome = vth("validate", path)
        self.assertEqual(outcome.lines[0].split(": ")[:2], [f"{path}:1", "/site"])
        self.assertEqual(len(outcome.lines), 1)
        self.assertEqual(vth("validate", path, "--fail-on", "warning").status, NO)

    def test_a_function_is_known_by_its_organisation(self):
        service = {"type": "environmental-service", "id": "so1104", "name": "dienst"}
        decision = {"type": "enforcement-decision", "id": "d", "instrument": "fine", "decided_by": "so1104/directeur"}
        self.assertEqual(vth("validate", "-", stdin=ndjson(service, decision)).out, "")
        self.assertIn("unknown-reference", vth("validate", "-", stdin=ndjson(decision)).out)

    def test_what_looks_like_a_citizen_service_number_is_a_warning(self):
        outcome = vth("validate", "-", stdin=ndjson(dict(PARTY, name="J. Jansen 123456782"), dict(PARTY, id="q", name="x123456783")))
        self.assertRegex(outcome.out, r"^-:1: /name: waarschuwing: citizen-service-number: ")
        self.assertEqual(len(outcome.lines), 1)


class Schema(Case):
    def test_every_type_has_a_schema(self):
        names = vth("schema", "--format", "text").lines
        self.assertIn("enforcement-decision", names)
        for name in names:
            with self.subTest(type=name):
                self.assertEqual(vth("schema", name).json["properties"]["type"], {"const": name})

    def test_the_schema_of_all_resolves_its_references(self):
        schema = vth("schema").json
        targets = [choice["$ref"] for choice in schema["oneOf"]]
        self.assertIn("#/$defs/mandate", targets)
        self.assertNotIn("#/$defs/terms", targets)
        for target in set(targets) | set(_references(schema)):
            self.assertIn(target.removeprefix("#/$defs/"), schema["$defs"])

    def test_what_names_a_record_says_so(self):
        self.assertEqual(vth("schema", "violation").json["properties"]["site"]["$comment"], "reference")

    def test_titles_and_descriptions_are_in_the_language_that_was_asked_for(self):
        dutch, english = vth("schema", "mandate").json, vth("schema", "mandate", "--lang", "en").json
        self.assertEqual((dutch["title"], english["title"]), ("mandaat", "mandate"))
        for key, title in (("mandator", "mandaatgever"), ("mandatee", "gemandateerde"), ("id", "kenmerk")):
            self.assertEqual(dutch["properties"][key]["title"], title)
            self.assertEqual(english["properties"][key]["title"], key)
        self.assertIn("Awb 10:4", dutch["properties"]["consent_on"]["description"])
        self.assertIn("Awb 10:4", english["properties"]["consent_on"]["description"])
        for definition in vth("schema").json["$defs"].values():
            self.assertNotRegex(definition["title"], "^[a-z]+-")

    def test_an_unknown_type_is_refused(self):
        self.assertRefused(vth("schema", "zork"), USAGE, "‘zork’")


def _references(node):
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for value in node.values():
            yield from _references(value)
    elif isinstance(node, list):
        for value in node:
            yield from _references(value)


class Knowledge(Case):
    HEAD = {"id": "own", "title": "t", "edition": "2026-11", "source": "s", "certainty": "text", "about": "a"}

    def test_the_files_are_listed_in_order_with_their_certainty(self):
        files = vth("knowledge", "list", "--format", "json").json
        ids = [file["id"] for file in files]
        self.assertEqual(ids, sorted(ids))
        self.assertIn("deadline-rules", ids)
        self.assertLessEqual({file["certainty"] for file in files}, {"text", "inferred", "unverified"})

    def test_a_file_is_shown_in_short_and_whole(self):
        self.assertIn("uitgave: ", vth("knowledge", "show", "reasons").out)
        self.assertEqual(vth("knowledge", "show", "reasons", "--format", "json").json["id"], "reasons")
        self.assertRefused(vth("knowledge", "show", "zork"), USAGE, "‘zork’")
        self.assertRefused(vth("knowledge", "show", "reasons", "--format", "csv"), USAGE, "--format")
        self.assertRefused(vth("knowledge", "burn"), USAGE, "list | show ID")

    def test_a_file_of_ones_own_is_checked(self):
        good = self.file("good.json", json.dumps(self.HEAD))
        outcome = vth("knowledge", "check", good)
        self.assertEqual(outcome.status, ANSWERED)
        self.assertIn("good.json: in orde: own", outcome.out)

    def test_what_a_file_lacks_is_named(self):
        for text, complaint in (("{", "syntax"), ("[]", "invalid-knowledge"), (json.dumps({"id": "x"}), "/title"),
                                (json.dumps(dict(self.HEAD, certainty="sure")), "/certainty"),
                                (json.dumps(dict(self.HEAD, pillars=[], sections=[])), "/goals")):
            with self.subTest(text=text):
                path = self.file("own.json", text)
                outcome = vth("knowledge", "check", path)
                self.assertRefused(outcome, INPUT, complaint)
                self.assertIn(path, outcome.err)
        self.assertRefused(vth("knowledge", "check", str(self.folder / "none.json")), INPUT, "none.json")


if __name__ == "__main__":
    tap.main()
