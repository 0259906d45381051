"""What is due in the life of an enforcement decision, and what to do now.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from .answers import Answer
from .deadlines import national_rulebook
from .errors import Error
from .files import Source
from .introspection import Vth
from .life import Remedies, find_decision
from .tables import Columns, columns
from .values import Day, Language, from_day, items, to_day, to_euros


class TimelineEntry(Answer):
    """One thing that is due in the life of a decision (termijn op de tijdlijn). Its verdict is its state: `met`, `missed`,
    `running`, `to-come`, `fallen` (no longer due) or `not-known`; its reasons say why, and how the days were found."""

    @property
    def id(self) -> str:
        """What is due (kenmerk), such as `objection` or `payment`."""
        return str(self.handle.get_id())

    @property
    def name(self) -> str:
        """What is due in words (omschrijving)."""
        return str(self.handle.get_name(self._language))

    @property
    def state(self) -> str:
        """How it stands (stand) on the day to look at."""
        return str(self.handle.get_state().value_nick)

    @property
    def kind(self) -> str:
        """What sort of thing it is (soort): `duty`, `right`, `waiting`, `limitation` or `unit`."""
        return str(self.handle.get_kind().value_nick)

    @property
    def party(self) -> str:
        """Who is bound by it (gebondene): `authority`, `offender`, `interested-party`, `prosecutor` or `court`."""
        return str(self.handle.get_party().value_nick)

    @property
    def rule(self) -> str | None:
        """The id of the rule behind it (termijnregel), or None."""
        rule = self.handle.get_rule()
        return None if rule is None else str(rule.get_id())

    @property
    def law(self) -> str:
        """The article or articles behind it (grondslag)."""
        return str(self.handle.dup_law())

    @property
    def event(self) -> date | None:
        """The day from which it is counted (gebeurtenis), or None."""
        return to_day(self.handle.get_event())

    @property
    def first_day(self) -> date | None:
        """The first day on which it can be done or runs (eerste dag), or None."""
        return to_day(self.handle.get_first_day())

    @property
    def last_day(self) -> date | None:
        """The last day (laatste dag), which is still in time; None if there is none or it is not known."""
        return to_day(self.handle.get_last_day())

    @property
    def done_on(self) -> date | None:
        """The day on which it was done (gedaan op), in time or not; or None."""
        return to_day(self.handle.get_done_on())

    @property
    def amount_cents(self) -> int | None:
        """The sum that it is about (bedrag), in cents; or None."""
        cents = int(self.handle.get_amount_cents())
        return cents if cents >= 0 else None

    @property
    def amount_euros(self) -> Decimal | None:
        """The sum that it is about (bedrag), in euros; or None."""
        return None if self.amount_cents is None else to_euros(self.amount_cents)

    @property
    def act(self) -> str | None:
        """What the authority is to do (te verrichten handeling), or None."""
        act: str | None = self.handle.get_act(self._language)
        return act

    @property
    def loss(self) -> str | None:
        """What missing it means (gevolg van overschrijding), or None."""
        loss: str | None = self.handle.get_loss(self._language)
        return loss

    @property
    def request(self) -> str | None:
        """The request to enforce to which it belongs (handhavingsverzoek), or None if to the decision itself."""
        request: str | None = self.handle.get_request()
        return request


class Timeline(Answer):
    """Everything that is due in the life of a decision (tijdlijn), by day. The verdict is `act-due`, `overdue`,
    `nothing-due` or `not-known`."""

    @cached_property
    def entries(self) -> Sequence[TimelineEntry]:
        """What is due (termijnen), by day."""
        return tuple(TimelineEntry(entry, self._lang) for entry in items(self.handle))

    @property
    def on(self) -> date | None:
        """The day to look at (peildag), or None."""
        return to_day(self.handle.get_on())

    @property
    def next_act(self) -> TimelineEntry | None:
        """What the authority should do now (eerstvolgende handeling), by when and what is lost otherwise; or None."""
        entry = self.handle.get_next_act()
        return None if entry is None else TimelineEntry(entry, self._lang)

    @property
    def remedies(self) -> Remedies | None:
        """Which remedies are open, and from when the decision is irrevocable (rechtsmiddelen); None without a day."""
        remedies = self.handle.get_remedies()
        return None if remedies is None else Remedies(remedies, self._lang)

    @property
    def table(self) -> Columns:
        """The entries (tabel): by column."""
        return columns(self.handle.to_table(self._language))

    def to_html(self) -> str:
        """Returns the timeline as a page for people (pagina), with a drawing."""
        return str(Vth.Timeline.to_html(self.handle, self._language))


def timeline(sources: Source | Iterable[Source], *, decision: str | None = None, on: Day | None = None,
             problems: list[Error] | None = None, lang: Language = "nl") -> Timeline:
    """Lists what is due in the life of a decision: by whom, from when and until when, and what to do now (tijdlijn).

    Args:
        sources: what the decision and its events stand in: files, records or plain data, one or several.
        decision: its id; None if there is only one.
        on: the day to look at: later events do not count. None counts all, and says of nothing that it runs or has passed.
        problems: a list to which is added what is wrong with bad records; without it the first one is raised.
        lang: the language of names and reasons.

    Raises:
        Error: a file cannot be read, or what is wrong with a record; `invalid-date`.
        ValueError: not exactly one decision fits.
    """
    dossier, found = find_decision(sources, decision, problems)
    day: Any = None if on is None else from_day(on)
    return Timeline(Vth.Timeline.new(national_rulebook(), found, dossier, day), lang)
