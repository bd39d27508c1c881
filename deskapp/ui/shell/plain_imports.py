"""Qt loaded without the step that PySide6 puts before every import that follows.

That step reads the source of each module in search of ``from __feature__ import``, which nobody
here writes, and Python keeps all the lines: 17 MiB and a tenth of a second until every page is
imported.
"""

import builtins
from importlib import import_module


def load_qt() -> None:
    """Import Qt and let imports be Python's own again; call it before Qt is imported elsewhere."""
    own = builtins.__import__
    import_module("PySide6.QtCore")
    builtins.__import__ = own
