#!/usr/bin/python3
"""Files and functions stay short, nothing jumps, and nothing is put off by a remark.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import re
import sys

import tree

MAX_FILE_LINES = 800
MAX_FUNCTION_LINES = 60
C_ENDINGS = [".c"]
CODE_ENDINGS = [".c", ".h", ".h.in", ".py", ".js", ".mjs", ".vala", ".sh", "meson.build"]
JUMP = re.compile(r"\bgoto\s+\w+\s*;")
# Taken apart, so that this file holds none of them.
PUT_OFF = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X)\b")


def long_functions(text):
    """Yields line and length of each function body that is too long; tables end in `};`."""
    start = None
    for number, line in enumerate(text.splitlines(), 1):
        if line == "{":
            start = number
        elif line.startswith("}") and start is not None:
            length = number - start - 1
            if line == "}" and length > MAX_FUNCTION_LINES:
                yield start, length
            start = None


def check(files):
    complaints = []
    for path in files.matching(endings=C_ENDINGS):
        text = files.text(path)
        lines = text.count("\n")
        if lines > MAX_FILE_LINES:
            complaints.append(f"{path}: {lines} lines, more than {MAX_FILE_LINES}")
        complaints += [f"{path}:{line}: a function of {length} lines, more than {MAX_FUNCTION_LINES}"
                       for line, length in long_functions(text)]
        complaints += [f"{path}:{number}: a jump" for number, line in enumerate(text.splitlines(), 1) if JUMP.search(line)]
    for path in files.matching(endings=CODE_ENDINGS) + [path for path in ("dev", ".ci/run") if path in files.paths]:
        complaints += [f"{path}:{number}: {PUT_OFF.search(line)[0]}"
                       for number, line in enumerate(files.text(path).splitlines(), 1) if PUT_OFF.search(line)]
    return complaints


BAD = {
    "libvth/base/vth-long.c": "\n" * 801,
    "libvth/base/vth-longwinded.c": "static void\nf (void)\n{\n" + "  g ();\n" * 61 + "}\n",
    "libvth/base/vth-table.c": "static const int t[] =\n{\n" + "  1,\n" * 90 + "};\n",
    "libvth/base/vth-just.c": "static void\nf (void)\n{\n" + "  g ();\n" * 60 + "}\n",
    "tools/vth-jump.c": "int\nmain (void)\n{\n  goto out;\n}\n",
    "bindings/python/vth/later.py": "# TO" "DO: mend\n",
    "dev": "# XX" "X\n",
}
EXPECTED = [
    "libvth/base/vth-long.c: 801 lines, more than 800",
    "libvth/base/vth-longwinded.c:3: a function of 61 lines, more than 60",
    "tools/vth-jump.c:4: a jump",
    "bindings/python/vth/later.py:1: TO" "DO",
    "dev:1: XX" "X",
]

if __name__ == "__main__":
    sys.exit(tree.run("files and functions are short, without jumps and put-off work", check, BAD, EXPECTED))
