"""Where the policies of authorities differ.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from typing import Any, Literal

from .errors import translated
from .introspection import Gio, Vth
from .tables import columns
from .values import Day, Language, from_day, from_nick, language

Format = Literal["table", "csv", "json", "md", "html"]
"""How a comparison is written down."""


class PolicyComparison:
    """Two or more sanction policies side by side (vergelijking van handhavingsbeleid)."""

    def __init__(self, handle: Any) -> None:
        self.handle = handle
        """The object of `gi.repository.Vth`."""

    @property
    def shared(self) -> int:
        """How many violations stand in two or more of the policies (gedeelde overtredingen)."""
        return int(self.handle.get_n_shared())

    @property
    def different(self) -> int:
        """For how many of those they differ (verschillen)."""
        return int(self.handle.get_n_different())

    @property
    def rows(self) -> dict[str, Any]:
        """One line for each violation and policy (overtredingen), the largest distance first; by column."""
        return columns(self.handle.get_rows())

    @property
    def cells(self) -> dict[str, Any]:
        """One line for each cell of the matrix and policy (interventiematrix); by column."""
        return columns(self.handle.get_cells())

    @property
    def regions(self) -> dict[str, Any]:
        """One line for each region (regio): how long its terms and how high its amounts are on average; by column."""
        return columns(self.handle.get_regions())

    def to_text(self, format: Format = "table", *, lang: Language = "nl") -> str:
        """Writes the comparison down (vergelijking als tekst); `html` is a page that stands by itself."""
        return str(self.handle.to_text(from_nick(Vth.ReportFormat, format), language(lang)))

    def to_dict(self) -> dict[str, Any]:
        """Returns the comparison as plain data."""
        data: dict[str, Any] = json.loads(self.to_text("json"))
        return data

    def __repr__(self) -> str:
        return f"<vth.PolicyComparison {self.different} of {self.shared} violations differ>"


def compare_policies(policies: Iterable[str | os.PathLike[str]], *, on: Day) -> PolicyComparison:
    """Compares the sanction policies of authorities (handhavingsbeleid).

    Args:
        policies: the policy files, two or more.
        on: the day whose rows are compared.

    Raises:
        Error: a file cannot be read, what is wrong in it, or `out-of-range` when there are fewer than two.
    """
    store = Gio.ListStore.new(Vth.Knowledge)
    with translated():
        for path in policies:
            store.append(Vth.Knowledge.new_for_file(Gio.File.new_for_path(os.fspath(path))))
        return PolicyComparison(Vth.PolicyComparison.new(store, from_day(on)))
