#!/usr/bin/python3
"""Another meson project can have libvth as its subproject.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import os
import shutil
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

from installed import run  # noqa: E402
import tree  # noqa: E402


def main():
    tap = tree.Tap()
    with tempfile.TemporaryDirectory() as scratch:
        project, build = f"{scratch}/project", f"{scratch}/build"
        shutil.copytree(f"{HERE}/subproject", project)
        shutil.copy(f"{HERE}/consumer.c", project)
        os.makedirs(f"{project}/subprojects", exist_ok=True)
        os.symlink(tree.SOURCE_ROOT, f"{project}/subprojects/libvth")
        for name, command in (
                ("it is configured", ("meson", "setup", "-Dforce_fallback_for=libvth", build, project)),
                ("it is built", ("ninja", "-C", build)),
                ("it runs", ("meson", "test", "-C", build, "--no-rebuild", "--print-errorlogs", "consumer"))):
            complaints = run(*command)[1]
            tap.point(name, complaints)
            if complaints:
                break
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
