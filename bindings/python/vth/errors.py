"""What can be wrong with what a file or a user gave (fout).

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from .introspection import Gio, GLib, Vth

_PLACE = re.compile(r"(?:(?P<file>.*?):(?P<line>\d+): )?(?:(?P<pointer>/\S*): )?", re.DOTALL)
_VTH_DOMAIN = GLib.quark_to_string(Vth.error_quark())
_GIO_DOMAIN = GLib.quark_to_string(Gio.io_error_quark())


class Error(Exception):
    """An error (fout): what is wrong, and where, as far as that is known.

    Attributes:
        code: its short name, such as `invalid-date`; the same as `vth validate` prints.
        message: what is wrong, for a person to read; it holds the place too.
        file: the file in which it is, or None.
        line: the line in that file, from 1, or None.
        pointer: the JSON pointer to the place within the record, empty for the record as a whole, or None.
        column: the heading of the column of a spreadsheet, or None.
    """

    def __init__(self, message: str, *, code: str = "failed", file: str | None = None, line: int | None = None,
                 pointer: str | None = None, column: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.file = file
        self.line = line
        self.pointer = pointer
        self.column = column

    def __reduce__(self) -> tuple[Any, ...]:
        return _remake, (type(self), self.message, self.code, self.file, self.line, self.pointer, self.column)


def _remake(kind: type[Error], message: str, code: str, file: str | None, line: int | None,
            pointer: str | None, column: str | None) -> Error:
    return kind(message, code=code, file=file, line=line, pointer=pointer, column=column)


def code_of(error: Any) -> str:
    """Returns the short name of a `GLib.Error`."""
    if error.domain == _VTH_DOMAIN:
        return str(Vth.get_error_nick(error.code))
    if error.domain == _GIO_DOMAIN:
        return str(Gio.IOErrorEnum(error.code).value_nick)
    return "failed"


def from_glib(error: Any) -> Error:
    """Makes an `Error` of a `GLib.Error`, whose message begins with the place: `FILE:LINE: /pointer: text`."""
    place = _PLACE.match(error.message) if error.domain == _VTH_DOMAIN else None
    file, line, pointer = place.group("file", "line", "pointer") if place else (None, None, None)
    return Error(error.message, code=code_of(error), file=file or None, line=int(line) if line else None,
                 pointer=pointer)


@contextmanager
def translated() -> Iterator[None]:
    """Turns a `GLib.Error` that is raised inside into an `Error`."""
    try:
        yield
    except GLib.Error as error:
        raise from_glib(error) from None


def report(error: Error, problems: list[Error] | None) -> None:
    """Collects a problem (probleem), or raises it where nobody collects."""
    if problems is None:
        raise error
    problems.append(error)
