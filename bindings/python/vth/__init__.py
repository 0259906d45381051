"""libvth for Python: the terms, mandates and decisions of Dutch environmental law (VTH).

    import vth

    vth.deadline("awb-6.7-objection", event=date(2026, 3, 16)).last_day
    vth.review("decisions.ndjson", register="register.ndjson").verdicts

Days are `datetime.date`, money is in cents for a program and in `decimal.Decimal` euros for a person, and what is wrong
is an `Error`. Below it, `gi.repository.Vth` is the whole library.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from .answers import Answer, Reason
from .calendars import Holiday, holidays, icalendar
from .deadlines import Deadline, deadline, last_days, limitation, term
from .directory import (Body, Competence, Directory, Service, basic_tasks, competence_activities, competence_facts,
                        competent, competent_all, service)
from .errors import Error
from .files import Reader, read, write
from .fines import FineCeiling, PenalOrderGate, SevesoFine, fine_ceiling, penal_order, seveso_fine
from .introspection import Vth
from .lateness import DefaultPenalty, Filing, default_penalty, filing
from .life import Forfeiture, Procedure, forfeiture, procedure
from .policies import PolicyComparison, compare_policies
from .records import Record
from .registers import Authorisation, MandateCoverage, Register, authorise
from .requests import RequestState, request
from .reviews import Review, Reviews, review
from .sheets import SheetReader, read_sheet, schema, sheet_template, write_sheet
from .tables import columns

__version__ = str(Vth.get_version())

__all__ = [
    "Answer",
    "Authorisation",
    "Body",
    "Competence",
    "Deadline",
    "DefaultPenalty",
    "Directory",
    "Error",
    "Filing",
    "FineCeiling",
    "Forfeiture",
    "Holiday",
    "MandateCoverage",
    "PenalOrderGate",
    "PolicyComparison",
    "Procedure",
    "Reader",
    "Reason",
    "Record",
    "Register",
    "RequestState",
    "Review",
    "Reviews",
    "Service",
    "SevesoFine",
    "SheetReader",
    "authorise",
    "basic_tasks",
    "columns",
    "compare_policies",
    "competence_activities",
    "competence_facts",
    "competent",
    "competent_all",
    "deadline",
    "default_penalty",
    "filing",
    "fine_ceiling",
    "forfeiture",
    "holidays",
    "icalendar",
    "last_days",
    "limitation",
    "penal_order",
    "procedure",
    "read",
    "read_sheet",
    "request",
    "review",
    "schema",
    "service",
    "seveso_fine",
    "sheet_template",
    "term",
    "write",
    "write_sheet",
]
