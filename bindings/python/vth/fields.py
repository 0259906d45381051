"""How the fields of records look in Python: derived from the properties of each class.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

from .errors import Error
from .introspection import Gio, GLib, GObject, Vth
from .values import from_day, from_nick, to_day


class Field(NamedTuple):
    """A field (veld) of a record: its property, and how its values are turned into Python's and back."""

    property: str
    read: Callable[[Any], Any]
    write: Callable[[Any], Any]
    empty: Any
    """What an absent field gives: None, or () for a list."""


def _same(value: Any) -> Any:
    return value


def _nick(value: Any) -> str:
    return str(value.value_nick)


def _enumeration(kind: Any) -> Any:
    return getattr(Vth, kind.name.removeprefix("Vth"))


def _term(value: Any) -> Any:
    return Vth.Term.new_from_string(value) if isinstance(value, str) else value


def _flags(value: dict[str, bool]) -> Any:
    return GLib.Variant("a{sb}", value)


def _within(number: int, spec: Any) -> int:
    if not isinstance(number, int):
        raise TypeError(f"{spec.name} is a whole number, no {type(number).__name__}")
    if not max(spec.minimum, 0) <= number <= spec.maximum:
        raise Error(f"{number} does not fit {spec.name}", code="out-of-range")
    return number


def _field_of(spec: Any, wrap: Callable[[Any], Any], unwrap: Callable[[Any], Any]) -> Field:
    kind = spec.value_type
    name = spec.name

    def unwrap_list(records: Any) -> Any:
        store = Gio.ListStore.new(Vth.Record)
        for record in records:
            store.append(unwrap(record))
        return store

    if kind == GLib.Date.__gtype__:
        return Field(name, to_day, from_day, None)
    if kind == Vth.Term.__gtype__:
        return Field(name, lambda term: term.to_string(), _term, None)
    if kind == GObject.TYPE_STRV:
        return Field(name, tuple, list, ())
    if kind == Gio.ListModel.__gtype__:
        return Field(name, lambda model: tuple(map(wrap, model)), unwrap_list, ())
    if kind == GObject.TYPE_VARIANT:
        return Field(name, lambda flags: flags.unpack(), _flags, None)
    if kind.is_a(GObject.TYPE_ENUM):
        return Field(name, _nick, lambda nick: from_nick(_enumeration(kind), nick), None)
    if kind.is_a(Vth.Record.__gtype__):
        return Field(name, wrap, unwrap, None)
    if kind in (GObject.TYPE_INT64, GObject.TYPE_INT, GObject.TYPE_UINT):
        return Field(name, _same, lambda number: _within(number, spec), None)
    return Field(name, _same, _same, None)


@cache
def fields_of(kind: Any, wrap: Callable[[Any], Any], unwrap: Callable[[Any], Any]) -> dict[str, Field]:
    """Returns the fields (velden) of a class of records by their Python names, which are the keys in a file."""
    return {spec.name.replace("-", "_"): _field_of(spec, wrap, unwrap) for spec in kind.list_properties()}
