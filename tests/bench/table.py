"""One table of what was measured, with a ratio on each line.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import dataclasses
import math
import os
import subprocess
import sys
import time

COLUMNS = ("what", "each", "a second", "growth", "ratio", "wrong")


@dataclasses.dataclass
class Measured:
    """So many pieces of work in so many seconds; wrong is None where no answer could be checked."""

    number: int
    seconds: float
    wrong: int | None = None
    checked: int | None = None

    @property
    def each(self):
        return self.seconds / self.number


@dataclasses.dataclass
class Row:
    what: str
    measured: Measured | None = None
    ratio: str = ""
    growth: str = ""
    note: str = ""


def run(command, **options):
    """Runs a program and returns its lines; those of one that fails stop where it failed."""
    return run_shared(command, **options)[0]


def run_shared(command, **options):
    """Runs a program and returns its lines, and which share of a processor it had: at most 1.

    What it prints as wall clock, times that share, comes near what it would need on a machine of its own.
    """
    start, before = time.monotonic(), os.times()
    try:
        process = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False,
                                 **options)
    except OSError as error:
        print(f"bench: {command[0]}: {error.strerror}", file=sys.stderr)
        return [], 1
    after = os.times()
    used = after.children_user - before.children_user + after.children_system - before.children_system
    if process.returncode != 0:
        last = process.stderr.strip().splitlines()[-1:] or [f"status {process.returncode}"]
        print(f"bench: {command[0]} {command[1] if len(command) > 1 else ''}: {last[0]}", file=sys.stderr)
    return process.stdout.splitlines(), min(1, used / max(time.monotonic() - start, 1e-6))


def read_lines(lines):
    """Reads lines of name, number, seconds and wrong answers, as our own programs print them."""
    found = {}
    for line in lines:
        name, number, seconds, wrong = line.split("\t")
        found.setdefault(name, []).append(
            Measured(int(number), float(seconds), None if wrong == "-" else int(wrong), int(number)))
    return found


def pick(found, name, number=100_000):
    """Returns the measurement of that size, or the only one, or None."""
    sizes = found.get(name, [])
    return next((measured for measured in sizes if measured.number == number), sizes[-1] if sizes else None)


def growth(sizes):
    """Says how the time of a piece of work grows from size to size, as exponents: 1 is linear."""
    exponents = [math.log(after.seconds / before.seconds) / math.log(after.number / before.number)
                 for before, after in zip(sizes, sizes[1:]) if min(before.seconds, after.seconds) > 0]
    return " ".join(f"{exponent:.2f}" for exponent in exponents)


def against_bar(measured, rate):
    """Says how a speed stands to the bar that the project set itself."""
    return "" if measured is None or measured.seconds <= 0 else f"{times(1 / measured.each / rate)} the bar of {short(rate)}/s"


def against(measured, *others):
    """Says how many times as fast the library is: others are pairs of a name and what the library needed."""
    parts = [f"{times(measured.each / max(other.each, 1e-12))} as fast{name and ' ' + name}"
             for name, other in others if measured and other]
    return "libvth is " + ", ".join(parts) if parts else ""


def times(ratio):
    return f"{ratio:,.0f} x" if ratio >= 20 else f"{ratio:.1f} x"


def short(number):
    for limit, unit in ((1e6, " M"), (1e3, " k")):
        if number >= limit:
            return f"{number / limit:.3g}{unit}"
    return f"{number:.3g} "


def _time(seconds):
    for limit, unit in ((1, "s"), (1e-3, "ms"), (1e-6, "µs")):
        if seconds >= limit:
            return f"{seconds / limit:.2f} {unit}"
    return f"{seconds / 1e-9:.1f} ns"


def _cells(row):
    measured = row.measured
    if measured is None:
        return row.what, "absent", "", "", "", row.note
    if measured.seconds <= 0:
        return row.what, "too short", "", "", "", row.note
    wrong = "" if measured.wrong is None else f"{measured.wrong:,} of {measured.checked:,}"
    return (row.what, _time(measured.each), short(1 / measured.each), row.growth, row.ratio,
            "  ".join(filter(None, (wrong, row.note))))


def print_table(sections):
    """Prints (title, rows) pairs as one table."""
    cells = [[_cells(row) for row in rows] for _, rows in sections]
    widths = [max(len(line[i]) for line in [COLUMNS, *sum(cells, [])]) for i in range(len(COLUMNS))]

    def line(texts):
        adjusted = [text.rjust(width) if i in (1, 2, 3) else text.ljust(width)
                    for i, (text, width) in enumerate(zip(texts, widths))]
        return "  ".join(adjusted).rstrip()

    print(line(COLUMNS))
    for (title, _), lines in zip(sections, cells):
        print("-" * (sum(widths) + 2 * len(widths) - 2))
        print(title)
        for texts in lines:
            print(line(texts))
