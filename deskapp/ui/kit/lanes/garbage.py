"""Python's garbage collection, on the window's thread alone.

A part of the window that is collected on another thread is destroyed there by Python and once
more by Qt, and the program ends. So the collection is switched off, and done here at leisure.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_EVERY_MS: Final = 500


class GarbageRounds(QObject):
    """Collects when Python would have, as long as it lives or until ``stop``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(collect_when_due)
        self._timer.start()

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.enable()


def collect_when_due() -> None:
    """Collect the oldest generation that is due, and with it all younger ones."""
    limits = gc.get_threshold()
    due = [at for at, count in enumerate(gc.get_count()) if count > limits[at]]
    if due:
        gc.collect(due[-1])
