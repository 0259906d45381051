"""Small registers and acts by chance, and what the law says of them: every chain is tried, link by link.

Written after Awb 10:1-10:12, apart from the library: it knows no index, no order of search, and no words of reasons.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import dataclasses
import datetime

ORGANS = ["gm0001/college", "gm0001/burgemeester", "gm0002/college", "pv20/gs"]
FUNCTIONS = ["so0001/directeur", "so0001/manager", "so0001/jurist", "so0002/directeur"]
STAFF = ["gm0001/secretaris", "gm0001/jurist"]
POWERS = ["enforcement.penalty-order.impose", "enforcement.penalty-order.lift", "enforcement.coercion.order",
          "enforcement.tolerate", "permit.grant", "permit.revoke"]
WITH_SUM = "enforcement.penalty-order.impose"  # the one of them that goes with a sum of money
ACTIVITIES = ["bal.3.2", "bal.3.2.1", "bal.4", "odour"]
AREAS = ["GM0001", "GM0002", "GM0003"]
CODES = ["contract", "advice", "policy"]
FIRST = datetime.date(2024, 1, 1)
DAYS = 400

REFUSED, CONDITIONAL, AUTHORISED = "refused", "conditional", "authorised"


def _day(chance):
    return str(FIRST + datetime.timedelta(days=chance.randrange(DAYS)))


def _some(chance, choices, most):
    return sorted(chance.sample(choices, chance.randint(1, most)))


def _organisation(name):
    return name.split("/")[0]


def _prefixes(chance):
    """One to three powers, or the groups above them."""
    return sorted({".".join(power.split(".")[:chance.choice([1, 1, 2, 3])]) for power in chance.sample(POWERS, chance.randint(1, 3))})


def _limit(chance, mandate):
    if chance.random() < 0.12:
        mandate["excluded_powers"] = [chance.choice(POWERS)]
    if chance.random() < 0.15:
        mandate["area"] = _some(chance, AREAS, 2)
    if chance.random() < 0.15:
        mandate["activities"] = _some(chance, ACTIVITIES, 2)
    if chance.random() < 0.25:
        mandate["max_penalty_cents"] = chance.choice([0, 100_000, 500_000])
    if chance.random() < 0.2:
        mandate["conditions"] = [{"code": code, "hard": chance.random() < 0.6} for code in _some(chance, CODES, 2)]
    if chance.random() < 0.12:
        mandate["valid_until"] = _day(chance)
    if chance.random() < 0.1:
        mandate["revoked_on"] = _day(chance)


def _grant(chance, number, earlier):
    """A mandate of an organ; or one of a function that was given one, whether or not it says on which it rests."""
    parent = chance.choice(earlier) if earlier and chance.random() < 0.55 else None
    mandate = {"type": "mandate", "kind": "mandate", "id": f"m{number}", "decided_on": "2023-06-01", "published_on": "2023-06-15",
               "valid_from": str(min(_day(chance), _day(chance), _day(chance))),
               "mandator": parent["mandatee"] if parent else chance.choice(ORGANS), "powers": _prefixes(chance)}
    mandate["mandatee"] = chance.choice([name for name in FUNCTIONS + STAFF if name != mandate["mandator"]])
    if parent and chance.random() < 0.4:
        mandate["parent"] = parent["id"]
    if chance.random() < 0.75:
        mandate["submandate"] = "allowed"
    if chance.random() < 0.9:
        mandate.update(consent_on=chance.choice(["2023-06-10", "2023-06-10", _day(chance)]), consent_by=_organisation(mandate["mandatee"]))
    _limit(chance, mandate)
    return mandate


def make_register(chance):
    """Returns the mandates of a small register, in order."""
    mandates = []
    for number in range(chance.randint(4, 20)):
        mandates.append(_grant(chance, number, mandates))
    return mandates


def _find_organ(chance, mandate, mandates):
    """The organ at the end of some chain, or any."""
    for _ in range(5):
        above = [other for other in mandates if other["mandatee"] == mandate["mandator"]]
        if mandate["mandator"] in ORGANS or not above:
            break
        mandate = chance.choice(above)
    return mandate["mandator"] if mandate["mandator"] in ORGANS else chance.choice(ORGANS)


def make_act(chance, number, mandates):
    """Returns an act that some mandate may cover; a part of what could be told of it is not told."""
    near = chance.choice(mandates)
    covered = [power for power in POWERS if _any_covers(near["powers"], power)]
    act = {"type": "act", "id": f"a{number}", "power": chance.choice(covered if chance.random() < 0.85 else POWERS),
           "authority": _find_organ(chance, near, mandates) if chance.random() < 0.9 else chance.choice(ORGANS),
           "actor": near["mandatee"] if chance.random() < 0.95 else chance.choice(FUNCTIONS), "on": max(_day(chance), _day(chance)),
           "conditions_met": {code: chance.random() < 0.85 for code in CODES if chance.random() < 0.9}}
    for key, choices in (("activity", near.get("activities", ACTIVITIES)), ("municipality", near.get("area", AREAS)),
                         ("amount_cents", [0, 100_000, 200_000, 600_000])):
        if chance.random() < 0.9:
            act[key] = chance.choice(choices)
    return act


def _covers(name, other):
    return other == name or other.startswith(name + ".")


def _any_covers(names, other):
    return any(_covers(name, other) for name in names)


def _level(yes, told=True):
    """2 for a sure yes, 1 for a yes if what is not told turns out well, 0 for a no."""
    return 1 if not told else 2 if yes else 0


def _condition(condition, act):
    """A soft one is an instruction, Awb 10:6; a hard one makes the power."""
    if not condition["hard"]:
        return 2
    return _level(act["conditions_met"].get(condition["code"]), condition["code"] in act["conditions_met"])


def _link(mandate, act):
    """How surely one link by itself carries the act."""
    on = act["on"]
    levels = [
        _level(mandate["valid_from"] <= on <= mandate.get("valid_until", "9999")),
        _level(on < mandate.get("revoked_on", "9999")),
        _level(_any_covers(mandate["powers"], act["power"])),
        _level(not _any_covers(mandate.get("excluded_powers", []), act["power"])),
        *(_condition(condition, act) for condition in mandate.get("conditions", []))]
    if _organisation(mandate["mandator"]) != _organisation(mandate["mandatee"]):  # Awb 10:4
        levels.append(_level(mandate.get("consent_on", "9999") <= on))
    if "area" in mandate:
        levels.append(_level(act.get("municipality") in mandate["area"], "municipality" in act))
    if "activities" in mandate:
        levels.append(_level("activity" in act and _any_covers(mandate["activities"], act["activity"]), "activity" in act))
    if "max_penalty_cents" in mandate and "amount_cents" in act:
        levels.append(_level(act["amount_cents"] <= mandate["max_penalty_cents"]))
    elif "max_penalty_cents" in mandate and act["power"] == WITH_SUM:
        levels.append(1)
    return min(levels)


@dataclasses.dataclass
class Expected:
    verdict: str
    mandates: set      # any of these may be named under the decision; empty for a refusal
    first: str | None  # of those with the shortest chain the one that stands first


def _chains(mandate, act, mandates, below=()):
    """Yields the level and the length of every chain from a mandate up to the organ of the act."""
    level = _link(mandate, act)
    if level == 0 or mandate in below:
        return
    if mandate["mandator"] == act["authority"] and "parent" not in mandate:
        yield level, len(below) + 1
        return
    for above in mandates:
        rests = above["id"] == mandate["parent"] if "parent" in mandate else above["mandatee"] == mandate["mandator"]
        if rests and above.get("submandate") == "allowed":  # Awb 10:9
            for higher, length in _chains(above, act, mandates, (*below, mandate)):
                yield min(level, higher), length


def expect(mandates, act):
    """Returns what the law says of an act under a register."""
    found = [(level, length, place) for place, mandate in enumerate(mandates) if mandate["mandatee"] == act["actor"]
             for level, length in _chains(mandate, act, mandates)]
    if not found:
        return Expected(REFUSED, set(), None)
    best = max(level for level, _, _ in found)
    serving = [(length, place) for level, length, place in found if level == best]
    return Expected(AUTHORISED if best == 2 else CONDITIONAL, {mandates[place]["id"] for _, place in serving},
                    mandates[min(serving)[1]]["id"])
