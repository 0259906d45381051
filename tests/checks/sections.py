#!/usr/bin/python3
"""Every public symbol has its place in the manual: docs/libvth-sections.txt.

sections.py         checks
sections.py --add   puts what is missing into the section of its header, and that into the chapter of its
                    folder, and takes out what is gone; the order within is then yours to mend

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import re
import sys

import tree

SECTIONS = "docs/libvth-sections.txt"
MANUAL = "docs/libvth-docs.xml"
FUNCTION = re.compile(r"^VTH_AVAILABLE_IN_\w+\n(?!G_DECLARE)[^;(]*?\b(\w+) \(", re.M)
TYPE = re.compile(r"^typedef (?:struct|enum|union)\b[^;{]*?(?:\{[^}]*\}\s*)?\**(\w+);", re.M)
OBJECT = re.compile(r"^G_DECLARE_(?:FINAL_TYPE|DERIVABLE_TYPE|INTERFACE) \((\w+), *(\w+), *VTH, *(\w+),", re.M)
MACRO = re.compile(r"^#define (VTH_\w+)", re.M)
DOCUMENTED = re.compile(r"^ \* (VTH_\w+):$", re.M)


def declared(text):
    """Returns what a public header gives to a program, in its order."""
    names = [name for name, _, _ in OBJECT.findall(text)] + TYPE.findall(text) + FUNCTION.findall(text)
    names += [name for name in MACRO.findall(text) if name in DOCUMENTED.findall(text)]
    return list(dict.fromkeys(names))


def placed(text):
    """Returns the symbols of the sections file, each with its section."""
    places = {}
    for section in re.findall(r"<SECTION>(.*?)</SECTION>", text, re.S):
        name = re.search(r"<FILE>(.*?)</FILE>", section)
        for line in re.sub(r"<FILE>.*?</FILE>|<TITLE>.*?</TITLE>|<INCLUDE>.*?</INCLUDE>|</?SUBSECTION[^>]*>", "", section).split():
            places[line] = name[1] if name else "?"
    return places


def is_standard(name):
    """Tells whether a symbol is one that every type has, and that nobody looks up."""
    return name.startswith("VTH_TYPE_") or name.endswith(("_get_type", "_quark"))


def add_to_section(text, name, symbols):
    """Returns the sections file with symbols added to a section."""
    plain = "".join(f"{symbol}\n" for symbol in symbols if not is_standard(symbol))
    standard = "".join(f"{symbol}\n" for symbol in symbols if is_standard(symbol))
    section = re.search(rf"<SECTION>\n<FILE>{name}</FILE>.*?</SECTION>\n", text, re.S)
    if section is None:
        title = "".join(word.capitalize() for word in name.split("-"))
        return f"{text}\n<SECTION>\n<FILE>{name}</FILE>\n<TITLE>{title}</TITLE>\n{plain}" \
               f"<SUBSECTION Standard>\n{standard}</SECTION>\n"
    head, mark, tail = section[0].removesuffix("</SECTION>\n").partition("<SUBSECTION Standard>\n")
    mark = mark or ("<SUBSECTION Standard>\n" if standard else "")
    return text.replace(section[0], f"{head}{plain}{mark}{tail}{standard}</SECTION>\n")


def add_to_chapter(manual, folder, name):
    """Returns the manual with a section included in the chapter of its folder."""
    include = f'<xi:include href="xml/{name}.xml"/>'
    chapter = re.search(rf'<chapter id="{folder}">.*?\n( *)</chapter>', manual, re.S)
    if include in manual or chapter is None:
        return manual
    end = chapter[1] + "</chapter>"
    return manual.replace(chapter[0], f"{chapter[0].removesuffix(end)}{chapter[1]}  {include}\n{end}")


def add(files):
    """Writes the sections file and the manual anew, with what is missing."""
    texts = {path: files.text(path) for path in (SECTIONS, MANUAL)}
    for symbol in gone(files):
        texts[SECTIONS] = re.sub(rf"^{symbol}\n", "", texts[SECTIONS], flags=re.M)
    for path in public_headers(files):
        name = re.sub(r".*/|\.h(\.in)?$", "", path)
        missing = [symbol for symbol in declared(files.text(path)) if symbol not in placed(texts[SECTIONS])]
        if missing:
            texts[SECTIONS] = add_to_section(texts[SECTIONS], name, missing)
        if declared(files.text(path)):
            texts[MANUAL] = add_to_chapter(texts[MANUAL], path.split("/")[1], name)
    for path, text in texts.items():
        with open(f"{files.root}/{path}", "w", encoding="utf-8") as file:
            file.write(text)


def public_headers(files):
    return [path for path in files.matching(["libvth/"], [".h", ".h.in"]) if not path.endswith("-private.h")]


def gone(files):
    """Returns the symbols of the sections file that no public header names any more."""
    text = "\n".join(files.text(path) for path in public_headers(files))
    words = set(re.findall(r"\w+", text))
    for name, prefix, upper in OBJECT.findall(text):
        words |= {f"{name}Class", f"{name}Interface", f"{prefix}_get_type", f"VTH_{upper}", f"VTH_IS_{upper}",
                  f"VTH_{upper}_CLASS", f"VTH_IS_{upper}_CLASS", f"VTH_{upper}_GET_CLASS", f"VTH_{upper}_GET_IFACE"}
    return [name for name in placed(files.text(SECTIONS)) if name not in words]


def check(files):
    places = placed(files.text(SECTIONS))
    complaints = [f"{path}: {name} is in no section of {SECTIONS}"
                  for path in public_headers(files) for name in declared(files.text(path)) if name not in places]
    complaints += [f"{SECTIONS}: {name} is in no public header" for name in gone(files)]
    complaints += [f"{SECTIONS}: {MANUAL} does not include xml/{name}.xml"
                   for name in sorted(set(places.values())) if f'"xml/{name}.xml"' not in files.text(MANUAL)]
    return complaints


BAD = {
    "libvth/base/vth-foo.h": "/**\n * VTH_TYPE_FOO:\n */\n#define VTH_TYPE_FOO (vth_foo_get_type ())\n#define VTH_INNER 1\n\n"
                             "VTH_AVAILABLE_IN_1_0\nG_DECLARE_FINAL_TYPE (VthFoo, vth_foo, VTH, FOO, GObject)\n\n"
                             "typedef enum\n{\n  VTH_BAR_A\n} VthBar;\n\ntypedef struct _VthBaz VthBaz;\n\n"
                             "VTH_AVAILABLE_IN_1_0\nconst gchar *vth_foo_get_name (VthFoo *self);\n\n"
                             "VTH_AVAILABLE_IN_1_0\nGType vth_bar_get_type (void) G_GNUC_CONST;\n",
    "libvth/base/vth-foo-private.h": "typedef struct _VthHidden VthHidden;\n",
    SECTIONS: "<SECTION>\n<FILE>vth-foo</FILE>\n<TITLE>VthFoo</TITLE>\nVthFoo\nVTH_IS_FOO\nvth_foo_gone\n<SUBSECTION Standard>\nvth_bar_get_type\n</SECTION>\n",
    MANUAL: "<xi:include href='x'/>",
}
EXPECTED = [f"libvth/base/vth-foo.h: {name} is in no section of {SECTIONS}"
            for name in ("VthBar", "VthBaz", "vth_foo_get_name", "VTH_TYPE_FOO")]
EXPECTED.append(f"{SECTIONS}: vth_foo_gone is in no public header")
EXPECTED.append(f"{SECTIONS}: {MANUAL} does not include xml/vth-foo.xml")

if __name__ == "__main__":
    if sys.argv[1:] == ["--add"]:
        add(tree.Tree())
    sys.exit(tree.run("every public symbol is in the manual", check, BAD, EXPECTED))
