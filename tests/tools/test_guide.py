"""The chapter ‘A register of mandates’ of the manual: its commands print what it shows.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import csv
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

import tap
from vth_tool import ROOT

CHAPTER = ROOT / "docs" / "register-of-mandates.xml"
SHEETS = ROOT / "examples" / "sheets"


def screens():
    """The commands of the chapter with what it says that they print, in its order."""
    root = xml.etree.ElementTree.parse(CHAPTER).getroot()
    return [(screen.findtext("userinput"), screen.findtext("computeroutput")) for screen in root.iter("screen")]


class Guide(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        holder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(holder.cleanup)
        cls.folder = pathlib.Path(holder.name)
        for path in SHEETS.iterdir():
            shutil.copy(path, cls.folder)
        cls.printed = [(command, shown, cls.run_in_folder(command)) for command, shown in screens()]

    @classmethod
    def run_in_folder(cls, command):
        process = subprocess.run(["sh", "-c", f'vth() {{ "$VTH" "$@"; }}\n{command}'], cwd=cls.folder, check=False, timeout=60,
                                 stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        return process.stdout.decode("utf-8").strip()

    def test_each_command_prints_what_the_chapter_shows(self):
        self.assertEqual(len(self.printed), 8)
        for command, shown, printed in self.printed:
            with self.subTest(command):
                self.assertEqual(printed.split(), shown.split())  # long lines are broken on the page

    def test_the_table_shows_the_sheet(self):
        table = [[entry.text or "" for entry in row] for row in xml.etree.ElementTree.parse(CHAPTER).getroot().iter("row")]
        with open(SHEETS / "mandaten.csv", encoding="utf-8-sig", newline="") as file:
            sheet = list(csv.DictReader(file, delimiter=";"))
        self.assertEqual([dict(zip(table[0], row)) for row in table[1:]], [{key: row[key] for key in table[0]} for row in sheet])

    def test_they_leave_what_the_chapter_promises(self):
        self.assertIn("(Awb 10:2)", (self.folder / "sjabloon.csv").read_text(encoding="utf-8-sig"))
        self.assertEqual(len((self.folder / "register.ndjson").read_text(encoding="utf-8").splitlines()), 5)
        for name, word in (("dekking.html", "Omgevingsdienst Voorbeeldland"), ("college.html", "Voorbeeldstad")):
            page = (self.folder / name).read_text(encoding="utf-8")
            self.assertTrue(page.startswith("<!DOCTYPE html>"), page[:40])
            self.assertIn(word, page)

    def test_the_program_says_the_same(self):
        lines = {}
        for name in ("mandaten.csv", "mandaten-verbeterd.csv"):
            process = subprocess.run([sys.executable, ROOT / "examples" / "register.py", SHEETS / name, SHEETS / "organisaties.ndjson"],
                                     check=True, stdout=subprocess.PIPE, timeout=60, env={**os.environ, "LC_ALL": "C.UTF-8"})
            lines[name] = process.stdout.decode().splitlines()
        self.assertEqual(lines["mandaten-verbeterd.csv"], ["unsound"])
        self.assertIn("3: grensbedrag: wrong-type", lines["mandaten.csv"])
        self.assertIn("3: geldig vanaf: invalid-date", lines["mandaten.csv"])
        self.assertTrue(any(line.startswith("handhaving-team: ") for line in lines["mandaten.csv"]), lines)


if __name__ == "__main__":
    tap.main()
