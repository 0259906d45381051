"""The benchmark of advice on violations.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import datetime
import json
import random

import data
from table import Row, against, against_bar, growth, pick, read_lines, run

CIRCUMSTANCES = {"financial-gain": (0, 1), "concurrence": (1, 0), "irreversible": (1, 1), "self-reported": (0, -1)}
STEPS = {1: (0, 1), 3: (1, 1)}
LOOK_BACK_DAYS = 1000
COLUMNS = "ABCD"


def _cell(row, column):
    """Returns the name of a cell; what lies outside the matrix is its edge."""
    return f"{COLUMNS[max(0, min(3, column))]}{max(1, min(4, row))}"


def _policy():
    """Returns a policy of an invented authority: each cell has more than the one before it."""
    ladder = ["address", "warning", "penalty-order", "coercion-order"]
    cells = [{"cell": _cell(row, column), "administrative": ladder[(row + column) // 3:(row + column) // 3 + 2],
              "criminal": ["official-report"] if column == 3 else [], "certainty": "text"}
             for row in range(1, 5) for column in range(4)]
    circumstances = [{"id": name, "weight": "mitigating" if min(move) < 0 else "aggravating", "nl": name, "en": name,
                      "rows": move[0], "columns": move[1], "certainty": "text"} for name, move in CIRCUMSTANCES.items()]
    steps = [{"least": least, "rows": rows, "columns": columns} for least, (rows, columns) in STEPS.items()]
    return {"id": "bench", "title": "Verzonnen", "edition": "1", "source": "invented", "about": "invented",
            "certainty": "text", "adopted_on": "2020-01-01", "circumstances": circumstances,
            "repetition": {"look_back": f"P{LOOK_BACK_DAYS}D", "steps": steps, "certainty": "text"},
            "coordination": {"cells": ["D4"], "certainty": "text"}, "matrix": {"cells": cells}}


def _violation(chance, number):
    found_on = data.FIRST_DAY + datetime.timedelta(days=chance.randint(0, 1000))
    names = [name for name in CIRCUMSTANCES if chance.random() < 0.15]
    earlier = [str(found_on - datetime.timedelta(days=chance.randint(1, LOOK_BACK_DAYS)))
               for _ in range(chance.choice([0, 0, 0, 1, 2, 3]))]
    row, column = chance.randint(1, 4), chance.randint(0, 3)
    moves = [CIRCUMSTANCES[name] for name in names] + [STEPS[least] for least in STEPS if least <= len(earlier)][-1:]
    record = {"type": "violation", "id": f"v-{number}", "consequence": row, "behaviour": COLUMNS[column],
              "found_on": str(found_on), "circumstances": names, "earlier": [{"found_on": day} for day in earlier],
              "earlier_checked": True}
    record["source"] = _cell(row + sum(rows for rows, _ in moves), column + sum(columns for _, columns in moves))
    return record


def _make_files(place):
    policy, violations = place.data("advice", "policy.json"), place.data("advice", "violations.ndjson")
    chance = random.Random(data.SEEDS[0])
    with open(policy, "w", encoding="utf-8") as file:
        json.dump(_policy(), file)
    with open(violations, "w", encoding="utf-8") as file:
        for number in range(data.ROWS):
            file.write(json.dumps(_violation(chance, number)) + "\n")
    return policy, violations


def measure(place):
    """Returns the section of the table: single, in batches, and the same questions to the peers."""
    files = _make_files(place)
    ours = read_lines(run([place.program("bench-advice"), *files]))
    theirs = read_lines(run(**place.peers.node_command(place.source("time-advice.mjs"), *files)))
    single, batch, party = pick(ours, "advice"), pick(ours, "batch", 1_000_000), pick(ours, "party", 1_000_000)

    def peer(name, what):
        measured = pick(theirs, name)
        return Row(what, measured, against(measured, ("", single), ("in a batch", batch)))

    rows = [
        Row("libvth C, as VthAdvice, its reasons not read", single, against_bar(single, 1e6)),
        Row("libvth C, the same with its reasons read", pick(ours, "reasons")),
        Row("libvth C, batch of a million", batch, against_bar(batch, 1e6), growth(ours.get("batch", []))),
        Row("libvth C, the same, repetition counted by offender", party, against_bar(party, 1e6), growth(ours.get("party", []))),
        peer("JS", "plain JS, written by hand, no reasons"),
        peer("json-rules-engine", "json-rules-engine, a rule for each cell"),
        peer("FEEL", "feelin (FEEL), one expression"),
    ]
    return f"advice: {data.ROWS:,} violations with circumstances and repetition, by a policy with all cells", rows
