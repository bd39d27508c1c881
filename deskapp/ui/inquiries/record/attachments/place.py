"""The place of a mail, which a file takes while it is looked at."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from deskapp.ui.inquiries.record.attachments.chosen import ChosenFile
from deskapp.ui.inquiries.record.attachments.files import Attachments
from deskapp.ui.inquiries.record.attachments.preview import Preview
from deskapp.ui.kit.desk import Desk


class MailPlace(QStackedWidget):
    """Shows the mail, or one of its files; back from a file the focus is on its line."""

    says = Signal(object)

    def __init__(self, desk: Desk, mail: QWidget, files: Attachments) -> None:
        super().__init__()
        self._files = files
        self.preview = Preview(desk)
        self.addWidget(mail)
        self.addWidget(self.preview)
        files.wanted.connect(self._look_at)
        self.preview.left.connect(self._go_back)
        for part in (files, self.preview):
            part.says.connect(self.says)

    def show_mail(self) -> None:
        """Show the mail itself."""
        self.setCurrentIndex(0)

    def _look_at(self, chosen: ChosenFile) -> None:
        self.setCurrentWidget(self.preview)
        self.preview.show_file(chosen)

    def _go_back(self, chosen: ChosenFile) -> None:
        self.show_mail()
        self._files.focus_file(chosen)
