#!/usr/bin/python3
"""libvth and its peers side by side, on the same data in one run: what `./dev bench` runs.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import argparse
import os
import sys

import advice
import deadlines
import mandates
import penalties
import records
import reviews
import store
from peers import Peers
from table import print_table

HERE = os.path.dirname(os.path.abspath(__file__))
BENCHMARKS = {"deadlines": deadlines.measure, "records": records.measure, "mandates": mandates.measure,
              "reviews": reviews.measure, "advice": advice.measure, "penalties": penalties.measure,
              "store": store.measure}


FOOT = """
Medians of several runs, in processor time, since others may be at work on the machine; where a program prints wall clock,
that times the share of a processor that it had. growth: exponent of the time from 1 k to 100 k and to 1 M, 1 is linear."""


class Place:
    """Where programs, data and peers are."""

    def __init__(self, build, peers):
        self.build = build
        self.folder = os.path.join(build, "bench")
        self.peers = Peers(os.path.join(self.folder, "peers"), peers)

    def program(self, name):
        return os.path.join(self.build, "tests", "bench", name)

    @property
    def tool(self):
        return os.path.join(self.build, "tools", "vth")

    def source(self, name):
        return os.path.join(HERE, name)

    def data(self, *path):
        path = os.path.join(self.folder, "data", *path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        return path


def main():
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__.splitlines()[0])
    parser.add_argument("names", metavar="NAME", nargs="*", help=", ".join(BENCHMARKS))
    parser.add_argument("--build", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--peers", default=os.environ.get("VTH_PEERS", "../shared/peers"),
                        help="folder of the peers' scripts and generator (default: $VTH_PEERS or ../shared/peers)")
    options = parser.parse_args()
    unknown = [name for name in options.names if name not in BENCHMARKS]
    if unknown:
        parser.error(f"there is no benchmark {unknown[0]}: {', '.join(BENCHMARKS)}")

    place = Place(os.path.abspath(options.build), os.path.abspath(options.peers))
    place.peers.fetch()
    print_table([BENCHMARKS[name](place) for name in options.names or BENCHMARKS])
    if place.peers.scripts is None:
        print(f"\nThe peers' scripts are absent (no {options.peers}): libvth was measured on its own data.")
    print(FOOT)
    return 0


sys.exit(main())
