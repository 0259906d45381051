"""Columns, as programs for data analysis take them.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

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


def to_pandas(table: Columns) -> Any:
    """Returns columns as a `pandas.DataFrame` (tabel)."""
    try:
        import pandas
    except ImportError:
        raise ImportError("to_pandas() needs pandas; to_dict() gives the same columns without it") from None
    return pandas.DataFrame(table)
