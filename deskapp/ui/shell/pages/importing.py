"""The pages imported while the window is at rest, module by module.

A class of Qt's is made on the window's thread alone: before Python 3.12, PySide6 keeps what it
knows of classes in a table without a lock. The window's thread reads it whenever Qt looks at a
widget, also while another thread runs Python, and the program ends there.
"""

import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from importlib.abc import InspectLoader
from importlib.util import find_spec
from types import FunctionType
from typing import cast

from PySide6.QtCore import QObject, Signal

from deskapp.ui.kit.lanes.jobs import Lane, Lanes
from deskapp.ui.shell.pages.loading import LOADING


class Importing(QObject):
    """Finds modules off the window's thread, and imports each of them in a turn of its own."""

    done = Signal()
    """Every page is imported."""

    def __init__(self, lanes: Lanes, parent: QObject) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._modules: Iterator[str] | None = None

    def begin(self) -> None:
        """Import every page, unless that was begun before."""
        if self._modules is None:
            loads = (cast("FunctionType", load) for load in LOADING.values())
            pages = [name for load in loads for name in load.__code__.co_names]
            self._modules = modules_of_window(pages, set())
            self._find(self._modules)

    def _find(self, modules: Iterator[str]) -> None:
        def take(name: str) -> None:
            if name:
                import_module(name)
                self._find(modules)
            else:
                self.done.emit()

        self._lanes.run(Lane.READS, lambda: next(modules, ""), owner=self, done=take)


def modules_of_window(names: Iterable[str], begun: set[str]) -> Iterator[str]:
    """The modules of the window, each behind those that it needs; what is imported is left out.

    What they need of other rooms, where nobody knows Qt's widgets, is imported on the way.
    """
    for name in names:
        if not name.startswith("deskapp.") or name in begun or name in sys.modules:
            continue
        begun.add(name)
        if name.startswith("deskapp.ui."):
            yield from modules_of_window(_names_in(name), begun)
            yield name
        else:
            import_module(name)


def _names_in(module: str) -> tuple[str, ...]:
    """The names that the code of a module uses as it is imported, other modules among them."""
    spec = find_spec(module)
    loader = spec.loader if spec else None
    code = loader.get_code(module) if isinstance(loader, InspectLoader) else None
    return code.co_names if code else ()
