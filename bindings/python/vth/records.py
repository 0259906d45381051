"""What happened, and who is who: one class for records of every type.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from .errors import Error, translated
from .fields import Field, fields_of
from .introspection import GObject, Json, Vth
from .values import to_cents, to_euros


class Record:
    """A record (gegeven), such as a decision, a mandate or a violation.

    Its fields are attributes, called as in a file: `decision.notified_on` is a `datetime.date`, `terms.penalty_cents`
    an int, `decision.instrument` the nick of the value, `terms.grace_term` an ISO 8601 duration, `decision.events` a
    tuple of records. A field that is not filled in is None, or () for a list. Where money ends in `_cents`, the same
    name with `_euros` is a `decimal.Decimal`. Setting an attribute sets the field; None clears it.
    """

    __slots__ = ("handle",)

    handle: Any
    """The object of `gi.repository.Vth`."""

    def __init__(self, type: str, /, **fields: Any) -> None:
        """Makes a record.

        Args:
            type: what it is, such as `enforcement-decision`.
            fields: its fields by name.

        Raises:
            Error: `unknown-type`; or what is wrong with a value.
        """
        gtype = Vth.Record.type_from_name(type)
        if not gtype.is_a(Vth.Record.__gtype__):
            raise Error(f"There is no type of record ‘{type}’", code="unknown-type")
        object.__setattr__(self, "handle", GObject.new(gtype))
        for name, value in fields.items():
            setattr(self, name, value)

    @classmethod
    def from_handle(cls, handle: Any) -> Record:
        """Makes a record of a `Vth.Record`, which it shares."""
        record = cls.__new__(cls)
        object.__setattr__(record, "handle", handle)
        return record

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Record:
        """Makes a record of plain data, as `json.loads` gives it; days may be `datetime.date`.

        Raises:
            Error: what is wrong with it, with the pointer to the place.
        """
        with translated():
            node = Json.from_string(json.dumps(dict(data), default=_plain))
            return cls.from_handle(Vth.Record.from_json(node))

    def to_dict(self) -> dict[str, Any]:
        """Returns the record as plain data: what stands in a file, days as text."""
        data: dict[str, Any] = json.loads(self.to_json())
        return data

    def to_json(self) -> str:
        """Returns the record as it stands in a file: one line, a JSON object.

        Raises:
            Error: a text in it cannot be written.
        """
        with translated():
            return str(self.handle.to_text())

    def check(self) -> None:
        """Raises an `Error` if a required field (verplicht veld) is missing, or a value does not fit its field."""
        with translated():
            self.handle.check()

    @property
    def type(self) -> str:
        """What it is (soort gegeven), such as `enforcement-decision`."""
        return str(self.handle.get_type_name())

    @property
    def extra(self) -> dict[str, Any]:
        """What a file said beyond the fields (overige gegevens); it is written back."""
        text = self.handle.get_extra()
        extra: dict[str, Any] = {} if text is None else json.loads(text)
        return extra

    @extra.setter
    def extra(self, extra: Mapping[str, Any]) -> None:
        with translated():
            self.handle.set_extra(json.dumps(dict(extra), default=_plain) if extra else None)

    def _fields(self) -> dict[str, Field]:
        kind: Any = type(self.handle)
        return fields_of(kind, Record.from_handle, handle_of)

    def _field(self, name: str) -> Field:
        fields = self._fields()
        if name not in fields:
            raise AttributeError(f"{self.type} has no field ‘{name}’", name=name, obj=self)
        return fields[name]

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if name.endswith("_euros"):
            cents: int | None = getattr(self, name.removesuffix("_euros") + "_cents")
            return None if cents is None else to_euros(cents)
        field = self._field(name)
        if not self.handle.has(field.property):
            return field.empty
        return field.read(self.handle.get_property(field.property))

    def __setattr__(self, name: str, value: Any) -> None:
        if isinstance(getattr(Record, name, None), property):
            object.__setattr__(self, name, value)
            return
        if name.endswith("_euros"):
            name, value = name.removesuffix("_euros") + "_cents", None if value is None else to_cents(value)
        field = self._field(name)
        if value is None:
            self.handle.clear(field.property)
        else:
            with translated():
                self.handle.set_property(field.property, field.write(value))

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *self._fields()]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Record):
            return NotImplemented
        return bool(self.handle.equal(other.handle))

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<vth.Record {self.type} {self.id or ''}>".replace(" >", ">")


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        raise TypeError("money in a record is in whole cents: an int")
    raise TypeError(f"{type(value).__name__} has no place in a record")


def handle_of(record: Record | Mapping[str, Any]) -> Any:
    """Returns the `Vth.Record` of a record or of plain data."""
    if isinstance(record, Record):
        return record.handle
    if not isinstance(record, Mapping):
        raise TypeError(f"a record or plain data is needed, no {type(record).__name__}")
    return Record.from_dict(record).handle
