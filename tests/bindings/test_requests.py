#!/usr/bin/python3
"""The package vth: requests to enforce, and an oracle that counts day by day.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import random
import unittest
from datetime import date, timedelta

import tap
import vth

RECEIVED = date(2026, 1, 5)
DAY = timedelta(days=1)
RATES = [2300] * 14 + [3500] * 14 + [4500] * 14


def make(**fields):
    return {"type": "enforcement-request", "id": "r", "interested": True, "received_on": RECEIVED.isoformat(),
            **{name: value.isoformat() if isinstance(value, date) else value for name, value in fields.items()}}


def suspension(ground, first, last):
    return {"type": "term-suspension", "ground": ground, "on": first.isoformat(), "until": last.isoformat()}


class Oracle:
    """Stands still day by day: a set of days, no order and no arithmetic of spans."""

    def __init__(self, suspensions):
        self.still = set()
        for ground, first, last in sorted(suspensions, key=lambda one: one[1] + (DAY if one[0] in ("completion", "foreign-body") else 0 * DAY)):
            begin = first + DAY if ground in ("completion", "foreign-body") else first
            if begin <= self.end():
                self.still |= {begin + number * DAY for number in range((last - begin).days + 1)}

    def end(self):
        """The rulebook's own count of the bare term, from a start that lies as many days later."""
        return vth.deadline("awb-4.13.2", event=RECEIVED, suspended_days=len(self.still)).last_day


class Terms(unittest.TestCase):
    def test_random_suspensions_count_each_day_once(self):
        chance = random.Random(20260105)
        grounds = ["completion", "foreign-body", "agreed", "applicant", "force-majeure"]
        moved = 0
        for _ in range(400):
            suspensions = []
            for _ in range(chance.randrange(5)):
                first = RECEIVED + chance.randrange(1, 100) * DAY
                suspensions.append((chance.choice(grounds), first, first + chance.randrange(0, 30) * DAY))
            found = vth.request(make(suspensions=[suspension(*one) for one in suspensions]), on=date(2026, 12, 31))
            expected = Oracle(suspensions).end()
            self.assertEqual(found.term_end, expected, suspensions)
            moved += expected != date(2026, 3, 2)
        self.assertGreater(moved, 200)

    def test_the_penalty_adds_up_day_by_day(self):
        notice = date(2026, 3, 3)
        for number in range(60):
            on = notice + number * DAY
            found = vth.request(make(default_notice_on=notice), on=on)
            due = RATES[:max(0, number - 14)]
            self.assertEqual((found.penalty_cents, found.verdict), (sum(due), "penalty-due" if due else "in-default"), on)

    def test_a_notice_counts_from_the_day_after_the_term(self):
        for number in range(-10, 10):
            notice = date(2026, 3, 2) + number * DAY
            found = vth.request(make(default_notice_on=notice), on=date(2026, 8, 1))
            first = None if number < 0 else max(notice, date(2026, 3, 3)) + 15 * DAY
            self.assertEqual((found.penalty.first_day, found.appeal_from), (first, first), notice)

    def test_late_is_after_the_last_day(self):
        for number in range(-3, 4):
            decided = date(2026, 3, 2) + number * DAY
            found = vth.request(make(decided_on=decided, notified_on=decided), on=date(2026, 8, 1))
            self.assertEqual(found.verdict, "decided" if number <= 0 else "decided-late")


class Python(unittest.TestCase):
    def test_a_state_in_python(self):
        found = vth.request(make(default_notice_on=date(2026, 3, 3), requesters=["p", "q"]), on="2026-04-28", lang="en")
        self.assertEqual((found.term_end, found.notice_from, found.appeal_from),
                         (date(2026, 3, 2), date(2026, 3, 3), date(2026, 3, 18)))
        self.assertEqual((found.penalty_cents, str(found.penalty_euros), found.penalty.maximum_cents), (144200, "1442.00", 144200))
        self.assertEqual(found.certainty, "unverified")
        self.assertEqual(list(found.deadlines["rule"]),
                         ["awb-4.13.2", "awb-4.17.3", "awb-4.17.1", "awb-4.18", "awb-6.12.2"])
        self.assertEqual(list(found.deadlines["state"]), ["missed", "over", "running", "running", "over"])
        share = next(reason for reason in found.reasons if reason.code == "awb.4:17.shared")
        self.assertEqual((share.subject, "in equal parts" in share.message), ("/requesters", True))
        row = found.to_dict()["deadlines"][0]
        self.assertEqual((row["bound_party"], row["last_day"]), ("competent authority", "2026-03-02"))

    def test_a_record_does_as_well(self):
        record = vth.Record.from_dict(make())
        self.assertEqual(vth.request(record, on="2026-03-02").verdict, "running")
        self.assertIsNone(vth.request(record, on="2026-03-02").penalty)

    def test_another_type_is_refused(self):
        with self.assertRaisesRegex(TypeError, "enforcement-request"):
            vth.request({"type": "party", "id": "p"}, on="2026-03-02")
        with self.assertRaises(vth.Error) as caught:
            vth.request(make(received_on="soon"), on="2026-03-02")
        self.assertEqual(caught.exception.pointer, "/received_on")


if __name__ == "__main__":
    tap.main()
