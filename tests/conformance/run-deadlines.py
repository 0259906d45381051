#!/usr/bin/python3
"""The conformance set through what people use: run-deadlines.py python|command FOLDER

One test point for each file: introspection from Python, or the `vth` command on PATH.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import json
import os
import subprocess
import sys


def dates_of(**dates):
    return {name: date for name, date in dates.items() if date is not None}


class Python:
    """Asks through introspection, without the comfortable package."""

    def __init__(self):
        import gi

        gi.require_version("Vth", "1")
        from gi.repository import GLib, Vth

        self.glib, self.vth = GLib, Vth
        self.rules = Vth.Rulebook.new_national()
        self.failure = GLib.Error

    def _date(self, text):
        if text is None:
            return None
        year, month, day = map(int, text.split("-"))
        return self.glib.Date.new_dmy(day, self.glib.DateMonth(month), year)

    @staticmethod
    def _text(date):
        if date is None or not date.valid():
            return None
        return f"{date.get_year():04d}-{int(date.get_month()):02d}-{date.get_day():02d}"

    def _nick(self, enum, nick):
        return next(value for value in enum.__enum_values__.values() if value.value_nick == nick)

    def _deadline(self, deadline, question):
        found = dates_of(first_day=self._text(deadline.get_first_day()), last_day=self._text(deadline.get_last_day()),
                         raw_last_day=self._text(deadline.get_raw_last_day()),
                         effective_on=self._text(deadline.get_effective_on()))
        if deadline.get_rule() is not None:
            found["rule"] = deadline.get_rule().get_id()
        if "on" in question:
            status = deadline.get_status_on(self._date(question["on"]))
            found["passed"] = status == self.vth.DeadlineStatus.PASSED
        return found

    def _rest(self, question):
        return self._date(question["event"]), question.get("extensions", []), question.get("suspended_days", 0)

    def term(self, question):
        vth = self.vth
        return self._deadline(self.rules.compute_term(
            vth.Term.new_from_string(question["term"]), self._nick(vth.TermSource, question["set_by"]),
            self._nick(vth.TermStart, question.get("starts", "after")),
            self._nick(vth.TermDirection, question.get("direction", "forward")), *self._rest(question)), question)

    def rule(self, question):
        return self._deadline(self.rules.compute_deadline(question["rule"], *self._rest(question)), question)

    def limitation(self, question):
        interruptions = [self._date(text).get_julian() for text in question.get("interruptions", [])]
        return self._deadline(self.rules.compute_limitation(
            question["rule"], self._date(question["event"]), interruptions, question.get("lengthened_days", 0)), question)

    def day(self, question):
        calendar, kinds, date = self.rules.get_calendar(), self.vth.CalendarKind, self._date(question["date"])
        return {"atw_holiday": calendar.lookup_holiday(kinds.ATW, date) is not None,
                "working_holiday": calendar.lookup_holiday(kinds.WORKING, date) is not None}

    def filing(self, question):
        dates = (self._date(question.get(name)) for name in ("last_day", "postmark", "received_on"))
        return {"verdict": self.vth.Answer.get_verdict(self.rules.judge_filing(*dates))}

    def default_penalty(self, question):
        dates = (self._date(question.get(name)) for name in ("term_end", "notice_on", "decided_on"))
        penalty = self.rules.compute_default_penalty(*dates)
        return {**dates_of(first_day=self._text(penalty.get_first_day()), last_day=self._text(penalty.get_last_day())),
                "verdict": self.vth.Answer.get_verdict(penalty), "days": penalty.get_n_days(),
                "total_cents": penalty.get_total_cents(),
                "notice_valid": not penalty.has_reason("awb.4:17.notice-premature")}

    def error_of(self, failure):
        return self.vth.get_error_nick(self.vth.Error(failure.code))


class CommandFailed(Exception):
    """The command said no; its message names the code."""


class Command:
    """Asks the `vth` command."""

    failure = CommandFailed

    def _ask(self, *arguments):
        process = subprocess.run(["vth", *arguments, "--format", "json"], capture_output=True, text=True, check=False)
        if process.returncode not in (0, 1) or not process.stdout:  # 1 with an answer: the answer is no
            raise CommandFailed(process.stderr)
        return json.loads(process.stdout)

    def _deadline(self, question, *arguments):
        rest = [option for text in question.get("extensions", []) for option in ("--extend", text)]
        if "suspended_days" in question:
            rest += ["--suspended", str(question["suspended_days"])]
        return self._ask(*arguments, *rest)

    def term(self, question):
        direction = ["--backward"] if question.get("direction") == "backward" else []
        found = self._deadline(question, "term", "--from", question["event"], "--term", question["term"], "--set-by",
                               question["set_by"], "--starts", question.get("starts", "after"), *direction)
        if "on" in question:  # vth term does not look from a day
            found["passed"] = found["last_day"] < question["on"]
        return found

    def rule(self, question):
        on = ["--on", question["on"]] if "on" in question else []
        found = self._deadline(question, "deadline", question["rule"], "--event", question["event"], *on)
        if on:
            found["passed"] = found["status"] == "passed"
        return found

    def day(self, question):
        found = {}
        for name in ("atw", "working"):
            holidays = self._ask("holidays", question["date"][:4], "--calendar", name)
            found[f"{name}_holiday"] = question["date"] in [holiday["date"] for holiday in holidays]
        return found

    @staticmethod
    def _options(question, **options):
        """The options of the members that the question has."""
        return [text for member, option in options.items() if member in question for text in (option, question[member])]

    def limitation(self, question):
        found = self._ask("deadline", question["rule"], "--event", question["event"], "--lengthened",
                          str(question.get("lengthened_days", 0)), *self._options(question, on="--on"),
                          *[text for day in question.get("interruptions", []) for text in ("--interrupted-on", day)])
        if "on" in question:
            found["passed"] = found["status"] == "passed"
        return found

    def filing(self, question):
        return self._ask("deadline", *self._options(question, last_day="--last-day", postmark="--posted",
                                                    received_on="--received"))

    def default_penalty(self, question):
        found = self._ask("deadline", *self._options(question, term_end="--last-day", notice_on="--notice",
                                                     decided_on="--decided"))
        codes = [reason["code"] for reason in found["reasons"]]
        return {**found, "notice_valid": "awb.4:17.notice-premature" not in codes}

    @staticmethod
    def error_of(failure):
        """The message reads: vth NAME: CODE: words."""
        parts = str(failure).split(": ")
        return parts[1] if len(parts) > 1 else str(failure)


def check(front, case):
    """Returns how the answer differs from what is expected, one line for each member."""
    question, expected = case["question"], case["expected"]
    try:
        found = getattr(front, question["kind"].replace("-", "_"))(question)
    except front.failure as failure:
        found = {"error": front.error_of(failure)}
        if "error" not in expected:
            return [f"error: {failure}"]
    return [f"{member}: {found.get(member)} instead of {value}" for member, value in expected.items()
            if found.get(member) != value]


def main():
    name, folder = sys.argv[1:]
    front = {"python": Python, "command": Command}[name]()
    files = sorted(file for file in os.listdir(folder) if file.endswith(".json"))
    failed = not files

    print(f"1..{len(files)}")
    for number, file in enumerate(files, 1):
        with open(os.path.join(folder, file), encoding="utf-8") as stream:
            case = json.load(stream)
        differences = check(front, case)
        failed |= bool(differences)
        print(f"{'not ok' if differences else 'ok'} {number} - {name} {file}", flush=True)
        for difference in differences:
            print(f"{file}: {difference}", file=sys.stderr)
    return 1 if failed else 0


sys.exit(main())
