"""What is there in the end: the password to be told, and where to go from here."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.text_size import TextSize, scaled
from deskapp.ui.kit.look.theme import INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.notice import Notice
from deskapp.wording.language import translate

_ROW: Final = 36
"""Height of a row of buttons in pixels."""


class Outcome(QWidget):
    """The password is shown here and nowhere else; it is stored nowhere."""

    says = Signal(object)

    def __init__(
        self,
        answer: Callable[[], object],
        save: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._password = ""
        self.words = PlainLabel(wraps=True)
        self.password = PlainLabel("", TextSize.HEADING, is_selectable=True)
        self.password.setMinimumHeight(scaled(_ROW, self.font()))
        self.answer = Button(
            translate("subject_access", "Go to the answer"), answer, Kind.PRIMARY, Icon.REPLY
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_EDGE, 0, PAGE_EDGE, INSIDE_GROUP)
        column.setSpacing(INSIDE_GROUP)
        column.addWidget(self.words)
        row = FlowLayout()
        copy = translate("subject_access", "Copy the password")
        keep = translate("subject_access", "Save the archive…")
        for widget in (
            self.password,
            self.answer,
            Button(copy, self._copy, Kind.QUIET, Icon.COPY),
            Button(keep, save, Kind.QUIET, Icon.DOWNLOAD),
        ):
            row.addWidget(widget)
        column.addLayout(row)

    def show_password(self, password: str) -> None:
        """Show it with what to do with it."""
        self._password = password
        self.words.setText(
            translate(
                "subject_access",
                "The answer is begun, with the archive attached. Tell the password by another way,"
                " such as the phone; it is stored nowhere:",
            )
        )
        self.password.setText(password)
        self.answer.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._password)
        self.says.emit(Notice(translate("subject_access", "The password is copied.")))
