"""The manual page: it lints, and knows every command and option.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import re
import shutil
import subprocess
import unittest

import tap
from vth_tool import ROOT, list_commands, vth

PAGE = ROOT / "docs" / "vth.1"


class Manual(unittest.TestCase):
    def setUp(self):
        self.text = PAGE.read_text(encoding="utf-8").replace("\\-", "-")

    def test_it_names_every_command(self):
        for command in list_commands():
            self.assertIn(f"vth {command}", self.text)

    def test_it_names_every_option(self):
        for command in list_commands():
            for option in re.findall(r"^  (--[a-z-]+)", vth(command, "--help").out, re.M):
                with self.subTest(command=command, option=option):
                    self.assertIn(option, self.text)

    @unittest.skipUnless(shutil.which("groff"), "groff is not installed")
    def test_it_lints(self):
        process = subprocess.run(["groff", "-man", "-Tutf8", "-ww", "-z", str(PAGE)], stderr=subprocess.PIPE, check=False)
        self.assertEqual((process.returncode, process.stderr.decode()), (0, ""))

    @unittest.skipUnless(shutil.which("bash"), "bash is not installed")
    def test_the_shell_completes_commands_and_options(self):
        script = f"""
            vth() {{ "$VTH" "$@"; }}
            source '{ROOT / "tools" / "vth.bash"}'
            COMP_WORDS=(vth rev) COMP_CWORD=1; _vth vth rev vth; echo "${{COMPREPLY[*]}}"
            COMP_WORDS=(vth review --fail) COMP_CWORD=2; _vth vth --fail review; echo "${{COMPREPLY[*]}}"
            COMP_WORDS=(vth review --lang e) COMP_CWORD=3; _vth vth e --lang; echo "${{COMPREPLY[*]}}"
        """
        process = subprocess.run(["bash", "-c", script], stdout=subprocess.PIPE, check=True)
        self.assertEqual(process.stdout.decode().splitlines(), ["review", "--fail-on", "en"])


if __name__ == "__main__":
    tap.main()
