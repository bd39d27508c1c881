"""The briefing sheet on a printer and as a PDF file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPagedPaintDevice
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from deskapp.domain.mail.file_name import safe_file_name
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.paper.one_page import PaperSheet, as_pdf, paint
from deskapp.wording.language import translate


class OnPaper(QObject):
    """Asks where to, and lets the page be set and painted off the window's thread."""

    says = Signal(object)

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._owner = desk, owner

    def ask_printer(self, sheet: PaperSheet) -> None:
        """Let a printer be chosen, and print."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(sheet.title)
        dialog = QPrintDialog(printer, self._owner)
        dialog.accepted.connect(partial(self.print_on, printer, sheet))
        _open(dialog)

    def print_on(self, printer: QPagedPaintDevice, sheet: PaperSheet) -> None:
        """Print the page."""
        text = translate("briefing", "The sheet is on its way to the printer.")
        self._desk.lanes.run(
            Lane.READS,
            partial(paint, sheet, printer),
            owner=self,
            done=lambda _: self.says.emit(Notice(text)),
        )

    def ask_where(self, sheet: PaperSheet) -> None:
        """Let a file be chosen, and write the PDF."""
        dialog = QFileDialog(self._owner, translate("briefing", "Save the sheet as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(translate("briefing", "PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(safe_file_name(f"{sheet.title}.pdf", "sheet.pdf"))
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen), sheet))
        _open(dialog)

    def save(self, path: Path, sheet: PaperSheet) -> None:
        """Write the PDF."""
        write = self._desk.tools.write_file
        self._desk.lanes.run(
            Lane.READS,
            lambda: write(path, as_pdf(sheet)),
            owner=self,
            done=lambda _: self._saved(path),
        )

    def _saved(self, path: Path) -> None:
        text = translate("briefing", "“{name}” is saved.", name=path.name)
        opening = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path)))
        self.says.emit(Notice(text, translate("briefing", "Open"), opening))


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
