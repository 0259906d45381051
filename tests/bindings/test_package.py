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
from fractions import Fraction

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

    def test_policies_are_compared(self):
        folder = os.path.join(os.environ["VTH_SOURCE_ROOT"], "examples", "policies")
        paths = [os.path.join(folder, name + ".json") for name in ("voorbeeldland", "verzinsel-zuid")]
        comparison = vth.compare_policies(paths, on="2026-06-01")
        self.assertEqual((comparison.shared, comparison.different), (11, 9))
        self.assertEqual(comparison.rows["code"][0], "LU-01")
        self.assertEqual(len(comparison.cells["cell"]), 32)
        self.assertEqual(list(comparison.regions["region"]), ["Voorbeeldland", "Verzinsel-Zuid"])
        self.assertIn("Level playing field", comparison.to_text("html", lang="en"))
        self.assertEqual(comparison.to_dict()["rows"][0]["code"], "LU-01")
        self.assertRaises(vth.Error, vth.compare_policies, paths[:1], on="2026-06-01")

    def test_a_penal_order_names_all_that_stands_in_the_way(self):
        gate = vth.penal_order({"on": "2016-05-02", "issuer": "ilt", "legal_person": True, "aggressive": True,
                                "benefit_cents": 500001, "facts": [{"code": "BM 003", "kind": "economic"}]}, lang="en")
        self.assertEqual((gate.verdict, gate.sum_cents), ("not-allowed", 300000))
        self.assertEqual(gate.contra_indications, ("penal-order.aggressive", "penal-order.benefit-above-limit"))
        self.assertIn("/public_body", gate.unknown)
        self.assertEqual(vth.penal_order({}).verdict, "not-known")
        self.assertIsNone(vth.penal_order({}).sum_cents)

    def test_fines_are_exact(self):
        fine = vth.seveso_fine({"on": "2019-03-01", "norm": "brzo-5-1", "employees": 20, "documented": "moderate",
                                "suitable": "poor", "implemented": "good", "recovery_term_missed": True, "seveso_category": 2})
        self.assertEqual((fine.verdict, fine.norm_cents, fine.factor, fine.size_reduction_percent),
                         ("fine", 20000000, Fraction(7, 16), 25))
        self.assertEqual((fine.fine_cents, fine.fine_euros), (6562500, Decimal("65625.00")))
        self.assertEqual(fine.interventions, ())
        unknown = vth.seveso_fine({"norm": "brzo-5-1"})
        self.assertEqual((unknown.factor, unknown.fine_cents, unknown.fine_euros), (None, None, None))
        ceiling = vth.fine_ceiling({"article": "Ow 18.11", "on": "2025-01-01", "turnover_cents": 123456789})
        self.assertEqual((ceiling.verdict, ceiling.category, ceiling.turnover_part_cents, ceiling.maximum_cents),
                         ("not-known", 6, 12345678, None))
        self.assertIsNone(vth.fine_ceiling({}).category)
        for wrong in ({"employees": -5}, {"type": "site", "id": "s"}):
            self.assertRaises(vth.Error, vth.seveso_fine, wrong)

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


