"""The decisions of the peers' generator, of which one in twenty is wrong in law: which of them does vth review find?

The generator gives each of them the terms of a penalty order, so that each is read as one. What it does not tell (legal
basis, measures, remedies clause) is said to be unknown, and so cannot be checked.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import json
import os
import random
import re
import subprocess
from datetime import date, timedelta

import data
from table import Measured, Row

UNITS = {"per_overtreding": "per-violation", "per_dag": "per-day", "per_week": "per-week", "ineens": "lump-sum"}
NO_DATE = "2025-02-30"
CODES = {"awb.5:32b.maximum-below-unit", "awb.5:32a.grace-ended-before-announcement", "awb.6:7.objection-date-wrong"}
UNTOLD = ["/decided_by", "/events", "/legal_bases", "/measures", "/remedies_clause", "/violations"]
DAYS = {"announced_on": "announced", "view_until": "view_until", "decided_on": "imposed", "notified_on": "sent",
        "objection_until": "objection_until"}


def _find_mistake(decision):
    """What the generator made wrong, told from its figures alone: a code, a day that is none, or None."""
    dates, terms = decision["dates"], decision["terms"]
    if dates["view_until"] == NO_DATE:
        return NO_DATE
    sent = date.fromisoformat(dates["sent"])
    if terms["max_cents"] < terms["per_unit_cents"]:
        return "awb.5:32b.maximum-below-unit"
    if dates["grace_end"] < dates["sent"]:
        return "awb.5:32a.grace-ended-before-announcement"
    return "awb.6:7.objection-date-wrong" if dates["objection_until"] == (sent + timedelta(41)).isoformat() else None


def _convert(decision):
    terms = decision["terms"]
    return {"type": "enforcement-decision", "id": decision["id"], "authority": f"{decision['authority'].lower()}/college",
            "instrument": "penalty-order", "aim": "stop", "party": decision.get("subject", {}).get("kvk"), "not_known": UNTOLD, **{name: decision["dates"][key] for name, key in DAYS.items()},
            "terms": {"grace_until": decision["dates"]["grace_end"], "penalty_cents": terms["per_unit_cents"],
                      "penalty_unit": UNITS[terms["unit"]], "maximum_cents": terms["max_cents"]},
            "events": []}


def _is_readable(decision):
    """One in ten breaks the generator's own schema, which is not ours."""
    try:
        date.fromisoformat(decision["dates"]["imposed"])
        return isinstance(decision["terms"]["max_cents"], int)
    except (KeyError, ValueError):
        return False


def _make_file(path, generator, seed):
    """Writes them; returns what is wrong with each that is, by id, and the ids by line."""
    chance = random.Random(seed)
    mistakes, lines = {}, []
    with open(path, "w", encoding="utf-8") as file:
        for number in range(data.ROWS):
            decision = generator.decision(chance, number)
            if not _is_readable(decision):
                continue
            mistakes[decision["id"]] = _find_mistake(decision)
            lines.append(decision["id"])
            file.write(json.dumps(_convert(decision)) + "\n")
    return mistakes, lines


def _count_wrong(outcome, mistakes, lines):
    """Decisions of which something else is found than what the generator made wrong, or that are called unsound for it."""
    found = {lines[int(match) - 1]: NO_DATE for match in re.findall(r":(\d+):.*/view_until", outcome.stderr)}
    wrong = 0
    for line in outcome.stdout.splitlines():
        answer = json.loads(line)
        codes = CODES.intersection(reason["code"] for reason in answer["reasons"])
        found[answer["id"]] = codes.pop() if len(codes) == 1 else codes or None
        wrong += answer["verdict"] == "unsound" and mistakes[answer["id"]] is None
    return wrong + sum(found.get(name) != mistake for name, mistake in mistakes.items())


def row(place, generator):
    """Returns the row of the table."""
    path = place.data("reviews", "legally-wrong.ndjson")
    mistakes, lines = _make_file(path, generator, data.SEEDS[0])
    before = os.times()
    outcome = subprocess.run([place.tool, "review", "--fail-on", "never", "--lang", "en", path], capture_output=True, text=True,
                             check=False)
    after = os.times()
    seconds = after.children_user + after.children_system - before.children_user - before.children_system
    wrong = _count_wrong(outcome, mistakes, lines)
    bad = len([mistake for mistake in mistakes.values() if mistake])
    return Row(f"vth review, the generator's decisions, {bad:,} of {len(lines):,} wrong in law, as JSON with reasons",
               Measured(len(lines), seconds, wrong, len(lines)))

