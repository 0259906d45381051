#!/usr/bin/python3
"""Reads mandates out of a spreadsheet and says what is wrong with them.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import sys
from datetime import date

import vth

sheet, *others = sys.argv[1:]

problems: list[vth.Error] = []
mandates = list(vth.read_sheet(sheet, problems=problems))
register = vth.Register([*others, *mandates], problems=problems)

for problem in problems:
    print(f"{problem.line or '-'}: {problem.column or problem.pointer or '-'}: {problem.code}")
for defect in register.defects():
    print(f"{defect.subject}: {defect.message}")
print(register.review(on=date(2026, 3, 16)).verdict)
