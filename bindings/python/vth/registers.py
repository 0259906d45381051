"""Who is who, and who may decide.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .answers import Answer, Reason, reason_of
from .errors import Error, from_glib, report, translated
from .files import Source, add_records
from .introspection import Gio, GLib, Vth
from .records import Record, handle_of
from .tables import Columns, columns, make_table
from .values import Day, Language, as_list, from_day, items


class Authorisation(Answer):
    """Whether a function may take a decision (bevoegdheidsoordeel).

    Its verdict is `authorised`, `conditional` or `refused`.
    """

    @property
    def mandate(self) -> str | None:
        """The id of the mandate (mandaat) that serves; None if none does, or none is needed."""
        mandate: str | None = self.handle.get_mandate()
        return mandate

    @property
    def chain(self) -> tuple[str, ...]:
        """The ids of the mandates (mandaatketen) from the organ to the function."""
        return tuple(self.handle.get_chain() or ())

    @property
    def valid_then(self) -> str:
        """The verdict if the force that a mandate has from a day before it was given counts (geldig toen)."""
        return str(self.handle.get_valid_then().value_nick)

    @property
    def published_then(self) -> str:
        """The verdict if only what had been given and published by then counts (toen bekendgemaakt): Awb 3:40, 3:42."""
        return str(self.handle.get_published_then().value_nick)

    @property
    def signature(self) -> str | None:
        """How the decision is to be signed (ondertekening), where it is known: Awb 10:10."""
        signature: str | None = self.handle.dup_signature(self._language)
        return signature


class MandateCoverage(Answer):
    """Which powers a service has on a day, from whom (dekking van mandaten). It has no verdict."""

    @property
    def service(self) -> str:
        """The id of the service (omgevingsdienst)."""
        return str(self.handle.get_service())

    @property
    def cells(self) -> Columns:
        """The matrix of organs and powers (dekkingsmatrix) as columns."""
        return columns(self.handle.get_table())

    @property
    def states(self) -> Columns:
        """How many cells there are of each state (aantallen)."""
        return columns(self.handle.tabulate_states())

    @property
    def differences(self) -> Columns:
        """The powers that the members have not given alike (verschillen)."""
        return columns(self.handle.tabulate_differences())

    @property
    def gap(self) -> Columns:
        """What is missing to a full mandate (ontbrekend voor volledig mandaat); the format is libvth's own choice."""
        return columns(self.handle.tabulate_gap())

    def to_html(self) -> str:
        """Returns a page to look at and to print (dekkingskaart)."""
        return str(self.handle.to_html(self._language))


def _act_of(act: Record | Mapping[str, Any]) -> Any:
    record = handle_of(act if isinstance(act, Record) else {"type": "act", **act})
    if not isinstance(record, Vth.Act):
        raise Error(f"/type: an act is asked for, this is a {record.get_type_name()}", code="wrong-type", pointer="/type")
    record.check()
    return record


_COLUMNS = {"on": "date", "amount_cents": "cents"}


