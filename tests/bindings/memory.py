"""How much memory the process takes, and what a long loop may leave behind.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import os

N_RECORDS = 100_000
BOUND = 8 * 1024 * 1024  # leaking one small object a record would take more
LINE = (b'{"type":"enforcement-decision","id":"d-1","instrument":"penalty-order","authority":"gm0344/college",'
        b'"notified_on":"2026-03-16","violations":["v-1","v-2"],'
        b'"terms":{"grace_term":"P4W","penalty_cents":250000,"penalty_unit":"per-week","maximum_cents":2500000},'
        b'"events":[{"type":"decision-event","kind":"reinspection","on":"2026-04-20"}]}\n')


def resident():
    """Returns the resident set of this process in bytes."""
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
