"""Columns, as programs for data analysis take them.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

from typing import Any

Columns = dict[str, list[Any]]
"""A table (tabel): a list of the same length for each name."""


def to_pandas(columns: Columns) -> Any:
    """Returns columns as a `pandas.DataFrame` (tabel)."""
    try:
        import pandas
    except ImportError:
        raise ImportError("to_pandas() needs pandas; to_dict() gives the same columns without it") from None
    return pandas.DataFrame(columns)
