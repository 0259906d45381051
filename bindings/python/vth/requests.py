"""Where a request to enforce stands.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from .answers import Answer
from .deadlines import national_rulebook
from .introspection import Vth
from .lateness import DefaultPenalty
from .records import Record, handle_of
from .tables import Columns, columns
from .values import Day, Language, from_day, to_day, to_euros


class RequestState(Answer):
    """Where a request to enforce stands on a day (stand van een handhavingsverzoek); the verdict is `running`, `overdue`,
    `in-default`, `penalty-due`, `decided`, `decided-late`, `withdrawn` or `not-known`."""

    @property
    def term_end(self) -> date | None:
        """The last day of the term to decide (einde beslistermijn, Awb 4:13-4:15); None if it is not known."""
        return to_day(self.handle.get_term_end())

    @property
    def notice_from(self) -> date | None:
        """From when a notice of default is not premature (ingebrekestelling, Awb 4:17 lid 3); None once it was decided."""
        return to_day(self.handle.get_notice_from())

    @property
    def appeal_from(self) -> date | None:
        """From when appeal against the silence is open (beroep niet tijdig beslissen, Awb 6:12); None if it is not."""
        return to_day(self.handle.get_appeal_from())

    @property
    def penalty(self) -> DefaultPenalty | None:
        """The penalty for late decision (dwangsom, Awb 4:17); None without a notice, or where none can be due."""
        penalty = self.handle.get_penalty()
        return None if penalty is None else DefaultPenalty(penalty, self._lang)

    @property
    def penalty_cents(self) -> int:
        """What late decision has cost up to the day that was looked at (verschuldigde dwangsom), in cents."""
        return int(self.handle.get_penalty_cents())

    @property
    def penalty_euros(self) -> Decimal:
        """What late decision has cost up to the day that was looked at (verschuldigde dwangsom), in euros."""
        return to_euros(self.penalty_cents)

    @property
    def certainty(self) -> str:
        """How sure the least sure thing is on which it rests (zekerheid): `text`, `inferred` or `unverified`."""
        return str(self.handle.get_certainty().value_nick)

    @property
    def deadlines(self) -> Columns:
        """Each term with its rule, days and state (termijnen): by column."""
        return columns(self.handle.to_table())


def request(record: Record | Mapping[str, Any], *, on: Day, lang: Language = "nl") -> RequestState:
    """Tells where a request to enforce stands on a day (stand van een handhavingsverzoek).

    Args:
        record: the request: a record or plain data of the type `enforcement-request`.
        on: the day to look at; what the record tells of later days does not count.
        lang: the language of the reasons.

    Raises:
        Error: what is wrong with the record; `invalid-date`.
        TypeError: the record is of another type.
    """
    handle = handle_of(record)
    if not isinstance(handle, Vth.EnforcementRequest):
        raise TypeError(f"an enforcement-request is needed, not {type(handle).__name__}")
    return RequestState(Vth.RequestState.new(national_rulebook(), handle, from_day(on)), lang)
