"""The mail on paper and as a PDF file, in the form that is shown."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPagedPaintDevice
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from deskapp.domain.mail.file_name import safe_file_name
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.mail.printing import PrintedMail, as_pdf, print_mail
from deskapp.ui.kit.notice import Notice
from deskapp.wording.language import translate


class OnPaper(QObject):
    """Asks where to, and lets the pages be set and painted off the window's thread."""

    says = Signal(object)

    def __init__(self, desk: Desk, shown: Callable[[], PrintedMail | None], owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._shown, self._owner = desk, shown, owner

    def ask_printer(self) -> None:
        """Let a printer be chosen, and print."""
        mail = self._shown()
        if mail is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(mail.title)
        dialog = QPrintDialog(printer, self._owner)
        dialog.accepted.connect(partial(self.print_on, printer, mail))
        _open(dialog)

    def print_on(self, printer: QPagedPaintDevice, mail: PrintedMail) -> None:
        """Print a mail."""
        text = translate("inquiries", "The mail is on its way to the printer.")
        self._desk.lanes.run(
            Lane.READS,
            partial(print_mail, mail, printer),
            owner=self,
            done=lambda _: self.says.emit(Notice(text)),
        )

    def ask_where(self) -> None:
        """Let a file be chosen, and write the PDF."""
        mail = self._shown()
        if mail is None:
            return
        dialog = QFileDialog(self._owner, translate("inquiries", "Save the mail as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(translate("inquiries", "PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(safe_file_name(f"{mail.title}.pdf", "mail.pdf"))
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen), mail))
        _open(dialog)

    def save(self, path: Path, mail: PrintedMail) -> None:
        """Write a mail to a PDF file."""
        write = self._desk.tools.write_file
        self._desk.lanes.run(
            Lane.READS,
            lambda: write(path, as_pdf(mail)),
            owner=self,
            done=lambda _: self._tell(path),
        )

    def _tell(self, path: Path) -> None:
        text = translate("inquiries", "“{name}” is saved.", name=path.name)
        opening = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path)))
        self.says.emit(Notice(text, translate("inquiries", "Open the file"), opening))


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
