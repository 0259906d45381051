"""What libvth is measured beside: scripts of a folder, and packages that the ordinary clients bring.

Whatever cannot be had is absent from the table; it is never a number.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import glob
import os
import shutil
import subprocess
import sys

DEBIAN = ["python3-workalendar", "python3-holidays", "python3-fastjsonschema"]
NPM = ["date-holidays@3.37.0", "date-fns@4.4.0", "luxon@3.7.2", "ajv@8.20.0", "ajv-formats@3.0.1",
       "@cedar-policy/cedar-wasm@4.13.0", "casbin@5.51.1", "json-rules-engine@7.3.1", "feelin@8.2.0"]
PYTHON = "/usr/bin/python3"  # of the distribution, for which its packages are made


def _try(command, folder):
    try:
        return subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False,
                              text=True, timeout=600)
    except (OSError, subprocess.TimeoutExpired) as error:
        print(f"bench: {command[0]}: {error}", file=sys.stderr)
        return None


def _unpack_debian(folder):
    """Unpacks packages with what they need beside the build; nothing is installed on the machine."""
    depends = _try(["apt-cache", "depends", "--recurse", "--no-recommends", "--no-suggests", "--no-conflicts",
                    "--no-breaks", "--no-replaces", "--no-enhances", *DEBIAN], folder)
    names = sorted({line for line in (depends.stdout.split("\n") if depends else [])
                    if line.startswith("python3-") and line not in ("python3-minimal", "python3-distutils")})
    for name in names:
        _try(["apt-get", "download", "-qq", name], folder)
    for package in glob.glob(os.path.join(folder, "*.deb")):
        _try(["dpkg-deb", "-x", package, os.path.join(folder, "unpacked")], folder)


def _install_npm(folder):
    for package in NPM:
        _try(["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, package], folder)


class Peers:
    """The packages under one folder, and the scripts of another, or None."""

    def __init__(self, folder, scripts):
        self.folder = folder
        self.scripts = scripts if scripts and os.path.isfile(os.path.join(scripts, "gen_data.py")) else None
        self.npm = os.path.join(folder, "npm")
        self.python = os.path.join(folder, "debian", "unpacked", "usr", "lib", "python3", "dist-packages")

    def fetch(self):
        """Fetches the packages once; VTH_NO_INSTALL=1 forbids it."""
        if os.environ.get("VTH_NO_INSTALL", "0") != "0":
            return
        for name, get in (("debian", _unpack_debian), ("npm", _install_npm)):
            folder = os.path.join(self.folder, name)
            if os.path.isdir(folder) or (name == "npm" and shutil.which("npm") is None):
                continue
            print(f"bench: fetching packages to compare with ({name})", file=sys.stderr)
            os.makedirs(folder)
            get(folder)

    def script(self, name):
        return os.path.join(self.scripts, name)

    def python_command(self, *arguments):
        """Returns a command, and the environment in which Python finds the packages."""
        paths = [self.python, *filter(None, [os.environ.get("PYTHONPATH")])]
        return {"command": [PYTHON, "-W", "ignore", *arguments],
                "env": {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONDONTWRITEBYTECODE": "1"}}

    def node_command(self, *arguments):
        """Returns a command, and the folder in which Node finds the packages."""
        return {"command": ["node", *arguments], "cwd": self.npm if os.path.isdir(self.npm) else None}
