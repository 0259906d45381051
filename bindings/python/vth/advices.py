"""What fits a violation by the policy of an authority, and what was chosen.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from .answers import Answer
from .errors import translated
from .introspection import Gio, Vth
from .records import Record, handle_of
from .tables import Columns, columns, make_table
from .values import Day, Language, from_day, from_nick, language


class SanctionPolicy:
    """The sanction policy (sanctiebeleid) of an authority."""

    def __init__(self, handle: Any) -> None:
        self.handle = handle
        """The `Vth.SanctionPolicy`."""

    @classmethod
    def read(cls, path: str | os.PathLike[str]) -> SanctionPolicy:
        """Reads the policy file (beleidsbestand) of an authority.

        Raises:
            Error: `invalid-knowledge`, with everything that is wrong in it.
        """
        with translated():
            return cls(Vth.SanctionPolicy.new_for_file(Gio.File.new_for_path(os.fspath(path))))

    @property
    def id(self) -> str:
        """The name of the policy (kenmerk)."""
        return str(self.handle.get_id())

    @property
    def edition(self) -> str:
        """The edition of the policy (uitgave)."""
        return str(self.handle.get_edition())

    @property
    def look_back(self) -> str | None:
        """How long it looks back for earlier violations (terugkijktermijn), such as `P3Y`; None when it does not say."""
        term = self.handle.get_look_back()
        return None if term is None else str(term.to_string())

    def circumstances(self, lang: Language = "nl") -> dict[str, str]:
        """Returns what the policy weighs (omstandigheden): the name of each id."""
        names = self.handle.list_circumstances()
        return {name: str(self.handle.get_circumstance_name(name, language(lang))) for name in names}

    def review(self, lang: Language = "nl") -> Answer:
        """Tells what the file lacks (controle van beleid); the verdict is `whole` or `gaps`."""
        return Answer(self.handle.review(), lang)

    def __repr__(self) -> str:
        return f"<vth.SanctionPolicy {self.id} {self.edition}>"


class Advice(Answer):
    """What fits a violation (advies): its cell in the matrix and the interventions there; the verdict is `no-position`,
    `not-in-force`, `not-known`, `partly-known` or `advised`."""

    def __init__(self, handle: Any, lang: Language, violation: Record) -> None:
        super().__init__(handle, lang)
        self.violation = violation
        """The violation (overtreding) for which the advice is."""

    @property
    def position(self) -> str | None:
        """Where consequence and behaviour put it (positie), such as `B3`."""
        position: str | None = self.handle.get_position()
        return position

    @property
    def cell(self) -> str | None:
        """Where it stands after the moves of the policy (cel), such as `B4`."""
        cell: str | None = self.handle.get_cell()
        return cell

    @property
    def earlier(self) -> int | None:
        """How many earlier violations count (recidive); None when that is not known."""
        count = int(self.handle.get_n_earlier())
        return None if count < 0 else count

    @property
    def coordination(self) -> str:
        """Whether the policy asks to consult police and prosecutor (afstemming): `asked`, `not-asked` or `not-known`."""
        return str(self.handle.get_coordination().value_nick)

    def _side(self, side: Any) -> tuple[str, ...] | None:
        uses = self.handle.get_interventions(side)  # an unknown list comes as an empty one
        if uses or self.verdict == "advised":
            return tuple(uses)
        return () if side.value_nick in self.to_dict() else None

    @property
    def administrative(self) -> tuple[str, ...] | None:
        """What fits in administrative law (bestuursrecht), the lightest first; None when that is not known."""
        return self._side(Vth.InterventionSide.ADMINISTRATIVE)

    @property
    def criminal(self) -> tuple[str, ...] | None:
        """What fits in criminal law (strafrecht), the lightest first; None when that is not known."""
        return self._side(Vth.InterventionSide.CRIMINAL)

    def choose(self, chosen: Iterable[str], *, by: str, on: Day, motivation: str | None = None) -> Record:
        """Keeps on the violation what is chosen (keuze), beside the choices before it.

        Args:
            chosen: the ids of the interventions; none is a choice too.
            by: the function that chooses.
            on: the day of the choice.
            motivation: needed where the choice departs from the advice, or changes the choice before it.

        Returns:
            The violation.

        Raises:
            Error: `missing-field` without a motivation where one is needed; `unknown-value`; `out-of-range`.
        """
        with translated():
            self.handle.choose(list(chosen), motivation, by, from_day(on))
        return self.violation


@cache
def _national() -> SanctionPolicy:
    return SanctionPolicy(Vth.SanctionPolicy.new_national())


def _policy_of(policy: SanctionPolicy | str | os.PathLike[str] | None) -> SanctionPolicy:
    if policy is None:
        return _national()
    return policy if isinstance(policy, SanctionPolicy) else SanctionPolicy.read(policy)


def advise(violation: Record | Mapping[str, Any] | None = None, *,
           policy: SanctionPolicy | str | os.PathLike[str] | None = None, consequence: int | None = None,
           behaviour: str | None = None, circumstances: Iterable[str] = (),
           earlier: Iterable[Record | Mapping[str, Any]] | None = None, lang: Language = "nl") -> Advice:
    """Finds what fits a violation (welke interventies passen) by the policy of an authority.

    Args:
        violation: a record or plain data; None for one that is not recorded.
        policy: a policy or its file; without one there is only what is known of the national strategy.
        consequence: how grave it is, 1 to 4, if the violation does not say.
        behaviour: how the offender behaves, A to D, if the violation does not say.
        circumstances: ids of the policy, beside those of the violation.
        earlier: violations among which those of the same offender count as earlier ones; None when nobody looked.
        lang: the language of the reasons.

    Raises:
        Error: what is wrong with the policy or a record.
    """
    asked = _policy_of(policy)
    handle = Vth.Violation.new(None) if violation is None else handle_of(violation)
    record = Record.from_handle(handle)
    if consequence is not None:
        record.consequence = consequence
    if behaviour is not None:
        handle.set_behaviour(from_nick(Vth.Behaviour, behaviour))
    known = list(circumstances)
    if known:
        handle.set_circumstances([*(handle.get_circumstances() or []), *known])
    before = None
    if earlier is not None:
        before = Gio.ListStore.new(Vth.Violation)
        for other in earlier:
            before.append(handle_of(other))
    return Advice(asked.handle.advise_after(handle, before), lang, record)


_KINDS = {"consequence": "integer", "earlier": "integer", "found_on": "date"}


def advise_batch(violations: Mapping[str, Sequence[Any]], *, policy: SanctionPolicy | str | os.PathLike[str]) -> Columns:
    """Finds what fits many violations (welke interventies passen) at once, without reasons.

    Args:
        violations: columns of one length: `consequence`, `behaviour`, `found_on` (`datetime.date`), `circumstances` (ids with
            spaces between them), and `party`, by which the other rows count as earlier violations, or how many
            `earlier` ones there were; `rule` if the policy counts only violations of the same rule.
        policy: a policy or its file.

    Returns:
        Columns: `verdict`, `position`, `cell`, `administrative` and `criminal` (ids with spaces between them, None where not
        known), `earlier`, `coordination`, and how many circumstances are `unknown` to the policy.

    Raises:
        Error: what is wrong with the policy or a column.
    """
    asked = _policy_of(policy)
    table = make_table(violations, _KINDS)
    with translated():
        return columns(asked.handle.advise_batch(table))
