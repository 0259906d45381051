"""vth review over many decisions of which one in twenty is wrong in law: each of those is found, and no other.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import collections
import json
import random
from datetime import date, timedelta

import tap
from vth_tool import INPUT, NO, ROOT, Case, ndjson, vth

DECISIONS = 2_000
FIRST, LAST = date(2024, 2, 1), date(2026, 9, 1)
EXAMPLE = ROOT / "examples" / "fictitious" / "voorbeeldstad.ndjson"
SOUND = "d-001"


def _example():
    """The register of the fictitious file, and one decision that is sound with what it needs."""
    records = [json.loads(line) for line in EXAMPLE.read_text(encoding="utf-8").splitlines()]
    decision = next(record for record in records if record.get("id") == SOUND)
    violation = next(record for record in records if record.get("id") == decision["violations"][0])
    register = [record for record in records if record["type"] in ("competent-authority", "environmental-service", "mandate",
                                                                   "party", "site")]
    return register, violation, decision


def _objection_end(day):
    """Six weeks, and on to a day that is open (Atw 1 lid 1), for days that are no holiday of Christmas or Easter."""
    end = day + timedelta(weeks=6)
    while end.weekday() > 4:
        end += timedelta(days=1)
    return end


def _is_plain(day):
    """Days around which nothing but weekends moves a term, so that the oracle needs no calendar of its own."""
    end = day + timedelta(weeks=6)
    return not (end.month in (4, 5, 6) or (end.month, end.day) >= (12, 20) or (end.month, end.day) <= (1, 5) or
                (end.month == 3 and end.day >= 15))


def _days(chance):
    while True:
        notified = FIRST + timedelta(days=chance.randrange((LAST - FIRST).days))
        if _is_plain(notified):
            return notified - timedelta(days=chance.randrange(4)), notified


def _make(chance, number, violation, decision):
    decided, notified = _days(chance)
    announced = decided - timedelta(days=chance.randrange(20, 60))
    penalty = chance.choice([25_000, 50_000, 100_000, 250_000])
    terms = {"grace_term": f"P{chance.choice([2, 4, 6, 8])}W", "penalty_cents": penalty,
             "penalty_unit": chance.choice(["per-violation", "per-day", "per-week"]),
             "maximum_cents": penalty * chance.choice([4, 5, 10])}
    return (dict(violation, id=f"v-{number}", found_on=str(announced - timedelta(days=10))),
            dict(decision, id=f"d-{number}", violations=[f"v-{number}"], terms=terms, announced_on=str(announced),
                 view_until=str(announced + timedelta(days=14)), decided_on=str(decided), notified_on=str(notified),
                 effective_on=str(notified), objection_until=str(_objection_end(notified))))


def _lower_maximum(decision):
    decision["terms"]["maximum_cents"] = decision["terms"]["penalty_cents"] // 2


def _end_grace_early(decision):
    del decision["terms"]["grace_term"]
    decision["terms"]["grace_until"] = str(date.fromisoformat(decision["notified_on"]) - timedelta(days=5))


def _print_a_day_short(decision):
    decision["objection_until"] = str(date.fromisoformat(decision["objection_until"]) - timedelta(days=1))


def _name_no_date(decision):
    decision["view_until"] = "2025-02-30"


# What makes a decision wrong, and the code that says so.
KINDS = [
    (_lower_maximum, "awb.5:32b.maximum-below-unit"),
    (_end_grace_early, "awb.5:32a.grace-ended-before-announcement"),
    (_print_a_day_short, "awb.6:7.objection-date-wrong"),
    (_name_no_date, "invalid-date"),
]


class WrongDecisions(Case):
    def setUp(self):
        super().setUp()
        chance = random.Random(20260101)
        register, violation, sound = _example()
        self.expected, lines = {}, list(register)
        for number in range(DECISIONS):
            records = _make(chance, number, violation, sound)
            if chance.random() < 0.05:
                spoil, code = KINDS[len(self.expected) % len(KINDS)]
                spoil(records[1])
                self.expected[records[1]["id"]] = code
            lines += records
        self.lines = {record["id"]: at for at, record in enumerate(lines, 1) if record["type"] == "enforcement-decision"}
        self.path = self.file("decisions.ndjson", ndjson(*lines))

    def check(self, *options):
        outcome = vth("review", self.path, "--lang", "en", *options)
        self.assertEqual(outcome.status, INPUT)
        found = collections.defaultdict(set)
        for verdict in outcome.records:
            for reason in verdict["reasons"]:
                if reason["severity"] != "info":
                    found[verdict["id"]].add(reason["code"])
        self.assertEqual({name: {code} for name, code in self.expected.items() if code != "invalid-date"}, dict(found))

        unread = [name for name, code in self.expected.items() if code == "invalid-date"]
        self.assertEqual([f"{self.path}:{self.lines[name]}: /view_until: invalid-date" for name in unread],
                         [line[:line.index("invalid-date") + len("invalid-date")] for line in outcome.err.splitlines()])
        sound = [verdict["id"] for verdict in outcome.records if verdict["verdict"] == "sound"]
        self.assertEqual(sound, [name for name in self.lines if name not in self.expected])

    def test_all_four_kinds_are_found_and_no_sound_one_is_called_unsound(self):
        self.assertEqual(set(self.expected.values()), {code for _, code in KINDS})
        self.check()

    def test_two_threads_find_the_same(self):
        self.check("--jobs", "2")

    def test_without_the_unreadable_ones_the_answer_is_no(self):
        """A finding of weight ends with status 1, as does a file in which all else is sound."""
        lines = [line for line in open(self.path, encoding="utf-8") if "2025-02-30" not in line]
        outcome = vth("review", self.file("readable.ndjson", "".join(lines)))
        self.assertEqual((outcome.status, outcome.err), (NO, ""))


if __name__ == "__main__":
    tap.main()
