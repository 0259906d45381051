"""The benchmark of the embedded store.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import re

from table import Measured, Row, against_bar, growth, run

LINE = re.compile(r" *(\d+) +[\d.]+ +([\d.]+) +\S+ +([\d.]+) +\S+ +([\d.]+) +\S+")


def measure(place):
    """Returns the section of the table; the disk is not among what is told."""
    matches = list(filter(None, map(LINE.fullmatch, run([place.program("bench-store")]))))
    rows = []
    for what, column, rate in (("put, one transaction, with journal", 2, 1 / 15e-6), ("listed, as objects", 3, None),
                               ("journal verified, each", 4, None)):
        sizes = [Measured(int(match[1]), int(match[1]) * float(match[column]) / 1e6) for match in matches]
        measured = sizes[-1] if sizes else None
        rows.append(Row(f"libvth C, SQLite: {what}", measured, against_bar(measured, rate) if rate else "",
                        growth(sizes)))
    return "store: decisions in an SQLite file; growth from 1 k to 10 k and to 100 k", rows
