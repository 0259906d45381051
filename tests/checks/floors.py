#!/usr/bin/python3
"""A folder of libvth includes only from the floors below it, and from itself.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import re
import sys

import tree

FLOORS = {
    "knowledge": -1,  # data, compiled in
    "base": 0,
    "rulebook": 1, "register": 1, "format": 1, "store": 1, "programme": 1,
    "record": 2,
    "review": 3, "exchange": 3,
    "report": 4,
}
INCLUDE = re.compile(r'^#\s*include\s*(["<])([^">]+)[">]', re.M)


def check_include(path, folder, quote, target):
    """Returns what is wrong with one include of a file in a folder of libvth."""
    parts = target.split("/")
    if parts[0] != "libvth":
        if quote == '"':
            return f"{path}: \"{target}\" is not written as \"libvth/FOLDER/vth-x.h\""
        return None
    if len(parts) < 3 or parts[1] not in FLOORS:
        return f"{path}: {target} is in no folder of libvth"
    if parts[1] != folder and FLOORS[parts[1]] >= FLOORS[folder]:
        return f"{path}: {folder} (floor {FLOORS[folder]}) includes {target} (floor {FLOORS[parts[1]]})"
    if is_public(path) and target.endswith("-private.h"):
        return f"{path}: a public header includes {target}"
    return None


def is_public(path):
    return path.endswith((".h", ".h.in")) and not path.endswith("-private.h")


def check(files):
    complaints = []
    for path in files.matching(["libvth/"], [".c", ".h", ".h.in"]):
        parts = path.split("/")
        if len(parts) == 2:
            continue  # vth.h, which includes everything
        if parts[1] not in FLOORS:
            complaints.append(f"{path}: the folder {parts[1]} stands on no floor")
            continue
        for quote, target in INCLUDE.findall(files.text(path)):
            complaints.append(check_include(path, parts[1], quote, target))
    for path in files.matching(["tools/", "examples/", "bindings/"], [".c", ".h"]):
        for _, target in INCLUDE.findall(files.text(path)):
            if target.endswith("-private.h") and target.startswith("libvth/"):
                complaints.append(f"{path}: includes {target}, which only the library sees")
    return [complaint for complaint in complaints if complaint]


BAD = {
    "libvth/vth.h": "#include <libvth/report/vth-report.h>\n",
    "libvth/base/vth-up.c": '#include "libvth/review/vth-review.h"\n#include <glib.h>\n',
    "libvth/store/vth-sideways.c": '#include "libvth/format/vth-scanner-private.h"\n#include "libvth/store/vth-own.h"\n',
    "libvth/record/vth-open.h": "#include <libvth/record/vth-open-private.h>\n#include <libvth/base/vth-record.h>\n",
    "libvth/record/vth-near.c": '#include "vth-near.h"\n',
    "libvth/attic/vth-old.c": "",
    "tools/vth-peep.c": '#include "libvth/base/vth-record-private.h"\n',
}
EXPECTED = [
    "libvth/attic/vth-old.c: the folder attic stands on no floor",
    "libvth/base/vth-up.c: base (floor 0) includes libvth/review/vth-review.h (floor 3)",
    "libvth/store/vth-sideways.c: store (floor 1) includes libvth/format/vth-scanner-private.h (floor 1)",
    "libvth/record/vth-open.h: a public header includes libvth/record/vth-open-private.h",
    'libvth/record/vth-near.c: "vth-near.h" is not written as "libvth/FOLDER/vth-x.h"',
    "tools/vth-peep.c: includes libvth/base/vth-record-private.h, which only the library sees",
]

if __name__ == "__main__":
    sys.exit(tree.run("no include goes up or sideways a floor", check, BAD, EXPECTED))
