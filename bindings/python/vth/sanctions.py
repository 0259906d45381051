"""Which sanction terms a policy gives, and its penalty table.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, Protocol

from .answers import Answer
from .errors import Error, translated
from .introspection import Gio, Json, Vth
from .records import Record, handle_of
from .tables import columns
from .values import Day, Language, from_day, items, to_euros


class HasHandle(Protocol):
    """An object of this package, around one of `gi.repository.Vth`."""

    handle: Any


Policy = str | os.PathLike[str] | HasHandle
"""A policy: its file, or the object of an open one."""


def open_policy(policy: Policy) -> Any:
    """Returns the `Vth.SanctionPolicy` of a file, or of an open one."""
    if not isinstance(policy, (str, os.PathLike)):
        return policy.handle
    with translated():
        return Vth.SanctionPolicy.new_for_file(Gio.File.new_for_path(os.fspath(policy)))


class SanctionTerms(Answer):
    """Which terms a policy gives for a violation (sanctietermen); the verdict is `known`, `partly-known`, `not-known`, `refused`,
    `other-sanction`, `no-row`, `not-in-force` or `no-table`."""

    @property
    def terms(self) -> Record | None:
        """The terms by the table (termen volgens het beleid); None if no row is known to be for the case."""
        terms = self.handle.get_terms()
        return None if terms is None else Record.from_handle(terms)

    @property
    def row(self) -> Record | None:
        """The row of the table (regel), after what went before."""
        row = self.handle.get_row()
        return None if row is None else Record.from_handle(row)

    @property
    def penalty_euros(self) -> Decimal | None:
        """The amount for each unit (dwangsom), in euros; None where it is not known."""
        cents = -1 if self.terms is None else int(self.handle.get_terms().get_penalty_cents())
        return None if cents < 0 else to_euros(cents)

    @property
    def other_sanction(self) -> str | None:
        """What the policy names first, or instead of another order (andere sanctie)."""
        nick = str(self.handle.get_other_sanction().value_nick)
        return None if nick == "unknown" else nick

    @property
    def deviations(self) -> dict[str, Any]:
        """How the proposal departs from the policy (afwijkingen); by column."""
        return columns(self.handle.get_deviations())

    @property
    def unknown(self) -> tuple[str, ...]:
        """What would have to be stated (onbekende gegevens): JSON pointers into the question."""
        return tuple(self.handle.list_unknown())


class PenaltyTable:
    """The amounts and terms of a policy (dwangsommentabel)."""

    def __init__(self, handle: Any) -> None:
        self.handle = handle
        """The object of `gi.repository.Vth`."""

    def __len__(self) -> int:
        return int(self.handle.get_rows().get_n_items())

    def __iter__(self) -> Iterator[Record]:
        return (Record.from_handle(row) for row in items(self.handle.get_rows()))

    def find(self, code: str, *, on: Day | None = None) -> tuple[Record, ...]:
        """Returns the rows of a code that hold on a day (regels bij code)."""
        return _rows(self.handle.find_by_code(code, None if on is None else from_day(on)))

    def find_rule(self, rule: str, *, on: Day | None = None) -> tuple[Record, ...]:
        """Returns the rows for a rule that is broken (regels bij voorschrift).

        Raises:
            Error: `invalid-reference`.
        """
        with translated():
            return _rows(self.handle.find_by_rule(rule, None if on is None else from_day(on)))

    def search(self, text: str, *, on: Day | None = None) -> tuple[Record, ...]:
        """Returns the rows that hold all of the words (zoeken op tekst)."""
        return _rows(self.handle.find_by_text(text, None if on is None else from_day(on)))

    @property
    def ratios(self) -> dict[str, Any]:
        """How many rows have which proportion of maximum and penalty, in thousandths (verhoudingen); by column."""
        return columns(self.handle.get_ratios(None))

    def to_dict(self) -> dict[str, Any]:
        """Returns the table as it stands in the file of a policy."""
        data: dict[str, Any] = json.loads(Json.to_string(self.handle.to_json(), False))
        return data


def _rows(model: Any) -> tuple[Record, ...]:
    return tuple(Record.from_handle(row) for row in items(model))


def penalty_table(policy: Policy | Mapping[str, Any], *, problems: list[Error] | None = None) -> PenaltyTable:
    """Reads a penalty table (dwangsommentabel): that of a policy, or plain data with its `rows`.

    Args:
        policy: the policy, of which everything must be in order, or plain data.
        problems: for plain data a list to which is added what is wrong with rows, which are left out; without it the
            first one is raised.

    Raises:
        Error: what is wrong; `not-found` if the policy has no table.
    """
    if not isinstance(policy, Mapping):
        table = open_policy(policy).get_penalty_table()
        if table is None:
            raise Error("the policy has no penalty table", code="not-found", pointer="/penalty_table")
        return PenaltyTable(table)

    table = Vth.PenaltyTable.new_for_json(Json.from_string(json.dumps(dict(policy))))
    found = [Error(text, code="invalid-knowledge", pointer=text.partition(":")[0]) for text in table.list_problems()]
    if found and problems is None:
        raise found[0]
    if problems is not None:
        problems += found
    return PenaltyTable(table)


def terms(policy: Policy, violation: str | None = None, *, quantities: Mapping[str, Any] | Iterable[str] = (), on: Day | None = None,
          lang: Language = "nl", **case: Any) -> SanctionTerms:
    """Finds the terms that a policy gives for a violation (sanctietermen).

    Args:
        policy: the file of the policy, or an open one.
        violation: the code in the penalty table; None if `rules` are given.
        quantities: what was measured for a formula, such as `{"t": 3}` or `["t=3"]`; not as float, which is not exact.
        on: the day of the order; None is not known.
        lang: the language of the reasons.
        case: what else is known, as a `terms-question` has it: `person`, `aim`, `proposed`, `earlier_orders` and so on.

    Raises:
        Error: the policy cannot be read, or a value is wrong.
        TypeError: a quantity is a float.
    """
    data: dict[str, Any] = {"type": "terms-question", **case}
    if violation is not None:
        data["violation"] = violation
    if on is not None:
        data["on"] = str(on)
    if isinstance(quantities, Mapping):
        floats = [name for name, value in quantities.items() if isinstance(value, float)]
        if floats:
            raise TypeError(f"{floats[0]}: a float is not exact; give an int, a Decimal or a text")
        quantities = [f"{name}={value}" for name, value in quantities.items()]
    data["quantities"] = list(quantities)
    question = handle_of(data)
    with translated():
        question.check()
    return SanctionTerms(open_policy(policy).get_terms(None, question), lang)
