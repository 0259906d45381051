"""The benchmark of penalty tables: nobody else has them, so they stand beside their bar alone.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import os

from table import Row, against_bar, pick, read_lines, run


def measure(place):
    """Returns the section of the table."""
    policy = place.source(os.path.join("..", "review", "terms", "policy.json"))
    ours = read_lines(run([place.program("bench-penalties"), policy]))
    lookup = pick(ours, "penalty row by code, 10,000 rows")
    return "penalty tables: a row of 10,000 by its code and day, and the terms of a violation with its checks", [
        Row("libvth C, row by code", lookup, against_bar(lookup, 5e6)),
        Row("libvth C, terms of a violation", pick(ours, "terms of a violation")),
    ]
