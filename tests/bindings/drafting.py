"""Records of decisions that hold everything, for tests of drafts.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

COLLEGE = {"type": "competent-authority", "id": "gm9001/college", "organisation": "gm9001", "organ": "college",
           "level": "municipality", "name": "college van burgemeester en wethouders van Voorbeeldstad"}
SERVICE = {"type": "environmental-service", "id": "so9001", "name": "Omgevingsdienst Voorbeeldland",
           "members": [{"organisation": "gm9001"}]}
MANDATE = {"type": "mandate", "id": "m-1", "kind": "mandate", "mandator": "gm9001/college", "mandatee": "so9001/directeur",
           "powers": ["enforcement"], "submandate": "not-allowed", "decided_on": "2023-11-21", "consent_on": "2023-11-14",
           "consent_by": "so9001/db", "published_on": "2023-12-05", "published_in": "Gemeenteblad 2023, 7",
           "valid_from": "2024-01-01"}
STATES = {"type": "competent-authority", "id": "pv99/gs", "organisation": "pv99", "organ": "gs", "level": "province",
          "name": "gedeputeerde staten van Voorbeeldland"}
PARTY = {"type": "party", "id": "p", "name": "Voorbeeld Overslag B.V.", "address": "Kade 1", "postcode": "9999 XX",
         "city": "Voorbeeldstad"}
SITE = {"type": "site", "id": "s", "name": "Kade 1", "municipality": "GM9001"}
VIOLATION = {"type": "violation", "id": "v", "site": "s", "party": "p", "found_on": "2026-01-12", "rules": ["Bal 2.11"],
             "description": "stof verwaait van de open opslag"}
AROUND = [COLLEGE, STATES, SERVICE, MANDATE, PARTY, SITE, VIOLATION]
BASES = ["Gemeentewet 125 lid 2", "Awb 5:32 lid 1", "Ow 18.2"]
COMMON = {"type": "enforcement-decision", "id": "d", "authority": "gm9001/college", "decided_by": "so9001/directeur",
          "on_behalf_of": "gm9001/college", "mandate": "m-1", "violations": ["v"], "party": "p", "site": "s",
          "measures": ["de opslag afdekken"], "announced_on": "2026-02-09", "view_until": "2026-02-23",
          "decided_on": "2026-03-13", "notified_on": "2026-03-16", "legal_bases": BASES,
          "reasoning": ["De opslag veroorzaakt stof."], "weighing": ["Het belang van schone lucht weegt zwaarder."],
          "terms": {"grace_term": "P4W", "penalty_cents": 250000, "penalty_unit": "per-week", "maximum_cents": 2500000}}
SPECIAL = {
    "penalty-order": {"aim": "stop"},
    "coercion-order": {"aim": "undo", "costs_on_offender": True, "legal_bases": ["Gemeentewet 125 lid 2", "Awb 5:21"],
                       "terms": {"grace_term": "P2W"}},
    "urgent-coercion": {"aim": "limit", "costs_on_offender": True, "urgency_reason": "er lekt olie in de haven", "terms": None,
                        "announced_on": None, "view_until": None, "legal_bases": ["Gemeentewet 125 lid 2", "Awb 5:31"]},
    "fine": {"aim": None, "legal_bases": ["Ow 18.12"], "measures": None,
             "terms": {"penalty_cents": 500000, "penalty_unit": "lump-sum", "maximum_cents": 2250000},
             "events": [{"type": "decision-event", "kind": "report", "on": "2026-01-20", "by": "so9001/toezichthouder"}]},
    "permit-withdrawal": {"aim": None, "legal_bases": ["Ow 18.10 lid 1"], "terms": None, "measures": ["de hele vergunning"],
                          "events": [{"type": "decision-event", "kind": "chance-to-comply", "on": "2026-02-20"}]},
    "permit-suspension": {"aim": None, "legal_bases": ["Ow 18.10"], "terms": None},
    "closure": {"aim": None, "legal_bases": ["Gemeentewet 125 lid 2"], "terms": None},
    "work-stop": {"aim": "stop", "legal_bases": ["Gemeentewet 125 lid 2"], "terms": None},
    "tolerance": {"aim": None, "legal_bases": ["Awb 4:81"], "terms": {"grace_until": "2026-09-30"}},
}
OTHER = {  # no decisions in the sense of the Awb
    "warning": {"aim": None, "legal_bases": None, "terms": {"grace_until": "2026-04-13"}},
    "penal-order": {"aim": None, "legal_bases": None, "measures": None, "authority": "pv99/gs", "decided_by": "pv99/gs",
                    "mandate": None, "on_behalf_of": None, "terms": {"penalty_cents": 75000, "penalty_unit": "lump-sum"}},
    "official-report": {"aim": None, "legal_bases": None, "measures": None, "decided_by": "so9001/toezichthouder", "mandate": None,
                        "on_behalf_of": None, "terms": None},
}


def event(kind, on, **members):
    return {"type": "decision-event", "kind": kind, "on": on, **members}


VIOLATED = event("reinspection", "2026-05-11", by="so9001/toezichthouder", outcome="violated")  # four weeks after the grace term
FORFEITED = [event("forfeited", day, amount_cents=250000) for day in ("2026-04-20", "2026-04-27", "2026-05-04", "2026-05-11")]
OBJECTION = event("objection-received", "2026-04-10", by="p")
HEARING = event("objection-hearing", "2026-06-02", by="so9001/jurist")
COLLECTION = event("collection-decision", "2026-06-22", by="so9001/directeur", amount_cents=1000000,
                   note="Er is niet voldaan; bijzondere omstandigheden zijn er niet.")
APPLIED = event("coercion-applied", "2026-04-07")
COSTS = event("cost-decision", "2026-06-22", by="so9001/directeur", amount_cents=1234550, note="Loonwerk en afvoer volgens de bijlage.")
REASON = "Nakoming is blijvend onmogelijk: de kade is afgebroken."

# By kind of document: the instrument, and the events in its life, the last one the document itself.
STEPS = {
    "intention": ("penalty-order", []),
    "collection-decision": ("penalty-order", [VIOLATED, *FORFEITED, COLLECTION]),
    "cost-decision": ("coercion-order", [APPLIED, COSTS]),
    "objection-decision": ("penalty-order", [OBJECTION, HEARING, event(
        "objection-decision", "2026-06-30", by="gm9001/college", outcome="upheld", note="De opslag veroorzaakt stof.")]),
    "lifting": ("penalty-order", [event("lifting-requested", "2026-05-04"), event(
        "lifted", "2026-05-18", by="so9001/directeur", note=REASON)]),
    "suspension": ("penalty-order", [event("lifting-requested", "2026-05-04"), event(
        "suspended", "2026-05-18", until="2026-09-30", by="so9001/directeur", note=REASON)]),
    "reduction": ("penalty-order", [event("lifting-requested", "2026-05-04"), event(
        "reduced", "2026-05-18", amount_cents=100000, by="so9001/directeur", note=REASON)]),
    "reminder": ("penalty-order", [VIOLATED, *FORFEITED, COLLECTION, event("reminder", "2026-07-06", by="so9001/directeur")]),
}


def decision(instrument="penalty-order", **change):
    """Returns the record of a decision that holds all that its text needs; None takes a member away."""
    whole = {**COMMON, "instrument": instrument, **{**SPECIAL, **OTHER}[instrument], **change}
    return {name: value for name, value in whole.items() if value is not None}


def step(kind, *, events=None, around=None, **change):
    """Returns a decision with the events up to and with a document of its life, and all that it names."""
    instrument, known = STEPS[kind]
    return records(instrument, around=around, events=known if events is None else events, **change)


def records(instrument="penalty-order", *, around=None, **change):
    """Returns the same with all that it names."""
    return [*(AROUND if around is None else around), decision(instrument, **change)]
