#!/usr/bin/python3
"""Every function of the library has a shape that bindings can use: no callbacks, no bare pointers, no linked lists.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import unittest
from xml.etree import ElementTree

import cases
import tap

CORE = "{http://www.gtk.org/introspection/core/1.0}"
NAME = "{http://www.gtk.org/introspection/c/1.0}identifier"
AWKWARD = ("gpointer", "gconstpointer", "GLib.List", "GLib.SList", "GLib.HashTable", "GLib.DestroyNotify")
BAD = f"""\
<repository xmlns="{CORE[1:-1]}" xmlns:c="{NAME[1:].partition('}')[0]}">
  <function c:identifier="vth_skipped" introspectable="0"/>
  <method c:identifier="vth_each"><parameters><parameter name="func" scope="call"><type name="RecordFunc"/></parameter>
    <parameter name="user_data"><type name="gpointer"/></parameter></parameters></method>
  <method c:identifier="vth_get_list"><return-value transfer-ownership="full"><type name="GLib.List"/></return-value></method>
  <method c:identifier="vth_get_both"><parameters><parameter name="second" direction="out"><type name="gint"/></parameter>
    </parameters></method>
  <method c:identifier="vth_get_array"><return-value transfer-ownership="full"><array name="GLib.PtrArray">
    <type name="Term"/></array></return-value></method>
  <method c:identifier="vth_good"><return-value transfer-ownership="full"><array><type name="utf8"/></array></return-value>
    <parameters><parameter name="on" nullable="1"><type name="GLib.Date"/></parameter></parameters></method>
</repository>"""
EXPECTED = [
    "vth_skipped: bindings do not see it",
    "vth_each: func is a callback",
    "vth_each: user_data is a gpointer",
    "vth_get_list: gives a GLib.List",
    "vth_get_both: second comes out",
    "vth_get_array: gives a GLib.PtrArray with transfer full",
]


def type_name(node):
    found = node.find(f"{CORE}type")
    return found.get("name") if found is not None else None


def complaints_of(function):
    """Yields what is awkward about a function of a .gir file."""
    if function.get("introspectable") == "0":
        yield "bindings do not see it"
    for parameter in function.iter(f"{CORE}parameter"):
        name = parameter.get("name")
        if parameter.get("scope"):
            yield f"{name} is a callback"
        if parameter.get("direction") in ("out", "inout"):
            yield f"{name} comes out"
        if type_name(parameter) in AWKWARD:
            yield f"{name} is a {type_name(parameter)}"
    result = function.find(f"{CORE}return-value")
    if result is None:
        return
    if type_name(result) in AWKWARD:
        yield f"gives a {type_name(result)}"
    array = result.find(f"{CORE}array")
    if array is not None and array.get("name") == "GLib.PtrArray" and result.get("transfer-ownership") != "container":
        yield f"gives a GLib.PtrArray with transfer {result.get('transfer-ownership')}"


def check(root):
    """Returns how many functions there are, and what is awkward about them."""
    functions = [node for kind in ("function", "method", "constructor") for node in root.iter(f"{CORE}{kind}")]
    return len(functions), [f"{function.get(NAME)}: {complaint}" for function in functions
                            for complaint in complaints_of(function)]


class Shape(unittest.TestCase):
    def test_what_is_awkward_is_found(self):
        self.assertEqual(check(ElementTree.fromstring(BAD)), (6, EXPECTED))

    def test_no_function_is_awkward(self):
        count, complaints = check(ElementTree.parse(f"{cases.BUILD_ROOT}/libvth/Vth-1.gir").getroot())
        self.assertGreater(count, 100)
        self.assertEqual(complaints, [])


if __name__ == "__main__":
    tap.main()
