#!/usr/bin/python3
"""Every knowledge file says what it is, of when, from where, and how certain; and is compiled in.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import json
import re
import sys

import tree

FOLDER = "libvth/knowledge/"
BUNDLE = FOLDER + "vth.gresource.xml"
NEEDED = ("id", "title", "edition", "source", "certainty")
CERTAINTIES = ("text", "inferred", "unverified")


def check_file(path, text):
    try:
        knowledge = json.loads(text)
    except ValueError as error:
        return [f"{path}: {error}"]
    if not isinstance(knowledge, dict):
        return [f"{path}: is not an object"]
    complaints = [f"{path}: no {name}" for name in NEEDED if not isinstance(knowledge.get(name), str) or not knowledge[name]]
    if knowledge.get("certainty") not in (None,) + CERTAINTIES:
        complaints.append(f"{path}: certainty is none of {', '.join(CERTAINTIES)}")
    return complaints


def check_ids(texts):
    """Yields a complaint for each file whose id another one has already."""
    seen = {}
    for path, text in texts:
        found = re.search(r'\A\s*\{\s*"id":\s*"([^"]+)"', text)
        if found and seen.setdefault(found[1], path) != path:
            yield f"{path}: has the id of {seen[found[1]]}"


def check(files):
    paths = [path for path in files.matching([FOLDER], [".json"]) if not path.endswith(".schema.json")]
    bundled = [FOLDER + name for name in re.findall(r"<file[^>]*>([^<]+\.json)</file>", files.text(BUNDLE))]
    bundled = [path for path in bundled if not path.endswith(".schema.json")]
    complaints = [line for path in paths for line in check_file(path, files.text(path))]
    complaints += check_ids((path, files.text(path)) for path in paths)
    complaints += [f"{path}: is not compiled in" for path in paths if path not in bundled]
    complaints += [f"{path}: is compiled in, but not there" for path in bundled if path not in paths]
    return complaints


WHOLE = {"id": "good", "title": "Goed", "edition": "2026-11", "source": "Awb", "certainty": "text"}
BAD = {
    BUNDLE: "<file>good.json</file> <file compressed='true'>bare.json</file> <file>gone.json</file>"
            "<file>broken.json</file><file>other.json</file>",
    FOLDER + "good.json": json.dumps(WHOLE),
    FOLDER + "bare.json": '{"id": "bare", "title": "", "certainty": "sure"}',
    FOLDER + "broken.json": "{",
    FOLDER + "other.json": json.dumps(WHOLE),
    FOLDER + "loose.json": json.dumps(dict(WHOLE, id="loose")),
}
EXPECTED = [
    f"{FOLDER}bare.json: no title",
    f"{FOLDER}bare.json: no edition",
    f"{FOLDER}bare.json: no source",
    f"{FOLDER}bare.json: certainty is none of text, inferred, unverified",
    f"{FOLDER}broken.json: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)",
    f"{FOLDER}other.json: has the id of {FOLDER}good.json",
    f"{FOLDER}loose.json: is not compiled in",
    f"{FOLDER}gone.json: is compiled in, but not there",
]

if __name__ == "__main__":
    sys.exit(tree.run("every knowledge file says what it is", check, BAD, EXPECTED))
