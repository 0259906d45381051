"""The benchmark of statutory terms.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import os
import re
import subprocess

import data
from table import Measured, Row, against, against_bar, growth, pick, read_lines, run, run_shared

# What the peers' scripts print, and what it is called here.
PYTHON_PEERS = [
    ("stdlib oracle", "Python, hand-written after the act"),
    ("workalendar", "workalendar, is_working_day"),
    ("workalendar", "workalendar, holidays kept in a set"),
    ("holidays", "holidays"),
]
NODE_PEERS = [
    ("date-fns only", "date-fns, weekends only"),
    ("date-fns + date-holidays isHoliday", "date-fns + date-holidays, isHoliday"),
    ("date-fns + date-holidays cached set (public)", "date-fns + date-holidays, public, in a set"),
    ("date-fns + date-holidays cached set (public+school)", "date-fns + date-holidays, all, in a set"),
    ("luxon", "luxon + date-holidays, all, in a set"),
    ("hand-written JS", "plain JS on day numbers, all, in a set"),
]
PEER_LINE = re.compile(r"(.+?) +(\d+) deadlines/s +\(median [\d.]+ s, \d+ runs\) +wrong +([\d.]+) % (.*)")
FLOOR_LINE = re.compile(r"plain C: (\d+) deadlines/s \([\d.]+ s\) wrong (\d+) of (\d+)")


def _read_peers(lines, share, names):
    """Finds what the peers' scripts printed, in the order of the names."""
    found, rest = [], [match for match in map(PEER_LINE.fullmatch, lines) if match]
    for start, name in names:
        match = next((match for match in rest if match[1].startswith(start)), None)
        if match is None:
            found.append((name, None))
            continue
        rest.remove(match)
        wrong, percent = sum(map(int, re.findall(r": ?(\d+)", match[4]))), float(match[3])
        checked = round(wrong / percent * 100, -3) if percent else data.ROWS
        found.append((name, Measured(int(match[2]), share, wrong, int(checked))))
    return found


def _measure_floor(peers, folder, path):
    program = os.path.join(folder, "floor")
    build = subprocess.run(["cc", "-O2", "-o", program, peers.script("bench_floor.c")], check=False,
                           stderr=subprocess.DEVNULL)
    lines, share = run_shared([program, path]) if build.returncode == 0 else ([], 1)
    matches = list(filter(None, map(FLOOR_LINE.fullmatch, lines)))
    if not matches:
        return None
    middle = sorted(matches, key=lambda match: int(match[1]))[len(matches) // 2]
    return Measured(int(middle[1]), share, int(middle[2]), int(middle[3]))


def _library_rows(ours):
    c, python, gjs = ours["c"], ours["python"], ours["gjs"]

    def row(what, found, name, rate=None, sizes=False):
        measured = pick(found, name)
        return Row(what, measured, against_bar(measured, rate) if rate else "",
                   growth(found.get(name, [])) if sizes else "")

    calendar, rulebook = pick(c, "calendar"), pick(c, "rulebook")
    return [
        row("libvth C, batch", c, "batch", 10e6, True),
        row("libvth C, one term, length as text", c, "term"),
        row("libvth C, one rule by its id", c, "rule"),
        row("libvth C, one rule, as VthDeadline", c, "object"),
        row("libvth C, the same with its reasons read", c, "reasons"),
        row("libvth Python, batch", python, "batch", 5e6, True),
        row("libvth Python, one term, length as text", python, "term", 300e3),
        row("libvth Python, one rule by its id", python, "rule", 300e3),
        row("libvth Python, one rule, as VthDeadline", python, "object"),
        row("libvth Python, package vth", python, "package"),
        row("libvth GJS, batch", gjs, "batch", 5e6, True),
        row("libvth GJS, one term, length as text", gjs, "term"),
        Row("libvth C, tables of the calendar made", calendar,
            f"{5e-3 / calendar.each:.1f} x the bar of 5 ms" if calendar else ""),
        Row("libvth C, whole rulebook read", rulebook),
    ]


def _peer_rows(peers, ours, folder, path):
    rows = []
    # The scripts take the name of a folder that holds deadlines.csv.
    place = os.path.dirname(path)
    floor = _measure_floor(peers, folder, path)
    rows.append(Row("plain C, for these years and units only", floor,
                    against(floor, ("as a batch", pick(ours["c"], "batch")))))

    beside = (("one by one", pick(ours["python"], "term")), ("as a batch", pick(ours["python"], "batch")))
    lines, share = run_shared(**peers.python_command(peers.script("bench_deadlines.py"), place, "3"))
    rows += [Row(name, measured, against(measured, *beside)) for name, measured in _read_peers(lines, share, PYTHON_PEERS)]

    beside = (("one by one", pick(ours["gjs"], "term")), ("as a batch", pick(ours["gjs"], "batch")))
    lines, share = run_shared(**peers.node_command(peers.script("bench_deadlines.mjs"), place, "3"))
    rows += [Row(name, measured, against(measured, *beside)) for name, measured in _read_peers(lines, share, NODE_PEERS)]
    return rows


def measure(place):
    """Returns the section of the table: the library, the peers, and other seeds."""
    generator = data.import_peers(place.peers.scripts)
    paths = {}
    for seed in data.SEEDS:
        paths[seed] = place.data(f"deadlines-{seed}-{'peers' if generator else 'own'}", "deadlines.csv")
        data.make_deadlines(paths[seed], seed, generator)
    path = paths[data.SEEDS[0]]

    program = place.program("bench-deadlines")
    ours = {
        "c": read_lines(run([program, path])),
        "python": read_lines(run(["/usr/bin/python3", place.source("time-deadlines.py"), path])),
        "gjs": read_lines(run(["gjs", place.source("time-deadlines.js"), path])),
    }
    rows = _library_rows(ours)
    for seed in data.SEEDS[1:]:
        measured = pick(read_lines(run([program, paths[seed]])), "batch")
        rows.append(Row(f"libvth C, batch, seed {seed}", measured, against_bar(measured, 10e6)))
    if generator:
        rows += _peer_rows(place.peers, ours, place.folder, path)

    oracle = "the peers' reading of the act" if generator else "tests/bench/atw.py"
    return f"deadlines: {data.ROWS:,} statutory terms, seed {data.SEEDS[0]}; wrong as against {oracle}", rows
