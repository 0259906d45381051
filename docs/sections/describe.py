#!/usr/bin/python3
"""Writes the comment that gtk-doc wants at the head of each page of the manual.

describe.py OUTPUT FILE...

What a class is for stands in two places already: the first line of its header, and the doc comment of its type.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import os
import re
import sys

HEAD = re.compile(r"\A/\* (?P<name>vth-[\w-]+)\.h - (?P<what>.+)$", re.M)


def type_name(name):
    return "".join(word.capitalize() for word in name.split("-"))


def comment_of(symbol, texts):
    """Returns the description in the doc comment of a symbol, or None."""
    for text in texts:
        comment = re.search(rf"^/\*\*\n \* {symbol}:\n(?P<body>.*?)^ \*/$", text, re.M | re.S)
        if comment:
            body = re.sub(r"^ \* ?", "", comment["body"], flags=re.M)
            body = re.sub(r"^@\w+:.*\n(?:[ \t]+\S.*\n)*", "", body, flags=re.M)
            return re.sub(r"^(Since|Stability|Deprecated):.*\n?", "", body, flags=re.M).strip()
    return None


def page(name, what, texts):
    """Returns the comment for the page of one header."""
    text = comment_of(type_name(name), texts) or f"{what[0].upper()}{what[1:]}."
    lines = ["/**", f" * SECTION:{name}", f" * @short_description: {what}", " *"]
    lines += [f" * {line}".rstrip() for line in text.split("\n")]
    return "\n".join(lines + [" */", ""])


def main(output, paths):
    texts = {}
    for path in paths:
        with open(path, encoding="utf-8") as file:
            texts[os.path.basename(path)] = file.read()

    pages = []
    for text in texts.values():
        head = HEAD.match(text)
        if head and not any(f"SECTION:{head['name']}\n" in other for other in texts.values()):
            own = [texts.get(head["name"] + ending, "") for ending in (".h", ".c")]
            pages.append(page(head["name"], head["what"], own))
    with open(output, "w", encoding="utf-8") as file:
        file.write("\n".join(pages))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
