"""Says of an inquiry that it holds the answers to a mailing, and leads there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.ports.questions.mailing_lists import MailingRow
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP
from deskapp.ui.kit.requests import OpenRecord
from deskapp.wording.language import translate


class MailingLine(QWidget):
    """One line above the conversation; hidden where the inquiry is no mailing's."""

    wants = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._mailing_id: Id | None = None
        self._button = Button("", self._open, Kind.LINK, Icon.MAILINGS)
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN_GROUPS, INSIDE_GROUP, BETWEEN_GROUPS, 0)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_mailing(self, mailing: MailingRow | None) -> None:
        """Show how many the mailing goes to."""
        self._mailing_id = mailing.id if mailing else None
        if mailing is not None:
            count = mailing.written + mailing.open
            text = translate("inquiries", "Mailing to %n recipients", n=count)
            self._button.setText(text.replace("&", "&&"))
        self.setVisible(mailing is not None)

    def _open(self) -> None:
        if self._mailing_id is not None:
            self.wants.emit(OpenRecord(RecordKind.MAILING, self._mailing_id))
