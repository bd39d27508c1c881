"""Mails and lists that a person brings: chosen as files, dropped on the window, or pasted."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from deskapp.application.ports.tables import LIST_ENDINGS
from deskapp.ui.kit.requests import ImportFiles, ImportList, ImportText, Request
from deskapp.wording.language import translate

_MAIL_FORMATS = ("message/rfc822", "application/x-mozilla-message-raw")
_HEADER_LINES = ("From:", "Return-Path:", "Received:", "Delivered-To:", "Message-ID:")
_LONGEST_PASTE = 50 * 1024 * 1024


def has_mail(data: QMimeData) -> bool:
    """Whether something in the data could be a mail."""
    return bool(requests_in(data))


def requests_in(data: QMimeData) -> tuple[Request, ...]:
    """Files to import, or the source of one mail; nothing where it is other text."""
    paths = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if paths:
        return _requests_for(paths)
    for name in _MAIL_FORMATS:
        if data.hasFormat(name):
            return (ImportText(bytes(data.data(name).data())),)
    text = data.text() if data.hasText() else ""
    looks_like_mail = text.lstrip().startswith(_HEADER_LINES) and len(text) <= _LONGEST_PASTE
    return (ImportText(text.lstrip().encode()),) if looks_like_mail else ()


def _requests_for(paths: tuple[Path, ...]) -> tuple[Request, ...]:
    lists = tuple(path for path in paths if path.suffix.casefold() in LIST_ENDINGS)
    mails = tuple(path for path in paths if path not in lists)
    found: list[Request] = []
    if mails:
        found.append(ImportFiles(mails))
    if lists:
        found.append(ImportList(paths=lists))
    return tuple(found)


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
    _ask(dialog, chosen)


def choose_mail_folder(parent: QWidget, chosen: Callable[[ImportFiles], object]) -> None:
    """Ask for a folder with mails in it, a Maildir too, and pass it on."""
    dialog = QFileDialog(parent, translate("shell", "Open a folder of e-mails"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    _ask(dialog, chosen)


def _ask(dialog: QFileDialog, chosen: Callable[[ImportFiles], object]) -> None:
    # A link is shown as what it is, and refused later with the reason.
    dialog.setOption(QFileDialog.Option.DontResolveSymlinks)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(lambda names: chosen(ImportFiles(tuple(map(Path, names)))))
    dialog.open()
