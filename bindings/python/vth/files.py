"""Records in files, and out of them.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .errors import Error, code_of, from_glib, report, translated
from .introspection import Gio, GLib, Vth
from .records import Record, handle_of

Path = str | os.PathLike[str]
"""The path of a file of records: NDJSON or a JSON array."""

Source = Path | Record | Mapping[str, Any]
"""Where records come from: a file, a record, or plain data."""


def open_reader(path: Path) -> Any:
    """Returns a `Vth.RecordReader` of a file."""
    try:
        return Vth.RecordReader.new_for_file(Gio.File.new_for_path(os.fspath(path)))
    except GLib.Error as error:
        raise Error(error.message, code=code_of(error), file=os.fspath(path)) from None


class Reader(Iterator[Record]):
    """The records of a file (bestand), read one at a time.

    After an `Error` was raised it can be asked for the next record: a bad one costs no other.
    """

    def __init__(self, path: Path, problems: list[Error] | None = None) -> None:
        self._problems = problems
        self.handle = open_reader(path)
        """The object of `gi.repository.Vth`."""

    def __next__(self) -> Record:
        while True:
            try:
                record = self.handle.read(None)
            except GLib.Error as cause:
                error = self._place(cause)
                if self._problems is None:
                    raise error from None
                self._problems.append(error)
                continue
            if record is None:
                raise StopIteration
            return Record.from_handle(record)

    def _place(self, cause: Any) -> Error:
        return Error(cause.message, code=code_of(cause), file=self.handle.get_name(), line=self.handle.get_line(),
                     pointer=self.handle.get_pointer())


def read(path: Path, *, problems: list[Error] | None = None) -> Reader:
    """Reads the records of a file (bestand) one at a time, in constant memory.

    Args:
        path: a file of NDJSON, or with one JSON array.
        problems: a list to which is added what is wrong with bad records, while the others are read; without it the
            first one is raised.

    Raises:
        Error: the file cannot be read; or, while reading, what is wrong, with line and pointer.
    """
    return Reader(path, problems)


def write(path: Path, records: Iterable[Record | Mapping[str, Any]]) -> int:
    """Writes records to a file (bestand) as NDJSON, with a header, in place of what was there.

    Args:
        path: the file.
        records: records or plain data.

    Returns:
        how many were written.

    Raises:
        Error: the file cannot be written, or a record is not fit to be.
    """
    with translated():
        stream = Gio.File.new_for_path(os.fspath(path)).replace(None, False, Gio.FileCreateFlags.NONE, None)
        writer = Vth.RecordWriter.new(stream)
        writer.write_header(None)
        for record in records:
            writer.write(handle_of(record), None)
        writer.close(None)
        return int(writer.get_n_records())


def add_records(target: Any, source: Source, problems: list[Error] | None) -> None:
    """Adds what a source holds to a `Vth.Dossier`."""
    if isinstance(source, (str, os.PathLike)):
        _read_into(target, source, problems)
        return
    try:
        target.add(handle_of(source))
    except GLib.Error as error:
        report(from_glib(error), problems)


def _read_into(target: Any, path: Path, problems: list[Error] | None) -> None:
    known = target.get_n_problems()
    with translated():
        target.read(open_reader(path), None)
    for position in range(known, target.get_n_problems()):
        report(from_glib(target.get_problem(position)), problems)
