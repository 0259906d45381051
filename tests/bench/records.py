"""The benchmark of reading and writing records.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import json
import os
import re

import data
from table import Measured, Row, against, against_bar, growth, pick, read_lines, run

SIZE_LINE = re.compile(r" *(\d+) +([\d.]+) +\S+ +([\d.]+) +\S+ +([\d.]+)")


def _write_schema(path):
    import gi

    gi.require_version("Json", "1.0")
    gi.require_version("Vth", "1")
    from gi.repository import Json, Vth

    with open(path, "w", encoding="utf-8") as file:
        file.write(Json.to_string(Vth.schema_for_type("enforcement-decision", Vth.Language.EN), False))


def make_file(place):
    """Writes the file once, and how many bad records it holds beside it."""
    path, count = place.data("records", "records.ndjson"), place.data("records", "bad.json")
    if not os.path.exists(count):
        bad = data.make_decisions(path, data.SEEDS[0])
        with open(count, "w", encoding="utf-8") as file:
            json.dump(bad, file)
    with open(count, encoding="utf-8") as file:
        return path, str(json.load(file))


def _growth_rows(place):
    """What the library's own benchmark says of one record over and over, by its numbers."""
    matches = list(filter(None, map(SIZE_LINE.fullmatch, run([place.program("bench-records")]))))
    rows = []
    for what, column in (("libvth C, one decision read over and over", 2), ("libvth C, the same written", 3)):
        sizes = [Measured(int(match[1]), int(match[1]) * float(match[column]) / 1e6) for match in matches]
        rows.append(Row(what, sizes[-1] if sizes else None, growth=growth(sizes),
                        note=f"peak {matches[-1][4]} MiB" if matches and column == 2 else ""))
    return rows


def measure(place):
    """Returns the section of the table: all read the same file; who checks, checks against libvth's schema."""
    path, bad = make_file(place)
    schema = place.data("records", "schema.json")
    _write_schema(schema)

    ours = read_lines(run([place.program("bench-files"), path, bad]))
    python = read_lines(run(**place.peers.python_command(place.source("time-records.py"), path, schema, bad)))
    node = read_lines(run(**place.peers.node_command(place.source("time-records.cjs"), path, schema, bad)))
    read, write = pick(ours, "read"), pick(ours, "write")

    def beside(what, found, name, ours_is):
        measured = pick(found, name)
        return Row(what, measured, against(measured, ("", ours_is)))

    rows = [
        Row("libvth C, read, checked, as objects", read, against_bar(read, 200e3)),
        Row("libvth C, written", write, against_bar(write, 333e3)),
        *_growth_rows(place),
        beside("Node JSON.parse + ajv", node, "JSON + ajv", read),
        beside("Node JSON.parse, unchecked", node, "JSON", read),
        beside("Python json + fastjsonschema", python, "json + fastjsonschema", read),
        beside("Python json, unchecked", python, "json", read),
        beside("json-glib, trees, unchecked", ours, "json-glib", read),
        beside("Node JSON.stringify", node, "JSON write", write),
        beside("Python json.dumps", python, "json write", write),
        beside("json-glib, of trees", ours, "json-glib write", write),
    ]
    size = os.path.getsize(path) / data.ROWS
    return f"records: {data.ROWS:,} decisions of {size:,.0f} bytes, {bad} bad; wrong: how many of those went unnoticed", rows
