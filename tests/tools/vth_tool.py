"""Calls vth the way a shell does.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

VTH = os.environ["VTH"]
ROOT = pathlib.Path(os.environ["VTH_SOURCE_ROOT"])
DOSSIERS = sorted(str(path) for path in (ROOT / "examples" / "dossiers").glob("*.ndjson"))

ANSWERED, NO, USAGE, INPUT, STORE = range(5)


class Outcome:
    """What a call printed, and how it ended."""

    def __init__(self, process):
        self.status = process.returncode
        self.out = process.stdout.decode("utf-8")
        self.err = process.stderr.decode("utf-8")

    @property
    def lines(self):
        return self.out.splitlines()

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def records(self):
        return [json.loads(line) for line in self.lines]


def vth(*arguments, stdin=""):
    data = stdin if isinstance(stdin, bytes) else stdin.encode("utf-8")
    return Outcome(subprocess.run([VTH, *arguments], input=data, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                  timeout=60, check=False))


def list_commands():
    return re.findall(r"^  ([a-z]+)  ", vth("--help").out.split("Opties:")[0], re.M)


def ndjson(*records):
    return "".join(json.dumps(record) + "\n" for record in records)


class Case(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name)

    def file(self, name, text):
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        return str(path)

    def assertRefused(self, outcome, status, text):
        """One clear line on standard error, and nothing on standard output."""
        self.assertEqual(outcome.out, "")
        self.assertIn(text, outcome.err)
        self.assertEqual(len(outcome.err.splitlines()), 1, outcome.err)
        self.assertEqual(outcome.status, status)
