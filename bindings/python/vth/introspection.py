"""The library itself, as introspection shows it.

Everything of `gi.repository.Vth` can be used beside this package; the other modules import it from here.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

try:
    import gi

    gi.require_version("Json", "1.0")
    gi.require_version("Vth", "1")
    from gi.repository import Gio, GLib, GObject, Json, Vth
except (ImportError, ValueError) as cause:
    raise ImportError("vth needs PyGObject (the package python3-gi) and the introspection data Vth-1.typelib "
                      f"of libvth, found through GI_TYPELIB_PATH: {cause}") from cause

__all__ = ["GLib", "GObject", "Gio", "Json", "Vth"]
