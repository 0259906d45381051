"""Columns, as programs for data analysis take them.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from .errors import translated
from .introspection import GLib, Vth

Columns = dict[str, list[Any]]
"""A table (tabel): a list of the same length for each name."""

# How wide the numbers of a column are, and which one says that there is no value.
_SMALLEST = -(2**63)
_FORMS: dict[str, tuple[str, int]] = {
    "integer": ("q", _SMALLEST),
    "date": ("I", 0),
    "cents": ("q", _SMALLEST),
    "boolean": ("B", 255),
    "string": ("I", 2**32 - 1),
}


def _column(table: Any, position: int) -> list[Any]:
    kind = table.get_column_kind(position).value_nick
    form, missing = _FORMS[kind]
    turn: Callable[[int], Any] = int
    if kind == "string":
        turn = table.get_column_dictionary(position).__getitem__
    elif kind == "date":
        turn = date.fromordinal
    elif kind == "boolean":
        turn = bool
    numbers = memoryview(table.get_column_bytes(position).get_data() or b"").cast(form)
    return [None if number == missing else turn(number) for number in numbers]


def columns(table: Any) -> Columns:
    """Returns a `Vth.Table` as a dict of columns (kolommen): days as `datetime.date`, money in cents, None where no
    value is."""
    return {name: _column(table, position) for position, name in enumerate(table.get_column_names())}


def _texts(values: Sequence[str | None]) -> tuple[array[int], list[str]]:
    """Returns the values as places in a list in which each text stands once."""
    places: dict[str | None, int] = {None: 2**32 - 1}
    words: list[str] = []
    codes = array("I")
    for value in values:
        place = places.get(value)
        if place is None:
            place = places[value] = len(words)
            words.append(str(value))
        codes.append(place)
    return codes, words


def make_table(columns: Mapping[str, Sequence[Any]], kinds: Mapping[str, str]) -> Any:
    """Returns a `Vth.Table` of columns (kolommen); `kinds` says what each holds, those it leaves out being texts.

    Raises:
        Error: a column is shorter or longer than the first one.
    """
    n_rows = len(next(iter(columns.values()), ()))
    table = Vth.Table.new(n_rows)
    with translated():
        for name, values in columns.items():
            kind = kinds.get(name, "boolean" if name.startswith("condition.") else "string")
            if kind == "string":
                codes, words = _texts(values)
                table.add_strings(name, GLib.Bytes.new(codes.tobytes()), words)
                continue
            form, missing = _FORMS[kind]
            numbers = array(form, (missing if value is None else value.toordinal() if kind == "date" else int(value)
                                   for value in values))
            table.add_numbers(name, getattr(Vth.ColumnKind, kind.upper()), GLib.Bytes.new(numbers.tobytes()))
    return table


def to_pandas(table: Columns) -> Any:
    """Returns columns as a `pandas.DataFrame` (tabel)."""
    try:
        import pandas
    except ImportError:
        raise ImportError("to_pandas() needs pandas; to_dict() gives the same columns without it") from None
    return pandas.DataFrame(table)
