#!/usr/bin/python3
"""The example programs, the package, plain introspection and the command vth say the same of the same records.

Arguments: the example program of each compiled language, as LANGUAGE=PATH.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import contextlib
import importlib.util
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

import gi

gi.require_version("Vth", "1")
from gi.repository import Gio, Vth  # noqa: E402

import cases  # noqa: E402
import tap  # noqa: E402
import vth  # noqa: E402

EXAMPLES = f"{cases.SOURCE_ROOT}/examples"
COMMAND = f"{cases.BUILD_ROOT}/tools/vth"


def programs(arguments):
    """Returns the command line of the example in each language that is there."""
    commands = {language: [path] for language, path in (argument.split("=", 1) for argument in arguments)}
    commands["Python"] = [sys.executable, f"{EXAMPLES}/review.py"]
    if shutil.which("gjs"):
        commands["JavaScript"] = ["gjs", f"{EXAMPLES}/review.js"]
    return commands


PROGRAMS = programs(sys.argv[1:])


def run(command, *arguments):
    """Runs a program; returns its status, its lines and its messages."""
    process = subprocess.run([*command, *arguments], cwd=cases.SOURCE_ROOT, check=False, timeout=60,
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                             env={**os.environ, "LC_ALL": "C.UTF-8"})
    return process.returncode, process.stdout.decode(), process.stderr.decode()


def load_example():
    spec = importlib.util.spec_from_file_location("review_example", f"{EXAMPLES}/review.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def lines_of_package(path, example=load_example()):
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        example.review_file(path)
    return output.getvalue()


def lines_of_introspection(path):
    """Says the same as the examples do, through `gi.repository.Vth` alone."""
    rulebook, dossier, register = Vth.Rulebook.new_national(), Vth.Dossier.new(), Vth.Register.new()
    dossier.read(Vth.RecordReader.new_for_file(Gio.File.new_for_path(path)), None)
    dossier.fill_register(register)
    register.seal()
    reviewer = Vth.Reviewer.new(rulebook, register)
    reviewer.props.dossier = dossier

    lines = []
    for decision in dossier.get_records(Vth.EnforcementDecision):
        review = reviewer.review(decision)
        lines.append(f"{review.props.decision}: {review.props.verdict}\n")
        if decision.props.notified_on is not None:
            last = rulebook.compute_deadline("awb-6.7-objection", decision.props.notified_on, None, 0).props.last_day
            lines.append(f"  bezwaar tot en met {last.get_year()}-{last.get_month():02}-{last.get_day():02}\n")
        for reason in review.props.reasons:
            message = reason.dup_message(Vth.Language.NL)
            lines.append(f"  {reason.props.code} ({reason.props.law or '-'}): {message}\n")
    return "".join(lines)


class SameLines(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def files(self):
        return cases.dossiers() + [cases.write_case(case, self.folder) for case in cases.review_cases()]

    def assert_same(self, language):
        files = self.files()
        self.assertGreater(len(files), 50)
        for path in files:
            with self.subTest(path=os.path.basename(path)):
                self.assertEqual(run(PROGRAMS[language], path), (0, lines_of_package(path), ""))

    def test_plain_introspection_says_what_the_package_says(self):
        for path in self.files():
            with self.subTest(path=os.path.basename(path)):
                self.assertEqual(lines_of_introspection(path), lines_of_package(path))

    def test_the_lines_hold_what_they_promise(self):
        case = next(case for case in cases.review_cases() if case["id"] == "rv-001")
        first, second, *others = lines_of_package(cases.write_case(case, self.folder)).splitlines()
        self.assertEqual((first, second), ("d-001: sound", "  bezwaar tot en met 2026-04-28"))
        for line in others:
            self.assertRegex(line, r"^  \S+ \((-|\w.*?)\): \S")

    def test_c(self):
        self.assert_same("C")

    def test_javascript(self):
        if "JavaScript" not in PROGRAMS:
            self.skipTest("gjs is not there")
        self.assert_same("JavaScript")

    def test_vala(self):
        if "Vala" not in PROGRAMS:
            self.skipTest("built without Vala")
        self.assert_same("Vala")

    def test_each_program_reads_its_own_dossier_when_given_none(self):
        outputs = {language: run(command) for language, command in PROGRAMS.items()}
        self.assertTrue(outputs["C"][1])
        for language, output in outputs.items():
            with self.subTest(language=language):
                self.assertEqual(output, (0, outputs["C"][1], ""))

    def test_each_program_says_what_is_wrong_with_a_bad_record_and_goes_on(self):
        path = os.path.join(self.folder, "bad.ndjson")
        with open(path, "w", encoding="utf-8") as file:
            file.write('{"type":"enforcement-decision","id":"d-1","instrument":"hammer"}\n'
                       '{"type":"enforcement-decision","id":"d-2","instrument":"penalty-order"}\n')
        for language, command in PROGRAMS.items():
            with self.subTest(language=language):
                status, lines, messages = run(command, path)
                self.assertEqual(status, 0)
                self.assertTrue(lines.startswith("d-2: "), lines)
                self.assertTrue(messages.startswith(f"{path}:1: /instrument: "), messages)

    def test_each_program_fails_on_a_file_that_is_not_there(self):
        for language, command in PROGRAMS.items():
            with self.subTest(language=language):
                status, lines, messages = run(command, "/nonexistent/file.ndjson")
                self.assertEqual((status, lines), (1, ""))
                self.assertIn("/nonexistent/file.ndjson", messages)


@unittest.skipUnless(os.path.exists(COMMAND), "the command vth is not built")
class SameFindings(unittest.TestCase):
    def command(self, *arguments):
        status, lines, messages = run([COMMAND, "review", "--fail-on", "never"], *arguments)
        self.assertEqual((status, messages), (0, ""))
        return [json.loads(line) for line in lines.splitlines()]

    def package(self, *arguments, **options):
        return [review.to_dict() for review in vth.review(*arguments, **options)]

    def test_the_command_authorises_as_the_package_does(self):
        with tempfile.TemporaryDirectory() as folder:
            for case in cases.review_cases():
                register, act = os.path.join(folder, "register.ndjson"), os.path.join(folder, "act.ndjson")
                decision = next(record for record in case["records"] if record["type"] == "enforcement-decision")
                question = {"type": "act", "id": "a-1", "power": "enforcement.penalty-order.impose",
                            "authority": decision.get("authority"), "actor": decision.get("decided_by"),
                            "on": decision.get("decided_on")}
                vth.write(register, case["register"])
                vth.write(act, [{key: value for key, value in question.items() if value is not None}])
                with self.subTest(case=case["id"]):
                    status, lines, _ = run([COMMAND, "authorise", "--register", register], act)
                    answer = vth.authorise(next(vth.read(act)), register=register)
                    self.assertEqual(status, 1 if answer.verdict == "refused" else 0)
                    self.assertEqual(json.loads(lines), {"id": "a-1", **answer.to_dict()})

    def test_the_command_counts_terms_as_the_package_does(self):
        for rule, event in (("awb-6.7-objection", "2026-03-16"), ("awb-7.10.1", "2026-11-11"), ("awb-6.7-objection", "2025-11-14")):
            lines = run([COMMAND, "deadline", rule, "--event", event])[1]
            self.assertEqual(json.loads(lines), vth.deadline(rule, event=event).to_dict())
        lines = run([COMMAND, "term", "--from", "2026-03-16", "--term", "P6W", "--set-by", "decision"])[1]
        self.assertEqual(json.loads(lines), vth.term("P6W", event="2026-03-16", set_by="decision").to_dict())

    def test_the_command_reviews_the_dossiers_as_the_package_does(self):
        for lang in ("nl", "en"):
            self.assertEqual(self.command("--lang", lang, *cases.dossiers()),
                             self.package(cases.dossiers(), lang=lang))

    def test_the_command_reviews_each_case_as_the_package_does(self):
        with tempfile.TemporaryDirectory() as folder:
            for case in cases.review_cases():
                path = cases.write_case(case, folder)
                register, records = os.path.join(folder, "register.ndjson"), os.path.join(folder, "records.ndjson")
                vth.write(register, case["register"])
                vth.write(records, case["records"])
                with self.subTest(case=case["id"]):
                    self.assertEqual(self.command(path), self.package(path))
                    self.assertEqual(self.command(records), self.package(records))
                    self.assertEqual(self.command(records, "--register", register),
                                     self.package(records, register=register))


if __name__ == "__main__":
    tap.main()
