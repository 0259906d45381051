#!/usr/bin/python3
"""Every reason has a severity, an article and both texts, and at least one test gives it.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import json
import re
import sys

import tree

CATALOGUE = "libvth/knowledge/reasons.json"
SEVERITIES = ("error", "warning", "info")
LANGUAGES = ("nl", "en")
WITHOUT_LAW = ("programme.",)  # a plan is no law
PLACEHOLDER = re.compile(r"\{(\w+)\}")


def check_reason(reason, placeholders):
    code = reason.get("code", "a reason without code")
    if reason.get("severity") not in SEVERITIES:
        yield f"{code}: severity is none of {', '.join(SEVERITIES)}"
    if not reason.get("law") and not code.startswith(WITHOUT_LAW):
        yield f"{code}: no law"
    for language in LANGUAGES:
        if not reason.get(language):
            yield f"{code}: no text in {language}"
        for name in PLACEHOLDER.findall(reason.get(language, "")):
            if name not in placeholders:
                yield f"{code}: {{{name}}} is not among the placeholders"
    words = [set(PLACEHOLDER.findall(reason.get(language, ""))) for language in LANGUAGES]
    if words[0] != words[1]:
        yield f"{code}: the texts are not filled in with the same words"


def tests_text(files):
    """Returns all tests as one text; the checks themselves do not count."""
    return "\n".join(files.text(path) for path in files.matching(["tests/"], [".c", ".py", ".js", ".json", ".ndjson"])
                     if not path.startswith("tests/checks/"))


def check(files):
    if CATALOGUE not in files.paths:
        return [f"{CATALOGUE} is missing"]
    catalogue = json.loads(files.text(CATALOGUE))
    reasons = catalogue["reasons"]
    complaints = [line for reason in reasons for line in check_reason(reason, catalogue["placeholders"])]
    codes = [reason.get("code") for reason in reasons]
    complaints += [f"{code}: stands there twice" for code in sorted(set(codes)) if codes.count(code) > 1]
    tests = tests_text(files)
    complaints += [f"{code}: no test gives it" for code in codes
                   if f'"{code}"' not in tests and f"'{code}'" not in tests]
    return complaints


BAD = {
    CATALOGUE: json.dumps({"placeholders": {"day": "a date"}, "reasons": [
        {"code": "awb.1:1.good", "severity": "error", "law": "Awb 1:1", "nl": "op {day}", "en": "on {day}"},
        {"code": "awb.1:2.bare", "severity": "fatal", "nl": "", "en": "none"},
        {"code": "awb.1:3.untested", "severity": "info", "law": "Awb 1:3", "nl": "{day}", "en": "{date}"},
        {"code": "awb.1:1.good", "severity": "info", "law": "Awb 1:1", "nl": "a", "en": "b"}]}),
    "tests/review/cases/a.json": '{"reasons": ["awb.1:1.good", "awb.1:2.bare"]}',
    "tests/checks/own.py": "awb.1:3.untested",
}
EXPECTED = [
    "awb.1:2.bare: severity is none of error, warning, info",
    "awb.1:2.bare: no law",
    "awb.1:2.bare: no text in nl",
    "awb.1:3.untested: {date} is not among the placeholders",
    "awb.1:3.untested: the texts are not filled in with the same words",
    "awb.1:1.good: stands there twice",
    "awb.1:3.untested: no test gives it",
]

if __name__ == "__main__":
    sys.exit(tree.run("every reason is whole and tested", check, BAD, EXPECTED))
