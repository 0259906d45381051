#!/usr/bin/python3
"""Reviews the decisions of a dossier: review.py FILE

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import sys

import vth


def review_file(path):
    problems = []
    reviews = vth.review(path, problems=problems)
    for problem in problems:
        print(problem, file=sys.stderr)

    for review in reviews:
        print(f"{review.id}: {review.verdict}")
        notified_on = review.decision.notified_on
        if notified_on is not None:
            print("  bezwaar tot en met", vth.deadline("awb-6.7-objection", event=notified_on).last_day)
        for reason in review.reasons:
            print(f"  {reason.code} ({reason.law or '-'}): {reason.message}")


if __name__ == "__main__":
    try:
        review_file(sys.argv[1] if len(sys.argv) > 1 else "examples/dossiers/maasdriel-slaughterhouse.ndjson")
    except vth.Error as error:
        sys.exit(str(error))
