"""vth authorise on many acts: as a stream, with bad rows among them, in every form, and against every chain tried by hand.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import collections
import csv
import io
import json
import os
import pathlib
import random
import re
import subprocess
import tempfile

import mandate_oracle
import tap
from vth_tool import ANSWERED, INPUT, NO, ROOT, VTH, Case, ndjson, vth

COLLEGE = {"type": "competent-authority", "id": "gm0344/college", "organisation": "gm0344", "organ": "college",
           "level": "municipality", "name": "college"}
MANDATE = {"type": "mandate", "id": "m1", "kind": "mandate", "mandator": "gm0344/college", "mandatee": "so1104/directeur",
           "powers": ["enforcement"], "valid_from": "2025-01-01", "decided_on": "2024-12-01", "consent_on": "2024-12-10",
           "consent_by": "so1104/db", "published_on": "2024-12-20"}
ACT = {"type": "act", "id": "a1", "power": "enforcement.penalty-order.impose", "authority": "gm0344/college",
       "actor": "so1104/directeur", "on": "2026-01-05"}
WITHOUT = [("power", "a-power"), ("on", "a-day"), ("authority", "an-organ"), ("actor", "a-function")]


def without(key):
    return {name: value for name, value in ACT.items() if name != key}


def rows(outcome):
    return list(csv.DictReader(io.StringIO(outcome.out)))


def peak_kilobytes(arguments, act, number):
    """The most memory that a call held while so many acts came in; what it frees it gives back, also under a sanitizer."""
    options = os.environ.get("ASAN_OPTIONS", "")
    with tempfile.TemporaryFile() as out, subprocess.Popen(
            [VTH, *arguments, "-"], stdin=subprocess.PIPE, stdout=out,
            env={**os.environ, "ASAN_OPTIONS": f"{options}:quarantine_size_mb=0"}) as process:
        for _ in range(number):
            process.stdin.write(act)
        process.stdin.flush()
        status = pathlib.Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
        process.stdin.close()
        process.wait()
        out.seek(0)
        return int(re.search(r"VmHWM:\s*(\d+) kB", status)[1]), sum(1 for _ in out)


class Asked(Case):
    def setUp(self):
        super().setUp()
        self.register = self.file("register.ndjson", ndjson(COLLEGE, MANDATE))
        self.call = ["authorise", "--register", self.register, "--lang", "en"]


class Stream(Asked):
    def test_memory_does_not_grow_with_the_number_of_acts(self):
        act = (json.dumps(dict(ACT, note="x" * 500)) + "\n").encode()
        for form, heading in (("json", 0), ("csv", 1), ("md", 2)):
            few, many = (peak_kilobytes([*self.call, "--format", form], act, number) for number in (1_000, 16_000))
            self.assertEqual((few[1], many[1]), (1_000 + heading, 16_000 + heading))
            self.assertLess(many[0] - few[0], 4_000, form)

    def test_the_first_answer_comes_before_the_last_act(self):
        line = (json.dumps(ACT) + "\n").encode()
        with subprocess.Popen([VTH, *self.call, "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            process.stdin.write(line * 300)
            process.stdin.flush()
            self.assertEqual(json.loads(process.stdout.readline())["verdict"], "authorised")
            process.stdin.write(line)
            process.stdin.close()
            self.assertEqual(len(process.stdout.read().splitlines()), 300)
        self.assertEqual(process.returncode, ANSWERED)

    def test_a_mandate_after_the_acts_counts_in_a_file(self):
        path = self.file("all.ndjson", ndjson(ACT, COLLEGE, MANDATE))
        self.assertEqual(vth("authorise", path).json["verdict"], "authorised")

    def test_a_mandate_after_the_first_act_of_a_pipe_is_refused_with_its_line(self):
        outcome = vth("authorise", "-", "--lang", "en", stdin=ndjson(COLLEGE, ACT, MANDATE))
        self.assertEqual((outcome.status, outcome.json["verdict"]), (INPUT, "refused"))
        self.assertIn("-:3: /type: sealed: ", outcome.err)
        self.assertEqual(vth("authorise", "-", stdin=ndjson(COLLEGE, MANDATE, ACT)).json["verdict"], "authorised")

    def test_a_bad_row_of_a_file_is_told_once(self):
        path = self.file("acts.ndjson", "{]\n" + ndjson(dict(MANDATE, id="m2", powers=7), ACT, dict(MANDATE, id="m1", powers=["permit"])))
        outcome = vth(*self.call, path)
        self.assertEqual((outcome.status, len(outcome.lines)), (INPUT, 1))
        self.assertEqual([line.split(": ")[0].rsplit("/", 1)[-1] for line in outcome.err.splitlines()],
                         ["acts.ndjson:4", "acts.ndjson:1", "acts.ndjson:2"])


class BadActs(Asked):
    """Each gives a line with file, line and pointer; the others are answered in their places."""

    def test_an_act_that_does_not_say_enough_is_refused_and_told(self):
        for key, name in WITHOUT:
            for bad in (without(key), dict(ACT, **{key: ""})) if key != "on" else (without(key),):
                with self.subTest(key, bad=bad):
                    outcome = vth(*self.call, "-", stdin=ndjson(ACT, dict(bad, id=name), ACT))
                    self.assertEqual([answer["verdict"] for answer in outcome.records], ["authorised", "refused", "authorised"])
                    refused = outcome.records[1]
                    self.assertEqual((refused["id"], refused["mandate"], refused["chain"]), (name, None, []))
                    self.assertEqual([(reason["code"], reason["subject"]) for reason in refused["reasons"]], [("act.field-missing", f"/{key}")])
                    self.assertEqual(outcome.err, f"-:2: /{key}: act.field-missing: Without /{key} it cannot be said who is competent.\n")
                    self.assertEqual(outcome.status, INPUT)

    def test_a_row_that_is_no_act_is_told_and_the_rest_answered(self):
        bad = [('{"type":"act","power":7}', "/power: wrong-type"), ('{"type":"act","on":"2025-02-30"}', "/on: invalid-date"),
               ('{"type":"act","amount_cents":"12"}', "/amount_cents: wrong-type"), ("not json", "syntax"), ('{"type":"act",}', "syntax"),
               ('{"type":"zebra"}', "/type: unknown-type"), ('{"type":"act","conditions_met":{"a":1}}', "/conditions_met/a: wrong-type"),
               ('{"type":"act","on":"2025-01-01","on":"2025-01-02"}', "duplicate-key")]
        lines = [line for row, _ in bad for line in (row, json.dumps(ACT))]
        outcome = vth(*self.call, "-", stdin="\n".join(lines) + "\n")
        self.assertEqual((outcome.status, [answer["verdict"] for answer in outcome.records]), (INPUT, ["authorised"] * len(bad)))
        told = outcome.err.splitlines()
        self.assertEqual(len(told), len(bad), outcome.err)
        for number, (line, (_, expected)) in enumerate(zip(told, bad)):
            self.assertTrue(line.startswith(f"-:{2 * number + 1}: "), line)
            self.assertIn(expected, line)

    def test_unknown_names_are_answered_and_never_guessed(self):
        for key in ("power", "authority", "actor"):
            outcome = vth(*self.call, "-", stdin=ndjson(dict(ACT, **{key: "nobody/knows"})))
            self.assertEqual((outcome.status, outcome.json["verdict"], outcome.err), (NO, "refused", ""))


class Forms(Asked):
    ACTS = [ACT, dict(ACT, id="a2", on="2024-06-01"), dict(ACT, id="a|3", actor="so1104/directeur", power="permit.grant")]

    def answer(self, form, *acts):
        return vth(*self.call, "--format", form, "-", stdin=ndjson(*(acts or self.ACTS)))

    def test_csv_has_a_row_for_each_act_in_order(self):
        outcome = self.answer("csv")
        self.assertEqual(outcome.status, NO)
        self.assertEqual([(row["act"], row["verdict"], row["mandate"], row["chain"]) for row in rows(outcome)],
                         [("a1", "authorised", "m1", "m1"), ("a2", "refused", "", ""), ("a|3", "refused", "", "")])
        self.assertEqual([row["reason"] for row in rows(outcome)], ["mandate.covers", "awb.10:1.no-mandate", "awb.10:1.no-mandate"])

    def test_all_forms_say_the_same(self):
        answers = [(answer["id"], answer["verdict"]) for answer in self.answer("json").records]
        self.assertEqual([(row["act"], row["verdict"]) for row in rows(self.answer("csv"))], answers)
        markdown = self.answer("md").lines
        self.assertEqual(len(markdown), len(answers) + 2)
        for line, (name, verdict) in zip(markdown[2:], answers):
            self.assertTrue(line.startswith(f"| {name.replace('|', chr(92) + '|')} | {verdict} |"), line)
        page = self.answer("html").out
        self.assertEqual((page.count("<tr>"), page.count("<th>")), (len(answers) + 1, 6))
        table = self.answer("table").lines
        self.assertEqual([line.split()[:2] for line in table], [["act", "verdict"], *map(list, answers)])
        self.assertIn("niet bevoegd", vth("authorise", "--register", self.register, "--format", "table", "-",
                                          stdin=ndjson(*self.ACTS)).out)

    def test_without_an_act_nothing_is_printed(self):
        for form in ("json", "csv", "md", "html", "table", "text"):
            self.assertRefused(vth(*self.call, "--format", form, self.register), INPUT, "register.ndjson")

    def test_a_long_chain_stands_in_one_cell(self):
        lower = dict(MANDATE, id="m2", mandator="so1104/directeur", mandatee="so1104/manager", parent="m0", consent_by="so1104")
        register = self.file("chain.ndjson", ndjson(dict(MANDATE, id="m0", submandate="allowed"), lower))
        row, = rows(vth("authorise", "--register", register, "--format", "csv", "-", stdin=ndjson(dict(ACT, actor="so1104/manager"))))
        self.assertEqual((row["mandate"], row["chain"]), ("m2", "m2, m0"))


class National(Asked):
    def test_the_built_in_organisations_count_besides(self):
        before = dict(ACT, id="before", authority="gm0268/college", actor="so0783/directeur", on="2025-12-31")
        register = self.file("nijmegen.ndjson", ndjson(dict(MANDATE, mandator="gm0268/college", mandatee="so0783/directeur",
                                                            consent_by="so0783/db")))
        acts = ndjson(before, dict(before, id="after", on="2026-01-01"))
        alone = vth("authorise", "--register", register, "-", stdin=acts).records
        self.assertEqual([answer["verdict"] for answer in alone], ["authorised", "authorised"])
        whole = vth("authorise", "--national", "--register", register, "-", stdin=acts)
        self.assertEqual([answer["verdict"] for answer in whole.records], ["authorised", "refused"])
        self.assertIn("mandate.organisation-not-in-force", [reason["code"] for reason in whole.records[1]["reasons"]])
        self.assertEqual((whole.status, whole.err), (NO, ""))

    def test_what_a_file_repeats_of_the_lists_is_no_mistake(self):
        for path in sorted((ROOT / "examples" / "registers").glob("*.ndjson")):
            outcome = vth("authorise", "--national", "--register", str(path), "-", stdin=ndjson(ACT))
            self.assertEqual(outcome.err, "", path.name)
            self.assertEqual(len(outcome.records), 1)

    def test_without_a_register_only_the_organ_itself_may(self):
        outcome = vth("authorise", "--national", "-", stdin=ndjson(ACT, dict(ACT, actor="gm0344/college")))
        self.assertEqual([answer["verdict"] for answer in outcome.records], ["refused", "authorised"])


class EveryChain(Case):
    """Random registers with chains, exclusions, conditions, amounts and areas."""

    def test_verdict_and_mandate_are_those_of_every_chain_tried_by_hand(self):
        seen, several = collections.Counter(), 0
        for seed in range(60):
            chance = random.Random(seed)
            mandates = mandate_oracle.make_register(chance)
            acts = [mandate_oracle.make_act(chance, number, mandates) for number in range(100)]
            register = self.file("register.ndjson", ndjson(*mandates))
            answers = vth("authorise", "--register", register, "-", stdin=ndjson(*acts)).records
            self.assertEqual([answer["id"] for answer in answers], [act["id"] for act in acts])
            for act, answer in zip(acts, answers):
                expected = mandate_oracle.expect(mandates, act)
                with self.subTest(seed=seed, act=act, mandates=mandates):
                    self.assertEqual(answer["verdict"], expected.verdict)
                    self.assertIn(answer["mandate"], expected.mandates or {None})
                    # The law ranks none of those that serve; the manual says which one is named.
                    self.assertEqual(answer["mandate"], expected.first)
                seen[answer["verdict"], len(answer["chain"])] += 1
                several += len(expected.mandates) > 1
        for kind in (("authorised", 1), ("authorised", 2), ("authorised", 3), ("conditional", 1), ("conditional", 2), ("refused", 0)):
            self.assertGreater(seen[kind], 5, seen)
        self.assertGreater(several, 50)


if __name__ == "__main__":
    tap.main()
