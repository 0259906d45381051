"""What the benchmarks work on: made up, and the same for the same seed.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import datetime
import json
import os
import random
import sys

import atw

SEEDS = (20260101, 1, 2)
ROWS = 100_000
ORGANS = 342
FIRST_DAY = datetime.date(2023, 1, 1)

# How often terms are asked for, roughly: objection, views, notice of default and decision terms first.
TERMS = [(6, "week")] * 8 + [(8, "week")] * 3 + [(2, "week")] * 4 + [(4, "week")] * 3 + [
    (12, "week"), (13, "week"), (26, "week"), (2, "day"), (3, "day"), (3, "day"), (5, "day"), (10, "day"), (14, "day"),
    (90, "day"), (91, "day"), (1, "month"), (3, "month"), (4, "month"), (6, "month"), (1, "year")]


def import_peers(folder):
    """Returns the module gen_data of the peers, or None."""
    if folder is None:
        return None
    sys.path.insert(0, folder)
    import gen_data

    return gen_data


def make_deadlines(path, seed, peers):
    """Writes rows start,count,unit,expected,cause: those of the peers' generator, or own ones."""
    if os.path.exists(path):
        return
    chance = random.Random(seed)
    with open(path + ".part", "w", encoding="utf-8") as file:
        for _ in range(ROWS):
            start = FIRST_DAY + chance.randint(0, 365 * 5) * atw.DAY
            count, unit = chance.choice(peers.TERMS if peers else TERMS)
            end, cause = peers.atw(start, count, unit) if peers else (atw.last_day(start, count, unit), "")
            file.write(f"{start},{count},{unit},{end},{cause}\n")
    os.replace(path + ".part", path)


WORDS = ("in strijd met het besluit opslag van gevaarlijke stoffen zonder lekbak en zonder melding geluid bodem emissie "
         "afvalwater controle maatregel hersteld termijn toezicht").split()
UNITS = ["per-violation", "per-day", "per-week", "lump-sum"]


def _text(chance, words):
    return " ".join(chance.choice(WORDS) for _ in range(words))


def _service_of(place):
    return f"so{1101 + place % 28}/directeur"


def make_mandates(path):
    """Writes a register: a mandate of every organ to the director of its service."""
    with open(path, "w", encoding="utf-8") as file:
        for place in range(1, ORGANS + 1):
            record = {"type": "mandate", "id": f"m-{place}", "kind": "mandate", "mandator": f"gm{place:04d}/college",
                      "mandatee": _service_of(place), "powers": ["enforcement"],
                      "consent_by": _service_of(place).split("/")[0], "published_in": f"gmb-2022-{place}"}
            record.update(dict.fromkeys(("decided_on", "consent_on", "published_on", "valid_from"), "2022-01-01"))
            file.write(json.dumps(record) + "\n")


def _decision(chance, number):
    found = FIRST_DAY + chance.randint(0, 1500) * atw.DAY
    announced = found + chance.randint(3, 30) * atw.DAY
    view_until = atw.last_day(announced, 2, "week")
    decided = view_until + chance.randint(1, 30) * atw.DAY
    notified = decided + chance.randint(0, 3) * atw.DAY
    penalty = chance.choice([25_000, 50_000, 100_000, 250_000, 500_000])
    place = chance.randint(1, ORGANS)
    authority, service = f"gm{place:04d}/college", _service_of(place if chance.random() < 0.95 else place + 1)
    return {
        "type": "enforcement-decision", "id": f"d-{decided.year}-{number:06d}", "source": "zaaksysteem",
        "authority": authority, "decided_by": service, "on_behalf_of": authority,
        "mandate": f"m-{place}", "instrument": chance.choice(["penalty-order", "coercion-order"]),
        "aim": chance.choice(["undo", "stop", "prevent", "limit"]), "violations": [f"v-{number}"],
        "party": f"p-{chance.randint(1, 99_999)}", "site": f"s-{chance.randint(1, 99_999)}",
        "legal_bases": ["Ow 18.2", "Awb 5:32 lid 1"],
        "measures": [_text(chance, 14), _text(chance, 8)],
        "terms": {"grace_term": f"P{chance.choice([2, 4, 6, 8, 12])}W", "penalty_cents": penalty,
                  "penalty_unit": chance.choice(UNITS), "maximum_cents": penalty * chance.choice([3, 4, 5, 10])},
        "announced_on": str(announced), "view_until": str(view_until), "decided_on": str(decided),
        "notified_on": str(notified), "objection_until": str(atw.last_day(notified, 6, "week")),
        "remedies_clause": True, "costs_on_offender": False,
        "events": [
            {"type": "decision-event", "id": f"e-{number}-1", "kind": "view-received", "on": str(announced + atw.DAY),
             "note": _text(chance, 12)},
            {"type": "decision-event", "id": f"e-{number}-2", "kind": "reinspection", "on": str(notified + 45 * atw.DAY),
             "by": service, "note": _text(chance, 8)}]}


def _spoil(chance, record):
    """Makes a record that a reader has to refuse."""
    kind = chance.randrange(5)
    if kind == 0:
        record["instrument"] = "fine-to-measure"
    elif kind == 1:
        record["decided_on"] = "2025-13-45"
    elif kind == 2:
        record["decided_on"] = "2025-02-30"
    elif kind == 3:
        record["terms"]["maximum_cents"] = "5000"
    else:
        record["remedies_clause"] = "yes"


def make_decisions(path, seed):
    """Writes decisions, one in ten of them bad; returns how many are bad."""
    chance = random.Random(seed)
    spoiled = 0
    with open(path, "w", encoding="utf-8") as file:
        for number in range(ROWS):
            record = _decision(chance, number)
            if chance.random() < 0.1:
                _spoil(chance, record)
                spoiled += 1
            file.write(json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n")
    return spoiled
