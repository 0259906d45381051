#!/usr/bin/python3
"""The package vth: days, money, errors, records and files as Python has them.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import os
import pickle
import tempfile
import unittest
from datetime import date
from decimal import Decimal

import cases
import memory
import tap
import vth
from vth import values


class Terms(unittest.TestCase):
    def test_the_objection_term_of_six_weeks_passes_kings_day(self):
        deadline = vth.deadline("awb-6.7-objection", event=date(2026, 3, 16))
        self.assertEqual(deadline.event, date(2026, 3, 16))
        self.assertEqual(deadline.first_day, date(2026, 3, 17))
        self.assertEqual(deadline.raw_last_day, date(2026, 4, 27))
        self.assertEqual(deadline.last_day, date(2026, 4, 28))
        self.assertIs(type(deadline.last_day), date)
        self.assertEqual(deadline.rule, "awb-6.7-objection")
        self.assertIn("Awb 6:7", deadline.article)
        self.assertEqual([move.code for move in deadline.moves], ["atw.1.rolled-holiday"])
        self.assertEqual(deadline.certainty, "text")
        self.assertIsNone(deadline.effective_on)
        self.assertIsNone(deadline.verdict)

    def test_many_last_days_are_those_of_each_alone(self):
        first = date(2026, 1, 1).toordinal()
        events = [date.fromordinal(day) for day in range(first, first + 365)]
        self.assertEqual(vth.last_days("awb-6.7-objection", events=events),
                         [vth.deadline("awb-6.7-objection", event=event).last_day for event in events])

    def test_a_last_day_that_is_none_costs_no_other(self):
        events = ["2026-03-16", None, "1800-01-01"]
        problems = []
        self.assertEqual(vth.last_days("awb-6.7-objection", events=events, problems=problems),
                         [date(2026, 4, 28), None, None])
        self.assertEqual(len(problems), 1)
        for rule, wrong in (("nonsense", events), ("awb-6.7-objection", events), ("awb-5.32a.2", [])):
            with self.subTest(rule=rule), self.assertRaises(vth.Error):
                vth.last_days(rule, events=wrong)
        self.assertEqual(vth.last_days("awb-6.7-objection", events=[]), [])

    def test_a_deadline_is_before_on_and_after_its_last_day(self):
        deadline = vth.deadline("awb-6.7-objection", event="2026-03-16")
        self.assertEqual([deadline.status(day) for day in ("2026-03-16", "2026-03-17", "2026-04-28", "2026-04-29")],
                         ["not-begun", "running", "last-day", "passed"])
        self.assertEqual([deadline.days_left(day) for day in (date(2026, 4, 27), date(2026, 4, 29))], [1, -1])

    def test_a_term_of_a_decision_is_not_moved(self):
        self.assertEqual(vth.term("P6W", event="2026-03-16").last_day, date(2026, 4, 28))
        self.assertEqual(vth.term("P6W", event="2026-03-16", set_by="decision").last_day, date(2026, 4, 27))
        self.assertEqual(vth.term("P6W", event="2026-03-16", set_by="decision", starts="on").last_day, date(2026, 4, 26))
        self.assertEqual(vth.term("P2W", event="2026-03-16", backward=True).last_day, date(2026, 3, 2))

    def test_a_term_grows_by_extension_and_suspension(self):
        self.assertEqual(vth.term("P1W", event="2026-03-16", set_by="decision", extend="P2W").last_day, date(2026, 4, 6))
        self.assertEqual(vth.term("P1W", event="2026-03-16", set_by="decision", extend=["P1W", "P1W"],
                                  suspended_days=3).last_day, date(2026, 4, 9))

    def test_a_grace_term_has_the_length_that_the_decision_gives(self):
        self.assertEqual(vth.deadline("awb-5.32a.2", event="2026-03-16", term="P4W").last_day, date(2026, 4, 13))
        with self.assertRaises(vth.Error) as caught:
            vth.deadline("awb-5.32a.2", event="2026-03-16")
        self.assertEqual(caught.exception.code, "no-term")

    def test_reasons_come_in_two_languages(self):
        dutch, english = (vth.deadline("awb-6.7-objection", event="2026-03-16", lang=lang) for lang in ("nl", "en"))
        self.assertIn("17 maart 2026", dutch.reasons[0].message)
        self.assertIn("17 March 2026", english.reasons[0].message)
        self.assertEqual([reason.code for reason in dutch.reasons], [reason.code for reason in english.reasons])
        self.assertTrue(dutch.has("term.starts-after"))
        self.assertFalse(dutch.has("nonsense"))
        self.assertIn("Atw 1", str(dutch.reasons[0]))

    def test_an_answer_is_plain_data_too(self):
        data = vth.deadline("awb-6.7-objection", event="2026-03-16").to_dict()
        self.assertEqual((data["last_day"], data["moved_by"][0]["code"]), ("2026-04-28", "atw.1.rolled-holiday"))

    def test_a_wrong_question_is_an_error_with_a_code(self):
        for code, ask in (
                ("unknown-rule", lambda: vth.deadline("nonsense", event="2026-03-16")),
                ("invalid-date", lambda: vth.deadline("awb-6.7-objection", event="2026-02-30")),
                ("out-of-range", lambda: vth.deadline("awb-6.7-objection", event=date(2199, 12, 1))),
                ("invalid-term", lambda: vth.term("six weeks", event="2026-03-16")),
                ("unknown-value", lambda: vth.term("P6W", event="2026-03-16", set_by="fate")),
                ("unknown-value", lambda: vth.term("P6W", event="2026-03-16", lang="fr"))):
            with self.subTest(code=code), self.assertRaises(vth.Error) as caught:
                ask()
            self.assertEqual(caught.exception.code, code)

    def test_none_is_a_type_error(self):
        for ask in (lambda: vth.deadline(None, event="2026-03-16"), lambda: vth.deadline("awb-6.7-objection", event=None),
                    lambda: vth.term(None, event="2026-03-16"), lambda: vth.read(None), lambda: vth.review([None]),
                    lambda: vth.Record.from_dict(None)):
            self.assertRaises(TypeError, ask)


class Money(unittest.TestCase):
    def test_cents_are_for_programs_and_euros_for_people(self):
        terms = vth.Record("terms", penalty_cents=250000)
        self.assertEqual(terms.penalty_euros, Decimal("2500.00"))
        self.assertEqual(str(terms.penalty_euros), "2500.00")
        terms.maximum_euros = "25000.50"
        self.assertEqual(terms.maximum_cents, 2500050)
        self.assertIsNone(vth.Record("terms").penalty_euros)

    def test_no_part_of_a_cent_is_lost(self):
        self.assertEqual(values.to_cents(Decimal("0.01")), 1)
        self.assertEqual(values.to_euros(10**15), Decimal("10000000000000.00"))
        self.assertRaises(ValueError, values.to_cents, "12.345")
        self.assertRaises(TypeError, values.to_cents, 12.5)


class Records(unittest.TestCase):
    def test_fields_are_attributes(self):
        decision = vth.Record("enforcement-decision", id="d-1", instrument="penalty-order", notified_on="2026-03-16",
                              violations=["v-1"], terms=vth.Record("terms", grace_term="P4W"), remedies_clause=True)
        self.assertEqual(decision.type, "enforcement-decision")
        self.assertEqual(decision.notified_on, date(2026, 3, 16))
        self.assertEqual(decision.instrument, "penalty-order")
        self.assertEqual(decision.violations, ("v-1",))
        self.assertEqual(decision.terms.grace_term, "P4W")
        self.assertIs(decision.remedies_clause, True)
        self.assertIn("notified_on", dir(decision))

    def test_what_is_absent_is_none_or_an_empty_list(self):
        decision = vth.Record("enforcement-decision")
        for name in ("id", "notified_on", "instrument", "terms", "remedies_clause", "mandate"):
            self.assertIsNone(getattr(decision, name), name)
        self.assertIsNone(vth.Record("terms").penalty_cents)
        for name in ("events", "violations", "legal_bases"):
            self.assertEqual(getattr(decision, name), (), name)
        self.assertEqual(decision.extra, {})

    def test_setting_none_clears(self):
        decision = vth.Record("enforcement-decision", notified_on="2026-03-16", remedies_clause=False)
        self.assertIs(decision.remedies_clause, False)
        decision.notified_on = decision.remedies_clause = None
        self.assertEqual(decision.to_dict(), vth.Record("enforcement-decision").to_dict())

    def test_embedded_records_are_shared(self):
        decision = vth.Record("enforcement-decision", terms=vth.Record("terms"))
        decision.terms.penalty_euros = 2500
        self.assertEqual(decision.terms.penalty_cents, 250000)
        decision.events = [vth.Record("decision-event", kind="payment"), {"type": "decision-event", "kind": "writ"}]
        self.assertEqual([event.kind for event in decision.events], ["payment", "writ"])

    def test_all_records_of_all_cases_come_back_as_they_were(self):
        for case in cases.review_cases():
            for data in case["register"] + case["records"]:
                with self.subTest(case=case["id"], record=data["id"]):
                    record = vth.Record.from_dict(data)
                    self.assertEqual(vth.Record.from_dict(record.to_dict()), record)
                    for name in dir(record):
                        if not name.startswith("_"):
                            getattr(record, name)

    def test_every_field_takes_back_what_it_gave(self):
        for case in cases.review_cases():
            for data in case["register"] + case["records"]:
                record = vth.Record.from_dict(data)
                fields = {key: getattr(record, key) for key in data if key != "type"}
                with self.subTest(case=case["id"], record=data["id"]):
                    self.assertEqual(vth.Record(data["type"], **fields), record)

    def test_unknown_keys_are_kept(self):
        record = vth.Record.from_dict({"type": "site", "id": "s-1", "colour": ["green"]})
        self.assertEqual(record.extra, {"colour": ["green"]})
        record.extra = {"height": 3}
        self.assertEqual(record.to_dict()["height"], 3)
        record.extra = {}
        self.assertNotIn("height", record.to_dict())

    def test_a_wrong_value_is_an_error(self):
        for code, make in (
                ("unknown-type", lambda: vth.Record("nonsense")),
                ("unknown-value", lambda: vth.Record("enforcement-decision", instrument="hammer")),
                ("invalid-date", lambda: vth.Record("enforcement-decision", notified_on="2026-02-30")),
                ("invalid-term", lambda: vth.Record("terms", grace_term="soon")),
                ("out-of-range", lambda: vth.Record("terms", penalty_cents=-1))):
            with self.subTest(code=code), self.assertRaises(vth.Error) as caught:
                make()
            self.assertEqual(caught.exception.code, code)
        self.assertRaises(AttributeError, lambda: vth.Record("site").nonsense)
        self.assertRaises(AttributeError, setattr, vth.Record("site"), "nonsense", 1)
        self.assertRaises(AttributeError, setattr, vth.Record("site"), "type", "party")
        self.assertRaises(TypeError, setattr, vth.Record("site"), "name", 3)
        self.assertRaises(TypeError, setattr, vth.Record("terms"), "penalty_cents", 2.5)

    def test_a_wrong_value_in_plain_data_has_a_pointer(self):
        for pointer, code, data in (
                ("/found_on", "invalid-date", {"type": "violation", "id": "v-1", "found_on": "2026-02-30"}),
                ("/terms/penalty_cents", "wrong-type", {"type": "enforcement-decision", "id": "d-1",
                                                        "instrument": "fine", "terms": {"penalty_cents": "ten"}}),
                ("/type", "unknown-type", {"type": "nonsense"})):
            with self.subTest(pointer=pointer), self.assertRaises(vth.Error) as caught:
                vth.Record.from_dict(data)
            self.assertEqual((caught.exception.pointer, caught.exception.code), (pointer, code))

    def test_a_required_field_is_asked_for(self):
        with self.assertRaises(vth.Error) as caught:
            vth.Record("enforcement-decision", id="d-1").check()
        self.assertEqual((caught.exception.code, caught.exception.pointer), ("missing-field", "/instrument"))


class Files(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = os.path.join(folder.name, "records.ndjson")

    def write(self, text):
        with open(self.path, "wb") as file:
            file.write(text)
        return self.path

    def test_records_are_read_as_they_were_written(self):
        written = [vth.Record.from_dict(data) for case in cases.review_cases() for data in case["records"]]
        self.assertEqual(vth.write(self.path, written), len(written))
        self.assertEqual(list(vth.read(self.path)), written)

    def test_all_dossiers_can_be_read(self):
        for path in cases.dossiers():
            with self.subTest(path=path):
                self.assertIn("enforcement-decision", [record.type for record in vth.read(path)])

    BAD = (b'{"type":"party","id":"a"}\n{"type":"violation","id":"v","found_on":"2026-02-30"}\n{"type":"party",}\n'
           b'{"type":"party","id":"b"}\n{"type":"nonsense"}\n\xff\n{"type":"party","id":"c"}\n')

    def test_problems_are_collected_and_the_other_records_are_read(self):
        problems = []
        self.assertEqual([record.id for record in vth.read(self.write(self.BAD), problems=problems)], ["a", "b", "c"])
        self.assertEqual([(problem.line, problem.code) for problem in problems],
                         [(2, "invalid-date"), (3, "syntax"), (5, "unknown-type"), (6, "syntax")])
        self.assertEqual(problems[0].pointer, "/found_on")
        self.assertEqual({problem.file for problem in problems}, {self.path})
        for problem in problems:
            self.assertTrue(str(problem).startswith(f"{self.path}:{problem.line}: "), problem)

    def test_a_problem_that_nobody_collects_is_raised_and_one_can_go_on(self):
        reader = vth.read(self.write(self.BAD))
        self.assertEqual(next(reader).id, "a")
        with self.assertRaises(vth.Error) as caught:
            next(reader)
        self.assertEqual((caught.exception.line, caught.exception.pointer), (2, "/found_on"))
        self.assertRaises(vth.Error, next, reader)
        self.assertEqual(next(reader).id, "b")

    def test_a_file_that_is_not_there_is_an_error(self):
        with self.assertRaises(vth.Error) as caught:
            vth.read("/nonexistent/file.ndjson")
        self.assertEqual((caught.exception.code, caught.exception.file), ("not-found", "/nonexistent/file.ndjson"))

    def test_an_error_can_be_pickled(self):
        error = vth.Error("wrong", code="invalid-date", file="f", line=3, pointer="/found_on")
        copy = pickle.loads(pickle.dumps(error))
        self.assertEqual(vars(copy), vars(error))

    def test_a_hundred_thousand_records_leave_nothing_behind(self):
        self.write(memory.LINE * memory.N_RECORDS)

        def read_all():
            return sum(record.terms.penalty_cents == 250000 for record in vth.read(self.path))

        self.assertEqual(read_all(), memory.N_RECORDS)
        before = memory.resident()
        self.assertEqual(read_all(), memory.N_RECORDS)
        self.assertLess(memory.resident() - before, memory.BOUND)


if __name__ == "__main__":
    tap.main()
