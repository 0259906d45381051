"""The life of an enforcement decision: where it stands, and what is forfeited under it.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from .answers import Answer
from .deadlines import national_rulebook
from .errors import Error
from .files import Source, add_records
from .introspection import Vth
from .lateness import DefaultPenalty
from .tables import Columns, columns
from .values import Day, Language, as_list, from_day, items, to_day, to_euros


class Procedure(Answer):
    """Where a decision stands (verloop); the verdict is `consistent`, `contradictory` or `not-known`."""

    @property
    def states(self) -> dict[str, str]:
        """The state of each side of the decision (toestanden), as the data name it: `{"order": "grace", ...}`."""
        return {track: str(self.handle.get_state(track)) for track in self.handle.list_tracks()}

    @property
    def state_names(self) -> dict[str, str]:
        """The state of each side of the decision in words (omschrijving)."""
        return {track: str(self.handle.get_state_name(track, self._language)) for track in self.handle.list_tracks()}

    def since(self, track: str) -> date | None:
        """Tells from which day one side is in its state (sinds); None in its first state, or if the day is not known."""
        return to_day(self.handle.get_since(track))

    @property
    def possible_events(self) -> list[str]:
        """The events that may happen now (mogelijke gebeurtenissen)."""
        return list(self.handle.list_possible_events())

    @property
    def steps(self) -> Columns:
        """What happened, in order (verloop): by column."""
        return columns(self.handle.to_table())


class Forfeiture(Answer):
    """What is forfeited under a penalty order (verbeurte van dwangsommen, Awb 5:33); the verdict is `outstanding`, `paid`,
    `lapsed`, `nothing` or `not-known`. Amounts are in cents."""

    @property
    def forfeited_cents(self) -> int:
        """What is forfeited in all (verbeurd), never above the maximum."""
        return int(self.handle.get_forfeited_cents())

    @property
    def forfeited_euros(self) -> Decimal:
        """What is forfeited in all (verbeurd), in euros."""
        return to_euros(self.forfeited_cents)

    @property
    def collected_cents(self) -> int:
        """The sums on which a decision to collect was taken (ingevorderd)."""
        return int(self.handle.get_collected_cents())

    @property
    def paid_cents(self) -> int:
        """What was paid on forfeited sums (betaald)."""
        return int(self.handle.get_paid_cents())

    @property
    def lapsed_cents(self) -> int:
        """What cannot be collected any more (verjaard)."""
        return int(self.handle.get_lapsed_cents())

    @property
    def waived_cents(self) -> int:
        """What the authority will not collect (afgezien van invordering)."""
        return int(self.handle.get_waived_cents())

    @property
    def outstanding_cents(self) -> int:
        """What is still to be paid (openstaand)."""
        return int(self.handle.get_outstanding_cents())

    @property
    def outstanding_euros(self) -> Decimal:
        """What is still to be paid (openstaand), in euros."""
        return to_euros(self.outstanding_cents)

    @property
    def overpaid_cents(self) -> int:
        """What was paid without being due (te veel betaald)."""
        return int(self.handle.get_overpaid_cents())

    @property
    def fallen_cents(self) -> int:
        """What would have been forfeited if the order had not been annulled (vervallen)."""
        return int(self.handle.get_fallen_cents())

    @property
    def maximum_cents(self) -> int | None:
        """The sum above which nothing is forfeited (maximum); None if it is not known."""
        cents = int(self.handle.get_maximum_cents())
        return cents if cents >= 0 else None

    @property
    def steps(self) -> Columns:
        """Each step with its amount, totals and article (stappen): by column."""
        return columns(self.handle.to_table())

    @property
    def sums(self) -> Columns:
        """Each forfeited sum with its own days (verbeurde dwangsommen): by column."""
        return columns(self.handle.sums_to_table())


class Remedies(Answer):
    """The remedies against a decision (rechtsmiddelen); the verdict is `open`, `pending`, `irrevocable`, `gone` or
    `not-known`."""

    @property
    def remedy_until(self) -> date | None:
        """The last day of the remedy that is open (einde bezwaar- of beroepstermijn); None if none is."""
        return to_day(self.handle.get_remedy_until())

    @property
    def irrevocable_from(self) -> date | None:
        """From which day the decision is irrevocable, or will be if nobody uses the open remedy (onherroepelijk vanaf)."""
        return to_day(self.handle.get_irrevocable_from())

    @property
    def decide_by(self) -> date | None:
        """The last day of the term to decide on the objection (Awb 7:10); None without one, or if it is not known."""
        return to_day(self.handle.get_decide_by())

    @property
    def penalty(self) -> DefaultPenalty | None:
        """What late decision on the objection costs (dwangsom, Awb 4:17, 7:14); None without a notice of default."""
        penalty = self.handle.get_penalty()
        return None if penalty is None else DefaultPenalty(penalty, self._lang)

    @property
    def changed_on(self) -> date | None:
        """From which day the terms are other than those of the decision itself (gewijzigd per, Awb 7:11)."""
        return to_day(self.handle.get_changed_on())

    @property
    def terms(self) -> dict[str, Any] | None:
        """The terms of the sanction as they stand (geldende sanctietermen); None if there are none."""
        found: dict[str, Any] | None = self.to_dict().get("terms")
        return found

    @property
    def certainty(self) -> str:
        """How sure the least sure thing is on which it rests (zekerheid): `text`, `inferred` or `unverified`."""
        return str(self.handle.get_certainty().value_nick)

    @property
    def deadlines(self) -> Columns:
        """Each term with its rule, days and state (termijnen): by column."""
        return columns(self.handle.to_table())


def find_decision(sources: Source | Iterable[Source], decision: str | None, problems: list[Error] | None) -> tuple[Any, Any]:
    """Returns a dossier of all sources (dossier) and the one decision that fits."""
    dossier = Vth.Dossier.new()
    for source in as_list(sources):
        add_records(dossier, source, problems)
    known = list(items(dossier.get_records(Vth.EnforcementDecision.__gtype__)))
    found = [one for one in known if decision is None or one.get_id() == decision]
    if len(found) != 1:
        raise ValueError(f"{len(found)} decisions fit: name one of {', '.join(str(one.get_id()) for one in known) or 'none'}")
    return dossier, found[0]


def procedure(sources: Source | Iterable[Source], *, decision: str | None = None, on: Day | None = None,
              problems: list[Error] | None = None, lang: Language = "nl") -> Procedure:
    """Folds the events of a decision into its state (verloop).

    Args:
        sources: what the decision and its events stand in: files, records or plain data, one or several.
        decision: its id; None if there is only one.
        on: the day to look at; later events do not count. None counts all.
        problems: a list to which is added what is wrong with bad records; without it the first one is raised.
        lang: the language of the reasons and the states.

    Raises:
        Error: a file cannot be read, or what is wrong with a record; `invalid-date`.
        ValueError: not exactly one decision fits.
    """
    dossier, found = find_decision(sources, decision, problems)
    return Procedure(Vth.Procedure.new(national_rulebook(), found, dossier, None if on is None else from_day(on)), lang)


def forfeiture(sources: Source | Iterable[Source], *, decision: str | None = None, on: Day | None = None,
               part_units: bool = False, problems: list[Error] | None = None, lang: Language = "nl") -> Forfeiture:
    """Computes what is forfeited under a penalty order, collected, paid and lapsed (verbeurde dwangsommen).

    Args:
        sources: what the decision and its events stand in: files, records or plain data, one or several.
        decision: its id; None if there is only one.
        on: the day to look at. None counts all events, and does not look at what lapses.
        part_units: whether a part of a week or month counts as a whole one, which no source settles.
        problems: a list to which is added what is wrong with bad records; without it the first one is raised.
        lang: the language of the reasons.

    Raises:
        Error: a file cannot be read, or what is wrong with a record; `invalid-date`.
        ValueError: not exactly one decision fits.
    """
    dossier, found = find_decision(sources, decision, problems)
    flags = Vth.ForfeitureFlags.COUNT_PART_UNITS if part_units else Vth.ForfeitureFlags.NONE
    return Forfeiture(Vth.Forfeiture.new(national_rulebook(), found, dossier, None if on is None else from_day(on), flags),
                      lang)


def remedies(sources: Source | Iterable[Source], *, on: Day, decision: str | None = None,
             problems: list[Error] | None = None, lang: Language = "nl") -> Remedies:
    """Tells which remedies are open against a decision on a day, and from which day it is irrevocable (rechtsmiddelen).

    Args:
        sources: what the decision and its events stand in: files, records or plain data, one or several.
        on: the day to look at; later events do not count.
        decision: its id; None if there is only one.
        problems: a list to which is added what is wrong with bad records; without it the first one is raised.
        lang: the language of the reasons.

    Raises:
        Error: a file cannot be read, or what is wrong with a record; `invalid-date`.
        ValueError: not exactly one decision fits.
    """
    dossier, found = find_decision(sources, decision, problems)
    return Remedies(Vth.Remedies.new(national_rulebook(), found, dossier, from_day(on)), lang)
