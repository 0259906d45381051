"""The parts of the text that the law asks of a decision.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from .answers import Answer
from .deadlines import national_rulebook
from .errors import Error, translated
from .files import Source, add_records
from .introspection import Gio, Vth
from .records import Record
from .registers import Register, register_of
from .values import Day, Language, as_list, from_day, from_nick, items


@dataclass(frozen=True)
class DraftParagraph:
    """A paragraph (alinea) of a draft.

    Attributes:
        kind: how it stands on the page: `title`, `text`, `item` of a list or `line` of a block.
        text: its Dutch text, plain.
    """

    kind: str
    text: str


@dataclass(frozen=True)
class DraftSection:
    """A section (onderdeel) of a draft.

    Attributes:
        id: which it is, such as `remedies`.
        title: its heading, in Dutch.
        law: the articles that ask for it.
        certainty: how sure that is: `text`, `inferred` or `unverified`.
        open: whether it still lacks something.
        paragraphs: its text, in order.
        missing: what the record lacks for it, as JSON pointers.
        remarks: why it is open, in Dutch sentences.
    """

    id: str
    title: str
    law: str
    certainty: str
    open: bool
    paragraphs: tuple[DraftParagraph, ...]
    missing: tuple[str, ...]
    remarks: tuple[str, ...]

    @property
    def text(self) -> str:
        """Its paragraphs (tekst), one on each line."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)


def _section(handle: Any) -> DraftSection:
    paragraphs = tuple(DraftParagraph(handle.get_kind(place).value_nick, text)
                       for place, text in enumerate(handle.get_paragraphs()))
    return DraftSection(handle.get_id(), handle.get_title(), handle.get_law(), handle.get_certainty().value_nick,
                        handle.get_is_open(), paragraphs, tuple(handle.get_missing()),
                        tuple(handle.get_remarks()))


class Draft(Answer):
    """What the text of a decision must hold (conceptbesluit), in Dutch; the verdict is `complete`, `open` or `not-known`."""

    @property
    def kind(self) -> str:
        """Which document in the life of the decision it is (soort stuk), such as `collection-decision`."""
        return str(self.handle.get_kind().value_nick)

    @property
    def title(self) -> str | None:
        """The title of the decision (opschrift); None if it is not known what it must hold."""
        title: str | None = self.handle.get_title()
        return title

    @cached_property
    def sections(self) -> tuple[DraftSection, ...]:
        """The sections (onderdelen) in the order in which they stand in a decision."""
        return tuple(_section(section) for section in items(self.handle.get_sections()))

    def __getitem__(self, section: str) -> DraftSection:
        """Returns the section of an id; raises `KeyError` if this decision has none."""
        for one in self.sections:
            if one.id == section:
                return one
        raise KeyError(section)

    @property
    def open_sections(self) -> tuple[DraftSection, ...]:
        """The sections that still lack something (open onderdelen)."""
        return tuple(section for section in self.sections if section.open)

    @property
    def decision(self) -> Record:
        """The record of the decision as it is once it is taken with this text (gegeven volgens het concept)."""
        return Record.from_handle(self.handle.dup_decision())

    def to_markdown(self) -> str:
        """Returns the draft as Markdown, everything from the record escaped."""
        return str(self.handle.to_markdown())

    def to_html(self) -> str:
        """Returns the draft as a page that stands by itself."""
        return str(self.handle.to_html())


def draft(sources: Source | Iterable[Source], *, decision: str | None = None,
          kind: str = "decision", on: Day | None = None, register: Register | Source | Iterable[Source] | None = None,
          texts: str | os.PathLike[str] | None = None,
          problems: list[Error] | None = None, lang: Language = "nl") -> Draft:
    """Makes of the record of a decision the parts of the text that the law asks (conceptbesluit).

    Args:
        sources: what the decision and all around it stand in: files, records or plain data, one or several.
        decision: its id; None if there is only one.
        kind: which document in its life (soort stuk): `decision`, `intention`, `collection-decision`, `cost-decision`,
            `objection-decision`, `lifting`, `suspension`, `reduction` or `reminder`.
        on: the day of what follows the decision; None for the day that its event has.
        register: a register, or the files or records of one, for the signature; the mandates among the sources
            count too, unless it is a `Register`.
        texts: a file with sentences of one's own, in the form of the built-in knowledge file `drafts`.
        problems: a list to which is added what is wrong with bad records; without it the first one is raised.
        lang: the language of the reasons; the text is always Dutch.

    Raises:
        Error: a file cannot be read, or what is wrong with a record or the texts.
        ValueError: not exactly one decision fits.
    """
    dossier = Vth.Dossier.new()
    for source in as_list(sources):
        add_records(dossier, source, problems)
    known = list(items(dossier.get_records(Vth.EnforcementDecision.__gtype__)))
    found = [one for one in known if decision is None or one.get_id() == decision]
    if len(found) != 1:
        raise ValueError(f"{len(found)} decisions fit: name one of {', '.join(str(one.get_id()) for one in known) or 'none'}")
    reviewer = Vth.Reviewer.new(national_rulebook(), register_of(register, dossier, problems))
    reviewer.set_dossier(dossier)
    day = None if on is None else from_day(on)
    with translated():
        knowledge = None if texts is None else Vth.Knowledge.new_for_file(Gio.File.new_for_path(os.fspath(texts)))
        return Draft(Vth.Draft.new_for_kind(reviewer, found[0], from_nick(Vth.DraftKind, kind), day, knowledge), lang)
