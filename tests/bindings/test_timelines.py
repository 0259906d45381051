#!/usr/bin/python3
"""The package vth: what is due in the life of a decision.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import pathlib
import unittest
from datetime import date
from decimal import Decimal

import tap
import vth

ROOT = pathlib.Path(__file__).parents[2]
FICTITIOUS = str(ROOT / "examples" / "fictitious" / "voorbeeldstad.ndjson")
ORDER = {"type": "enforcement-decision", "id": "d", "instrument": "penalty-order", "notified_on": "2026-03-16",
         "terms": {"grace_term": "P4W", "penalty_cents": 250000, "penalty_unit": "per-week", "maximum_cents": 2500000},
         "events": [{"type": "decision-event", "kind": "reinspection", "on": "2026-05-05", "outcome": "violated"}]}


class Timelines(unittest.TestCase):
    def test_what_is_due_and_what_to_do_now(self):
        timeline = vth.timeline(ORDER, on="2026-05-06")
        self.assertEqual((timeline.verdict, timeline.on), ("act-due", date(2026, 5, 6)))
        payments = [entry for entry in timeline.entries if entry.id == "payment"]
        self.assertEqual([entry.last_day for entry in payments], [date(2026, 6, 1), date(2026, 6, 8), date(2026, 6, 15)])
        first = payments[0]
        self.assertEqual((first.state, first.verdict, first.kind, first.party, first.rule, first.law, first.event),
                         ("running", "running", "duty", "offender", "awb-5.33", "Awb 5:33", date(2026, 4, 20)))
        self.assertEqual((first.first_day, first.done_on, first.amount_cents, first.amount_euros, first.act),
                         (date(2026, 4, 21), None, 250000, Decimal("2500.00"), None))
        self.assertEqual(first.name, "Betaling van de verbeurde dwangsom")
        self.assertTrue(first.has("term.starts-after"))
        act = timeline.next_act
        self.assertEqual((act.id, act.last_day), ("collection", date(2027, 4, 20)))
        self.assertIn("invorderingsbeschikking", act.act)
        self.assertIn("verjaart", act.loss)

    def test_nothing_to_do(self):
        timeline = vth.timeline({**ORDER, "events": [{"type": "decision-event", "kind": "withdrawn", "on": "2026-04-01"}]},
                                on="2026-05-06", lang="en")
        self.assertIsNone(timeline.next_act)
        self.assertEqual({entry.id: entry.state for entry in timeline.entries}["grace"], "fallen")
        self.assertIsNone(next(entry for entry in timeline.entries if entry.id == "grace").amount_euros)

    def test_requests_to_enforce_and_remedies_are_on_it(self):
        request = {"type": "enforcement-request", "id": "r-1", "received_on": "2026-01-05", "decision": "d"}
        timeline = vth.timeline([ORDER, request], on="2026-04-10")
        entry = next(entry for entry in timeline.entries if entry.id == "request-decision")
        self.assertEqual((entry.request, entry.last_day, entry.state), ("r-1", date(2026, 3, 2), "missed"))
        self.assertEqual({entry.request for entry in timeline.entries}, {None, "r-1"})
        self.assertEqual((timeline.remedies.verdict, timeline.remedies.irrevocable_from), ("open", date(2026, 4, 29)))

    def test_without_a_day_nothing_runs(self):
        timeline = vth.timeline(ORDER)
        self.assertIsNone(timeline.on)
        self.assertIsNone(timeline.remedies)
        self.assertFalse({"running", "to-come"} & {entry.state for entry in timeline.entries})

    def test_the_table_and_the_page(self):
        timeline = vth.timeline(FICTITIOUS, decision="d-036", on=date(2026, 5, 1))
        self.assertEqual(timeline.table["entry"], [entry.id for entry in timeline.entries])
        self.assertEqual(timeline.table["last_day"], [entry.last_day for entry in timeline.entries])
        self.assertIn("<svg class=\"timeline\"", timeline.to_html())
        self.assertEqual([entry["entry"] for entry in timeline.to_dict()["entries"]], timeline.table["entry"])

    def test_which_decision(self):
        with self.assertRaisesRegex(ValueError, "d-036"):
            vth.timeline(FICTITIOUS)


if __name__ == "__main__":
    tap.main()
