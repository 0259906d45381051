#!/usr/bin/python3
"""The folder of the package can be installed with pip, without a network, and holds what meson installs.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import cases
import tap

PACKAGE = f"{cases.SOURCE_ROOT}/bindings/python"
HAS_PIP = all(importlib.util.find_spec(name) for name in ("pip", "setuptools", "wheel"))


def sources():
    return sorted(name for name in os.listdir(f"{PACKAGE}/vth") if not name.startswith("__pycache__"))


class Pip(unittest.TestCase):
    @unittest.skipUnless(HAS_PIP, "pip, setuptools or wheel is not there")
    def test_pip_installs_it_without_a_network(self):
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(PACKAGE, f"{folder}/source", ignore=shutil.ignore_patterns("__pycache__"))
            process = subprocess.run(
                [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-build-isolation", "--no-deps",
                 "--no-compile", "--disable-pip-version-check", "--target", f"{folder}/target", f"{folder}/source"],
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
            self.assertEqual(process.returncode, 0, process.stdout.decode())
            self.assertEqual(sorted(os.listdir(f"{folder}/target/vth")), sources())
            script = ("import vth; print(vth.__file__); "
                      "print(vth.deadline('awb-6.7-objection', event='2026-03-16').last_day)")
            output = subprocess.run([sys.executable, "-c", script], stdout=subprocess.PIPE, check=True, cwd=folder,
                                    env={**os.environ, "PYTHONPATH": f"{folder}/target"}).stdout.decode()
            self.assertEqual(output.split(), [f"{folder}/target/vth/__init__.py", "2026-04-28"])

    def test_meson_installs_every_module(self):
        with open(f"{PACKAGE}/meson.build", encoding="utf-8") as file:
            self.assertEqual(re.findall(r"'vth/(\S+)'", file.read()), sources())

    def test_the_version_is_that_of_the_library(self):
        import vth

        with open(f"{PACKAGE}/pyproject.toml", encoding="utf-8") as file:
            self.assertIn(f'\nversion = "{vth.__version__}"\n', file.read())


if __name__ == "__main__":
    tap.main()
