"""Whether a window can be shown here, and by which of Qt's platforms."""

import ctypes
import sys
from collections.abc import Mapping
from pathlib import Path


def platforms(environ: Mapping[str, str]) -> list[str]:
    """Qt's platforms that can show a window now, the likelier first; none without a display.

    A platform that the user chose (``QT_QPA_PLATFORM``) is taken at its word.
    """
    if chosen := environ.get("QT_QPA_PLATFORM"):
        return [part.partition(":")[0] for part in chosen.split(";")]
    if not sys.platform.startswith("linux"):
        return ["native"]
    offers = {"wayland": _wayland_answers(environ), "xcb": _x11_answers(environ)}
    return [name for name, answers in offers.items() if answers]


def _wayland_answers(environ: Mapping[str, str]) -> bool:
    name = environ.get("WAYLAND_DISPLAY")
    return bool(name) and Path(environ.get("XDG_RUNTIME_DIR", "/"), str(name)).is_socket()


def _x11_answers(environ: Mapping[str, str]) -> bool:
    """Whether the X server that ``DISPLAY`` names can be reached: else Qt would abort."""
    name = environ.get("DISPLAY")
    if not name:
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:  # the look for missing libraries says so
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(name.encode(), None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed
