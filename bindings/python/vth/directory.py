"""Which environmental service works for whom, and who is competent.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from .answers import Answer
from .errors import translated
from .introspection import Gio, Vth
from .records import Record
from .tables import Columns, columns
from .values import Day, Language, as_list, from_day, items

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
