"""A large register with bad rows of every kind: each is told with its line, and the rest counts.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import collections
import csv
import io
import json
import random

import tap
from vth_tool import ANSWERED, INPUT, NO, Case, vth

ROWS = 20_000
ORGANS = 40
DAY = "2026-01-01"


def organ(number):
    return {"type": "competent-authority", "id": f"gm{number:04d}/college", "organisation": f"gm{number:04d}", "organ": "college",
            "level": "municipality", "name": f"college {number}"}


def mandate(number):
    """A good one: each function is given its own."""
    return {"type": "mandate", "kind": "mandate", "id": f"m{number}", "mandator": f"gm{number % ORGANS:04d}/college",
            "mandatee": f"so0001/f{number}", "powers": ["permit", "enforcement"], "submandate": "allowed", "decided_on": "2023-06-01",
            "published_on": "2023-06-15", "consent_on": "2023-06-10", "consent_by": "so0001/db", "valid_from": "2024-01-01"}


def lower(number, above):
    """A good one that rests on another."""
    return dict(mandate(number), mandator=above["mandatee"], parent=above["id"])


class Rows:
    """The lines of a register, and what is to be told of them, by line."""

    def __init__(self):
        self.lines = [json.dumps(organ(number)) for number in range(ORGANS)]
        self.told = collections.Counter()  # (line, pointer, code)
        self.good = []
        self.broken = []

    def add(self, record):
        self.lines.append(record if isinstance(record, str) else json.dumps(record))
        return len(self.lines)

    def tell(self, line, pointer, code):
        self.told[line, pointer, code] += 1

    # What a reader cannot make a record of, or the register cannot take.

    def add_malformed(self, number):
        self.tell(self.add(json.dumps(mandate(number))[:-1] + ",}"), "/valid_from", "syntax")

    def add_no_json(self, number):
        self.tell(self.add(f"m{number};gm0001/college;so0001/f{number}"), "", "syntax")

    def add_wrong_type(self, number):
        self.tell(self.add(dict(mandate(number), powers=number)), "/powers", "wrong-type")
        self.tell(self.add(dict(mandate(number), powers=["permit", {}])), "/powers/1", "wrong-type")

    def add_unknown_type(self, number):
        self.tell(self.add(dict(mandate(number), type="permission")), "/type", "unknown-type")

    def add_unknown_value(self, number):
        self.tell(self.add(dict(mandate(number), kind="favour")), "/kind", "unknown-value")

    def add_no_day(self, number):
        self.tell(self.add(dict(mandate(number), valid_from="2025-02-30")), "/valid_from", "invalid-date")

    def add_no_mandator(self, number):
        record = mandate(number)
        del record["mandator"]
        self.tell(self.add(record), "/mandator", "missing-field")

    def add_key_twice(self, number):
        self.tell(self.add(json.dumps(mandate(number))[:-1] + ', "id": "other"}'), "/id", "duplicate-key")

    def add_id_twice(self, number):
        self.good.append(mandate(number))
        self.add(self.good[-1])
        self.tell(self.add(dict(mandate(number), powers=["objection"])), "", "duplicate")
        self.add(self.good[-1])  # the same once more is the same record

    # What the register itself cannot be right about: such a mandate is there, and never serves.

    def break_row(self, record, pointer, code):
        self.tell(self.add(record), pointer, code)
        self.broken.append(record)

    def add_parent_unknown(self, number):
        self.break_row(dict(mandate(number), parent=f"nobody-{number}"), "/parent", "register.parent-unknown")

    def add_parent_of_another(self, number):
        self.good.append(mandate(number))
        self.add(self.good[-1])
        self.break_row(dict(mandate(number), id=f"m{number}-b", mandatee=f"so0001/f{number}-b", parent=f"m{number}"),
                       "/parent", "register.parent-of-another")

    def add_cycle(self, number):
        names = [f"m{number}-{i}" for i in range(number % 3 + 2)]
        for i, name in enumerate(names):
            below = names[i - 1]
            self.break_row(dict(mandate(number), id=name, mandatee=f"so0001/{name}", mandator=f"so0001/{below}", parent=below,
                                consent_on="2023-06-10"), "/parent", "register.parent-cycle")

    def add_to_itself(self, number):
        self.break_row(dict(mandate(number), mandatee=mandate(number)["mandator"]), "/mandatee", "register.mandate-to-itself")

    def add_empty_period(self, number):
        self.break_row(dict(mandate(number), valid_until="2023-12-31"), "/valid_until", "register.period-empty")


BAD = [getattr(Rows, name) for name in vars(Rows) if name.startswith("add_")]


def make_rows():
    chance = random.Random(1)
    rows = Rows()
    number = 0
    while len(rows.lines) < ROWS:
        number += 1
        if chance.random() < 0.03:
            chance.choice(BAD)(rows, number)
            continue
        above = rows.good[-1] if rows.good and chance.random() < 0.3 and "parent" not in rows.good[-1] else None
        rows.good.append(lower(number, above) if above else mandate(number))
        rows.add(rows.good[-1])
    return rows


def owner(record, by_id):
    while "parent" in record:
        record = by_id[record["parent"]]
    return record["mandator"]


class BadRows(Case):
    @classmethod
    def setUpClass(cls):
        cls.rows = make_rows()
        cls.text = "\n".join(cls.rows.lines) + "\n"

    def setUp(self):
        super().setUp()
        self.path = self.file("register.ndjson", self.text)

    def told(self, outcome):
        """What was told, by line: the code is the first word that is no pointer."""
        found = collections.Counter()
        for line in outcome.err.splitlines():
            self.assertTrue(line.startswith(self.path + ":"), line)
            number, *parts = line.removeprefix(self.path + ":").split(": ")
            pointer = parts.pop(0) if parts[0].startswith("/") else ""
            found[int(number), pointer, parts[0]] += 1
        return found

    def test_each_bad_row_is_told_with_its_line_and_the_rest_serves(self):
        self.assertEqual(len({code for _, _, code in self.rows.told}), 13)
        by_id = {record["id"]: record for record in self.rows.good}
        chosen = random.Random(2).sample(self.rows.good, 1_500)
        acts = [{"type": "act", "id": record["id"], "power": "permit.grant", "authority": owner(record, by_id),
                 "actor": record["mandatee"], "on": DAY} for record in chosen]
        outcome = vth("authorise", "--lang", "en", "--register", self.path, "-", stdin="\n".join(map(json.dumps, acts)))
        self.assertEqual(outcome.status, INPUT)
        self.assertEqual(self.told(outcome), self.rows.told)
        for act, answer in zip(acts, outcome.records):
            self.assertEqual((answer["id"], answer["verdict"], answer["mandate"]), (act["id"], "authorised", act["id"]))
            self.assertEqual(len(answer["chain"]), 2 if "parent" in by_id[act["id"]] else 1)
        self.assertEqual(len(outcome.records), len(acts))

    def test_a_broken_row_never_serves(self):
        acts = [{"type": "act", "power": "permit.grant", "authority": "gm0001/college", "actor": record["mandatee"], "on": DAY}
                for record in self.rows.broken if record["mandatee"].startswith("so")]
        acts = acts[::max(1, len(acts) // 100)]
        outcome = vth("authorise", "--register", self.path, "-", stdin="\n".join(map(json.dumps, acts)))
        self.assertEqual({answer["verdict"] for answer in outcome.records}, {"refused"})
        self.assertEqual(len(outcome.records), len(acts))

    def test_the_review_of_it_names_each_once(self):
        outcome = vth("register", "--lang", "en", "--on", DAY, "--format", "csv", self.path)
        found = collections.Counter(row["code"] for row in csv.DictReader(io.StringIO(outcome.out)) if row["severity"] == "error")
        expected = collections.Counter()
        for (_, _, code), number in self.rows.told.items():
            if code.startswith("register."):
                expected[code] += number
        self.assertEqual({code: number for code, number in found.items() if code in expected}, dict(expected))
        self.assertEqual(self.told(outcome), {key: number for key, number in self.rows.told.items() if not key[2].startswith("register.")})
        self.assertEqual(outcome.status, INPUT)

    def test_overlaps_are_told_of_a_register_without_bad_rows(self):
        records = [organ(1)]
        for number in range(500):
            first = dict(mandate(number), mandator="gm0001/college", valid_until="2027-12-31")
            records += [first, dict(first, id=f"m{number}-old", valid_until="2024-06-30", valid_from="2024-01-01"),
                        dict(first, id=f"m{number}-new", valid_from="2027-12-31" if number % 2 else "2028-01-01", valid_until="2030-12-31")]
        outcome = vth("register", "--lang", "en", "--on", DAY, "--format", "csv", "-", stdin="\n".join(map(json.dumps, records)))
        found = {row["subject"] for row in csv.DictReader(io.StringIO(outcome.out)) if row["code"] == "register.overlap"}
        self.assertEqual(found, {f"m{number}-new" for number in range(1, 500, 2)})
        self.assertIn(outcome.status, (ANSWERED, NO))


if __name__ == "__main__":
    tap.main()
