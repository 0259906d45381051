"""Whether a notice came in time, and what late decision costs.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from .answers import Answer
from .deadlines import Deadline, national_rulebook
from .errors import translated
from .values import Day, Language, from_day, to_day, to_euros


class Filing(Answer):
    """Whether a notice of objection or appeal came in time (tijdige indiening, Awb 6:9); the verdict is `in-time`, `late`
    or `unproven`."""

    @property
    def receipt(self) -> Deadline:
        """Until when a notice that was posted in time may arrive (ontvangst, Awb 6:9 lid 2)."""
        return Deadline(self.handle.get_receipt(), self._lang)


class DefaultPenalty(Answer):
    """The penalty for late decision (dwangsom bij niet tijdig beslissen, Awb 4:17); the verdict is `due`, `not-due` or
    `uncertain`."""

    @property
    def first_day(self) -> date | None:
        """The first penalty day (eerste dwangsomdag); None when the notice was premature."""
        return to_day(self.handle.get_first_day())

    @property
    def last_day(self) -> date | None:
        """The last day over which the penalty is due (laatste dwangsomdag); None when none is."""
        return to_day(self.handle.get_last_day())

    @property
    def days(self) -> int:
        """Over how many days the penalty is due (aantal dagen)."""
        return int(self.handle.get_n_days())

    @property
    def total_cents(self) -> int:
        """What is due over all penalty days (verschuldigd bedrag), in cents."""
        return int(self.handle.get_total_cents())

    @property
    def total_euros(self) -> Decimal:
        """What is due over all penalty days (verschuldigd bedrag), in euros."""
        return to_euros(self.total_cents)

    @property
    def maximum_cents(self) -> int:
        """The most that can become due (maximum), in cents."""
        return int(self.handle.get_maximum_cents())

    @property
    def maximum_euros(self) -> Decimal:
        """The most that can become due (maximum), in euros."""
        return to_euros(self.maximum_cents)

    def cents_on(self, day: Day) -> int:
        """Tells what one day costs (bedrag per dag), in cents; 0 outside the penalty days."""
        return int(self.handle.get_cents_on(from_day(day)))

    def total_cents_on(self, day: Day) -> int:
        """Tells what has become due up to and with a day (opgelopen bedrag), in cents."""
        return int(self.handle.get_total_cents_on(from_day(day)))


def _optional(day: Day | None) -> Any:
    return None if day is None else from_day(day)


def filing(*, last_day: Day, received_on: Day, posted_on: Day | None = None, lang: Language = "nl") -> Filing:
    """Judges whether a notice of objection or appeal came in time (tijdige indiening, Awb 6:9).

    Args:
        last_day: the last day of the term, after it moved: `deadline(...).last_day`.
        received_on: the day on which the notice was received.
        posted_on: the postmark; None when it was not posted or the mark is not known.
        lang: the language of the reasons.

    Raises:
        Error: `invalid-date`; `out-of-range`, also when it was received before it was posted.
    """
    days = (from_day(last_day), _optional(posted_on), from_day(received_on))
    with translated():
        return Filing(national_rulebook().judge_filing(*days), lang)


def default_penalty(*, term_end: Day, notice_on: Day, decided_on: Day | None = None,
                    lang: Language = "nl") -> DefaultPenalty:
    """Computes what late decision costs (dwangsom bij niet tijdig beslissen, Awb 4:17).

    Args:
        term_end: the last day of the decision term, after it moved: `deadline(...).last_day`.
        notice_on: the day on which the notice of default was received.
        decided_on: the day on which the decision was announced; None when it was not: the penalty runs to its end.
        lang: the language of the reasons.

    Raises:
        Error: `invalid-date`, `out-of-range`, `not-in-force`.
    """
    days = (from_day(term_end), from_day(notice_on), _optional(decided_on))
    with translated():
        return DefaultPenalty(national_rulebook().compute_default_penalty(*days), lang)
