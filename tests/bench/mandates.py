"""The benchmark of mandates.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import json
import os
import random
import re
import subprocess
import sys

import data
from table import Measured, Row, against, against_bar, pick, read_lines, run, run_shared, short

# A power with a sum each, so that the limit in money counts; the other half of the kinds of decision of the
# generator gets an activity of its own.
POWERS = ["enforcement.penalty-order.impose", "enforcement.penalty-order.collect", "enforcement.fine.impose",
          "enforcement.coercion.recover-costs"]
FUNCTIONS = 5


def _act(generator, kind, task):
    """Returns the power and the activity of a kind of decision about a task."""
    half, power = divmod(generator.ACTS.index(kind), len(POWERS))
    return POWERS[power], f"{task.replace('_', '-')}-{half}"


def _grants(generator, mandate):
    """Turns one mandate of the generator, for all functions from one on, into one for each function and half."""
    for half in range(2):
        kinds = [kind for kind in mandate["acts"] if generator.ACTS.index(kind) // len(POWERS) == half]
        for function in range(mandate["min_function"], FUNCTIONS if kinds else 0):
            record = {
                "type": "mandate", "id": f"{mandate['id']}-{function}-{half}", "kind": "mandate",
                "mandator": f"{mandate['authority'].lower()}/college",
                "mandatee": f"{mandate['agent'].lower()}/function-{function}",
                "powers": [_act(generator, kind, "")[0] for kind in kinds],
                "activities": [_act(generator, kinds[0], task)[1] for task in mandate["tasks"]],
                "max_penalty_cents": mandate["max_cents"], "consent_by": mandate["agent"].lower()}
            record.update(dict.fromkeys(("decided_on", "consent_on", "published_on", "valid_from"), mandate["from"]))
            if mandate["to"]:
                record["valid_until"] = mandate["to"]
            yield record


def _question(generator, number, request):
    """Turns one request into an act; that another wrote the report on a fine leaves no doubt about Awb 10:3 lid 4."""
    power, activity = _act(generator, request["act"], request["task"])
    return {"type": "act", "id": f"a-{number}", "source": "yes" if request["expect"] else "no", "power": power,
            "authority": f"{request['authority'].lower()}/college", "activity": activity, "on": request["date"],
            "actor": f"{request['agent'].lower()}/function-{request['function']}",
            "amount_cents": request["cents"], "report_by": f"{request['agent'].lower()}/reporter"}


def _write(path, records):
    with open(path, "w", encoding="utf-8") as file:
        for record in records:
            file.write(json.dumps(record) + "\n")


def _make_files(place, generator, seed):
    """Writes the generator's mandates and requests, in its own form and in the library's; returns the folder."""
    folder = os.path.dirname(place.data(f"mandates-{seed}", "requests.ndjson"))
    chance = random.Random(seed)
    mandates = generator.mandates(chance)
    by_pair = {}
    for mandate in mandates:
        by_pair.setdefault((mandate["authority"], mandate["agent"]), []).append(mandate)

    requests = []
    for _ in range(data.ROWS):
        mandate = chance.choice(mandates)
        request = {
            "authority": mandate["authority"],
            "agent": mandate["agent"] if chance.random() < 0.9 else chance.choice(generator.ODS),
            "task": chance.choice(mandate["tasks"] if chance.random() < 0.8 else generator.TASKS),
            "act": chance.choice(mandate["acts"] if chance.random() < 0.8 else generator.ACTS),
            "function": chance.randint(0, FUNCTIONS - 1), "cents": chance.choice([0, 100_000, 1_000_000, 6_000_000]),
            "date": str(data.FIRST_DAY + chance.randint(0, 1400) * data.atw.DAY)}
        request["expect"] = generator.may(by_pair, request)
        requests.append(request)

    with open(os.path.join(folder, "mandates.json"), "w", encoding="utf-8") as file:
        json.dump(mandates, file)
    _write(os.path.join(folder, "requests.ndjson"), requests)
    _write(os.path.join(folder, "register.ndjson"),
           (record for mandate in mandates for record in _grants(generator, mandate)))
    _write(os.path.join(folder, "acts.ndjson"),
           (_question(generator, number, request) for number, request in enumerate(requests)))
    return folder


def _is_wrong(request, answer):
    """Tells whether an answer has another verdict, or names another mandate, than the generator expects.

    The generator names the first in the order of the register of those that cover a request, and so does the library;
    what stands after the first dash are the function and the half into which the converter cuts a mandate.
    """
    mandate = answer["mandate"].split("-")[0] if answer["mandate"] else None
    return (answer["verdict"], mandate) != ("authorised" if request["expect"] else "refused", request["expect"])


def _command_row(place, folder, seed):
    """Runs the command itself over the requests, and holds each line against what the generator expects."""
    start = os.times()
    process = subprocess.run([place.tool, "authorise", "--register", os.path.join(folder, "register.ndjson"),
                              os.path.join(folder, "acts.ndjson")], stdout=subprocess.PIPE, check=False)
    after = os.times()
    with open(os.path.join(folder, "requests.ndjson"), encoding="utf-8") as file:
        requests = [json.loads(line) for line in file]
    answers = [json.loads(line) for line in process.stdout.splitlines()]
    wrong = [number for number, (request, answer) in enumerate(zip(requests, answers)) if _is_wrong(request, answer)]
    for number in wrong[:3]:
        print(f"bench: seed {seed}, request {number + 1}: {requests[number]}\n  {answers[number]}", file=sys.stderr)
    used = after.children_user - start.children_user + after.children_system - start.children_system
    missing = len(requests) - len(answers)
    return Row(f"vth authorise, verdict and mandate, seed {seed}",
               Measured(len(requests), used, len(wrong) + missing, len(requests)))


def _competence_rows(place):
    """Who is competent: the whole country, all activities."""
    ours = read_lines(run([place.program("bench-competence")]))
    return [Row("libvth C, who is competent, one by one", pick(ours, "alone")),
            Row("libvth C, who is competent, many at once", pick(ours, "batch"))]


# What the peers' script prints, and what it is called here.
PEERS = [
    ("hand-indexed JS", "plain JS by hand-made index, no reasons"),
    ("cedar-wasm 4.13.0 stateful, 1 permit", "Cedar, a permit for each mandate"),
    ("cedar-wasm stateful, hand-sliced", "Cedar, policies sliced by hand"),
    ("casbin", "casbin, a policy for each mandate"),
    ("json-rules-engine 7.3.1, 1 rule", "json-rules-engine, a rule for each mandate"),
]
PEER_LINE = re.compile(r"(.+?) +(\d+) checks/s \(([\d.]+) us each, n=(\d+)\) wrong (\d+) *")
SIZE_LINE = re.compile(r" *(\d+) +([\d.]+) +([\d.]+) +([\d.]+) +([\d.]+) +([\d.]+) .*")


def _growth_rows(place):
    """What the library's own benchmark says, with chains of sub-mandates, by the number of mandates."""
    matches = list(filter(None, map(SIZE_LINE.fullmatch, run([place.program("bench-register")]))))
    rows = []
    for match in matches:
        number = int(match[1])
        for what, column, unit, bar in (("one check, verdict and chain", 4, 1e-9, 1e-6 if number > 100_000 else 3e-7),
                                        ("as VthAuthorisation", 5, 1e-9, None),
                                        ("with its reasons read", 6, 1e-9, None)):
            measured = Measured(1, float(match[column]) * unit)
            rows.append(Row(f"libvth C, {short(number)} mandates: {what}", measured,
                            against_bar(measured, 1 / bar) if bar else ""))
        sealing = Measured(number, float(match[3]) * 1e-3)
        rows.append(Row(f"libvth C, {short(number)} mandates: sealed, each", sealing,
                        f"{0.05 / sealing.seconds:.1f} x the bar of 50 ms" if number == 100_000 and sealing.seconds else ""))
    return rows


