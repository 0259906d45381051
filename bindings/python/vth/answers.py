"""What every answer has: a verdict and its reasons.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from .introspection import Json, Vth
from .values import Language, items, language


@dataclass(frozen=True)
class Reason:
    """A reason (reden) of an answer.

    Attributes:
        code: what it is, such as `awb.5:32b.maximum-missing`.
        severity: how heavy it weighs: `info`, `warning` or `error`.
        law: the article on which it rests, such as `Awb 5:32b lid 1`, or None.
        subject: what it is about: a JSON pointer or an id, or None.
        message: what a person reads.
    """

    code: str
    severity: str
    law: str | None
    subject: str | None
    message: str

    def __str__(self) -> str:
        return f"{self.code} ({self.law}): {self.message}" if self.law else f"{self.code}: {self.message}"


def reason_of(handle: Any, lang: Language) -> Reason:
    """Makes a `Reason` of a `Vth.Reason`."""
    return Reason(handle.get_code(), handle.get_severity().value_nick, handle.get_law(), handle.get_subject(),
                  handle.dup_message(language(lang)))


class Answer:
    """An answer (antwoord): a verdict, its figures, and the reasons for it."""

    def __init__(self, handle: Any, lang: Language) -> None:
        self._language = language(lang)
        self._lang = lang
        self.handle = handle
        """The object of `gi.repository.Vth`."""

    @property
    def verdict(self) -> str | None:
        """The verdict (oordeel) by its nick; None for an answer that has figures only."""
        verdict: str | None = Vth.Answer.get_verdict(self.handle)  # some classes have an enumeration of that name
        return verdict

    @property
    def severity(self) -> str:
        """The weight (ernst) of the heaviest reason: `info`, `warning` or `error`."""
        return str(self.handle.get_severity().value_nick)

    @cached_property
    def reasons(self) -> tuple[Reason, ...]:
        """The reasons (redenen) in order."""
        return tuple(reason_of(reason, self._lang) for reason in items(self.handle.get_reasons()))

    def has(self, code: str) -> bool:
        """Tells whether the answer gives a reason (reden) of that code."""
        return bool(self.handle.has_reason(code))

    def to_json(self) -> str:
        """Returns the answer as the command `vth` prints it: a JSON object."""
        return str(Json.to_string(self.handle.to_json(self._language), False))

    def to_dict(self) -> dict[str, Any]:
        """Returns the answer as plain data: what `to_json` says, days as text."""
        data: dict[str, Any] = json.loads(self.to_json())
        return data

    def __repr__(self) -> str:
        return f"<vth.{type(self).__name__} {self.verdict or ''}>".replace(" >", ">")
