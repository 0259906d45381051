"""Days, money and names, as Python has them.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, Literal

from .errors import Error
from .introspection import GLib, Vth

Language = Literal["nl", "en"]
"""The language of what a person reads."""

Day = date | str
"""A day: a `datetime.date`, or text such as `2026-03-16`."""


def to_day(day: Any) -> date | None:
    """Turns a `GLib.Date` (datum) into a `datetime.date`; None and a day that is not set give None."""
    return date.fromordinal(day.get_julian()) if day is not None and day.valid() else None


def known_day(day: Any) -> date:
    """Turns a `GLib.Date` that is always set into a `datetime.date`."""
    return date.fromordinal(day.get_julian())


def to_ordinal(day: Day) -> int:
    """Turns a day into its number (dagnummer), as `date.toordinal` counts."""
    if isinstance(day, str):
        try:
            day = date.fromisoformat(day)
        except ValueError:
            raise Error(f"‘{day}’ is not a day such as 2026-03-16", code="invalid-date") from None
    if not isinstance(day, date):
        raise TypeError(f"a day is a datetime.date or text such as 2026-03-16, no {type(day).__name__}")
    return day.toordinal()


def from_day(day: Day) -> Any:
    """Turns a day into a `GLib.Date` (datum)."""
    return GLib.Date.new_julian(to_ordinal(day))


def to_euros(cents: int) -> Decimal:
    """Turns cents into euros (bedrag), for a person to read."""
    return Decimal(cents).scaleb(-2)


def to_cents(euros: Decimal | int | str) -> int:
    """Turns euros (bedrag) into cents. No part of a cent is dropped: that raises a `ValueError`."""
    if isinstance(euros, float):
        raise TypeError("money is no float: give a Decimal, an int or text")
    cents = Decimal(euros).scaleb(2)
    if cents != cents.to_integral_value():
        raise ValueError(f"{euros} euros is no whole number of cents")
    return int(cents)


@cache
def _values_by_nick(kind: Any) -> dict[str, Any]:
    return {value.value_nick: value for value in kind.__enum_values__.values()}


def from_nick(kind: Any, nick: str) -> Any:
    """Returns the value of an enumeration that has a nick; raises `Error` if there is none."""
    values = _values_by_nick(kind)
    if nick not in values:
        raise Error(f"‘{nick}’ is none of {', '.join(values)}", code="unknown-value")
    return values[nick]


def language(lang: Language) -> Any:
    """Returns a language (taal) as the library has it."""
    return from_nick(Vth.Language, lang)


def as_list(one_or_more: Any) -> list[Any]:
    """Returns what was given as a list: nothing, one thing (also a text or a mapping), or several."""
    if one_or_more is None:
        return []
    if isinstance(one_or_more, Iterable) and not isinstance(one_or_more, (str, Mapping)):
        return list(one_or_more)
    return [one_or_more]


def items(model: Any) -> Iterator[Any]:
    """Yields the objects of a `Gio.ListModel`."""
    return (model.get_item(position) for position in range(model.get_n_items()))
