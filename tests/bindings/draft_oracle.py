"""An oracle for drafts: fills the sentences of the data out of plain records, in its own way.

It knows nothing of registers: it is for decisions of the organ itself or under a mandate that serves.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import itertools
import json
import pathlib
import re
from datetime import date, timedelta

ROOT = pathlib.Path(__file__).parents[2]
DATA = json.loads((ROOT / "libvth" / "knowledge" / "drafts.json").read_text(encoding="utf-8"))
LAWS = {law["short"]: law["name"] for law in
        json.loads((ROOT / "libvth" / "knowledge" / "laws.json").read_text(encoding="utf-8"))["laws"]}
MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()
UNITS = {"D": ("dag", "dagen"), "W": ("week", "weken"), "M": ("maand", "maanden")}
FINE_LINE = 34000


def day(text):
    found = date.fromisoformat(text)
    return f"{found.day} {MONTHS[found.month - 1]} {found.year}"


def euros(cents):
    return "€ " + f"{cents / 100:,.2f}".translate(str.maketrans(",.", ".,"))


def term(text):
    count, unit = int(text[1:-1]), text[-1]
    number = DATA["numbers"][count - 1] if count <= len(DATA["numbers"]) else str(count)
    return f"{number} {UNITS[unit][count != 1]}"


def after(text, length):
    """Returns the last day of a term in days or weeks that no act sets."""
    return (date.fromisoformat(text) + timedelta(int(length[1:-1]) * (7 if length[-1] == "W" else 1))).isoformat()


def join(words):
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " en " + words[-1]


def article(reference):
    law, number, paragraph = re.fullmatch(r"(\w+) ([\w:.]+)(?: lid (\d+))?", reference).groups()
    name = LAWS.get(law, law)
    neuter = any(name.split()[0].lower().endswith(ending) for ending in DATA["neuter"])
    ordinal = f", {DATA['ordinals'][int(paragraph) - 1]} lid," if paragraph else ""
    return f"artikel {number}{ordinal} van {'het' if neuter else 'de'} {name}"


def laws(references):
    return join([article(one) for one in references]) if references else None


class Oracle:
    """The facts of one decision, and its sections."""

    def __init__(self, records, objection_day=None, payment_day=None):
        self.by_id = {(record["type"], record["id"]): record for record in records}
        self.decision = records[-1]
        self.lists = {}
        self.facts = {name: value for name, value in {**self.plain(), **self.terms(), **self.who(), **self.events(),
                                                      "objection_day": objection_day and day(objection_day),
                                                      "payment_day": payment_day and day(payment_day)}.items() if value}
        self.fill_lists()

    def get(self, kind, name):
        return self.by_id.get((kind, name), {})

    def plain(self):
        decision, party = self.decision, self.get("party", self.decision.get("party"))
        aim = decision.get("aim")
        before = decision.get("announced_on", "") < decision.get("decided_on", "9999")
        bases = decision.get("legal_bases")
        facts = {name: decision.get(field) and day(decision[field]) for name, field in (
            ("decided_day", "decided_on"), ("notified_day", "notified_on"), ("view_until_day", "view_until"),
            ("effective_day", "effective_on"))}
        return {**facts, "id": decision["id"], "instrument": decision["instrument"], "party": party.get("name"),
                "title": next(row["nl"] for row in DATA["instruments"] if row["id"] == decision["instrument"]),
                "address": party.get("address"), "town": "  ".join(filter(None, (party.get("postcode"), party.get("city")))),
                "aim": aim, "aim_words": DATA["aims"].get(aim), "bases": laws(bases),
                "announced_day": decision.get("announced_on") and before and day(decision["announced_on"]),
                "ground": laws([one for one in bases or () if one.startswith("Ow 18.10 lid ")][-1:]),
                "urgency": decision.get("urgency_reason"), "threat_reason": decision.get("threat_reason"),
                "costs": {True: "yes", False: "no", None: None}[decision.get("costs_on_offender")],
                "successors": {True: "yes", False: "no", None: None}[decision.get("binds_successors")],
                "objection_term": "zes weken", "payment_term": "zes weken" if decision["instrument"] == "fine" else None}

    def terms(self):
        terms, notified = self.decision.get("terms", {}), self.decision.get("notified_on")
        grace, until = terms.get("grace_term"), terms.get("grace_until")
        maximum = terms.get("maximum_cents")
        last = until or (grace and notified and after(notified, grace))
        return {"grace_term": not until and grace and term(grace), "grace_day": last and day(last),
                "penalty": euros(terms["penalty_cents"]) if "penalty_cents" in terms else None,
                "maximum": euros(maximum) if maximum is not None else None, "unit": terms.get("penalty_unit"),
                "policy": terms.get("policy"), "deviation": terms.get("deviation_reason"),
                "fine_line": None if maximum is None else "above" if maximum > FINE_LINE else "within"}

    def who(self):
        authority, decider = self.decision.get("authority"), self.decision.get("decided_by")
        organ = self.get("competent-authority", authority).get("name")
        service = self.get("environmental-service", (decider or "").split("/")[0]).get("name")
        itself = decider == authority
        function = organ if itself else service and f"{decider.split('/')[1]}, {service}"
        if authority and decider and organ and function:
            lines = [organ] if itself else [f"{organ},", "namens deze,", function]
            self.lists["signature"] = [{"line": line} for line in lines]
        return {"authority": organ and f"het {organ}", "acting": authority and decider and ("itself" if itself else "mandate"),
                "function": decider and (f"het {organ}" if itself else service and f"de {decider.split('/')[1]} van {service}")}

    def events(self):
        events = sorted(self.decision.get("events", ()), key=lambda event: event["on"])
        first = {}
        for event in events:
            first.setdefault(event["kind"], event["on"])
        acted = first.get("coercion-applied", first.get("oral-stop"))
        written = self.decision.get("decided_on") or self.decision.get("notified_on") or ""
        views = [day(event["on"]) for event in events if event["kind"] == "view-received" and
                 event["on"] <= self.decision.get("decided_on", "9999")]
        return {"report_day": first.get("report") and day(first["report"]), "views": views and join(views),
                "chance_day": first.get("chance-to-comply") and day(first["chance-to-comply"]),
                "acted_day": acted and acted < written and day(acted)}

    def fill_lists(self):
        decision = self.decision
        violations = [self.get("violation", name) for name in decision.get("violations", ())]
        for number, violation in enumerate(violations, 1):
            site = self.get("site", violation.get("site", decision.get("site")))
            item = {"number": str(number), "several": "yes" if len(violations) > 1 else None, "place": site.get("name"),
                    "description": violation.get("description"), "rules": laws(violation.get("rules")),
                    "found_day": violation.get("found_on") and day(violation["found_on"])}
            self.lists.setdefault("violations", []).append({name: value for name, value in item.items() if value})
        for name, fact in (("measures", "measure"), ("reasoning", "paragraph"), ("weighing", "paragraph")):
            if decision.get(name):
                self.lists[name] = [{fact: text} for text in decision[name]]

    def holds(self, conditions, item):
        facts = {**self.facts, **item}
        for name, wanted in (conditions or {}).items():
            value = facts.get(name)
            if isinstance(wanted, bool):
                if (value is not None) != wanted:
                    return False
            elif value not in ([wanted] if isinstance(wanted, str) else wanted):
                return False
        return True

    def sentence(self, sentence, item):
        """Returns the text, or None with what it lacks."""
        facts = {**self.facts, **item}
        missing = [name for name in re.findall(r"\{(\w+)\}", sentence["nl"]) if name not in facts]
        if missing:
            return None, [] if sentence.get("optional") else missing
        text = re.sub(r"\{(\w+)\}(\.?)", lambda found: facts[found[1]] + ("" if facts[found[1]][-1] in ".!?" else found[2]),
                      sentence["nl"])
        return text, []

    def section(self, row):
        """Returns the paragraphs and what is missing; None if the section has nothing to say."""
        paragraphs, missing, applies = [], [], False
        for name, group in itertools.groupby(row["texts"], lambda sentence: sentence.get("each")):
            sentences = list(group)
            items = self.lists.get(name) if name else [{}]
            if items is None:
                missing.append(name)
                applies = True
            for item, sentence in itertools.product(items or (), sentences):
                if self.holds(sentence.get("when"), item):
                    applies = True
                    text, lacking = self.sentence(sentence, item)
                    missing += lacking
                    if text is not None:
                        paragraphs.append(text)
        return (paragraphs, missing) if applies else None

    def sections(self):
        found = {}
        for row in DATA["sections"]:
            if "decision" not in row.get("kinds", ["decision"]) or self.decision["instrument"] not in row.get("instruments", ()):
                continue
            if self.holds(row.get("when"), {}):
                section = self.section(row)
                if section is not None:
                    found[row["id"]] = section
        return found
