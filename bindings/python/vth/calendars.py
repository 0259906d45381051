"""Which days are closed, and deadlines in the calendar of a person.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from .deadlines import Deadline, national_rulebook
from .errors import translated
from .introspection import Gio, Vth
from .values import Day, Language, as_list, from_day, from_nick, items, known_day, language


@dataclass(frozen=True)
class Holiday:
    """A closed day (feestdag), or a day that is equated with one (gelijkgestelde dag).

    Attributes:
        date: the day.
        id: which holiday it is, such as `kings-day`.
        name: what it is called.
        basis: the article on which it rests.
        decree: the decree that equates it, or None.
        atw_only: whether it is closed for the Algemene termijnenwet only.
        certainty: how sure that is: `text`, `inferred` or `unverified`.
    """

    date: date
    id: str
    name: str
    basis: str | None
    decree: str | None
    atw_only: bool
    certainty: str


def _holiday_of(handle: Any, lang: Language) -> Holiday:
    return Holiday(known_day(handle.get_date()), handle.get_id(), handle.get_name(language(lang)), handle.get_basis(),
                   handle.get_decree(), handle.get_atw_only(), handle.get_certainty().value_nick)


def holidays(year: int, *, calendar: Literal["atw", "working"] = "atw", lang: Language = "nl") -> tuple[Holiday, ...]:
    """Lists the closed days of a year (feestdagen, Atw 3) beside Saturdays and Sundays, in order.

    Args:
        year: the year. Days equated by decree are announced some years ahead; later years have none yet.
        calendar: `atw` for the Algemene termijnenwet, `working` for working days in everything else.
        lang: the language of the names.

    Raises:
        Error: `out-of-range` for a year that the calendar does not hold, `unknown-value`.
    """
    kind = from_nick(Vth.CalendarKind, calendar)
    with translated():
        found = national_rulebook().get_calendar().list_holidays(kind, year)
    return tuple(_holiday_of(holiday, lang) for holiday in items(found))


def icalendar(deadlines: Deadline | Iterable[Deadline], *, today: Day, alarm_working_days: int = 3,
              lang: Language = "nl") -> str:
    """Writes deadlines as an iCalendar (agenda, RFC 5545): an event of the whole last day for each, with an alarm.

    Lines end in CR LF: write it to a file that was opened with `newline=""`.

    Args:
        deadlines: one deadline or several.
        today: the day on which this is written down.
        alarm_working_days: how many working days before the last day the alarm goes off, at most 366.
        lang: the language of names and reasons.

    Raises:
        Error: `out-of-range` for an alarm too far ahead; `failed` if libvth was built without iCalendar.
    """
    listed = Gio.ListStore.new(Vth.Deadline)
    for deadline in as_list(deadlines):
        if not isinstance(deadline, Deadline):
            raise TypeError(f"an iCalendar holds deadlines, no {type(deadline).__name__}")
        listed.append(deadline.handle)
    with translated():
        return str(Vth.icalendar_from_deadlines(listed, national_rulebook().get_calendar(), from_day(today),
                                                alarm_working_days, language(lang)))
