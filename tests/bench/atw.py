"""Terms of the Algemene termijnenwet, counted day by day: slow, and without any of the library's tables.

It shares no more than the data of the decree days with the library. `./dev bench` takes it as oracle where the
peers' generator is not there, and the property tests hold the library against it.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import calendar
import datetime
import functools
import json
import os

DAY = datetime.timedelta(days=1)
KNOWLEDGE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "libvth", "knowledge")

# Atw 4 under a: the longest terms to which articles 1 to 3 apply.
LONGEST = {"day": 90, "week": 12, "month": 3}


@functools.cache
def decree_days():
    """Returns the days equated by royal decree (Atw 3 lid 3)."""
    with open(os.path.join(KNOWLEDGE, "calendar-nl.json"), encoding="utf-8") as file:
        return frozenset(datetime.date.fromisoformat(day["date"]) for day in json.load(file)["decree_days"])


def easter(year):
    """Returns Easter Sunday, by the Gregorian rule of golden number, solar and lunar correction."""
    golden, century = year % 19 + 1, year // 100 + 1
    solar, lunar = 3 * century // 4 - 12, (8 * century + 5) // 25 - 5
    sunday, epact = 5 * year // 4 - solar - 10, (11 * golden + 20 + lunar - solar) % 30
    if epact == 24 or (epact == 25 and golden > 11):
        epact += 1
    full_moon = 44 - epact if epact <= 23 else 74 - epact
    return datetime.date(year, 3, 1) + (full_moon + 7 - (sunday + full_moon) % 7 - 1) * DAY


def royal_day(year):
    """Returns Queen's or King's Day, which is on Saturday where it would be on Sunday (before 1980: on Monday)."""
    day = datetime.date(year, 4, 27 if year >= 2014 else 30)
    if day.weekday() == 6:
        day += DAY if year < 1980 else -DAY
    return day


@functools.cache
def holidays(year):
    """Returns the holidays of Atw 3 lid 1 and 2."""
    sunday = easter(year)
    return frozenset({datetime.date(year, 1, 1), sunday - 2 * DAY, sunday + DAY, royal_day(year),
                      datetime.date(year, 5, 5), sunday + 39 * DAY, sunday + 50 * DAY, datetime.date(year, 12, 25),
                      datetime.date(year, 12, 26)})


@functools.cache
def is_open(day):
    """Tells whether a day is no Saturday, Sunday, holiday or decree day."""
    return day.weekday() < 5 and day not in holidays(day.year) and day not in decree_days()


def add(day, count, unit):
    """Returns the last day of a term before the act moves it; the event's own day does not count."""
    if unit in ("day", "week"):
        return day + count * (7 if unit == "week" else 1) * DAY

    months = day.year * 12 + day.month - 1 + count * (12 if unit == "year" else 1)
    year, month = months // 12, months % 12 + 1
    return datetime.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def last_day(event, count, unit):
    """Returns the last day of a term set by an act, counted forward from the day after the event."""
    end = add(event, count, unit)
    if unit not in LONGEST or count > LONGEST[unit]:
        return end

    if (end - event).days >= 3:
        while sum(is_open(event + i * DAY) for i in range(1, min((end - event).days, 30) + 1)) < 2:
            end += DAY
    while not is_open(end):
        end += DAY
    return end