class Register:
    """A register (mandaatregister) of authorities, services and mandates. It does not change once made."""

    def __init__(self, sources: Source | Iterable[Source], *, problems: list[Error] | None = None) -> None:
        """Makes a register.

        Args:
            sources: files, records or plain data, one or several; records of other types are passed over.
            problems: a list to which is added what is wrong with bad records; without it the first one is raised.

        Raises:
            Error: a file cannot be read, or what is wrong with a record.
        """
        self.handle = build_register(sources, problems)
        """The object of `gi.repository.Vth`, sealed."""

    @classmethod
    def _of(cls, handle: Any) -> Register:
        register = cls.__new__(cls)
        register.handle = handle
        return register

    def authorise(self, act: Record | Mapping[str, Any], *, lang: Language = "nl") -> Authorisation:
        """Asks whether a function may take a decision (bevoegdheid).

        Args:
            act: the question: `power`, `authority`, `actor`, `on`, and what else an `act` has; without one of
                these four the answer is no.
            lang: the language of the reasons.

        Raises:
            Error: a value of the act is wrong.
        """
        with translated():
            return Authorisation(self.handle.authorise(_act_of(act)), lang)

    def authorise_all(self, acts: Mapping[str, Sequence[Any]]) -> Columns:
        """Asks of many acts at once whether each may be done (bevoegdheid), without objects and without reasons.

        Args:
            acts: columns of the names of the properties of an act: `power`, `authority`, `actor`, `on`, and what
                else is known; `condition.CODE` for whether a condition is met. None where nothing is known.

        Returns:
            the columns `verdict`, `mandate` (None if none serves or none is needed) and `links`.

        Raises:
            Error: an act has no property of that name, or a column is too short.
        """
        with translated():
            table = make_table(acts, _COLUMNS)
            return columns(self.handle.authorise_batch(table))

    def coverage(self, service: str, *, on: Day, lang: Language = "nl") -> MandateCoverage:
        """Asks which powers a service has on a day, from whom (dekking van mandaten).

        Args:
            service: the id of an environmental service.
            on: the day.
            lang: the language of the reasons and the page.
        """
        return MandateCoverage(self.handle.get_coverage(service, from_day(on)), lang)

    def with_model_mandate(self, service: str, *, on: Day) -> Register:
        """Returns the register that there would be if each member gave the service a full mandate (modelmandaat).

        It is a thought and no law: what a full mandate names is libvth's own choice, for no national format has been
        published. The ids of the new mandates begin with `model/`.

        Args:
            service: the id of an environmental service.
            on: the day from which the mandates hold.

        Raises:
            Error: `duplicate`: there are such ids already.
        """
        with translated():
            return Register._of(self.handle.new_with_model_mandate(service, from_day(on)))

    def with_attribution(self, service: str, *, on: Day) -> Register:
        """Returns the register that there would be if a statute gave the director of the service powers (attributie).

        There is no such statute: what rests on it stays conditional.

        Args:
            service: the id of an environmental service.
            on: the day from which the attribution holds.

        Raises:
            Error: `duplicate`: there are such ids already.
        """
        with translated():
            return Register._of(self.handle.new_with_attribution(service, from_day(on)))

    def compare_acts(self, other: Register, acts: Iterable[Record | Mapping[str, Any]]) -> Columns:
        """Judges each act by this register and by another (vergelijking van bevoegdheid).

        Args:
            other: a register, such as one of `with_model_mandate`.
            acts: the questions, as `authorise` takes them.

        Returns:
            the columns `act`, `before`, `after`, `reasons_gone` and `reasons_new`, the last two with spaces between
            the codes, None where there are none.

        Raises:
            Error: a value of an act is wrong.
        """
        with translated():
            store = Gio.ListStore.new(Vth.Act)
            for act in acts:
                store.append(_act_of(act))
            return columns(self.handle.compare_acts(other.handle, store))

    @property
    def authorities(self) -> tuple[Record, ...]:
        """The organs (bestuursorganen) in it."""
        return tuple(map(Record.from_handle, items(self.handle.get_authorities())))

    @property
    def services(self) -> tuple[Record, ...]:
        """The environmental services (omgevingsdiensten) in it."""
        return tuple(map(Record.from_handle, items(self.handle.get_services())))

    @property
    def mandates(self) -> tuple[Record, ...]:
        """The mandates (mandaten) in it."""
        return tuple(map(Record.from_handle, items(self.handle.get_mandates())))

    def lookup(self, id: str) -> Record | None:
        """Returns the record (gegeven) of that id, or None."""
        record = self.handle.lookup(id)
        return None if record is None else Record.from_handle(record)

    def review(self, *, on: Day, lang: Language = "nl") -> Answer:
        """Tells what is wrong with the register on a day (toetsing van het mandaatregister): `sound`, `remarks` or
        `unsound`, with a reason for each defect."""
        return Answer(self.handle.review(from_day(on)), lang)

    def defects(self, *, lang: Language = "nl") -> tuple[Reason, ...]:
        """Tells what is wrong with the register itself (gebreken), such as a mandate that rests on none that is there."""
        return tuple(reason_of(problem, lang) for problem in items(self.handle.get_problems()))

    def __len__(self) -> int:
        return int(self.handle.get_n_mandates())

    def __repr__(self) -> str:
        return f"<vth.Register with {len(self)} mandates>"


_KINDS = (Vth.Organisation, Vth.CompetentAuthority, Vth.EnvironmentalService, Vth.Function, Vth.Mandate)


def holds_register(dossier: Any) -> bool:
    """Tells whether anything in a dossier belongs in a register (mandaatregister)."""
    return any(dossier.get_records(kind).get_n_items() for kind in _KINDS)


def build_register(sources: Any, problems: list[Error] | None, dossier: Any = None) -> Any:
    """Returns a sealed `Vth.Register` of what the sources hold, and of what a dossier holds besides."""
    holder = Vth.Dossier.new()
    register = Vth.Register.new()
    for source in as_list(sources):
        add_records(holder, source, problems)
    for records in (holder, dossier) if dossier is not None else (holder,):
        for kind in _KINDS:
            for record in items(records.get_records(kind)):
                _add(register, record, problems)
    with translated():
        register.seal()
    return register


def _add(register: Any, record: Any, problems: list[Error] | None) -> None:
    name = record.get_id()
    if name is not None and register.lookup(name) is not None:
        return
    try:
        register.add(record)
    except GLib.Error as error:
        report(from_glib(error), problems)


def authorise(act: Record | Mapping[str, Any], *, register: Register | Source | Iterable[Source],
              lang: Language = "nl") -> Authorisation:
    """Asks whether a function may take a decision (bevoegdheid).

    Whoever asks more than once makes a `Register` first.

    Args:
        act: the question: `power`, `authority`, `actor`, `on`, and what else an `act` has.
        register: a register, or the files or records of one.
        lang: the language of the reasons.

    Raises:
        Error: what is wrong with the act or the register.
    """
    known = register if isinstance(register, Register) else Register(register)
    return known.authorise(act, lang=lang)
