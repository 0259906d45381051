"""The records that the tests of the bindings have in common: the example dossiers and the review cases.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import glob
import json
import os

SOURCE_ROOT = os.environ["VTH_SOURCE_ROOT"]
BUILD_ROOT = os.environ["VTH_BUILD_ROOT"]


def dossiers():
    """Returns the paths of the example dossiers."""
    return sorted(glob.glob(f"{SOURCE_ROOT}/examples/dossiers/*.ndjson"))


def review_cases():
    """Returns the review cases: plain data with `id`, `register`, `records` and `expected`."""
    cases = []
    for path in sorted(glob.glob(f"{SOURCE_ROOT}/tests/review/cases/*.json")):
        with open(path, encoding="utf-8") as file:
            cases.append(json.load(file))
    return cases


def write_case(case, folder):
    """Writes a review case as a dossier; returns its path."""
    path = os.path.join(folder, f"{case['id']}.ndjson")
    with open(path, "w", encoding="utf-8") as file:
        for record in case["register"] + case["records"]:
            file.write(json.dumps(record) + "\n")
    return path
