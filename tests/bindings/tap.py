"""Runs the tests of a module of unittest, and prints a line for each as meson counts them.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import sys
import unittest

MAX_COMPLAINTS = 5  # of the subtests of one test: the others will be much the same


class Tap(unittest.TestResult):
    """Prints the Test Anything Protocol; a failed subtest fails its test."""

    def _point(self, test, outcome, remark=""):
        print(f"{outcome} {self.testsRun} - {test.id().split('.', 1)[1]}{remark}", flush=True)

    def _complain(self, test, error):
        print(f"{test.id()}\n{self._exc_info_to_string(error, test)}", file=sys.stderr)

    def startTest(self, test):
        super().startTest(test)
        self._failed_subtests = 0

    def addSuccess(self, test):
        super().addSuccess(test)
        if not self._failed_subtests:
            self._point(test, "ok")

    def addFailure(self, test, error):
        super().addFailure(test, error)
        self._complain(test, error)
        self._point(test, "not ok")

    addError = addFailure

    def addSubTest(self, test, subtest, error):
        super().addSubTest(test, subtest, error)
        if error is not None:
            self._failed_subtests += 1
            if self._failed_subtests <= MAX_COMPLAINTS:
                self._complain(subtest, error)
            if self._failed_subtests == 1:
                self._point(test, "not ok")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._point(test, "ok", f" # SKIP {reason}")


def main(module="__main__"):
    tests = unittest.defaultTestLoader.loadTestsFromModule(sys.modules[module])
    print(f"1..{tests.countTestCases()}")
    result = Tap()
    tests.run(result)
    sys.exit(0 if result.wasSuccessful() else 1)
