#!/usr/bin/python3
"""The library exports what its list of symbols says: nothing more, nothing less.

symbols.py LIBRARY LIST            checks
symbols.py --update LIBRARY LIST   writes the list anew

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import subprocess
import sys

import tree

PREFIX = "vth_"


def exported(library):
    """Returns the names that a shared library defines for others."""
    output = subprocess.run(["nm", "-D", "--defined-only", "-P", library], stdout=subprocess.PIPE, check=True).stdout
    return sorted({line.split()[0].split("@")[0] for line in output.decode().splitlines()})


def read_list(text):
    return text.split("\n")[:-1]


def compare(symbols, listed):
    complaints = [f"exported, but does not begin with {PREFIX}: {name}" for name in symbols if not name.startswith(PREFIX)]
    complaints += [f"exported, but not in the list: {name}" for name in symbols if name not in listed]
    complaints += [f"in the list, but not exported: {name}" for name in listed if name not in symbols]
    if listed != sorted(set(listed)):
        complaints.append("the list is not sorted, or names a symbol twice")
    return complaints


def main(arguments):
    update = arguments[0] == "--update"
    library, path = arguments[update:]
    symbols = exported(library)
    if update:
        with open(path, "w", encoding="ascii") as file:
            file.write("".join(f"{name}\n" for name in symbols))
        print(f"{path}: {len(symbols)} symbols")
        return 0

    tap = tree.Tap()
    tap.point("a difference between symbols and list is found", tree.differences(
        ["exported, but does not begin with vth_: helper", "exported, but not in the list: helper",
         "in the list, but not exported: vth_gone", "the list is not sorted, or names a symbol twice"],
        compare(["helper", "vth_a", "vth_b"], ["vth_b", "vth_a", "vth_gone"])))
    with open(path, encoding="ascii") as file:
        complaints = compare(symbols, read_list(file.read()))
    tap.point("exported symbols and their list agree", complaints)
    if complaints:
        print("If that is meant to be so: ninja -C _build update-symbols", file=sys.stderr)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
