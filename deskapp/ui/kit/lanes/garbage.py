"""Python's garbage collection, on the window's thread alone.

A part of the window that is collected on another thread is destroyed there by Python and once
more by Qt, and the program ends. So the collection is switched off, and done here at leisure.
What would hold the window for long is set aside unseen, until the person looks elsewhere.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_EVERY_MS: Final = 200
_MOST: Final = 30_000
"""Objects that are looked through at once: less than 10 ms."""


class GarbageRounds(QObject):
    """Collects when Python would have, as long as it lives or until ``stop``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._is_set_aside = False
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()
        if isinstance(app := QGuiApplication.instance(), QGuiApplication):
            app.applicationStateChanged.connect(self._look_elsewhere)

    def stop(self) -> None:
        """Let Python collect by itself again, and all."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect(self) -> None:
        if not collect_or_set_aside():
            self._is_set_aside = True

    def _look_elsewhere(self, state: Qt.ApplicationState) -> None:
        is_elsewhere = state is not Qt.ApplicationState.ApplicationActive
        if is_elsewhere and self._timer.isActive() and self._is_set_aside:
            collect_all()
            gc.freeze()
            self._is_set_aside = False


def collect_when_due() -> None:
    """Collect the oldest generation that is due, and with it all younger ones."""
    due = _due()
    if due is not None:
        gc.collect(due)


def collect_or_set_aside() -> bool:
    """The same where there is little to look through, else all is set aside; false then.

    A great load is of records on their way, which go by themselves, or of what stays.
    """
    due = _due()
    if due is None:
        return True
    if gc.get_count()[0] + sum(len(gc.get_objects(at)) for at in range(1, due + 1)) > _MOST:
        gc.freeze()
        return False
    gc.collect(due)
    return True


def collect_all() -> None:
    """Collect all, with what was set aside."""
    gc.unfreeze()
    gc.collect()


def _due() -> int | None:
    limits = gc.get_threshold()
    due = [at for at, count in enumerate(gc.get_count()) if count > limits[at]]
    return due[-1] if due else None
