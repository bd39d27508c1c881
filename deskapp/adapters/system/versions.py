"""The versions of what the program stands on, as they are really there."""

import sys
from importlib.metadata import version

from deskapp import __version__

_LIBRARIES = ("PySide6-Essentials", "SQLAlchemy", "nh3")


def versions(sqlite: tuple[int, ...]) -> dict[str, str]:
    """Each part with its version; that of SQLite is told by whoever carries it."""
    return {
        "deskapp": __version__,
        "Python": sys.version.partition(" ")[0],
        "SQLite": ".".join(map(str, sqlite)),
        **{name: version(name) for name in _LIBRARIES},
    }
