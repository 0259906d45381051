#!/usr/bin/python3
"""./dev knows the commands that others call, and refuses what it does not know.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import os
import re
import subprocess
import sys

import tree

COMMANDS = ["demo", "test", "bench", "docs", "fuzz", "sanitize", "coverage", "install", "shell", "help"]


def run_dev(*arguments):
    process = subprocess.run(["sh", os.path.join(tree.SOURCE_ROOT, "dev"), *arguments], check=False,
                             stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return process.returncode, process.stdout.decode()


def missing_commands(text):
    """Returns the commands that a help text does not explain."""
    explained = re.findall(r"^  ([a-z]+)(?: \[[A-Z]+\])? {2,}\S", text, re.M)
    return [f"./dev help does not explain {name}" for name in COMMANDS if name not in explained]


def main():
    tap = tree.Tap()
    tap.point("a command that is not explained is found", tree.differences(
        ["./dev help does not explain fuzz"], missing_commands(run_dev("help")[1].replace("  fuzz ", "  fizz "))))
    status, text = run_dev("help")
    tap.point("./dev help explains every command", missing_commands(text) + ([f"status {status}"] if status else []))
    status, text = run_dev("nonsense")
    tap.point("./dev refuses an unknown command", [] if status == 2 else [f"status {status}"])
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
