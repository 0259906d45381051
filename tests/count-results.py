#!/usr/bin/python3
"""Counts what `meson test` has run: each subtest for itself where a test tells them apart.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import json
import re
import sys

SUBTEST = re.compile(r"^(?P<not>not )?ok(?=\s)[^#\n]*(?P<skip># *skip\b)?", re.M | re.I)


def count_test(test):
    """Returns how many subtests of a test passed, failed and were skipped."""
    passed = failed = skipped = 0
    for subtest in SUBTEST.finditer(test.get("stdout") or ""):
        if subtest["skip"]:
            skipped += 1
        elif subtest["not"]:
            failed += 1
        else:
            passed += 1

    result = test["result"]
    if result == "SKIP" and not passed + failed + skipped:
        skipped = 1
    elif result in ("OK", "EXPECTEDFAIL") and not passed + failed + skipped:
        passed = 1
    elif result not in ("OK", "EXPECTEDFAIL", "SKIP") and not failed:
        failed = 1  # it crashed, hung, or failed without saying where
    return passed, failed, skipped


def count(lines):
    """Returns the sums over the lines of a testlog.json."""
    sums = [count_test(json.loads(line)) for line in lines if line.strip()]
    return tuple(sum(column) for column in zip(*sums)) if sums else (0, 0, 0)


def main():
    try:
        with open(sys.argv[1], encoding="utf-8") as log:
            passed, failed, skipped = count(log)
    except OSError as error:
        print(error, file=sys.stderr)
        passed, failed, skipped = 0, 0, 0

    failed += passed + failed + skipped == 0  # no test at all is no success
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
