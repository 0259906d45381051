"""libvth for Python: the terms, mandates and decisions of Dutch environmental law (VTH).

    import vth

    vth.deadline("awb-6.7-objection", event=date(2026, 3, 16)).last_day
    vth.review("decisions.ndjson", register="register.ndjson").verdicts

Days are `datetime.date`, money is in cents for a program and in `decimal.Decimal` euros for a person, and what is wrong
is an `Error`. Below it, `gi.repository.Vth` is the whole library.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from .answers import Answer, Reason
from .deadlines import Deadline, deadline, last_days, term
from .errors import Error
from .files import Reader, read, write
from .introspection import Vth
from .records import Record
from .registers import Authorisation, Register, authorise
from .reviews import Review, Reviews, review
from .tables import columns

__version__ = str(Vth.get_version())

__all__ = [
    "Answer",
    "Authorisation",
    "Deadline",
    "Error",
    "Reader",
    "Reason",
    "Record",
    "Register",
    "Review",
    "Reviews",
    "authorise",
    "columns",
    "deadline",
    "last_days",
    "read",
    "review",
    "term",
    "write",
]
