#!/usr/bin/python3
"""The package vth is typed: mypy finds nothing, and finds what is wrong in a program that uses it wrongly.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import os
import re
import shutil
import subprocess
import tempfile
import unittest

import cases
import tap

PACKAGE = f"{cases.SOURCE_ROOT}/bindings/python"
WRONG = """\
from datetime import date

import vth

day: str = vth.deadline("awb-6.7-objection", event=date(2026, 3, 16)).last_day
vth.term("P6W", event="2026-03-16", lang="fr")
vth.review("decisions.ndjson").verdict
right: date = vth.deadline("awb-6.7-objection", event="2026-03-16").last_day
"""


@unittest.skipUnless(shutil.which("mypy"), "mypy is not there")
class Typing(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def mypy(self, *arguments):
        process = subprocess.run(["mypy", "--config-file", f"{PACKAGE}/pyproject.toml", "--cache-dir", self.folder,
                                  "--no-error-summary", *arguments],
                                 cwd=PACKAGE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        return process.stdout.decode()

    def test_the_package_is_strictly_typed(self):
        self.assertEqual(self.mypy(), "")

    def test_a_wrong_use_is_found(self):
        path = os.path.join(self.folder, "wrong.py")
        with open(path, "w", encoding="utf-8") as file:
            file.write(WRONG)
        found = self.mypy(path)
        self.assertEqual([int(line) for line in re.findall(r"wrong\.py:(\d+): error", found)], [5, 6, 7], found)


if __name__ == "__main__":
    tap.main()
