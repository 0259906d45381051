"""vth term, deadline, rules and holidays.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import tap
from vth_tool import ANSWERED, INPUT, NO, USAGE, Case, vth


class Terms(Case):
    def test_a_term_that_ends_on_a_holiday_runs_on(self):
        outcome = vth("term", "--from", "2026-03-16", "--term", "P6W")
        self.assertEqual(outcome.status, ANSWERED)
        self.assertEqual((outcome.json["first_day"], outcome.json["raw_last_day"], outcome.json["last_day"]),
                         ("2026-03-17", "2026-04-27", "2026-04-28"))
        self.assertEqual([move["code"] for move in outcome.json["moved_by"]], ["atw.1.rolled-holiday"])

    def test_a_term_set_in_a_decision_does_not_move(self):
        outcome = vth("term", "--from", "2026-03-16", "--term", "P6W", "--set-by", "decision")
        self.assertEqual(outcome.json["last_day"], "2026-04-27")

    def test_the_options_of_a_term_are_heeded(self):
        first = vth("term", "--from", "2026-03-16", "--term", "P10D", "--starts", "on", "--set-by", "decision").json
        self.assertEqual(first["first_day"], "2026-03-16")
        back = vth("term", "--from", "2026-03-16", "--term", "P10D", "--backward").json
        self.assertLess(back["last_day"], "2026-03-16")
        longer = vth("term", "--from", "2026-03-16", "--term", "P2W", "--extend", "P1W", "--extend", "P1W",
                     "--suspended", "2", "--set-by", "decision").json
        self.assertEqual(longer["last_day"], "2026-04-15")

    def test_the_messages_are_in_the_language_asked_for(self):
        self.assertIn("Koningsdag", vth("term", "--from", "2026-03-16", "--term", "P6W").out)
        self.assertIn("King's Day", vth("term", "--from", "2026-03-16", "--term", "P6W", "--lang", "en").out)
        text = vth("term", "--from", "2026-03-16", "--term", "P6W", "--format", "text").out
        self.assertIn("laatste dag: 2026-04-28", text)
        self.assertIn("[Atw 1, 3]", text)

    def test_what_cannot_be_a_term_is_refused(self):
        self.assertRefused(vth("term", "--from", "2026-02-30", "--term", "P6W"), USAGE, "‘2026-02-30’")
        self.assertRefused(vth("term", "--from", "16-03-2026", "--term", "P6W"), USAGE, "JJJJ-MM-DD")
        self.assertRefused(vth("term", "--from", "2026-03-16", "--term", "6 weken"), USAGE, "‘6 weken’")
        self.assertRefused(vth("term", "--term", "P6W"), USAGE, "--from")
        self.assertRefused(vth("term", "--from", "2026-03-16"), USAGE, "--term")
        self.assertRefused(vth("term", "--from", "2026-03-16", "--term", "P6W", "--set-by", "king"), USAGE, "‘king’")
        self.assertRefused(vth("term", "--from", "2026-03-16", "--term", "P6W", "--extend", "x"), USAGE, "invalid-term")
        self.assertRefused(vth("term", "--from", "1800-03-16", "--term", "P6W"), USAGE, "out-of-range")
        self.assertRefused(vth("term", "--from", "2026-03-16", "--term", "P6W", "--suspended", "-1"), USAGE, "‘-1’")

    def test_a_statutory_term_names_its_article(self):
        outcome = vth("deadline", "awb-6.7-objection", "--event", "2026-03-16", "--on", "2026-04-01")
        self.assertEqual(outcome.status, ANSWERED)
        self.assertEqual(outcome.json["rule"], "awb-6.7-objection")
        self.assertIn("6:7", outcome.json["article"])
        self.assertEqual((outcome.json["last_day"], outcome.json["status"], outcome.json["days_left"]),
                         ("2026-04-28", "running", 27))
        for member in ("bound_party", "consequence"):
            self.assertTrue(outcome.json[member])

    def test_an_unknown_rule_is_refused(self):
        self.assertRefused(vth("deadline", "awb-9.9", "--event", "2026-03-16"), USAGE, "unknown-rule")
        self.assertRefused(vth("deadline", "awb-6.7-objection"), USAGE, "--event")
        self.assertRefused(vth("deadline", "--event", "2026-03-16"), USAGE, "--batch")

    def test_a_rule_without_length_is_answered_with_no(self):
        rules = [rule for rule in vth("rules", "--format", "json").json if "term" not in rule]
        self.assertTrue(rules)
        self.assertRefused(vth("deadline", rules[0]["rule"], "--event", "2026-03-16"), NO, "no-term")

    def test_a_batch_gives_back_each_row_with_its_last_day(self):
        rows = ('rule,term,set_by,event,note\n'
                'awb-6.7-objection,,,2026-03-16,"a ""b"", c"\n'
                ',P6W,decision,2026-03-16,two\n')
        outcome = vth("deadline", "--batch", "-", stdin=rows)
        self.assertEqual((outcome.status, outcome.err), (ANSWERED, ""))
        self.assertEqual(outcome.lines, ["rule,term,set_by,event,note,last_day",
                                         'awb-6.7-objection,,,2026-03-16,"a ""b"", c",2026-04-28',
                                         ",P6W,decision,2026-03-16,two,2026-04-27"])

    def test_a_bad_row_of_a_batch_costs_that_row(self):
        path = self.file("rows.csv", "rule,event\nnope,2026-03-16\nawb-6.7-objection,2026-02-30\n"
                                     "awb-6.7-objection,1800-01-01\nawb-6.7-objection,2026-03-16\n")
        outcome = vth("deadline", "--batch", path)
        self.assertEqual(outcome.status, INPUT)
        self.assertEqual([line.split(": ")[:3] for line in outcome.err.splitlines()],
                         [[f"{path}:2", "/rule", "unknown-rule"], [f"{path}:3", "/event", "invalid-date"],
                          [f"{path}:4", "/event", "out-of-range"]])
        self.assertEqual([line.split(",")[-1] for line in outcome.lines], ["last_day", "", "", "", "2026-04-28"])

    def test_a_batch_without_its_columns_is_refused(self):
        for text in ("", "a,b\n1,2\n", "event\n2026-01-01\n"):
            self.assertRefused(vth("deadline", "--batch", self.file("rows.csv", text)), INPUT, "event")
        self.assertRefused(vth("deadline", "--batch", str(self.folder / "none.csv")), INPUT, "none.csv")
        self.assertRefused(vth("deadline", "--batch", self.file("x.csv", b"event,rule\n\xff,\xff\n")), INPUT, "UTF-8")

    def test_the_rules_of_a_day_are_fewer_than_all(self):
        some, every = vth("rules", "--on", "2010-01-01", "--format", "json"), vth("rules", "--format", "json")
        self.assertIn("awb-6.7-objection", [rule["rule"] for rule in every.json])
        self.assertLess(len(some.json), len(every.json))
        self.assertEqual(len(vth("rules", "--format", "csv").lines), len(every.json) + 1)

    def test_the_two_calendars_differ_by_good_friday_and_decrees(self):
        acts = {day["date"] for day in vth("holidays", "2026", "--format", "json").json}
        working = {day["date"] for day in vth("holidays", "2026", "--calendar", "working", "--format", "json").json}
        self.assertIn("2026-04-03", acts - working)
        self.assertLess(working, acts)
        self.assertIn("Koningsdag", vth("holidays", "2026").out)
        self.assertIn("King's Day", vth("holidays", "2026", "--lang", "en").out)

    def test_beyond_the_decrees_a_year_says_so(self):
        outcome = vth("holidays", "2100")
        self.assertEqual(outcome.status, ANSWERED)
        self.assertIn("gelijkgestelde dagen", outcome.err)
        self.assertRefused(vth("holidays", "1800"), USAGE, "out-of-range")
        self.assertRefused(vth("holidays", "dit jaar"), USAGE, "‘dit jaar’")
        self.assertRefused(vth("holidays", "2026", "--calendar", "moon"), USAGE, "‘moon’")


if __name__ == "__main__":
    tap.main()
