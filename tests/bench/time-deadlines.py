#!/usr/bin/python3
"""How many terms a second from Python: time-deadlines.py FILE.csv

Prints lines of name, number, seconds and wrong answers, with tabs between.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import array
import csv
import datetime
import statistics
import sys
import time

import gi

gi.require_version("Vth", "1")
from gi.repository import GLib, Vth  # noqa: E402

RUNS = 5
SIZES = (1_000, 100_000, 1_000_000)
RULE = "awb-6.7-objection"


def median(work):
    """Returns the median of the seconds that the work takes, and what it returned."""
    times = []
    for _ in range(RUNS):
        start = time.process_time()
        result = work()
        times.append(time.process_time() - start)
    return statistics.median(times), result


def report(name, number, seconds, wrong="-"):
    print(name, number, f"{seconds:.9f}", wrong, sep="\t", flush=True)


def read_rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        for start, count, unit, expected, *_ in csv.reader(file):
            yield (datetime.date.fromisoformat(start).toordinal(), f"P{count}{unit[0].upper()}",
                   datetime.date.fromisoformat(expected).toordinal())


def count_wrong(found, expected):
    return sum(map(int.__ne__, found, expected))


def time_batch(rulebook, events, terms, expected):
    batch = Vth.DeadlineBatch.new(rulebook)
    question_of = {}
    for term in dict.fromkeys(terms):
        question_of[term] = batch.add_term(term, Vth.TermSource.ACT, Vth.TermStart.AFTER, Vth.TermDirection.FORWARD,
                                           [], 0)
    questions = [question_of[term] for term in terms]

    for size in SIZES:
        times = -(-size // len(events))
        event_column = array.array("I", (events * times)[:size])
        question_column = array.array("I", (questions * times)[:size])

        def run():
            days = array.array("I")
            days.frombytes(batch.run(GLib.Bytes.new(event_column.tobytes()),
                                     GLib.Bytes.new(question_column.tobytes())).get_data())
            return days

        seconds, days = median(run)
        report("batch", size, seconds, count_wrong(days, (expected * times)[:size]))


def time_single(rulebook, events, terms, expected):
    of_rule, of_term = rulebook.compute_last_day, rulebook.compute_last_day_of_term
    source, start = Vth.TermSource.ACT, Vth.TermStart.AFTER

    seconds, days = median(lambda: [of_term(term, source, start, event) for term, event in zip(terms, events)])
    report("term", len(events), seconds, count_wrong(days, expected))
    seconds, _ = median(lambda: [of_rule(RULE, event) for event in events])
    report("rule", len(events), seconds)

    some = [GLib.Date.new_julian(event) for event in events[:len(events) // 10]]
    seconds, _ = median(lambda: [rulebook.compute_deadline(RULE, event, [], 0).get_last_day() for event in some])
    report("object", len(some), seconds)


def time_package(events):
    import vth

    some = [datetime.date.fromordinal(event) for event in events[:len(events) // 10]]
    seconds, _ = median(lambda: [vth.deadline(RULE, event=event).last_day for event in some])
    report("package", len(some), seconds)


def main():
    events, terms, expected = map(list, zip(*read_rows(sys.argv[1])))
    rulebook = Vth.Rulebook.new_national()

    time_batch(rulebook, events, terms, expected)
    time_single(rulebook, events, terms, expected)
    try:
        time_package(events)
    except ModuleNotFoundError:
        print("package: the Python package vth is not there", file=sys.stderr)


main()
