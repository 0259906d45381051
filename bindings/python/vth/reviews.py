"""Whether decisions are sound, and why.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Literal, overload

from .answers import Answer, Reason
from .deadlines import national_rulebook
from .errors import Error
from .files import Source, add_records
from .introspection import Vth
from .records import Record
from .registers import Register, build_register
from .tables import Columns, to_pandas
from .values import Language, as_list, items


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
    """The reviews (toetsingen) of several decisions, in the order in which these were read."""

    def __init__(self, reviews: Iterable[Review]) -> None:
        self._reviews = tuple(reviews)

    @overload
    def __getitem__(self, position: int) -> Review: ...

    @overload
    def __getitem__(self, position: slice) -> Reviews: ...

    def __getitem__(self, position: int | slice) -> Review | Reviews:
        return Reviews(self._reviews[position]) if isinstance(position, slice) else self._reviews[position]

    def __len__(self) -> int:
        return len(self._reviews)

    @property
    def verdicts(self) -> list[str | None]:
        """The verdict (oordeel) on each decision."""
        return [review.verdict for review in self]

    @property
    def reasons(self) -> list[Reason]:
        """The reasons (redenen) of all reviews, one after another."""
        return [reason for review in self for reason in review.reasons]

    def to_dict(self, by: Literal["decision", "reason"] = "decision") -> Columns:
        """Returns the reviews in columns (kolommen): a list for each name.

        Args:
            by: what a row is: `decision` gives `id`, `verdict`, `errors`, `warnings` and `codes`; `reason` gives the
                `id` and `verdict` of the decision with `code`, `severity`, `law`, `subject` and `message`.
        """
        if by == "reason":
            return _columns(_REASON_NAMES, ((review.id, review.verdict, *_cells(reason))
                                            for review in self for reason in review.reasons))
        return _columns(_DECISION_NAMES, map(_row, self))

    def to_pandas(self, by: Literal["decision", "reason"] = "decision") -> Any:
        """Returns the same as a `pandas.DataFrame` (tabel).

        Raises:
            ImportError: pandas is not there.
        """
        return to_pandas(self.to_dict(by))

    def __repr__(self) -> str:
        counts = Counter(verdict or "" for verdict in self.verdicts)
        return f"<vth.Reviews {', '.join(f'{verdict}: {count}' for verdict, count in counts.items())}>"


_DECISION_NAMES = ("id", "verdict", "errors", "warnings", "codes")
_REASON_NAMES = ("id", "verdict", "code", "severity", "law", "subject", "message")


def _cells(reason: Reason) -> tuple[str | None, ...]:
    return reason.code, reason.severity, reason.law, reason.subject, reason.message


def _row(review: Review) -> tuple[Any, ...]:
    weights = Counter(reason.severity for reason in review.reasons)
    return review.id, review.verdict, weights["error"], weights["warning"], [reason.code for reason in review.reasons]


def _columns(names: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> Columns:
    columns: Columns = {name: [] for name in names}
    for row in rows:
        for name, cell in zip(names, row, strict=True):
            columns[name].append(cell)
    return columns


def _review_all(reviewer: Any, dossier: Any, lang: Language) -> Iterator[Review]:
    for decision in items(dossier.get_records(Vth.EnforcementDecision.__gtype__)):
        yield Review(reviewer.review(decision), lang, Record.from_handle(decision))


def review(sources: Source | Iterable[Source], *, register: Register | Source | Iterable[Source] | None = None,
           problems: list[Error] | None = None, lang: Language = "nl") -> Reviews:
    """Reviews decisions (toetst besluiten) the way a court would.

    Args:
        sources: what the decisions and all around them stand in: files, records or plain data, one or several.
        register: a register, or the files or records of one; the mandates among the sources count too, unless it is
            a `Register`.
        problems: a list to which is added what is wrong with bad records, while the others are reviewed; without it
            the first one is raised.
        lang: the language of the reasons.

    Raises:
        Error: a file cannot be read, or what is wrong with a record.
    """
    dossier = Vth.Dossier.new()
    for source in as_list(sources):
        add_records(dossier, source, problems)
    known = register.handle if isinstance(register, Register) else build_register(register, problems, dossier)
    reviewer = Vth.Reviewer.new(national_rulebook(), known)
    reviewer.set_dossier(dossier)
    return Reviews(_review_all(reviewer, dossier, lang))
