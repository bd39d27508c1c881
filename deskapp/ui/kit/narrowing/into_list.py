"""From the line that narrows a list into the list, without the mouse."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_INTO_THE_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class IntoList(QObject):
    """Down and Enter lead from a line into the list below it, Esc empties the line."""

    def __init__(self, line: QLineEdit, records: QWidget) -> None:
        super().__init__(line)
        self._line, self._records = line, records
        line.installEventFilter(self)
        # What a list of completions lets through does not come as an event of its own.
        line.returnPressed.connect(self._go)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take these keys before the line does."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _INTO_THE_LIST:
                self._go()
                return True
            if event.key() == Qt.Key.Key_Escape and self._line.text():
                self._line.clear()
                return True
        return super().eventFilter(watched, event)

    def _go(self) -> None:
        self._records.setFocus(Qt.FocusReason.TabFocusReason)
