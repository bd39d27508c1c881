"""Choosing files with mails."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from deskapp.ui.kit.requests import ImportFiles
from deskapp.wording.language import translate


def choose_mail_files(parent: QWidget, chosen: Callable[[ImportFiles], object]) -> None:
    """Ask for files and pass them on; the window stays alive meanwhile."""
    dialog = QFileDialog(parent, translate("shell", "Open e-mails"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters(
        [
            translate("shell", "E-mails (*.eml *.msg *.mbox)"),
            translate("shell", "All files (*)"),
        ]
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(lambda names: chosen(ImportFiles(tuple(map(Path, names)))))
    dialog.open()
