"""Penal orders and fines.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from .answers import Answer
from .deadlines import national_rulebook
from .errors import Error, translated
from .introspection import Vth
from .records import Record, handle_of
from .values import Language, to_euros


def _known(number: int) -> int | None:
    return None if number < 0 else int(number)


class PenalOrderGate(Answer):
    """Whether a penal order for environmental facts may be issued (bestuurlijke strafbeschikking milieu, BSBm); the verdict
    is `allowed`, `not-allowed` or `not-known`."""

    @property
    def sum_cents(self) -> int | None:
        """What the facts add up to by the tariff (som van de feiten), in cents; None when it is not known."""
        return _known(self.handle.get_sum_cents())

    @property
    def contra_indications(self) -> tuple[str, ...]:
        """The codes of the reasons that stand in the way (contra-indicaties)."""
        return tuple(self.handle.list_contra_indications())

    @property
    def unknown(self) -> tuple[str, ...]:
        """What would have to be known (onbekende gegevens): JSON pointers into the question."""
        return tuple(self.handle.list_unknown())


class SevesoFine(Answer):
    """What fine a norm for Seveso sites gives (bestuurlijke boete); the verdict is `fine`, `after-recovery-term`,
    `consult-prosecutor`, `no-fine` or `not-known`."""

    @property
    def norm_cents(self) -> int | None:
        """The norm (normbedrag), in cents."""
        return _known(self.handle.get_norm_cents())

    @property
    def factor(self) -> Fraction | None:
        """The correction factor (correctiefactor); 1 where the norm has none, None when it is not known."""
        points = self.handle.get_factor_numerator()
        return None if points < 0 else Fraction(points, self.handle.get_factor_denominator())

    @property
    def size_reduction_percent(self) -> int | None:
        """How much is taken off for a small employer (vermindering naar grootte)."""
        return _known(self.handle.get_size_reduction_percent())

    @property
    def fine_cents(self) -> int | None:
        """The fine after all corrections (boetebedrag), in cents; None when it is not known."""
        return _known(self.handle.get_fine_cents())

    @property
    def fine_euros(self) -> Decimal | None:
        """The fine after all corrections (boetebedrag), in euros; None when it is not known."""
        return None if self.fine_cents is None else to_euros(self.fine_cents)

    @property
    def interventions(self) -> tuple[str, ...]:
        """The interventions that the category of the violation names (interventies)."""
        return tuple(self.handle.get_interventions() or ())


class FineCeiling(Answer):
    """How high a fine under the Omgevingswet may be (hoogste boete); the verdict is `known`, `not-known` or `elsewhere`."""

    @property
    def category(self) -> int | None:
        """The category of Sr 23 lid 4 (boetecategorie), from 1 to 6; None when it is not known."""
        return int(self.handle.get_category()) or None

    @property
    def turnover_part_cents(self) -> int | None:
        """The part of the turnover that bounds the fine if it is more (deel van de omzet), in cents."""
        return _known(self.handle.get_turnover_part_cents())

    @property
    def maximum_cents(self) -> int | None:
        """How high the fine may be (hoogste boete), in cents; None when it is not known."""
        return _known(self.handle.get_maximum_cents())


def _question(kind: Any, name: str, question: Record | Mapping[str, Any]) -> Any:
    record = handle_of(question if isinstance(question, Record) else {"type": name, **question})
    if not isinstance(record, kind):
        raise Error(f"/type: a {name} is asked for, this is a {record.get_type_name()}", code="wrong-type", pointer="/type")
    with translated():
        record.check()
    return record


def penal_order(question: Record | Mapping[str, Any], *, lang: Language = "nl") -> PenalOrderGate:
    """Judges whether a penal order for environmental facts may be issued (bestuurlijke strafbeschikking milieu).

    Args:
        question: what is known of the case, as a `penal-order-question` has it; what is left out is not known.
        lang: the language of the reasons.

    Raises:
        Error: a value of the question is wrong.
    """
    record = _question(Vth.PenalOrderQuestion, "penal-order-question", question)
    return PenalOrderGate(national_rulebook().judge_penal_order(record), lang)


def seveso_fine(question: Record | Mapping[str, Any], *, lang: Language = "nl") -> SevesoFine:
    """Computes what fine a norm for Seveso sites gives (bestuurlijke boete, BWBR0036900).

    Args:
        question: what is known of the case, as a `seveso-fine-question` has it; what is left out is not known.
        lang: the language of the reasons.

    Raises:
        Error: a value of the question is wrong.
    """
    record = _question(Vth.SevesoFineQuestion, "seveso-fine-question", question)
    return SevesoFine(national_rulebook().compute_seveso_fine(record), lang)


def fine_ceiling(question: Record | Mapping[str, Any], *, lang: Language = "nl") -> FineCeiling:
    """Finds how high a fine under the Omgevingswet may be (hoogste boete, Ow 18.11 to 18.15a).

    Args:
        question: what is known of the case, as a `fine-question` has it; what is left out is not known.
        lang: the language of the reasons.

    Raises:
        Error: a value of the question is wrong.
    """
    record = _question(Vth.FineQuestion, "fine-question", question)
    return FineCeiling(national_rulebook().find_fine_ceiling(record), lang)
