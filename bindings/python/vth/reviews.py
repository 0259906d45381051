"""Whether decisions are sound, and why.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, Literal, overload

from .answers import Answer, Reason
from .deadlines import national_rulebook
from .errors import Error
from .files import Source, add_records
from .introspection import Vth
from .records import Record
from .registers import Register, register_of
from .registers import Register, build_register, holds_register
from .sanctions import Policy, open_policy
from .tables import Columns, columns, to_pandas
from .values import Language, as_list, language


class Review(Answer):
    """The review of a decision (toetsing van een besluit): `sound`, `remarks` or `unsound`, with the findings."""

    def __init__(self, handle: Any, lang: Language, decision: Record) -> None:
        super().__init__(handle, lang)
        self.decision = decision
        """The decision (besluit) that was reviewed."""

    @property
    def id(self) -> str | None:
        """The id of the decision (kenmerk van het besluit)."""
        decision: str | None = self.handle.get_decision()
        return decision


class Reviews(Sequence[Review]):
    """The reviews (toetsingen) of several decisions, in the order in which these were read.

    Each is made when it is asked for; in columns all are made at once, without an object for each.
    """

    def __init__(self, reviewer: Any, lang: Language) -> None:
        self._decisions = reviewer.get_dossier().get_records(Vth.EnforcementDecision.__gtype__)
        self._lang = lang
        self._made: dict[int, Review] = {}
        self.handle = reviewer
        """The `Vth.Reviewer`."""

    @overload
    def __getitem__(self, position: int) -> Review: ...

    @overload
    def __getitem__(self, position: slice) -> list[Review]: ...

    def __getitem__(self, position: int | slice) -> Review | list[Review]:
        if isinstance(position, slice):
            return [self._review(place) for place in range(len(self))[position]]
        return self._review(range(len(self))[position])

    def _review(self, place: int) -> Review:
        if place not in self._made:
            decision = self._decisions.get_item(place)
            self._made[place] = Review(self.handle.review(decision), self._lang, Record.from_handle(decision))
        return self._made[place]

    def __len__(self) -> int:
        return int(self._decisions.get_n_items())

    @property
    def verdicts(self) -> list[str]:
        """The verdict (oordeel) on each decision."""
        return self.to_dict()["verdict"]

    @property
    def reasons(self) -> list[Reason]:
        """The reasons (redenen) of all reviews, one after another."""
        return [reason for review in self for reason in review.reasons]

    def to_dict(self, by: Literal["decision", "reason"] = "decision") -> Columns:
        """Returns the reviews in columns (kolommen): a list for each name.

        Args:
            by: what a row is: `decision` gives `decision`, `authority`, `instrument`, `decided_on`, `verdict`,
                and how many `errors` and `warnings` there are; `reason` gives the `decision` with `code`, `severity`,
                `law`, `subject` and `message`.
        """
        if by == "reason":
            return columns(self.handle.tabulate_findings(language(self._lang)))
        return columns(self.handle.tabulate_verdicts())

    def to_pandas(self, by: Literal["decision", "reason"] = "decision") -> Any:
        """Returns the same as a `pandas.DataFrame` (tabel).

        Raises:
            ImportError: pandas is not there.
        """
        return to_pandas(self.to_dict(by))

    def __repr__(self) -> str:
        counts = Counter(self.verdicts)
        return f"<vth.Reviews {', '.join(f'{verdict}: {count}' for verdict, count in counts.items())}>"


def review(sources: Source | Iterable[Source], *, register: Register | Source | Iterable[Source] | None = None,
           policies: Policy | Iterable[Policy] = (),
           problems: list[Error] | None = None, lang: Language = "nl") -> Reviews:
    """Reviews decisions (toetst besluiten) the way a court would.

    Args:
        sources: what the decisions and all around them stand in: files, records or plain data, one or several.
        register: a register, or the files or records of one; the mandates among the sources count too, unless it is
            a `Register`. Without any, who may decide is left unexamined.
        policies: the sanction policies to whose tables the terms are held; a departure without a motivation is a finding.
        problems: a list to which is added what is wrong with bad records, while the others are reviewed; without it
            the first one is raised.
        lang: the language of the reasons.

    Raises:
        Error: a file cannot be read, or what is wrong with a record.
    """
    dossier = Vth.Dossier.new()
    for source in as_list(sources):
        add_records(dossier, source, problems)
    reviewer = Vth.Reviewer.new(national_rulebook(), register_of(register, dossier, problems))
    reviewer.set_dossier(dossier)
    for policy in as_list(policies):
        reviewer.add_policy(open_policy(policy))
    return Reviews(reviewer, lang)
