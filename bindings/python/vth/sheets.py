"""Records in spreadsheets, and out of them.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from typing import Any

from .errors import Error, code_of, translated
from .files import Path, Reader
from .introspection import Gio, GLib, Json, Vth
from .records import Record, handle_of
from .values import Language, language


def schema(type: str, *, lang: Language = "nl") -> dict[str, Any]:
    """Returns the JSON Schema (gegevensmodel) of a type of record, with titles and descriptions in a language.

    Raises:
        Error: `unknown-type`.
    """
    with translated():
        found: dict[str, Any] = json.loads(Json.to_string(Vth.schema_for_type(type, language(lang)), False))
        return found


def sheet_template(type: str = "mandate", *, lang: Language = "nl") -> str:
    """Returns an empty sheet (sjabloon) to fill in: headings, and below them what each column is for.

    It is CSV in UTF-8 with semicolons and a byte order mark, for a spreadsheet to open.

    Raises:
        Error: `unknown-type`.
    """
    return str(_sheet(type, lang).dup_template())


class SheetReader(Reader):
    """The records of a spreadsheet (rekenblad), read one at a time.

    After an `Error` was raised it can be asked again: a bad row costs no other.
    """

    def __init__(self, path: Path, type: str, problems: list[Error] | None) -> None:
        name = os.fspath(path)
        self._problems = problems
        try:
            stream = Gio.File.new_for_path(name).read(None)
        except GLib.Error as error:
            raise Error(error.message, code=code_of(error), file=name) from None
        self.handle = Vth.SheetReader.new(_sheet(type, "nl"), stream, name)
        """The object of `gi.repository.Vth`."""

    @property
    def line(self) -> int:
        """The line (regel) of the last record or error, from 1."""
        return int(self.handle.get_line())

    def _place(self, cause: Any) -> Error:
        return Error(cause.message, code=code_of(cause), file=self.handle.get_name(), line=self.line,
                     pointer=self.handle.get_pointer(), column=self.handle.get_column())


def read_sheet(path: Path, type: str = "mandate", *, problems: list[Error] | None = None) -> SheetReader:
    """Reads the records of a spreadsheet (rekenblad) that was saved as CSV, one at a time.

    Args:
        path: a file with headings in Dutch or English, as `sheet_template` gives them.
        type: what its rows are.
        problems: a list to which is added what is wrong with cells and rows, while the others are read; without it the
            first one is raised.

    Raises:
        Error: `unknown-type`, or the file cannot be read; or, while reading, what is wrong, with line, column and
            pointer.
    """
    return SheetReader(path, type, problems)


def write_sheet(path: Path, records: Iterable[Record | Mapping[str, Any]], type: str = "mandate", *,
                lang: Language = "nl") -> int:
    """Writes records to a spreadsheet (rekenblad) as CSV, in place of what was there; `read_sheet` reads them back.

    Args:
        path: the file.
        records: records of one type, or plain data.
        type: what they are.
        lang: the language of the headings and the values.

    Returns:
        how many were written.

    Raises:
        Error: `unknown-type`; the file cannot be written, or a record is of another type.
    """
    sheet = _sheet(type, lang)
    count = 0
    with translated():
        stream = Gio.File.new_for_path(os.fspath(path)).replace(None, False, Gio.FileCreateFlags.NONE, None)
        stream.write_all(sheet.dup_headings().encode(), None)
        for record in records:
            stream.write_all(sheet.dup_row(handle_of(record)).encode(), None)
            count += 1
        stream.close(None)
    return count


def _sheet(type: str, lang: Language) -> Any:
    with translated():
        return Vth.RecordSheet.new(type, language(lang))
