#!/usr/bin/python3
"""What reading and writing the same file costs with Python's json and fastjsonschema: time-records.py FILE SCHEMA N_BAD

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import json
import statistics
import sys
import time

RUNS = 3


def median(work):
    times = []
    for _ in range(RUNS):
        start = time.process_time()
        result = work()
        times.append(time.process_time() - start)
    return statistics.median(times), result


def report(name, number, seconds, wrong="-"):
    print(name, number, f"{seconds:.9f}", wrong, sep="\t", flush=True)


def without_own_format(schema):
    """Takes out the formats that only the library knows: fastjsonschema refuses what it does not know."""
    if str(schema.get("format", "")).startswith("vth-"):
        del schema["format"]
    return schema


def read_unchecked(lines):
    for line in lines:
        json.loads(line)


def read_checked(lines, validate, failure):
    refused = 0
    for line in lines:
        try:
            validate(json.loads(line))
        except failure:
            refused += 1
    return refused


def main():
    path, schema_path, bad = sys.argv[1:]
    with open(path, "rb") as file:
        lines = file.readlines()

    seconds, _ = median(lambda: read_unchecked(lines))
    report("json", len(lines), seconds)
    some = [json.loads(line) for line in lines[:len(lines) // 10]]
    seconds, _ = median(lambda: [json.dumps(record, separators=(",", ":")) for record in some])
    report("json write", len(some), seconds)

    try:
        import fastjsonschema
    except ModuleNotFoundError:
        return
    with open(schema_path, encoding="utf-8") as file:
        validate = fastjsonschema.compile(json.load(file, object_hook=without_own_format))
    seconds, refused = median(lambda: read_checked(lines, validate, fastjsonschema.JsonSchemaException))
    report("json + fastjsonschema", len(lines), seconds, abs(int(bad) - refused))


main()
