"""The benchmark of reviews: nobody else has it, so it stands beside its bars alone.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import data
import legally_wrong
import records
from table import Row, against_bar, growth, pick, read_lines, run


def measure(place):
    """Returns the section of the table."""
    path, _ = records.make_file(place)
    register = place.data("reviews", "register.ndjson")
    data.make_mandates(register)
    ours = read_lines(run([place.program("bench-reviews"), register, path]))
    one, two = pick(ours, "one-thread"), pick(ours, "two-threads")
    memory, file, table = pick(ours, "memory", 0), pick(ours, "file"), pick(ours, "file-table")
    timeline = pick(ours, "timeline", 0)

    rows = [
        Row("libvth C, verdict on a decision in memory", memory, against_bar(memory, 100e3), growth(ours.get("memory", []))),
        Row("libvth C, the same with its reasons read", pick(ours, "reasons")),
        Row("libvth C, from the file to the verdict", file, against_bar(file, 60e3)),
        Row("libvth C, from the file by a dossier to the table of verdicts", table, against_bar(table, 60e3)),
        Row("libvth C, table of verdicts by one thread, by the clock on the wall", one),
        Row("libvth C, the same by two threads", two, f"{one.seconds / two.seconds:.2f} x one thread; bar 1.7" if one and two else ""),
        Row("libvth C, timeline of a decision with twenty events", timeline, against_bar(timeline, 100e3),
            growth(ours.get("timeline", []))),
        Row("libvth C, the same with the reasons of each entry read", pick(ours, "timeline-reasons")),
    ]
    generator = data.import_peers(place.peers.scripts)
    if generator is not None:
        rows.append(legally_wrong.row(place, generator))
    return "reviews: mandate, form, terms, dates and sequence of the decisions of the benchmark of records", rows
