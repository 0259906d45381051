"""Which environmental service works for whom, and who is competent.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from .answers import Answer
from .errors import translated
from .introspection import Gio, Vth
from .records import Record
from .tables import Columns, columns, make_table
from .values import Day, Language, as_list, from_day, from_nick, items, language

Path = str
"""The path of a knowledge file."""


class Directory:
    """Who is who in the whole country (organisatieregister): organisations, organs and environmental services."""

    def __init__(self, knowledge: Path | Iterable[Path] = ()) -> None:
        """Makes a directory of the lists that are built in, or of lists of one's own.

        Args:
            knowledge: knowledge files whose list of organisations or of services takes the place of the built-in one.

        Raises:
            Error: a file cannot be read, or what is wrong in it.
        """
        with translated():
            files = [Vth.Knowledge.new_for_file(Gio.File.new_for_path(str(path))) for path in as_list(knowledge)]
            self.handle = Vth.Register.new_from_knowledge(files, None)
            """The object of `gi.repository.Vth`, sealed."""
            self.handle.seal()

    def lookup(self, id: str) -> Record | None:
        """Returns the organisation, organ or service (gegeven) of that id, in small letters or capitals, or None."""
        record = self.handle.lookup(id) or self.handle.lookup(id.lower())
        return None if record is None else Record.from_handle(record)

    def organs(self, organisation: str) -> tuple[Record, ...]:
        """Returns the organs (bestuursorganen) of an organisation."""
        return tuple(map(Record.from_handle, items(self.handle.get_organs(organisation))))

    def successors(self, id: str) -> tuple[Record, ...]:
        """Returns what came after an organisation or a service (opvolgers), the next one first."""
        return tuple(map(Record.from_handle, items(self.handle.get_successors(id))))

    def predecessors(self, id: str) -> tuple[Record, ...]:
        """Returns what went into an organisation or a service (voorgangers), the nearest first."""
        return tuple(map(Record.from_handle, items(self.handle.get_predecessors(id))))

    def organisations(self, *, on: Day | None = None) -> Columns:
        """Returns the organisations (organisaties) of a day, or all, as columns."""
        return columns(self.handle.tabulate_organisations(_optional(on)))

    def services(self, *, on: Day | None = None) -> Columns:
        """Returns the environmental services (omgevingsdiensten) of a day, or all, as columns."""
        return columns(self.handle.tabulate_services(_optional(on)))

    def members(self, service: str, *, on: Day | None = None) -> Columns:
        """Returns who takes part in an environmental service (deelnemers) on a day, or ever did, as columns."""
        return columns(self.handle.tabulate_members(service, _optional(on)))

    def municipalities(self, *, on: Day) -> Columns:
        """Returns all municipalities (gemeenten) with their environmental services on a day, as columns."""
        return columns(self.handle.tabulate_municipalities(from_day(on)))


def _optional(day: Day | None) -> Any:
    return None if day is None else from_day(day)


@cache
def national_directory() -> Directory:
    """Returns the directory of the country with its history (landelijk register), which never changes."""
    return Directory()


class Service(Answer):
    """Which environmental service works for an organisation (omgevingsdienst).

    Its verdict is `found`, `several`, `none` or `unknown`.
    """

    @property
    def service(self) -> str | None:
        """The id of the service; None unless there is exactly one."""
        service: str | None = self.handle.get_service()
        return service

    @property
    def services(self) -> tuple[str, ...]:
        """The ids of all services that were found."""
        return tuple(self.handle.get_services())


def service(organisation: str, *, on: Day, seveso: bool = False, directory: Directory | None = None,
            lang: Language = "nl") -> Service:
    """Tells in which environmental service (omgevingsdienst) a municipality takes part on a day.

    Args:
        organisation: the id of a municipality, such as `gm0344`.
        on: the day.
        seveso: asks for the service that does the work reserved for Seveso instead, also for a province.
        directory: lists of one's own in the place of the built-in ones.
        lang: the language of the reasons.

    Raises:
        Error: `invalid-date`.
    """
    register = (directory or national_directory()).handle
    find = register.find_seveso_service if seveso else register.find_service
    return Service(find(organisation, from_day(on)), lang)


@dataclass(frozen=True)
class Body:
    """A body that has a part in a decision (orgaan).

    Attributes:
        authority: the id of the organ, such as `gm0344/college`; None if it is not known which one it is.
        role: as what it acts, such as `college` or `minister-ienw`.
        name: what that is called.
        part: `primary`, `co-competent`, `adviser` or `consenting`.
        law: on which ground.
        activities: for which of the activities that were asked about; empty if for all.
    """

    authority: str | None
    role: str
    name: str
    part: str
    law: str
    activities: tuple[str, ...]


class Competence(Answer):
    """Who is competent for an activity at a place (bevoegd gezag).

    Its verdict is `determined`, `several`, `apart` or `not-determined`.
    """

    def _bodies(self, model: Any) -> tuple[Body, ...]:
        return tuple(Body(body.get_authority(), body.get_role(), body.get_name(self._language), body.get_part().value_nick,
                          body.get_law(), tuple(body.list_activities())) for body in items(model))

    @property
    def authority(self) -> str | None:
        """The id of the competent organ; None unless exactly one is known."""
        authority: str | None = self.handle.get_authority()
        return authority

    @property
    def service(self) -> str | None:
        """The id of the environmental service (omgevingsdienst) that does the work; None if it is not known."""
        service: str | None = self.handle.get_service()
        return service

    @property
    def basic_task(self) -> str:
        """Whether it is a basic task (basistaak): `basic`, `plus`, `exclusive` or `unknown`."""
        return str(self.handle.get_basic_task().value_nick)

    @property
    def bodies(self) -> tuple[Body, ...]:
        """All bodies that are competent, or may be (bevoegde organen)."""
        return self._bodies(self.handle.get_bodies())

    @property
    def advisers(self) -> tuple[Body, ...]:
        """The bodies that advise on the permit, and those that must consent (adviseurs)."""
        return self._bodies(self.handle.get_advisers())

    @property
    def questions(self) -> tuple[str, ...]:
        """The facts that were not told and could change the answer (openstaande vragen)."""
        return tuple(self.handle.list_questions())


def _told(value: bool | str) -> str:
    return value if isinstance(value, str) else "yes" if value else "no"


def competent(activity: str | Iterable[str], municipality: str, *, on: Day, task: str = "permit",
              facts: Mapping[str, bool | str] | None = None, directory: Directory | None = None,
              lang: Language = "nl") -> Competence:
    """Tells who is competent (bevoegd gezag) for an activity at a place on a day.

    It is meant for routing and for warnings, and is no final ruling.

    Args:
        activity: the id of an activity, or of several in one application: `competence_activities()`.
        municipality: the id of the municipality in which the place mainly lies, such as `gm0344`.
        on: the day.
        task: `permit`, `general-rules`, `enforcement` or `fine`.
        facts: what does not follow from the rest, such as `{"national-interest": True}`: `competence_facts()`.
        directory: lists of one's own in the place of the built-in ones.
        lang: the language of the reasons.

    Raises:
        Error: `invalid-date`; `unknown-value` for a task or a fact.
    """
    question = Vth.CompetenceQuestion.new(municipality, from_day(on), from_nick(Vth.CompetenceTask, task))
    activities = as_list(activity)
    if not activities:
        raise ValueError("at least one activity is asked for")
    with translated():
        for one in activities:
            question.add_activity(one)
        for fact, value in (facts or {}).items():
            question.set_fact(fact, _told(value))
    return Competence((directory or national_directory()).handle.answer_competence(question), lang)


def competent_all(questions: Mapping[str, Sequence[Any]], *, directory: Directory | None = None) -> Columns:
    """Tells of many cases at once who is competent (bevoegd gezag), without objects and without reasons.

    Args:
        questions: the columns `activity` (more than one, with a semicolon between, are those of one application),
            `municipality` and `on`; if wanted `task`, and `fact.ID` for what does not follow from the rest. None where
            nothing is known.
        directory: lists of one's own in the place of the built-in ones.

    Returns:
        the columns `verdict`, `authority`, `service`, `basic_task`, `bodies` (how many), `questions` (the facts that could
        still be told) and `problem` (the column for which a row could not be answered).

    Raises:
        Error: a question has no column of that name, or a column is too short.
    """
    kinds = {f"fact.{id}": "boolean" for id in Vth.Competence.list_facts() if Vth.Competence.get_fact_kind(id) == "boolean"}
    with translated():
        table = make_table(questions, {"on": "date", **kinds})
        return columns((directory or national_directory()).handle.find_competent_batch(table))


def basic_tasks(*, lang: Language = "nl") -> Columns:
    """Returns the basic tasks of the environmental services (basistakenpakket), with what of them is not known, as columns."""
    with translated():
        return columns(Vth.basic_tasks_tabulate(language(lang)))


def competence_activities(*, lang: Language = "nl") -> dict[str, str]:
    """Returns the activities (activiteiten) that the table of competence knows, each with its name."""
    return {id: Vth.Competence.get_activity_name(id, language(lang)) for id in Vth.Competence.list_activities()}


def competence_facts(*, lang: Language = "nl") -> dict[str, str]:
    """Returns the facts (feiten) that can be told to `competent`, each with what it is about."""
    return {id: Vth.Competence.get_fact_name(id, language(lang)) for id in Vth.Competence.list_facts()}