class Lateness(unittest.TestCase):
    def test_a_letter_posted_in_time_may_come_a_week_later(self):
        last_day = vth.deadline("awb-6.7-objection", event="2022-03-30").last_day
        filing = vth.filing(last_day=last_day, posted_on=date(2022, 5, 11), received_on="2022-05-18")
        self.assertEqual((filing.verdict, filing.receipt.last_day), ("in-time", date(2022, 5, 18)))
        self.assertTrue(filing.has("awb.6:9.posted-in-time"))
        self.assertEqual(filing.to_dict()["receipt_until"], "2022-05-18")
        for posted, received, verdict in ((None, "2022-05-11", "in-time"), (None, "2022-05-12", "unproven"),
                                          ("2022-05-11", "2022-05-19", "late"), ("2022-05-12", "2022-05-13", "late")):
            with self.subTest(received=received):
                self.assertEqual(vth.filing(last_day=last_day, posted_on=posted, received_on=received).verdict, verdict)

    def test_an_interruption_starts_a_limitation_anew(self):
        self.assertEqual(vth.limitation("awb-5.35", event="2025-02-10").last_day, date(2026, 2, 10))
        anew = vth.limitation("awb-5.35", event="2025-02-10", interrupted_on=date(2025, 12, 1))
        self.assertEqual((anew.first_day, anew.last_day), (date(2025, 12, 2), date(2026, 12, 1)))
        twice = vth.limitation("awb-5.35", event="2025-02-10", interrupted_on=["2025-12-01", "2026-11-30"])
        self.assertEqual(twice.last_day, date(2027, 11, 30))
        self.assertEqual(vth.limitation("awb-4.104", event="2020-01-31", interrupted_on="2025-02-10",
                                        lengthened_days=30).last_day, date(2030, 3, 12))

    def test_late_decision_costs_more_with_time(self):
        penalty = vth.default_penalty(term_end=date(2023, 7, 7), notice_on="2023-07-10")
        self.assertEqual((penalty.verdict, penalty.first_day, penalty.last_day, penalty.days),
                         ("due", date(2023, 7, 25), date(2023, 9, 4), 42))
        self.assertEqual((penalty.total_cents, penalty.total_euros), (144200, Decimal("1442.00")))
        self.assertEqual((penalty.maximum_cents, penalty.maximum_euros), (144200, Decimal("1442.00")))
        self.assertEqual([penalty.cents_on(day) for day in ("2023-07-24", date(2023, 8, 8), "2023-09-04")], [0, 3500, 4500])
        self.assertEqual(penalty.total_cents_on("2023-08-08"), 35700)
        self.assertEqual([run["cents"] for run in penalty.to_dict()["per_day"]], [2300, 3500, 4500])

    def test_nothing_is_due_before_the_penalty_begins(self):
        in_time = vth.default_penalty(term_end="2023-07-07", notice_on="2023-07-10", decided_on="2023-07-24")
        self.assertEqual((in_time.verdict, in_time.last_day, in_time.total_euros), ("not-due", None, Decimal("0.00")))
        premature = vth.default_penalty(term_end="2023-12-25", notice_on="2023-03-30")
        self.assertIsNone(premature.first_day)
        self.assertTrue(premature.has("awb.4:17.notice-premature"))

    def test_a_wrong_question_is_an_error_with_a_code(self):
        for code, ask in (
                ("out-of-range", lambda: vth.limitation("awb-6.7-objection", event="2025-02-10")),
                ("out-of-range", lambda: vth.limitation("awb-5.35", event="2025-02-10",
                                                        interrupted_on=["2025-12-01", "2025-11-30"])),
                ("unknown-rule", lambda: vth.limitation("nonsense", event="2025-02-10")),
                ("out-of-range", lambda: vth.filing(last_day="2022-05-11", posted_on="2022-05-10", received_on="2022-05-09")),
                ("invalid-date", lambda: vth.filing(last_day="2022-02-30", received_on="2022-05-09")),
                ("out-of-range", lambda: vth.default_penalty(term_end="1800-01-01", notice_on="1800-02-01"))):
            with self.subTest(code=code), self.assertRaises(vth.Error) as caught:
                ask()
            self.assertEqual(caught.exception.code, code)
        self.assertRaises(TypeError, lambda: vth.filing(last_day=None, received_on="2022-05-09"))


class Calendars(unittest.TestCase):
    def test_the_closed_days_of_a_year(self):
        days = {day.date: day for day in vth.holidays(2026)}
        self.assertEqual((days[date(2026, 4, 27)].name, days[date(2026, 4, 3)].atw_only), ("Koningsdag", True))
        self.assertEqual(list(days), sorted(days))
        working = vth.holidays(2026, calendar="working", lang="en")
        self.assertEqual({day.date for day in working}, {day.date for day in days.values() if not day.atw_only})
        self.assertIn("King's Day", [day.name for day in working])
        for code, ask in (("out-of-range", lambda: vth.holidays(1800)),
                          ("unknown-value", lambda: vth.holidays(2026, calendar="moon"))):
            with self.subTest(code=code), self.assertRaises(vth.Error) as caught:
                ask()
            self.assertEqual(caught.exception.code, code)

    def test_deadlines_go_into_a_calendar(self):
        both = [vth.deadline("awb-6.7-objection", event=event) for event in ("2026-03-16", "2026-03-17")]
        try:
            text = vth.icalendar(both, today=date(2026, 3, 17), lang="en")
        except vth.Error as error:
            self.assertEqual(error.code, "failed")
            self.skipTest("libvth was built without libical")
        self.assertEqual(text.count("BEGIN:VEVENT\r\n"), 2)
        self.assertIn("DTSTART;VALUE=DATE:20260428\r\n", text)
        self.assertIn("DTSTAMP:20260317T000000Z\r\n", text)
        self.assertIn("TRIGGER:-P5DT15H\r\n", text)
        self.assertIn("TRIGGER:PT9H\r\n", vth.icalendar(both[0], today="2026-03-17", alarm_working_days=0))
        self.assertNotIn("VEVENT", vth.icalendar([], today="2026-03-17"))

    def test_only_deadlines_go_into_a_calendar(self):
        self.assertRaises(TypeError, lambda: vth.icalendar(["2026-04-28"], today="2026-03-17"))
        with self.assertRaises(vth.Error) as caught:
            vth.icalendar([], today="2026-03-17", alarm_working_days=367)
        self.assertEqual(caught.exception.code, "out-of-range")


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
