#!/usr/bin/python3
"""What is installed is whole, and others can build and run with it.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import glob
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "checks"))

import tree  # noqa: E402

BUILD_ROOT = os.environ["VTH_BUILD_ROOT"]
EXAMPLES = os.path.join(tree.SOURCE_ROOT, "examples")
DOSSIER = os.path.join(EXAMPLES, "dossiers", "maasdriel-slaughterhouse.ndjson")
STRICT = ["-std=c11", "-Wall", "-Wextra", "-Wno-unused-parameter", "-Werror"]


def run(*command, env=None):
    """Runs a command; returns its output, and as complaints what it said if it failed."""
    process = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
                             env=dict(os.environ, **(env or {})))
    output = process.stdout.decode(errors="replace").strip()
    return output, [f"{' '.join(command)}: status {process.returncode}"] + output.split("\n") if process.returncode else []


class Installation:
    """The project, installed below a scratch folder, as if that were the prefix."""

    def __init__(self, scratch):
        self.complaints = run("meson", "install", "-C", BUILD_ROOT, "--no-rebuild", "--quiet", "--destdir", scratch)[1]
        found = glob.glob(f"{scratch}/**/pkgconfig/vth-1.pc", recursive=True)
        if not found:
            self.complaints.append("vth-1.pc is not installed")
            return
        with open(found[0], encoding="utf-8") as file:
            text = file.read()
        configured = text.split("\n", 1)[0].removeprefix("prefix=")
        self.prefix = scratch + configured
        self.library_folder = os.path.dirname(os.path.dirname(found[0]))
        with open(found[0], "w", encoding="utf-8") as file:
            file.write(text.replace(f"prefix={configured}\n", f"prefix={self.prefix}\n", 1))
        self.env = {
            "PKG_CONFIG_PATH": os.path.dirname(found[0]),
            "LD_LIBRARY_PATH": self.library_folder,
            "GI_TYPELIB_PATH": f"{self.library_folder}/girepository-1.0",
            "PYTHONPATH": self.python_folder(scratch),
            "LC_ALL": "C.UTF-8",
        }

    @staticmethod
    def python_folder(scratch):
        found = glob.glob(f"{scratch}/**/vth/__init__.py", recursive=True)
        return os.path.dirname(os.path.dirname(found[0])) if found else ""

    def flags(self, *what):
        output, complaints = run("pkg-config", *what, "vth-1", env=self.env)
        return [] if complaints else output.split()

    def headers(self):
        folder = f"{self.prefix}/include/vth-1/"
        return [path.removeprefix(folder) for path in glob.glob(f"{folder}**/*.h", recursive=True)]


def check_files(installation):
    """The kinds of files that INTERFACES promises to those who build on the library."""
    wanted = ["libvth-1.so", "libvth-1.so.0", "pkgconfig/vth-1.pc"]
    wanted = [f"{installation.library_folder}/{name}" for name in wanted]
    wanted += [f"{installation.prefix}/include/vth-1/libvth/vth.h"]
    if os.path.exists(f"{BUILD_ROOT}/libvth/Vth-1.gir"):
        wanted += [f"{installation.library_folder}/girepository-1.0/Vth-1.typelib",
                   f"{installation.prefix}/share/gir-1.0/Vth-1.gir"]
        if not installation.env["PYTHONPATH"]:
            wanted += ["the Python package vth"]
    if os.path.exists(f"{BUILD_ROOT}/libvth/vth-1.vapi"):
        wanted += [f"{installation.prefix}/share/vala/vapi/vth-1.{ending}" for ending in ("vapi", "deps")]
    if os.path.exists(f"{BUILD_ROOT}/docs/html"):
        wanted += [f"{installation.prefix}/share/gtk-doc/html/libvth/index.html"]
    if os.path.exists(f"{BUILD_ROOT}/tools/vth"):
        wanted += [f"{installation.prefix}/bin/vth"]
    return [f"{path} is missing" for path in wanted if not os.path.exists(path)]


def check_headers(installation):
    """The public headers, all of them and no other, as in the source."""
    public = [path.removesuffix(".in") for path in tree.Tree().matching(["libvth/"], [".h", ".h.in"])
              if not path.endswith("-private.h")]
    return tree.differences(sorted(public), sorted(installation.headers()))


def check_header_alone(installation, header):
    """A header can be included without another one before it."""
    with tempfile.NamedTemporaryFile("w", suffix=".c") as file:
        file.write(f"#include <{header}>\n")
        file.flush()
        return run("cc", *STRICT, "-fsyntax-only", file.name, *installation.flags("--cflags"))[1]


def check_program(installation, scratch):
    program = f"{scratch}/consumer"
    complaints = run("cc", *STRICT, "-o", program, f"{HERE}/consumer.c", *installation.flags("--cflags", "--libs"))[1]
    if complaints:
        return complaints
    output, complaints = run(program, env=installation.env)
    version = run("pkg-config", "--modversion", "vth-1", env=installation.env)[0]
    return complaints or tree.differences([f"libvth {version}: P6W"], output.split("\n"))


def check_python(installation):
    script = ("import gi; gi.require_version('Vth', '1'); from gi.repository import Vth;"
              "print(Vth.Term.new_from_string('P3M').get_count())")
    output, complaints = run(sys.executable, "-c", script, env=installation.env)
    return complaints or tree.differences(["3"], [output])


def build_example(installation, language, scratch):
    """Builds the example program of a language; returns how it is run, and complaints."""
    source, program = f"{EXAMPLES}/review.{language}", f"{scratch}/review-{language}"
    if language == "c":
        return [program], run("cc", *STRICT, "-o", program, source, *installation.flags("--cflags", "--libs"))[1]
    if language == "vala":
        return [program], run("valac", "--quiet", "--vapidir", f"{installation.prefix}/share/vala/vapi", "--pkg", "vth-1",
                              "-X", "-w", "-o", program, source, env=installation.env)[1]
    return [{"py": sys.executable, "js": "gjs"}[language], source], []


def languages():
    """The languages whose bindings were built and whose tools are there."""
    found = ["c"]
    if os.path.exists(f"{BUILD_ROOT}/libvth/Vth-1.gir"):
        found += ["py"] + ["js"] * bool(shutil.which("gjs"))
    if os.path.exists(f"{BUILD_ROOT}/libvth/vth-1.vapi"):
        found += ["vala"]
    return found


def check_example(installation, language, scratch, expected):
    """The example says the same as the one in C does, which goes first."""
    command, complaints = build_example(installation, language, scratch)
    if complaints:
        return complaints
    output, complaints = run(*command, DOSSIER, env=installation.env)
    expected.append(output)
    return complaints or tree.differences(expected[0].split("\n"), output.split("\n"))


def main():
    tap = tree.Tap()
    with tempfile.TemporaryDirectory() as scratch:
        installation = Installation(scratch)
        tap.point("meson install to a scratch folder", installation.complaints)
        if installation.complaints:
            return tap.end()
        tap.point("every kind of file is there", check_files(installation))
        tap.point("the public headers, and no other", check_headers(installation))
        tap.point("each header stands alone", [complaint for header in installation.headers()
                                               for complaint in check_header_alone(installation, header)])
        tap.point("a C program builds with pkg-config vth-1 and runs", check_program(installation, scratch))
        if os.path.exists(f"{BUILD_ROOT}/libvth/Vth-1.gir"):
            tap.point("Python finds the installed library", check_python(installation))
        expected = []
        for language in languages():
            tap.point(f"review.{language} is built and runs", check_example(installation, language, scratch, expected))
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
