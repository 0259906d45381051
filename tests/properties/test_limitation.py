#!/usr/bin/python3
"""The last day of forfeited sums against a clerk who looks at each sum day by day, over many made-up lives.

The clerk knows Awb 4:105-4:111, 5:35 and 5:37a, and nothing of the library: he turns one page of the calendar after the other and
asks whether the claim still lives. He keeps two books: one by the text, one that leaves out what may not lengthen.
The lives are the same in every run; all that is in them can happen.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import os
import random
import re
import sys
import unittest
from datetime import date, timedelta

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "bindings"))
import tap  # noqa: E402
import vth  # noqa: E402

N_LIVES = 400
NOTIFIED = date(2022, 9, 6)
HORIZON = date(2031, 12, 31)
DOUBTS = ("awb.5:35.remedy-doubtful", "awb.4:111.deferral-doubtful")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")


def a_year_after(day):
    return day.replace(year=day.year + 1) if (day.month, day.day) != (2, 29) else date(day.year + 1, 2, 28)


def six_weeks(day):
    return day + timedelta(days=42)


def is_plain(day):
    """Whether six weeks from that day end on a day that is surely no Saturday, Sunday or holiday."""
    end = six_weeks(day)
    return end.weekday() in (1, 2, 3) and end.month in (2, 7, 8, 9, 10, 11)


def plain_day(dice, after, within):
    day = after + timedelta(days=dice.randint(1, within))
    while not is_plain(day):
        day += timedelta(days=1)
    return day


def event(kind, day, **rest):
    return {"type": "decision-event", "kind": kind, "on": day.isoformat(), **rest}


class Remedies:
    """Objection and what follows, made up; `spans` is when the order was before somebody: (from, until, beyond doubt)."""

    def __init__(self, dice):
        self.dice, self.events, self.spans = dice, [], []
        if dice.random() < 0.75:
            self.step("objection-received", ("objection-decision", "appeal-ruled", "further-appeal-ruled"), NOTIFIED, True)

    def come(self, term):
        """A day of receipt: in time, by post within the week after, or late."""
        how = self.dice.choice(("in time", "in time", "in time", "post", "late"))
        last = six_weeks(term)
        if how == "in time":
            return term + timedelta(days=self.dice.randint(1, 42)), {}, False
        if how == "post":
            return last + timedelta(days=self.dice.randint(1, 3)), {"posted_on": last.isoformat()}, False
        return last + timedelta(days=self.dice.randint(8, 500)), {}, True

    def step(self, kind, decisions, term, sure):
        day, rest, late = self.come(term)
        self.events.append(event(kind, day, **rest))
        since = day if late else min(day, six_weeks(term))
        fate = self.dice.random()
        if fate < 0.2:
            self.spans.append((since, None, sure and not late))
            return
        if fate < 0.3:
            gone = day + timedelta(days=self.dice.randint(1, 300))
            self.events.append(event("objection-withdrawn" if kind == "objection-received" else "appeal-withdrawn", gone))
            self.spans.append((since, gone, sure and not late))
            return
        decided = plain_day(self.dice, day, 420)
        outcome = "inadmissible" if late and self.dice.random() < 0.7 else self.dice.choice(("upheld", "upheld", "upheld", "inadmissible"))
        self.events.append(event(decisions[0], decided, outcome=outcome))
        last = decided if len(decisions) == 1 else six_weeks(decided)
        self.spans.append((since, last, sure and outcome != "inadmissible"))
        if len(decisions) > 1 and self.dice.random() < 0.6:
            following = "appeal-received" if kind == "objection-received" else "further-appeal-received"
            self.step(following, decisions[1:], decided, sure and outcome != "inadmissible")


def make_life(dice):
    remedies = Remedies(dice)
    day = NOTIFIED + timedelta(days=30)
    events, forfeited, collected, reminded, asked, ever = [], 0, 0, False, False, False
    for _ in range(dice.randint(1, 3)):
        day += timedelta(days=dice.randint(1, 60))
        events.append(event("forfeited", day, amount_cents=100000))
        forfeited += 1
    for _ in range(dice.randint(0, 7)):
        day += timedelta(days=dice.choice((dice.randint(1, 60), dice.randint(60, 400))))
        kind = dice.choice(("collection-decision", "reminder", "acknowledged", "payment-deferred", "payment-deferred",
                            "collection-requested", "payment"))
        if kind == "collection-decision" and collected < forfeited:
            while not is_plain(day):
                day += timedelta(days=1)
            number = dice.randint(1, forfeited - collected)
            events.append(event(kind, day, amount_cents=100000 * number))
            collected += number
            reminded = asked = False
        elif kind == "reminder" and collected:
            events.append(event(kind, day))
            reminded = True
        elif kind == "acknowledged":
            events.append(event(kind, day))
        elif kind == "payment-deferred" and not ever:  # after a request it is not settled what it adds to
            events.append(event(kind, day, until=(day + timedelta(days=dice.choice((5, 40, 300)))).isoformat()))
        elif kind == "collection-requested" and not reminded and not asked:
            events.append(event(kind, day))
            asked = ever = True
        elif kind == "payment":
            events.append(event(kind, day, amount_cents=1))
    life = {"type": "enforcement-decision", "id": "d", "instrument": "penalty-order", "notified_on": NOTIFIED.isoformat(),
            "terms": {"grace_term": "P1W", "penalty_cents": 100000, "penalty_unit": "per-finding", "maximum_cents": 10**8},
            "events": sorted(events + remedies.events, key=lambda it: it["on"])}
    return life, remedies.spans


class Sum:
    """One sum in one book: turn() is the end of a day, and says whether it was the last."""

    def __init__(self, forfeited):
        self.forfeited, self.collected, self.over = forfeited, False, None
        self.due = a_year_after(forfeited)
        self.put_off = set()
        self.request = self.refused_until = None

    def end(self):
        return self.due + timedelta(days=len(self.put_off))

    def is_held(self, day, spans):
        if self.request and day >= self.request and (self.refused_until is None or day < self.refused_until):
            return True
        return any(since <= day and (until is None or day < until) for since, until in spans)

    def turn(self, day, spans):
        if self.over is None and day >= self.end() and not self.is_held(day, spans):
            self.over = day

    def interrupt(self, day):
        new, rest = a_year_after(day), {it for it in self.put_off if it > day}
        if new + timedelta(days=len(rest)) >= self.end():
            self.due, self.put_off = new, rest

    def defer(self, day, until, strict):
        if strict and day > self.end():
            return False
        counted = {day + timedelta(days=i) for i in range(1, (until - day).days + 1)}
        self.put_off |= counted
        return True


class Clerk:
    """All sums, in one book."""

    def __init__(self, life, spans, strict):
        self.strict = strict
        self.spans = [(since, until) for since, until, sure in spans if sure or not strict]
        self.acts = {}
        self.sums = []
        for it in life["events"]:
            if it["kind"] == "forfeited":
                self.sums.append(Sum(date.fromisoformat(it["on"])))
            else:
                self.acts.setdefault(date.fromisoformat(it["on"]), []).append(it)

    def alive(self, day):
        return [one for one in self.sums if one.forfeited <= day and one.over is None]

    def act(self, it, day, taken):
        """What is collected is collected, in both books: the amount goes by the text."""
        if it["kind"] == "collection-decision":
            for one in self.alive(day):
                if one.forfeited in taken:
                    one.interrupt(day)
                if one.request and one.refused_until is None:
                    one.refused_until = six_weeks(day)
        elif it["kind"] in ("reminder", "acknowledged"):
            for one in self.alive(day):
                if it["kind"] == "acknowledged" or one.forfeited in taken:
                    one.interrupt(day)
        elif it["kind"] == "payment-deferred":
            for one in self.alive(day):
                one.defer(day, date.fromisoformat(it["until"]), self.strict)
        elif it["kind"] == "collection-requested":
            for one in self.alive(day):
                if one.forfeited not in taken and (one.request is None or one.refused_until is not None):
                    if one.refused_until is not None:
                        one.due, one.put_off = max(one.end(), one.refused_until), set()
                    one.request, one.refused_until = day, None


def work(life, spans):
    """The last days by the text and by the strict book; None for a sum that still lived at the horizon."""
    text, strict = Clerk(life, spans, False), Clerk(life, spans, True)
    collected, day = set(), NOTIFIED
    while day <= HORIZON:
        for it in text.acts.get(day, ()):
            taken = set(collected)
            if it["kind"] == "collection-decision":
                number = it["amount_cents"] // 100000
                living = [one.forfeited for one in text.alive(day) if one.forfeited not in collected]
                taken = set(living[:number])
                collected |= taken
                lapsed = [one.forfeited for one in text.sums if one.forfeited <= day and one.forfeited not in collected]
                collected |= set(lapsed[:number - len(taken)])
            for book in (text, strict):
                book.act(it, day, taken)
        for book in (text, strict):
            for one in book.sums:
                if one.forfeited < day:
                    one.turn(day, book.spans)
        day += timedelta(days=1)
        if day > max(text.acts, default=NOTIFIED) and all(one.over for book in (text, strict) for one in book.sums) and text.sums:
            break
    return [(one.forfeited, one.over, other.over) for one, other in zip(text.sums, strict.sums)]


def find_day(message):
    found = re.search(r"(\d+) (%s) (\d{4}) is the last day" % "|".join(MONTHS), message)
    return date(int(found[3]), MONTHS.index(found[2]) + 1, int(found[1]))


class Limitation(unittest.TestCase):
    def test_last_days_are_those_of_a_clerk_who_turns_the_pages(self):
        dice, n_sums, n_doubts, n_skipped = random.Random(535), 0, 0, 0
        for _ in range(N_LIVES):
            life, spans = make_life(dice)
            forfeiture = vth.forfeiture(life)
            if forfeiture.has("procedure.event-not-possible"):
                n_skipped += 1
                continue
            expected = sorted(work(life, spans))
            found = sorted(zip(forfeiture.sums["forfeited_on"], forfeiture.sums["collectable_until"]))
            self.assertEqual([(on, text) for on, text, _ in expected], found, (life, spans))
            for entry in vth.timeline(life, lang="en").entries:
                if entry.id != "sum-limitation":
                    continue
                days = {find_day(reason.message) for reason in entry.reasons if reason.code in DOUBTS}
                safe = [strict for on, text, strict in expected if text == entry.last_day and strict != text]
                if days:
                    self.assertTrue(days <= set(safe), (days, safe, life, spans))
                    n_doubts += 1
            n_sums += len(found)
            doubtful = [strict for _, text, strict in expected if strict != text]
            self.assertEqual(bool(doubtful), any(forfeiture.has(code) for code in DOUBTS), (expected, life, spans))
        self.assertGreater(n_sums, 500)
        self.assertGreater(n_doubts, 30)
        self.assertLess(n_skipped, N_LIVES // 4)


if __name__ == "__main__":
    tap.main()
