"""The row in which a view gets its name."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from deskapp.domain.collected.saved_view import LONGEST_NAME
from deskapp.ui.kit.buttons import Button, CheckBox, Kind
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.look.theme import INSIDE_GROUP
from deskapp.wording.language import translate


class ViewName(QWidget):
    """Enter keeps the view, Esc goes away; ``keep`` is told the name and if it is for all."""

    left = Signal()
    """It has gone away, and the focus with it."""

    def __init__(self, keep: Callable[[str, bool], object], *, has_team: bool) -> None:
        """Without a user at work every view is the team's, so nobody is asked."""
        super().__init__()
        self._keep = keep
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST_NAME)
        self.line.setPlaceholderText(translate("kit", "Name of the view"))
        self.line.setAccessibleName(translate("kit", "Name of the view"))
        self.line.returnPressed.connect(self._done)
        self.for_all = CheckBox(translate("kit", "For everybody in the office"))
        if not has_team:
            self.for_all.hide()
        buttons = FlowLayout()
        buttons.addWidget(Button(translate("kit", "Keep"), self._done, Kind.PRIMARY))
        buttons.addWidget(Button(translate("kit", "Cancel"), self._leave, Kind.QUIET))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE_GROUP)
        column.addWidget(self.line)
        column.addWidget(self.for_all)
        column.addLayout(buttons)

    def begin(self) -> None:
        """Ask for the name."""
        self.line.clear()
        self.show()
        self.line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc keeps nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _done(self) -> None:
        name = self.line.text().strip()
        if name:
            self._leave()
            self._keep(name, self.for_all.isChecked())
        else:
            self.line.setFocus()
