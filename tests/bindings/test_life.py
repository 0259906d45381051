#!/usr/bin/python3
"""The package vth: the life of a decision, and an oracle for it that reads the same data in its own way.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import json
import pathlib
import random
import unittest
from datetime import date, timedelta

import tap
import vth

ROOT = pathlib.Path(__file__).parents[2]
DATA = json.loads((ROOT / "libvth" / "knowledge" / "procedures.json").read_text(encoding="utf-8"))
RAW_COKE = str(ROOT / "examples" / "dossiers" / "ijmond-raw-coke.ndjson")
OUTCOMES = [None, "complied", "violated", "upheld", "changed", "annulled", "inadmissible"]


def order(*events, **change):
    return {"type": "enforcement-decision", "id": "d", "instrument": "penalty-order", "notified_on": "2026-03-16",
            "terms": {"grace_term": "P4W", "penalty_cents": 250000, "penalty_unit": "per-week", "maximum_cents": 2500000},
            "events": [{"type": "decision-event", **event} for event in events], **change}


class Oracle:
    """Folds kinds of events by the rows of the data, without anything of time or money."""

    def __init__(self, instrument):
        tables = {table["id"]: table for table in DATA["procedures"]}
        own = next(table for table in DATA["procedures"] if instrument in table.get("instruments", ()))
        parts = [own] + ([tables[own["with"]]] if "with" in own else [])
        self.states = {track: state for part in parts for track, state in part["tracks"].items()}
        self.rows = [row for part in parts for row in part["transitions"]]

    def take(self, kind, outcome=None):
        rows = [row for row in self.rows if row["event"] == kind and row.get("outcome", outcome) == outcome]
        moves = {}
        for track in {row["track"] for row in rows}:
            fitting = [row for row in rows if row["track"] == track and self.states[track] in row["from"]]
            if not fitting:
                return False
            moves[track] = fitting[0]["to"]
        self.states.update({track: to for track, to in moves.items() if to != "="})
        return bool(rows)


class States(unittest.TestCase):
    def test_the_fold_is_that_of_the_oracle(self):
        """Instruments without money or a term to comply, where only the rows decide."""
        chance = random.Random(1)
        kinds = sorted({row["event"] for table in DATA["procedures"] for row in table["transitions"]} -
                       {"intention", "decided", "notified", "grace-ended", "maximum-reached", "settled", "payment",
                        "cost-decision", "suspended", "relief-granted", "suspension-ended"})
        refused = 0
        for number in range(400):
            instrument = chance.choice(["permit-withdrawal", "permit-suspension", "work-stop", "closure", "urgent-coercion"])
            day, events, oracle = date(2026, 3, 17), [], Oracle(instrument)
            oracle.take("decided")
            oracle.take("notified")
            for _ in range(chance.randrange(1, 16)):
                day += timedelta(days=chance.randrange(1, 20))
                kind, outcome = chance.choice(kinds), chance.choice(OUTCOMES)
                refused += not oracle.take(kind, outcome)
                events.append({"kind": kind, "on": day.isoformat(), **({"outcome": outcome} if outcome else {})})
            decision = order(*events, instrument=instrument, decided_on="2026-03-16")
            del decision["terms"]
            found = vth.procedure(decision)
            with self.subTest(number=number, instrument=instrument, events=events):
                self.assertEqual(found.states, oracle.states)
        self.assertGreater(refused, 100)

    def test_every_transition_has_states_law_and_certainty_that_exist(self):
        states = {state["id"] for state in DATA["states"]}
        for table in DATA["procedures"]:
            for row in table["transitions"]:
                self.assertLessEqual(set(row["from"]) | {row["to"]}, states | {"="})
                self.assertIn(row["certainty"], ("text", "inferred", "unverified"))
                self.assertTrue(row["law"])

    def test_every_instrument_that_runs_has_a_table(self):
        having = {name for table in DATA["procedures"] for name in table.get("instruments", ())}
        self.assertLessEqual({"penalty-order", "coercion-order", "urgent-coercion", "fine", "permit-withdrawal", "tolerance",
                              "penal-order", "work-stop"}, having)

    def test_a_procedure_in_python(self):
        found = vth.procedure(order(), on="2026-04-13")
        self.assertEqual((found.verdict, found.states["order"], found.since("order")), ("consistent", "grace", date(2026, 3, 16)))
        self.assertEqual(found.state_names["order"], "begunstigingstermijn loopt")
        self.assertEqual(vth.procedure(order(), on="2026-04-13", lang="en").state_names["order"], "term to comply runs")
        self.assertIn("grace-extended", found.possible_events)
        self.assertNotIn("forfeited", found.possible_events)
        self.assertEqual(list(found.steps["event"]), ["notified"])
        self.assertEqual(found.to_dict()["tracks"]["order"]["state"], "grace")

    def test_a_refused_event_says_what_could_have_come(self):
        found = vth.procedure(order({"kind": "writ", "on": "2026-05-01"}), lang="en")
        self.assertEqual(found.verdict, "contradictory")
        reason = next(reason for reason in found.reasons if reason.code == "procedure.event-not-possible")
        self.assertIn("penalty forfeited", reason.message)
        self.assertEqual(reason.subject, "/events/0")


class Money(unittest.TestCase):
    def test_the_raw_coke_orders(self):
        cents = [vth.forfeiture(RAW_COKE, decision=f"ijmond-raw-coke-{number}").forfeited_cents for number in (1, 2, 3)]
        self.assertEqual((cents, sum(cents)), ([15000000, 50000000, 0], 65000000))

    def test_a_forfeiture_in_python(self):
        found = vth.forfeiture(order({"kind": "reinspection", "on": "2026-05-05", "outcome": "violated"}), on="2026-05-06")
        self.assertEqual((found.verdict, found.forfeited_cents, found.outstanding_cents), ("outstanding", 750000, 750000))
        self.assertEqual(str(found.forfeited_euros), "7500.00")
        self.assertEqual(found.maximum_cents, 2500000)
        self.assertEqual((found.paid_cents, found.lapsed_cents, found.waived_cents, found.overpaid_cents, found.fallen_cents,
                          found.collected_cents), (0, 0, 0, 0, 0, 0))
        self.assertEqual(len(found.sums["forfeited_on"]), 3)
        self.assertEqual(list(found.steps["step"]), ["forfeited"] * 3)
        self.assertTrue(found.has("awb.5:33.part-unit-left"))

    def test_a_part_unit_is_a_setting(self):
        found = vth.forfeiture(order({"kind": "reinspection", "on": "2026-05-05", "outcome": "violated"}), part_units=True)
        self.assertEqual(found.forfeited_cents, 1000000)
        self.assertEqual(str(found.outstanding_euros), "10000.00")

    def test_one_decision_must_fit(self):
        with self.assertRaisesRegex(ValueError, "ijmond-raw-coke-1"):
            vth.forfeiture(RAW_COKE)
        with self.assertRaises(ValueError):
            vth.procedure(RAW_COKE, decision="nothing")


class Remedies(unittest.TestCase):
    OBJECTION = {"kind": "objection-received", "on": "2026-04-01"}

    def test_remedies_in_python(self):
        found = vth.remedies(order(), on="2026-05-07")  # 5 May, Liberation Day, is no day for the post
        self.assertEqual((found.verdict, found.remedy_until, found.irrevocable_from),
                         ("irrevocable", None, date(2026, 4, 29)))
        self.assertEqual((found.decide_by, found.penalty, found.changed_on, found.certainty), (None, None, None, "inferred"))
        self.assertEqual(list(found.deadlines["rule"]), ["awb-6.7-objection", "awb-6.9.2"])
        self.assertEqual(found.terms["grace_until"], "2026-04-13")
        pending = vth.remedies(order(self.OBJECTION, {"kind": "default-notice", "on": "2026-06-10"}), on="2026-06-25", lang="en")
        self.assertEqual((pending.verdict, pending.irrevocable_from, pending.decide_by), ("pending", None, date(2026, 6, 9)))
        self.assertEqual(pending.penalty.total_cents_on("2026-06-25"), 2300)
        self.assertIn("pending", next(reason.message for reason in pending.reasons if reason.code == "awb.6:7.pending"))

    def test_a_change_is_what_forfeiture_uses(self):
        change = {"kind": "objection-decision", "on": "2026-05-06", "outcome": "changed", "terms": {"penalty_cents": 100000}}
        events = (self.OBJECTION, change, {"kind": "reinspection", "on": "2026-05-19", "outcome": "violated"})
        self.assertEqual(vth.remedies(order(*events), on="2026-05-19").terms["penalty_cents"], 100000)
        self.assertEqual(vth.remedies(order(*events), on="2026-05-19").changed_on, date(2026, 5, 6))
        self.assertEqual(vth.forfeiture(order(*events)).forfeited_cents, 3 * 250000 + 2 * 100000)

    def test_irrevocable_when_the_term_and_the_post_are_over(self):
        """Counts day by day from what the rulebook says of the two terms, for announcements on every day of a year."""
        for number in range(366):
            announced = date(2026, 1, 1) + timedelta(days=number)
            end = vth.deadline("awb-6.7-objection", event=announced).last_day
            arrival = vth.deadline("awb-6.9.2", event=end).last_day
            decision = order(notified_on=announced.isoformat())
            for on, verdict in ((end, "open"), (arrival, "open"), (arrival + timedelta(days=1), "irrevocable")):
                found = vth.remedies(decision, on=on)
                self.assertEqual((found.verdict, found.irrevocable_from), (verdict, end + timedelta(days=1)), announced)


if __name__ == "__main__":
    tap.main()
