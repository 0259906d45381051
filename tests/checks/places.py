#!/usr/bin/python3
"""No file tells on which machine it was written, or from which registry something came.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import os
import re
import sys

import tree

# Taken apart, so that this file holds none of them.
FOLDERS = ["/ho" "me/", "/ro" "ot/", "/wo" "rk/", "/Us" "ers/"]
HOSTS = ["registry.npm" "js", "npm" "js.org", "npm" "js.com", "py" "pi.org", "python" "hosted.org", "crates" ".io",
         "deb.deb" "ian.org", "repo1.ma" "ven", "rubyg" "ems.org", "proxy.go" "lang.org"]
BINARY = (".png", ".jpg", ".ico", ".pdf", ".gz", ".zip", ".parquet")


def patterns(root):
    """Returns what must not occur: known folders and hosts, this checkout and this user's home."""
    places = [f"(?<![\\w.*-]){re.escape(folder)}\\w" for folder in FOLDERS]
    for here in (root, os.path.expanduser("~")):
        if here.count("/") > 1:
            places.append(re.escape(here.rstrip("/") + "/"))
    return re.compile("|".join(places + [re.escape(host) for host in HOSTS]))


def check(files):
    complaints = []
    pattern = patterns(files.root)
    for path in files.paths:
        if path.endswith(BINARY):
            continue
        for number, line in enumerate(files.text(path).splitlines(), 1):
            found = pattern.search(line)
            if found:
                complaints.append(f"{path}:{number}: {found[0]}")
    return complaints


BAD = {
    "README.md": "see /ho" "me/somebody/libvth\n",
    "bindings/node/package-lock.json": '"resolved": "https://registry.npm' 'js.org/left-pad"\n',
    "HACKING.md": f"cd {tree.SOURCE_ROOT}/tests\n",
    "docs/good.txt": "the site's home/office, https://example.org/home/page and https://wetten.overheid.nl\n",
}


def first(line):
    return patterns(tree.SOURCE_ROOT).search(line)[0]


EXPECTED = [f"{path}:1: {first(BAD[path])}" for path in ("HACKING.md", "README.md", "bindings/node/package-lock.json")]

if __name__ == "__main__":
    sys.exit(tree.run("no file names a machine's folder or a package registry", check, BAD, EXPECTED))
