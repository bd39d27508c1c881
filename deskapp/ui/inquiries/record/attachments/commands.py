"""What is done with files beside looking at them: saved, and opened where that does no harm."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from deskapp.application.errors import OutsideError
from deskapp.domain.mail.file_danger import Handling, handling
from deskapp.ui.inquiries.record.attachments.chosen import ChosenFile, contents_of
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.message_box import confirm
from deskapp.ui.kit.notice import Notice, NoticeKind
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import translate

T = TypeVar("T")


class FileCommands(QObject):
    """Saves and opens for a widget, which every question belongs to."""

    says = Signal(object)

    def __init__(self, desk: Desk, widget: QWidget) -> None:
        super().__init__(widget)
        self._desk, self._widget = desk, widget

    def save_as(self, chosen: ChosenFile) -> None:
        """Ask where one file goes, and before that whether, where it can do harm."""

        def take(content: bytes) -> None:
            if handling(chosen.name, content) is Handling.WARN:
                self._warn(chosen, lambda: self._ask_where(chosen, content))
            else:
                self._ask_where(chosen, content)

        self._read(chosen, take)

    def save_all(self, files: Sequence[ChosenFile]) -> None:
        """Ask for a folder, and save the files into it."""
        dialog = QFileDialog(self._widget, translate("inquiries", "Save all attachments"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.save_into(Path(folder), files))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_into(self, folder: Path, files: Sequence[ChosenFile]) -> None:
        """Save files into a folder, and over nothing that is there."""
        workspace, tools = self._desk.workspace, self._desk.tools

        def write() -> int:
            contents = contents_of(workspace, tools.mails, files)
            named = [(each.name, content) for each, content in zip(files, contents, strict=True)]
            return len(tools.outside_files.save_all(folder, named))

        self._run(write, lambda count: self._say(_saved(count, folder)))

    def open(self, chosen: ChosenFile) -> None:
        """Let the system's program show a file, unless it is one that runs there."""
        outside_files = self._desk.tools.outside_files

        def take(content: bytes) -> None:
            match handling(chosen.name, content):
                case Handling.OPEN:
                    self._run(lambda: outside_files.put_aside(chosen.name, content), _hand_over)
                case Handling.WARN:
                    self._warn(chosen, lambda: self._ask_where(chosen, content))
                case Handling.SAVE:
                    self._ask_where(chosen, content)

        self._read(chosen, take)

    def _read(self, chosen: ChosenFile, then: Callable[[bytes], object]) -> None:
        workspace, reader = self._desk.workspace, self._desk.tools.mails
        self._run(lambda: contents_of(workspace, reader, (chosen,))[0], then)

    def _run(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        self._desk.lanes.run(Lane.READS, work, owner=self, done=done, failed=self._fail)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, OutsideError):
            self.says.emit(Notice(error_sentence(error), kind=NoticeKind.ERROR))
        else:
            self._desk.lanes.unexpected(error)

    def _ask_where(self, chosen: ChosenFile, content: bytes) -> None:
        dialog = QFileDialog(self._widget, translate("inquiries", "Save attachment"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(chosen.name)
        dialog.fileSelected.connect(lambda path: self._save(Path(path), content))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, path: Path, content: bytes) -> None:
        text = translate("inquiries", "“{name}” is saved.", name=path.name)
        outside_files = self._desk.tools.outside_files
        self._run(lambda: outside_files.save(path, content), lambda _: self._say(text))

    def _warn(self, chosen: ChosenFile, then: Callable[[], object]) -> None:
        confirm(
            self._widget,
            translate("inquiries", "This file can do harm"),
            translate(
                "inquiries",
                "“{name}” is a program, or leads to one. It is never opened from here. Save it "
                "only if you know the sender and have been expecting this file.",
                name=chosen.name,
            ),
            translate("inquiries", "Save it all the same"),
            then,
        )

    def _say(self, text: str) -> None:
        self.says.emit(Notice(text))


def _hand_over(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _saved(count: int, folder: Path) -> str:
    return translate("inquiries", "%n files are saved in “{folder}”.", n=count, folder=folder.name)
