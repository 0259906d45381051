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

    def test_an_interruption_starts_a_limitation_anew(self):
        ask = ("deadline", "awb-5.35", "--event", "2025-02-10")
        self.assertEqual(vth(*ask).json["last_day"], "2026-02-10")
        anew = vth(*ask, "--interrupted-on", "2025-12-01", "--interrupted-on", "2026-11-30", "--on", "2027-12-01").json
        self.assertEqual((anew["first_day"], anew["last_day"], anew["status"]), ("2026-12-01", "2027-11-30", "passed"))
        self.assertIn("awb.4:110.interrupted", [reason["code"] for reason in anew["reasons"]])
        self.assertEqual(vth(*ask, "--lengthened", "10").json["last_day"], "2026-02-20")
        self.assertRefused(vth(*ask, "--interrupted-on", "2025-12-01", "--interrupted-on", "2025-11-30"), USAGE,
                           "out-of-range")
        self.assertRefused(vth(*ask, "--interrupted-on", "soon"), USAGE, "‘soon’")
        self.assertRefused(vth(*ask, "--lengthened", "long"), USAGE, "‘long’")
        self.assertRefused(vth("deadline", "awb-6.7-objection", "--event", "2026-03-16", "--lengthened", "1"), USAGE,
                           "awb-6.7-objection")

    def test_a_letter_that_came_late_is_answered_with_no(self):
        ask = ("deadline", "awb-6.7-objection", "--event", "2022-03-30")
        for posted, received, verdict, status in (
                ("2022-05-11", "2022-05-18", "in-time", ANSWERED), ("2022-05-11", "2022-05-19", "late", NO),
                (None, "2022-05-11", "in-time", ANSWERED), (None, "2022-05-12", "unproven", ANSWERED)):
            options = ["--received", received] + (["--posted", posted] if posted else [])
            for question in (ask, ("deadline", "--last-day", "2022-05-11")):
                with self.subTest(received=received, question=question):
                    outcome = vth(*question, *options)
                    self.assertEqual((outcome.json["verdict"], outcome.status, outcome.err), (verdict, status, ""))
                    self.assertEqual((outcome.json["last_day"], outcome.json["receipt_until"]), ("2022-05-11", "2022-05-18"))
        text = vth(*ask, "--received", "2022-05-19", "--format", "text").out
        self.assertTrue(text.startswith("te laat\nlaatste dag: 2022-05-11\n"), text)
        self.assertIn("[Awb 6:9]", text)
        self.assertRefused(vth(*ask, "--received", "2022-05-09", "--posted", "2022-05-10"), USAGE, "out-of-range")

    def test_late_decision_costs_more_with_time(self):
        outcome = vth("deadline", "--last-day", "2023-07-07", "--notice", "2023-07-10", "--on", "2023-08-08")
        self.assertEqual(outcome.status, ANSWERED)
        self.assertEqual([outcome.json[name] for name in ("verdict", "first_day", "days", "total_cents", "cents_on",
                                                          "total_cents_on")],
                         ["due", "2023-07-25", 42, 144200, 3500, 35700])
        self.assertEqual([run["cents"] for run in outcome.json["per_day"]], [2300, 3500, 4500])
        text = vth("deadline", "--last-day", "2023-07-07", "--notice", "2023-07-10", "--format", "text").out
        self.assertIn("  2023-08-08 – 2023-08-21: € 35,00 per dag (€ 812,00)\n", text)
        self.assertIn("totaal: € 1.442,00\n", text)
        self.assertTrue(text.startswith("er is een dwangsom verschuldigd\n"), text)
        text = vth("deadline", "--last-day", "2023-07-07", "--notice", "2023-07-10", "--format", "text", "--lang", "en").out
        self.assertIn("total: €1,442.00\n", text)

    def test_the_penalty_follows_the_decision_term_of_a_rule(self):
        ask = ("deadline", "awb-4.13.2", "--event", "2026-01-05")
        last_day = vth(*ask).json["last_day"]
        self.assertEqual(vth(*ask, "--notice", "2026-03-04").json,
                         vth("deadline", "--last-day", last_day, "--notice", "2026-03-04").json)
        in_time = vth(*ask, "--notice", "2026-03-04", "--decided", "2026-03-10")
        self.assertEqual((in_time.status, in_time.json["verdict"], in_time.json["per_day"]), (NO, "not-due", []))
        self.assertEqual(vth(*ask, "--notice", "2026-02-01").status, NO)

    def test_a_deadline_goes_into_a_calendar(self):
        ask = ("deadline", "awb-6.7-objection", "--event", "2026-03-16", "--format", "ics")
        outcome = vth(*ask, "--on", "2026-03-17")
        if "libical" in outcome.err:
            self.skipTest("libvth was built without libical")
        self.assertEqual((outcome.status, outcome.err), (ANSWERED, ""))
        for line in ("DTSTART;VALUE=DATE:20260428", "DTSTAMP:20260317T000000Z", "SUMMARY:Bezwaartermijn", "TRIGGER:-P5DT15H"):
            self.assertIn(line + "\r\n", outcome.out)
        self.assertIn("TRIGGER:PT9H\r\n", vth(*ask, "--alarm", "0").out)
        self.assertRegex(vth(*ask).out, r"DTSTAMP:20\d{6}T000000Z\r\n")
        self.assertRefused(vth(*ask, "--alarm", "367"), USAGE, "out-of-range")
        self.assertRefused(vth(*ask, "--alarm", "soon"), USAGE, "‘soon’")

    def test_options_of_different_questions_do_not_mix(self):
        rule = ("awb-6.7-objection", "--event", "2026-03-16")
        for arguments, text in (
                ((*rule, "--received", "2026-04-01", "--notice", "2026-04-01"), "--notice"),
                ((*rule, "--received", "2026-04-01", "--on", "2026-04-01"), "--on"),
                ((*rule, "--received", "2026-04-01", "--format", "ics"), "--format ics"),
                ((*rule, "--posted", "2026-04-01"), "--received"),
                ((*rule, "--decided", "2026-04-01"), "--notice"),
                ((*rule, "--last-day", "2026-04-01", "--received", "2026-04-01"), "--last-day"),
                (("--last-day", "2026-04-01"), "--received"),
                ((*rule, "--alarm", "3"), "--format ics"),
                (("awb-5.35", "--event", "2026-03-16", "--lengthened", "1", "--extend", "P1W"), "--extend"),
                (("--batch", "-", "--format", "ics"), "--batch"),
                (("--batch", "-", "--received", "2026-04-01"), "--batch"),
                ((*rule, "--notice", "x"), "‘x’"), ((*rule, "--received", "x"), "‘x’"),
                (("--last-day", "x", "--received", "2026-04-01"), "‘x’"),
                ((*rule, "--notice", "2026-06-01", "--decided", "x"), "‘x’")):
            with self.subTest(arguments=arguments):
                self.assertRefused(vth("deadline", *arguments), USAGE, text)

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
        outcome = vth("deadline", "--batch", self.file("x.csv", b"\xff\xfee,r\n"))
        self.assertEqual((outcome.status, outcome.out), (INPUT, ""))
        self.assertIn("UTF-8", outcome.err)

    def test_a_batch_may_come_from_a_dutch_spreadsheet_and_a_row_that_is_no_text_costs_itself(self):
        outcome = vth("deadline", "--batch", self.file("x.csv", b"\xef\xbb\xbfevent;rule\r\n\xff;x\r\n2026-03-16;awb-6.7-objection\r\n"))
        self.assertEqual((outcome.status, outcome.lines), (INPUT, ["event,rule,last_day", "2026-03-16,awb-6.7-objection,2026-04-28"]))
        self.assertIn("x.csv:2: encoding: ", outcome.err)

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
