#!/usr/bin/python3
"""Timelines of many made-up lives: states fit the days, what was missed is never met, and the next act is the earliest.

The lives are the same in every run; most of what is in them is out of order or cannot happen.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import collections
import json
import os
import pathlib
import random
import sys
import time
import unittest
from datetime import date, timedelta

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "bindings"))
import tap  # noqa: E402
import vth  # noqa: E402

DATA = json.loads((pathlib.Path(__file__).parents[2] / "libvth" / "knowledge" / "timelines.json").read_text(encoding="utf-8"))
ITEMS = {item["id"]: item for item in DATA["items"]}
N_LIVES = 250
INSTRUMENTS = ["penalty-order"] * 6 + ["coercion-order", "urgent-coercion", "fine", "permit-withdrawal", "tolerance", "work-stop"]
KINDS = ["reinspection"] * 6 + ["forfeited", "collection-decision", "collection-decision", "reminder", "reminder", "writ",
                                "payment", "payment", "payment-deferred", "acknowledged", "objection-received",
                                "objection-withdrawn", "objection-adjourned", "objection-committee", "objection-decision",
                                "coercion-applied", "cost-decision", "lifting-requested", "collection-requested",
                                "coercion-requested", "grace-extended", "suspended", "suspension-ended", "view-received",
                                "report", "laid-before-prosecutor", "prosecutor-waived", "lifted", "collection-waived",
                                "chance-to-comply", "oral-stop", "reduced"]
OUTCOMES = {"reinspection": ["complied", "violated", "violated", None], "objection-decision": ["upheld", "changed", "annulled"]}
# What is counted anew from what happened last has no fixed place in the list.
MOVING = {"next-inspection", "next-unit", "unseen-units", "lifting", "sum-limitation", "debt-limitation"}


def make_event(dice, day, recorded):
    """Sums are forfeited by law as inspections find them (False), or they are recorded (True); a record may do both (None)."""
    kind = dice.choice(KINDS)
    if kind == "forfeited" and recorded is False:
        kind = "reinspection"
    event = {"type": "decision-event", "kind": kind, "on": day.isoformat()}
    outcome = dice.choice(OUTCOMES.get(kind, [None]))
    if recorded and outcome == "violated":
        event["kind"], outcome = "forfeited", None
    if outcome:
        event["outcome"] = outcome
    if event["kind"] in ("forfeited", "collection-decision", "payment", "cost-decision", "reduced") and dice.random() < 0.9:
        event["amount_cents"] = dice.choice((1, 50000, 100000, 250000, 1000000))
    if kind in ("payment-deferred", "grace-extended", "suspended", "chance-to-comply") and dice.random() < 0.8:
        event["until"] = (day + timedelta(days=dice.randint(1, 90))).isoformat()
    if dice.random() < 0.03 and event["kind"] != "reinspection":
        del event["on"]
    return event


def make_life(dice):
    announced = date(dice.choice((2019, 2022, 2025)), dice.randint(1, 12), dice.randint(1, 28))
    decided = announced + timedelta(days=dice.randint(10, 60))
    notified = decided + timedelta(days=dice.randint(0, 5))
    days = sorted(announced + timedelta(days=dice.choice((dice.randint(0, 120), dice.randint(0, 900))))
                  for _ in range(dice.randint(0, 22)))
    recorded = dice.choice((True, True, False, False, None))
    life = {"type": "enforcement-decision", "id": "d", "instrument": dice.choice(INSTRUMENTS),
            "announced_on": announced.isoformat(), "view_until": (announced + timedelta(days=14)).isoformat(),
            "decided_on": decided.isoformat(), "notified_on": notified.isoformat(),
            "terms": {"grace_term": dice.choice(("P4W", "P3D", "P2M")), "penalty_cents": 50000, "maximum_cents": 1000000,
                      "penalty_unit": dice.choice(("per-day", "per-week", "per-month", "per-finding", "lump-sum"))},
            "events": [make_event(dice, day, recorded) for day in days]}
    for field in ("announced_on", "view_until", "decided_on", "notified_on"):
        if dice.random() < 0.05:
            del life[field]
    return life, announced


def rows_of(timeline):
    table = timeline.table
    return [dict(zip(table, values)) for values in zip(*table.values())]


def keyed(rows):
    """The rows by what they are and the how many-th of it."""
    found = {}
    for row in rows:
        nth = sum(key[0] == row["entry"] for key in found)
        found[row["entry"], nth] = row
    return found


class Lives(unittest.TestCase):
    def setUp(self):
        self.dice = random.Random(6)

    def lives(self, number):
        for _ in range(number):
            yield make_life(self.dice)

    def check_state(self, row, on, life):
        """What each state says of the days, from its own definition. Without a day to look at the last event tells the time."""
        told = on or max([date.fromisoformat(event["on"]) for event in life["events"] if "on" in event], default=date.min)
        state, first, last, done = row["state"], row["first_day"], row["last_day"], row["done_on"]
        found = row["kind"] == "unit" or row["entry"].startswith("grace")
        if state in ("running", "to-come"):
            self.assertIsNotNone(on, row)
            self.assertIsNone(done, row)
        if state == "running":
            self.assertTrue((first is None or first <= on) and (last is None or on <= last), row)
        elif state == "to-come":
            self.assertLess(on, first, row)
        elif state == "met" and row["kind"] != "waiting":
            self.assertTrue(done is None or last is None or done <= last, row)
        elif state == "met":
            self.assertTrue(done is not None or last is None or told > last, row)
        elif state == "missed" and not found:
            late = done is not None and done > last
            self.assertTrue(late or (done is None and told > last), row)

    def test_states_fit_the_days(self):
        for life, announced in self.lives(N_LIVES):
            for on in (None, announced + timedelta(days=self.dice.randint(0, 1500))):
                for row in rows_of(vth.timeline(life, on=on)):
                    self.check_state(row, on, life)

    def test_what_was_missed_is_never_met(self):
        n_missed = 0
        for life, announced in self.lives(N_LIVES):
            days = sorted(announced + timedelta(days=self.dice.randint(0, 1200)) for _ in range(4))
            extended = any(event["kind"] == "grace-extended" for event in life["events"])
            looks = [keyed(rows_of(vth.timeline(life, on=on))) for on in days]
            for before, after in zip(looks, looks[1:]):
                for key, row in before.items():
                    moved = key[0] in MOVING or (extended and key[0].startswith(("grace", "inspection")))
                    if row["state"] != "missed" or moved:
                        continue
                    n_missed += 1
                    later = after.get(key)
                    self.assertTrue(later is None or later["state"] in ("missed", "fallen", "not-known"),
                                    (key, row, later, days, life))
        self.assertGreater(n_missed, 300)

    def test_the_next_act_is_the_earliest_open_one(self):
        """From the list alone: of what the authority has not done and still can do."""
        n_acts = 0
        for life, announced in self.lives(N_LIVES):
            timeline = vth.timeline(life, on=announced + timedelta(days=self.dice.randint(0, 1200)))
            openings = []
            for place, entry in enumerate(timeline.entries):
                item = ITEMS[entry.id]
                if entry.party != "authority" or entry.act is None or entry.done_on or any(
                        entry.has(code) for code in ("timeline.done-day-unknown", "timeline.fallen", "timeline.fallen-by-event")):
                    continue
                if entry.state == "to-come":
                    openings.append((1, entry.first_day, place))
                elif entry.state == "running" or (entry.state == "missed" and not item.get("over")) or (
                        entry.state == "not-known" and not item.get("silent")):
                    openings.append((0, entry.last_day or date.max, place))
            expected = timeline.entries[min(openings)[2]] if openings else None
            found = timeline.next_act
            self.assertEqual(expected and (expected.id, expected.event, expected.last_day),
                             found and (found.id, found.event, found.last_day))
            n_acts += found is not None
        self.assertGreater(n_acts, 50)

    def test_sums_are_those_of_the_forfeiture(self):
        n_sums = 0
        for life, announced in self.lives(3 * N_LIVES):
            if life["instrument"] != "penalty-order":
                continue
            on = announced + timedelta(days=self.dice.randint(0, 1200))
            forfeiture, rows = vth.forfeiture(life, on=on), rows_of(vth.timeline(life, on=on))
            amounts = [row["amount_cents"] for row in rows if row["entry"] == "forfeiture" and row["amount_cents"]]
            self.assertEqual(sum(amounts), forfeiture.forfeited_cents + forfeiture.fallen_cents)
            limits = [row["last_day"] for row in rows if row["entry"] == "sum-limitation"]
            self.assertEqual(sorted(limits, key=str), sorted(forfeiture.sums["collectable_until"], key=str))
            lapsed = sum(row["state"] == "missed" and (row["done_on"] is None) for row in rows if row["entry"] == "sum-limitation")
            self.assertLessEqual(lapsed, sum(forfeiture.sums["lapsed"]))
            n_sums += len(limits)
        self.assertGreater(n_sums, 200)

    def test_what_is_told_of_the_past_does_not_change_with_the_day(self):
        """Sums of a day that has passed are told on every later day, also where a sum is recorded only then."""
        n_sums = n_late = 0
        for life, announced in self.lives(2 * N_LIVES):
            life["events"] = [event for event in life["events"] if "on" in event]
            days = sorted(announced + timedelta(days=self.dice.randint(0, 1000)) for _ in range(5))
            looks = [vth.forfeiture(life, on=on) for on in days]
            for on, before, after in zip(days, looks, looks[1:]):
                told = collections.Counter(zip(before.sums["forfeited_on"], before.sums["amount_cents"]))
                later = collections.Counter(zip(after.sums["forfeited_on"], after.sums["amount_cents"]))
                self.assertFalse(told - later, (on, life))
                self.assertTrue(all(day <= on for day, _ in told))
                n_sums += sum(told.values())
            n_late += any(look.has("awb.5:33.recorded-later") for look in looks)
        self.assertGreater(n_sums, 500)
        self.assertGreater(n_late, 0)

    def test_the_order_in_which_it_was_written_down_changes_nothing(self):
        for life, announced in self.lives(60):
            on = announced + timedelta(days=600)
            dated = {**life, "events": [event for event in life["events"] if "on" in event]}
            shuffled = {**dated, "events": self.dice.sample(dated["events"], len(dated["events"]))}
            self.assertEqual(rows_of(vth.timeline(dated, on=on)), rows_of(vth.timeline(shuffled, on=on)))

    def test_a_thousand_reinspections_take_no_quadratic_time(self):
        def measure(number):
            day = date(2015, 6, 1)
            life = {"type": "enforcement-decision", "id": "d", "instrument": "penalty-order", "notified_on": "2015-03-02",
                    "terms": {"grace_term": "P4W", "penalty_cents": 1, "penalty_unit": "per-finding", "maximum_cents": 10**9},
                    "events": [{"type": "decision-event", "kind": "reinspection", "outcome": "violated",
                                "on": (day + timedelta(days=i)).isoformat()} for i in range(number)]}
            begun = time.process_time()
            timeline = vth.timeline(life, on="2030-01-01")
            return len(timeline.handle), time.process_time() - begun

        measure(10)
        few, many = measure(500), measure(4000)
        self.assertGreater(many[0], 4 * 4000)
        self.assertLess(many[1], 8 * 8 * max(few[1], 0.002) / 2, (few, many))


if __name__ == "__main__":
    tap.main()
