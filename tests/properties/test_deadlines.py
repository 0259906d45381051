#!/usr/bin/python3
"""What holds for every term, whatever the day: Hypothesis looks for a counterexample, through introspection.

The examples are the same in every run.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import array
import datetime
import os
import sys
import unittest

import gi

try:
    from hypothesis import HealthCheck, assume, given, settings
    from hypothesis import strategies as st
except ModuleNotFoundError:
    print("1..0 # SKIP python3-hypothesis is not there")
    sys.exit(0)

gi.require_version("Vth", "1")
from gi.repository import GLib, Vth  # noqa: E402

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "bench"))
import atw  # noqa: E402

settings.register_profile("same", derandomize=True, database=None, deadline=None, max_examples=400,
                          suppress_health_check=list(HealthCheck))
settings.load_profile("same")

RULES = Vth.Rulebook.new_national()
CALENDAR = RULES.get_calendar()
FIRST, LAST = (day.get_julian() for day in (CALENDAR.get_first_day(), CALENDAR.get_last_day()))
ATW = Vth.CalendarKind.ATW
AFTER, ON = Vth.TermStart.AFTER, Vth.TermStart.ON
FORWARD, BACKWARD = Vth.TermDirection.FORWARD, Vth.TermDirection.BACKWARD

# Set by these, a term is under the Algemene termijnenwet; set by the others it is not.
UNDER = [Vth.TermSource.ACT, Vth.TermSource.AMVB, Vth.TermSource.ORDINANCE, Vth.TermSource.PROVINCIAL_ORDINANCE,
         Vth.TermSource.WATER_ORDINANCE]
OUTSIDE = [Vth.TermSource.MINISTERIAL, Vth.TermSource.DECISION, Vth.TermSource.COURT]
LETTER = {"day": "D", "week": "W", "month": "M", "year": "Y"}

# Far enough from both ends that no term leaves the calendar, and days of the years that people live in more often.
days = st.one_of(st.integers(FIRST + 1000, LAST - 9000),
                 st.integers(datetime.date(2005, 1, 1).toordinal(), datetime.date(2030, 12, 31).toordinal()))
short_terms = st.one_of(st.tuples(st.integers(1, 90), st.just("day")), st.tuples(st.integers(1, 12), st.just("week")),
                        st.tuples(st.integers(1, 3), st.just("month")))
long_terms = st.one_of(st.tuples(st.integers(91, 2000), st.just("day")), st.tuples(st.integers(13, 300), st.just("week")),
                       st.tuples(st.integers(4, 100), st.just("month")), st.tuples(st.integers(1, 8), st.just("year")))
terms = st.one_of(short_terms, long_terms)
under = st.sampled_from(UNDER)
starts = st.sampled_from([AFTER, ON])


def write(term):
    return f"P{term[0]}{LETTER[term[1]]}"


def day(number):
    return GLib.Date.new_julian(number)


def number(date):
    return date.get_julian()


def is_open(day_number):
    return CALENDAR.is_open(ATW, day(day_number))


def codes(answer):
    reasons = answer.get_reasons()
    return [reasons.get_item(i).get_code() for i in range(reasons.get_n_items())]


def compute(term, event, set_by=Vth.TermSource.ACT, starts=AFTER, direction=FORWARD, extensions=()):
    return RULES.compute_term(Vth.Term.new_from_string(write(term)), set_by, starts, direction, day(event),
                              [write(extension) for extension in extensions], 0)


class Deadlines(unittest.TestCase):

    @given(terms, under, starts, days, st.integers(0, 40))
    def test_a_later_event_never_ends_a_term_earlier(self, term, set_by, start, event, later):
        first, second = compute(term, event, set_by, start), compute(term, event + later, set_by, start)
        self.assertLessEqual(number(first.get_last_day()), number(second.get_last_day()))

    @given(short_terms, short_terms, days)
    def test_a_longer_term_of_one_unit_never_ends_earlier(self, one, other, event):
        assume(one[1] == other[1])
        shorter, longer = sorted([one, other])
        self.assertLessEqual(number(compute(shorter, event).get_last_day()), number(compute(longer, event).get_last_day()))

    @given(short_terms, under, starts, days)
    def test_within_reach_of_the_atw_no_term_ends_on_a_closed_day(self, term, set_by, start, event):
        self.assertTrue(is_open(number(compute(term, event, set_by, start).get_last_day())))

    @given(short_terms, under, starts, days)
    def test_the_last_day_is_no_later_than_articles_1_and_2_ask(self, term, set_by, start, event):
        deadline = compute(term, event, set_by, start)
        first, raw, last = (number(date) for date in (deadline.get_first_day(), deadline.get_raw_last_day(),
                                                      deadline.get_last_day()))
        self.assertGreaterEqual(last, raw)
        for earlier in range(raw, last):
            holds_two = raw - first + 1 < 3 or sum(map(is_open, range(first, earlier + 1))) >= 2
            self.assertFalse(is_open(earlier) and holds_two)

    @given(short_terms, under, starts, days)
    def test_a_term_of_three_days_holds_two_open_days(self, term, set_by, start, event):
        deadline = compute(term, event, set_by, start)
        first, raw, last = (number(date) for date in (deadline.get_first_day(), deadline.get_raw_last_day(),
                                                      deadline.get_last_day()))
        assume(raw - first + 1 >= 3)
        self.assertGreaterEqual(sum(map(is_open, range(first, last + 1))), 2)

    @given(long_terms, under, starts, days)
    def test_a_term_longer_than_article_4_allows_never_moves(self, term, set_by, start, event):
        deadline = compute(term, event, set_by, start)
        self.assertEqual(number(deadline.get_last_day()), number(deadline.get_raw_last_day()))
        self.assertEqual(deadline.list_moves().get_n_items(), 0)

    @given(terms, st.sampled_from(OUTSIDE), starts, days)
    def test_a_term_that_no_act_or_ordinance_sets_never_moves(self, term, set_by, start, event):
        deadline = compute(term, event, set_by, start)
        self.assertEqual(number(deadline.get_last_day()), number(deadline.get_raw_last_day()))

    @given(terms, under, days)
    def test_a_term_counted_back_never_moves(self, term, set_by, event):
        assume(event - 8 * 366 > FIRST)
        deadline = compute(term, event, set_by, direction=BACKWARD)
        self.assertEqual(number(deadline.get_last_day()), number(deadline.get_raw_last_day()))
        self.assertLess(number(deadline.get_last_day()), event)

    @given(terms, under, starts, days)
    def test_a_move_is_explained_and_nothing_else_is(self, term, set_by, start, event):
        deadline = compute(term, event, set_by, start)
        moved = number(deadline.get_last_day()) != number(deadline.get_raw_last_day())
        self.assertEqual(moved, deadline.list_moves().get_n_items() > 0)

    @given(terms, terms, days)
    def test_an_extension_counts_from_the_original_start(self, term, extension, event):
        extended = compute(term, event, extensions=[extension])
        if term[1] == extension[1]:
            whole = compute((term[0] + extension[0], term[1]), event)
        elif {term[1], extension[1]} <= {"day", "week"}:
            count = sum(part[0] * (7 if part[1] == "week" else 1) for part in (term, extension))
            whole = compute((count, "day"), event)
        else:
            return
        self.assertEqual(number(extended.get_raw_last_day()), number(whole.get_raw_last_day()))

    @given(short_terms, days)
    def test_an_extension_does_not_start_where_the_term_had_moved(self, term, event):
        assume(term[1] == "week")
        extended = compute(term, event, extensions=[(1, "week")])
        self.assertEqual(number(extended.get_raw_last_day()), event + 7 * (term[0] + 1))

    @given(terms, st.integers(datetime.date(1990, 1, 1).toordinal(), datetime.date(2150, 12, 31).toordinal()))
    def test_counting_day_by_day_gives_the_same(self, term, event):
        found = datetime.date.fromordinal(number(compute(term, event).get_last_day()))
        self.assertEqual(found, atw.last_day(datetime.date.fromordinal(event), *term))

    @given(st.lists(st.tuples(terms, under, starts, days), min_size=1, max_size=40))
    def test_a_batch_answers_as_one_question_at_a_time(self, rows):
        batch = Vth.DeadlineBatch.new(RULES)
        questions = [batch.add_term(write(term), set_by, start, FORWARD, [], 0) for term, set_by, start, _ in rows]
        answer = batch.run(GLib.Bytes.new(array.array("I", [row[3] for row in rows]).tobytes()),
                           GLib.Bytes.new(array.array("I", questions).tobytes()))
        found = array.array("I", answer.get_data())
        self.assertEqual(list(found), [number(compute(term, event, set_by, start).get_last_day())
                                       for term, set_by, start, event in rows])
        self.assertEqual(batch.get_n_errors(), 0)

    @given(terms, under, starts, days)
    def test_the_quick_call_answers_as_the_deadline(self, term, set_by, start, event):
        self.assertEqual(RULES.compute_last_day_of_term(write(term), set_by, start, event),
                         number(compute(term, event, set_by, start).get_last_day()))

    @given(short_terms, days)
    def test_beyond_the_horizon_of_the_decree_days_there_is_a_reason(self, term, event):
        deadline = compute(term, event)
        known = all(CALENDAR.is_known(date) for date in (deadline.get_raw_last_day(), deadline.get_last_day()))
        beyond = number(deadline.get_raw_last_day()) > number(CALENDAR.get_known_until())
        found = [code for code in codes(deadline) if code.startswith("calendar.")]
        if beyond:
            self.assertEqual(found, ["calendar.beyond-horizon"])
        elif known and CALENDAR.is_known(deadline.get_first_day()):
            self.assertEqual(found, [])

    @given(terms, st.one_of(st.integers(1, FIRST - 1), st.integers(LAST + 1, 3_652_059)))
    def test_outside_the_calendar_there_is_an_error_and_no_day(self, term, event):
        with self.assertRaises(GLib.Error) as caught:
            compute(term, event)
        self.assertTrue(caught.exception.matches(Vth.Error.quark(), Vth.Error.OUT_OF_RANGE))

    @given(terms, days, st.lists(st.integers(0, 20), max_size=5))
    def test_a_hole_in_a_batch_is_named_and_the_rest_computed(self, term, event, holes):
        batch = Vth.DeadlineBatch.new(RULES)
        batch.add_term(write(term), Vth.TermSource.ACT, AFTER, FORWARD, [], 0)
        events = [0 if i in holes else event + i for i in range(21)]
        answer = batch.run(GLib.Bytes.new(array.array("I", events).tobytes()), None)
        found = array.array("I", answer.get_data())
        self.assertEqual([i for i, found_day in enumerate(found) if found_day == 0], sorted(set(holes)))
        self.assertEqual(list(array.array("I", batch.dup_error_rows().get_data() or b"")), sorted(set(holes)))


class TapResult(unittest.TestResult):
    """Prints each test as a test point."""

    def _point(self, word, test, what=""):
        print(f"{word} {self.testsRun} - {test.id().split('.')[-1].removeprefix('test_').replace('_', ' ')}{what}",
              flush=True)

    def addSuccess(self, test):
        super().addSuccess(test)
        self._point("ok", test)

    def addFailure(self, test, err):
        super().addFailure(test, err)
        print(self.failures[-1][1], file=sys.stderr)
        self._point("not ok", test)

    def addError(self, test, err):
        super().addError(test, err)
        print(self.errors[-1][1], file=sys.stderr)
        self._point("not ok", test)


def main():
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(Deadlines)
    print(f"1..{suite.countTestCases()}")
    result = TapResult()
    suite.run(result)
    return 0 if result.wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main())
