"""When a term ends, and why then.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any

from .answers import Answer, Reason, reason_of
from .errors import Error, report, translated
from .introspection import GLib, Vth
from .values import Day, Language, as_list, from_day, from_nick, items, known_day, to_day, to_ordinal


class Deadline(Answer):
    """A deadline (einddatum van een termijn): the first and the last day, and why these."""

    @property
    def rule(self) -> str | None:
        """The id of the rule (termijnregel) by which it was counted; None for a term in no catalogue."""
        rule = self.handle.get_rule()
        return None if rule is None else str(rule.get_id())

    @property
    def article(self) -> str | None:
        """The article (wetsartikel) of that rule, such as `Awb 6:7`."""
        rule = self.handle.get_rule()
        return None if rule is None else f"{rule.get_law()} {rule.get_article()}"

    @property
    def event(self) -> date:
        """The day from which it was counted (gebeurtenis)."""
        return known_day(self.handle.get_event())

    @property
    def first_day(self) -> date:
        """The first day that counts (eerste dag)."""
        return known_day(self.handle.get_first_day())

    @property
    def raw_last_day(self) -> date:
        """The last day before the Algemene termijnenwet moved it (onverschoven einddatum)."""
        return known_day(self.handle.get_raw_last_day())

    @property
    def last_day(self) -> date:
        """The last day (laatste dag), inclusive."""
        return known_day(self.handle.get_last_day())

    @property
    def effective_on(self) -> date | None:
        """The day on which may begin what waits for the end (ingangsdatum), or None."""
        return to_day(self.handle.get_effective_on())

    @property
    def certainty(self) -> str:
        """How sure the least sure thing is on which it rests (zekerheid): `text`, `inferred` or `unverified`."""
        return str(self.handle.get_certainty().value_nick)

    @property
    def moves(self) -> tuple[Reason, ...]:
        """Why the last day is not the raw last day (verschuivingen), in order."""
        return tuple(reason_of(move, self._lang) for move in items(self.handle.list_moves()))

    def status(self, on: Day) -> str:
        """Tells where it stands on a day (stand): `not-begun`, `running`, `last-day` or `passed`."""
        return str(self.handle.get_status_on(from_day(on)).value_nick)

    def days_left(self, on: Day) -> int:
        """Counts the days (resterende dagen) from a day to the last one; negative once it has passed."""
        return int(self.handle.get_days_left(from_day(on)))


@cache
def national_rulebook() -> Any:
    """Returns the rulebook (regelboek) of the country, a `Vth.Rulebook`, which never changes."""
    with translated():
        return Vth.Rulebook.new_national()


def deadline(rule: str, *, event: Day, term: str | None = None, extend: str | Iterable[str] = (),
             suspended_days: int = 0, lang: Language = "nl") -> Deadline:
    """Computes when a statutory term (wettelijke termijn) ends.

    Args:
        rule: the id of a deadline rule, such as `awb-6.7-objection`.
        event: the day of the event that starts the term.
        term: the length as ISO 8601 duration such as `P4W`, where the law leaves it to the decision.
        extend: extensions, each as ISO 8601 duration.
        suspended_days: how many days the term stood still.
        lang: the language of the reasons.

    Raises:
        Error: `unknown-rule`, `not-in-force`, `no-term`, `invalid-term`, `invalid-date`, `out-of-range`.
    """
    rulebook = national_rulebook()
    rest = (from_day(event), as_list(extend), suspended_days)
    with translated():
        if term is None:
            return Deadline(rulebook.compute_deadline(rule, *rest), lang)
        return Deadline(rulebook.compute_set_deadline(rule, Vth.Term.new_from_string(term), *rest), lang)


def limitation(rule: str, *, event: Day, interrupted_on: Day | Iterable[Day] = (), lengthened_days: int = 0,
               lang: Language = "nl") -> Deadline:
    """Computes when a claim or a power lapses (verjaring, Awb 4:104-4:111, 5:35).

    Args:
        rule: the id of a limitation rule, such as `awb-5.35`.
        event: the day from which it runs, such as that of forfeiture.
        interrupted_on: the days of the acts that interrupt it (stuiting), such as reminders, in order.
        lengthened_days: by how many days it is lengthened (Awb 4:111).
        lang: the language of the reasons.

    Raises:
        Error: `unknown-rule`, `not-in-force`, `no-term`, `invalid-date`; `out-of-range` also for interruptions that are
            not in order, and for a rule that is no limitation.
    """
    interruptions = [to_ordinal(day) for day in as_list(interrupted_on)]
    with translated():
        return Deadline(national_rulebook().compute_limitation(rule, from_day(event), interruptions, lengthened_days), lang)


def last_days(rule: str, *, events: Iterable[Day | None],
              problems: list[Error] | None = None) -> list[date | None]:
    """Computes the last days of a statutory term (laatste dagen) for many events at once.

    Args:
        rule: the id of a deadline rule, such as `awb-6.7-objection`.
        events: the days of the events; None gives None.
        problems: a list to which is added why an event has no last day, which then is None; without it the first such
            event is raised.

    Raises:
        Error: `unknown-rule`, `no-term`; or `not-in-force`, `out-of-range` of an event.
    """
    days = array("I", (0 if event is None else to_ordinal(event) for event in events))
    batch = Vth.DeadlineBatch.new(national_rulebook())
    with translated():
        batch.add_rule(rule, None, 0)
        answers = memoryview(batch.run(GLib.Bytes.new(days.tobytes()), None).get_data() or b"").cast("I")
    for index in range(batch.get_n_errors()):
        code = Vth.get_error_nick(batch.get_error_code(index))
        if code != "missing-field":
            report(Error(batch.dup_error_message(index), code=code), problems)
    return [date.fromordinal(day) if day else None for day in answers]


def term(length: str, *, event: Day, set_by: str = "act", starts: str = "after", backward: bool = False,
         extend: str | Iterable[str] = (), suspended_days: int = 0, lang: Language = "nl") -> Deadline:
    """Computes when a term (termijn) ends that is in no catalogue.

    Args:
        length: an ISO 8601 duration, such as `P6W`.
        event: the day of the event.
        set_by: what sets it, which decides whether the Algemene termijnenwet applies: `act`, `amvb`, `ordinance`,
            `provincial-ordinance`, `water-ordinance`, `ministerial`, `decision` or `court`.
        starts: `after` if day 1 is the day after the event, `on` if it is the event's own day.
        backward: whether it is counted back from the event.
        extend: extensions, each as ISO 8601 duration.
        suspended_days: how many days the term stood still.
        lang: the language of the reasons.

    Raises:
        Error: `invalid-term`, `unknown-value`, `invalid-date`, `out-of-range`.
    """
    direction = Vth.TermDirection.BACKWARD if backward else Vth.TermDirection.FORWARD
    with translated():
        return Deadline(national_rulebook().compute_term(
            Vth.Term.new_from_string(length), from_nick(Vth.TermSource, set_by), from_nick(Vth.TermStart, starts),
            direction, from_day(event), as_list(extend), suspended_days), lang)
