#!/usr/bin/python3
"""The term to decide on an objection (Awb 7:10): timeline, remedies and review give one day, and it is the one counted here.

Here it is counted without a calendar: a last day that may be moved off a weekend or a holiday is only held to be a few days later.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import os
import random
import sys
import unittest
from datetime import date, timedelta

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "bindings"))
import tap  # noqa: E402
import vth  # noqa: E402

N_LIVES = 400
ON = date(2027, 12, 1)
QUIET = {2, 3, 6, 9, 10, 11}    # months in which no general holiday falls, but for Easter and Whitsun in March and June
MOVES = ["objection-committee", "objection-adjourned", "objection-adjourned", "objection-defect", "objection-suspended",
         "objection-prolonged"]


def is_plain(day):
    return day.weekday() < 5 and day.month in QUIET


class Term:
    """The law in few words; what hangs on a day that may move makes it doubtful."""

    def __init__(self, objection_end):
        self.start, self.weeks, self.days, self.adjourned, self.named = objection_end, 6, 0, False, None
        self.still_until = None
        self.doubtful = not is_plain(objection_end)

    @property
    def end(self):
        if self.named:
            return self.named
        return self.start + timedelta(weeks=self.weeks + 6 * self.adjourned, days=self.days)

    def is_running(self, day):
        self.doubtful |= abs((day - self.end).days) <= 5 and not is_plain(self.end)
        return day <= self.end

    def stand_still(self, first, until):
        if self.still_until and self.still_until >= first:
            first = self.still_until + timedelta(days=1)
        if until >= first:
            self.still_until = until
            self.days += (until - first).days + 1
            if self.named:
                self.named += timedelta(days=(until - first).days + 1)

    def take(self, kind, day, until):
        if not self.is_running(day):
            return
        if kind == "objection-committee":
            self.weeks = 12
        elif kind == "objection-adjourned":
            self.adjourned = True
        elif kind == "objection-prolonged":
            self.doubtful |= abs((until - self.end).days) <= 5 and not is_plain(self.end)
            self.named = until if until > self.end else self.named
        else:
            self.stand_still(day + timedelta(days=kind == "objection-defect"), until)


def make_life(dice):
    notified = date(2026, 1, 5) + timedelta(days=dice.randrange(250))
    received = notified + timedelta(days=dice.randint(1, 40))
    moves = sorted(received + timedelta(days=dice.randint(1, 200)) for _ in range(dice.randint(0, 4)))
    events = [("objection-received", received, None)]
    events += [(dice.choice(MOVES), day, day + timedelta(days=dice.randint(1, 60))) for day in moves]
    decided = received + timedelta(days=dice.randint(30, 400))
    events = [event for event in events if event[1] < decided] + [("objection-decision", decided, None)]
    return notified, decided, events


def make_record(notified, events):
    rows = [{"type": "decision-event", "kind": kind, "on": day.isoformat(),
             **({"until": until.isoformat()} if until and kind not in ("objection-committee", "objection-adjourned") else {}),
             **({"outcome": "upheld"} if kind == "objection-decision" else {})} for kind, day, until in events]
    return {"type": "enforcement-decision", "id": "d", "instrument": "penalty-order", "notified_on": notified.isoformat(),
            "terms": {"grace_term": "P4W", "penalty_cents": 50000, "penalty_unit": "per-week", "maximum_cents": 500000},
            "events": rows}


def count(notified, events):
    term = Term(notified + timedelta(weeks=6))
    for kind, day, until in events[1:-1]:
        term.take(kind, day, until)
    return term


class Objections(unittest.TestCase):
    def setUp(self):
        self.dice = random.Random(710)

    def test_three_ways_to_ask_give_one_day(self):
        exact = late = 0
        for number in range(N_LIVES):
            notified, decided, events = make_life(self.dice)
            record = make_record(notified, events)
            remedies = vth.remedies(record, on=ON)
            entry = next(entry for entry in vth.timeline(record, on=ON).entries if entry.id == "objection-decision")
            verdict = vth.review(record)[0]
            with self.subTest(number=number, record=record):
                self.assertEqual(entry.last_day, remedies.decide_by)
                self.assertEqual(entry.state, "missed" if decided > remedies.decide_by else "met")
                self.assertEqual(verdict.has("awb.7:10.decided-late"), decided > remedies.decide_by)
                self.assertEqual(remedies.has("awb.7:10.decided-late"), decided > remedies.decide_by)
                term = count(notified, events)
                if not term.doubtful:
                    self.assertTrue(0 <= (remedies.decide_by - term.end).days <= (0 if is_plain(term.end) else 5))
                    exact += is_plain(term.end)
                late += decided > remedies.decide_by
        self.assertGreater(exact, N_LIVES // 8)
        self.assertTrue(N_LIVES // 8 < late < N_LIVES * 7 // 8)

    def test_late_decision_costs_the_same_wherever_it_is_asked(self):
        found = 0
        for number in range(N_LIVES // 2):
            notified, _, events = make_life(self.dice)
            day = events[0][1] + timedelta(days=self.dice.randint(40, 300))
            record = make_record(notified, sorted([*events[:-1], ("default-notice", day, None)], key=lambda event: event[1]))
            remedies = vth.remedies(record, on=ON)
            rows = [entry for entry in vth.timeline(record, on=ON).entries if entry.id == "default-penalty"]
            with self.subTest(number=number, record=record):
                due = remedies.penalty is not None and remedies.penalty.total_cents > 0
                self.assertEqual([row.amount_cents for row in rows], [remedies.penalty.total_cents] if due else [])
                found += due
        self.assertGreater(found, N_LIVES // 20)


if __name__ == "__main__":
    tap.main()