def _peer_rows(place, folder, ours):
    lines, share = run_shared(**place.peers.node_command(place.peers.script("bench_authz.mjs"), folder))
    matches = list(filter(None, map(PEER_LINE.fullmatch, lines)))
    rows = []
    for start, name in PEERS:
        match = next((match for match in matches if match[1].startswith(start)), None)
        measured = match and Measured(1, float(match[3]) / 1e6 * share, int(match[5]), int(match[4]))
        rows.append(Row(name, measured, against(measured, ("", ours))))
    return rows


def measure(place):
    """Returns the section of the table: growth, and the generator's requests, which the peers answer too."""
    rows = _growth_rows(place) + _competence_rows(place)
    generator = data.import_peers(place.peers.scripts)
    if generator is None:
        return "mandates", rows

    folders = {seed: _make_files(place, generator, seed) for seed in data.SEEDS}
    folder = folders[data.SEEDS[0]]
    ours = read_lines(run([place.program("bench-mandates"), *(os.path.join(folder, name) for name in (
        "register.ndjson", "acts.ndjson"))]))
    rows += [
        Row("libvth C, the requests, as VthAuthorisation", pick(ours, "authorise")),
        Row("libvth C, the requests, asked for one reason", pick(ours, "has-reason")),
        Row("libvth C, the requests, with reasons read", pick(ours, "reasons")),
        *(_command_row(place, folder, seed) for seed, folder in folders.items()),
        *_peer_rows(place, folder, pick(ours, "authorise")),
    ]
    return f"mandates: with sub-mandates to three links; then {data.ROWS:,} requests to the generator's 719 mandates", rows
