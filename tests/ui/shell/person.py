"""Somebody in front of the window."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

_Step = tuple[type[QWidget], Callable[[QWidget], object], Callable[[QWidget], bool]]


class Person:
    """Does one thing after the other, each as soon as its window is there."""

    def __init__(self, app: QApplication) -> None:
        self._steps: list[_Step] = []
        self._timer = QTimer(app, interval=5)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def will(
        self,
        kind: type[QWidget],
        act: Callable[[QWidget], object],
        when: Callable[[QWidget], bool] = QWidget.isVisible,
    ) -> None:
        """As soon as a window of that kind is there, and it is time, act on it."""
        self._steps.append((kind, act, when))

    def _go_on(self) -> None:
        if not self._steps:
            return
        kind, act, is_time = self._steps[0]
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind)]
        shown = next((each for each in found if each.isVisible()), None)
        if shown is not None and is_time(shown):
            self._steps.pop(0)
            try:
                act(shown)
            except BaseException:
                # Whoever waits for the next step would wait for ever.
                self._steps.clear()
                QApplication.closeAllWindows()
                raise

    def is_done(self) -> bool:
        """Whether everything was done."""
        return not self._steps

    def go(self) -> None:
        """Rest."""
        self._timer.stop()
        self._timer.deleteLater()
