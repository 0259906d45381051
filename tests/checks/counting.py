#!/usr/bin/python3
"""The count at the end of `./dev test` is right, whatever a test does.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import importlib.util
import os
import sys

import tree

CASES = [
    ("a test without subtests that passes", "OK", "ok, this is prose\nokay\n", (1, 0, 0)),
    ("a test without subtests that fails", "FAIL", "", (0, 1, 0)),
    ("a test that is skipped", "SKIP", "", (0, 0, 1)),
    ("subtests, one of which is skipped", "OK", "1..3\nok 1 /a\nok 2 /b # SKIP no server\nok 3 - c\n", (2, 0, 1)),
    ("subtests, one of which fails", "FAIL", "ok 1 /a\n# a remark\nnot ok 2 /b - ERROR\n", (1, 1, 0)),
    ("subtests and then a crash", "ERROR", "ok 1 /a\nBail out!\n", (1, 1, 0)),
    ("subtests and then silence", "TIMEOUT", "ok 1 /a\n", (1, 1, 0)),
]


def counter():
    path = os.path.join(tree.SOURCE_ROOT, "tests", "count-results.py")
    spec = importlib.util.spec_from_file_location("count_results", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.count_test


def main():
    tap = tree.Tap()
    count_test = counter()
    for name, result, stdout, expected in CASES:
        found = count_test({"result": result, "stdout": stdout})
        tap.point(name, [] if found == expected else [f"expected {expected}, found {found}"])
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
