"""The files of the project, and the frame in which each check runs.

A check is a function that takes a tree and returns complaints, one line each. It is run
twice: on a small tree that is wrong, to prove that it can fail, and on the project.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import os
import subprocess
import sys

SOURCE_ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def tracked_files(root):
    """Returns the paths that git tracks; in a release tarball, all that are no build folder."""
    git = subprocess.run(["git", "-c", "safe.directory=*", "-C", root, "ls-files", "-z"],
                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False) if _is_checkout(root) else None
    if git is not None and git.returncode == 0:
        paths = git.stdout.decode().split("\0")
        return [path for path in paths if os.path.isfile(os.path.join(root, path))]

    paths = []
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(("_build", ".git", "__pycache__"))]
        paths += [os.path.relpath(os.path.join(folder, name), root) for name in names]
    return paths


def _is_checkout(root):
    try:
        return os.path.exists(os.path.join(root, ".git")) and subprocess.call(
            ["git", "--version"], stdout=subprocess.DEVNULL) == 0
    except OSError:
        return False


class Tree:
    """Paths and texts: those of a folder, or those given."""

    def __init__(self, texts=None, root=SOURCE_ROOT):
        self.root = root
        self._texts = texts
        self.paths = sorted(texts if texts is not None else tracked_files(root))

    def text(self, path):
        if self._texts is not None:
            return self._texts[path]
        with open(os.path.join(self.root, path), encoding="utf-8", errors="replace", newline="") as file:
            return file.read()

    def matching(self, folders=("",), endings=("",)):
        return [path for path in self.paths if path.startswith(tuple(folders)) and path.endswith(tuple(endings))]


class Tap:
    """Prints test points, and remembers whether one failed."""

    def __init__(self):
        self.points = 0
        self.failed = False

    def point(self, name, complaints):
        self.points += 1
        self.failed |= bool(complaints)
        print(f"{'not ok' if complaints else 'ok'} {self.points} - {name}")
        for complaint in complaints:
            print(complaint, file=sys.stderr)  # meson shows this of a TAP test

    def end(self):
        print(f"1..{self.points}")
        return 1 if self.failed else 0


def differences(expected, found):
    return [f"not found: {line}" for line in expected if line not in found] + \
           [f"found without cause: {line}" for line in found if line not in expected]


def run(name, check, bad, expected, tree=None):
    """Proves the check on a bad tree, then applies it to the project; returns the exit status."""
    tap = Tap()
    tap.point(f"{name}: what is wrong is found", differences(expected, check(Tree(bad))))
    tap.point(name, check(tree or Tree()))
    return tap.end()
