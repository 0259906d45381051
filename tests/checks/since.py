#!/usr/bin/python3
"""Every public symbol says what it is for, and since when it is there.

since.py Vth-1.gir

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import sys
import xml.etree.ElementTree as ElementTree

import tree

CORE = "{http://www.gtk.org/introspection/core/1.0}"
C = "{http://www.gtk.org/introspection/c/1.0}"
GLIB = "{http://www.gtk.org/introspection/glib/1.0}"

# What must have both a text and a `Since:`.
DATED = {"function", "method", "constructor", "function-macro", "constant", "callback", "alias", "class", "interface",
         "record", "union", "boxed", "enumeration", "bitfield", "property", GLIB + "signal"}
# What must have a text; it came with the symbol that holds it.
DESCRIBED = {"member", "parameter"}


def is_made_by_glib(element, parent):
    """Class structs (and what the scanner lists twice), and the quark function of an error domain, come from GLib's macros."""
    if element.get(GLIB + "is-gtype-struct-for") or element.get("moved-to"):
        return True
    return parent.get(GLIB + "error-domain") is not None and element.get("name") == "quark"


def name_of(element, path):
    return element.get(C + "identifier") or element.get(C + "type") or f"{path}:{element.get('name')}"


def walk(parent, path):
    """Yields a complaint for each symbol below a GIR element that lacks its text or date."""
    for element in parent:
        tag = element.tag.replace(CORE, "")
        if tag in ("parameters", "return-value"):
            if tag == "parameters":
                yield from walk(element, path)
            elif is_undescribed_value(element):
                yield f"{path}: no text for what it returns"
            continue
        if tag not in DATED | DESCRIBED or is_made_by_glib(element, parent):
            continue
        name = name_of(element, path)
        if element.find(CORE + "doc") is None:
            yield f"{name}: no text"
        if tag in DATED and not element.get("version"):
            yield f"{name}: no Since:"
        yield from walk(element, name)


def is_undescribed_value(element):
    kind = element.find(CORE + "type")
    return (kind is None or kind.get("name") != "none") and element.find(CORE + "doc") is None


def check_gir(root):
    return list(walk(root.find(CORE + "namespace"), "Vth"))


BAD = """
<repository xmlns="http://www.gtk.org/introspection/core/1.0" xmlns:c="http://www.gtk.org/introspection/c/1.0"
            xmlns:glib="http://www.gtk.org/introspection/glib/1.0">
  <namespace name="Vth">
    <function name="good" c:identifier="vth_good" version="1.0"><doc>Good.</doc>
      <return-value><type name="none"/></return-value></function>
    <function name="mute" c:identifier="vth_mute"><return-value><doc>It.</doc><type name="gint"/></return-value></function>
    <function name="error_quark" c:identifier="vth_error_quark" moved-to="Error.quark"/>
    <record name="FooClass" glib:is-gtype-struct-for="Foo" c:type="VthFooClass"/>
    <class name="Foo" c:type="VthFoo" version="1.0"><doc>A foo.</doc>
      <property name="bar"><doc>A bar.</doc></property>
      <method name="get_bar" c:identifier="vth_foo_get_bar" version="1.0"><doc>Gets.</doc>
        <return-value><type name="gint"/></return-value>
        <parameters><instance-parameter name="self"/><parameter name="place"/></parameters></method>
    </class>
    <enumeration name="Error" c:type="VthError" version="1.0" glib:error-domain="vth-error-quark"><doc>Errors.</doc>
      <member name="one" c:identifier="VTH_ERROR_ONE"/>
      <function name="quark" c:identifier="vth_error_quark"/>
    </enumeration>
  </namespace>
</repository>
"""
EXPECTED = [
    "vth_mute: no text",
    "vth_mute: no Since:",
    "VthFoo:bar: no Since:",
    "vth_foo_get_bar: no text for what it returns",
    "vth_foo_get_bar:place: no text",
    "VTH_ERROR_ONE: no text",
]


def main(path):
    tap = tree.Tap()
    tap.point("a symbol without text or date is found", tree.differences(EXPECTED, check_gir(ElementTree.fromstring(BAD))))
    tap.point("every public symbol has a text and a Since:", check_gir(ElementTree.parse(path).getroot()))
    return tap.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
