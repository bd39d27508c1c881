"""The files that came with a mail: name, size, and "Save as…" under a safe name."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLayoutItem, QVBoxLayout, QWidget

from deskapp.domain.mail.file_name import safe_file_name
from deskapp.domain.message import Attachment, Message
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import ElidedLabel, IconLabel, PlainLabel
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.notice import Notice
from deskapp.wording.language import translate
from deskapp.wording.sizes import size_words

_SHOWN = 50


class Attachments(QWidget):
    """One line a file; the bytes are taken out of the kept mail only when they are saved."""

    says = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._raw_sha256 = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(PAGE_EDGE, INSIDE_GROUP, PAGE_EDGE, INSIDE_GROUP)
        self._column.setSpacing(0)

    def show_files(self, message: Message) -> None:
        """List the files of a message, without those that its HTML shows itself."""
        self._raw_sha256 = message.raw_sha256
        while self._column.count():
            _discard(self._column.takeAt(0))
        files = [(at, each) for at, each in enumerate(message.attachments) if not each.inline]
        for at, attachment in files[:_SHOWN]:
            self._column.addWidget(self._line(at, attachment))
        self.setVisible(bool(files))

    def save(self, index: int, path: Path) -> None:
        """Write one file of the mail to a path."""
        tools, workspace, sha256 = self._desk.tools, self._desk.workspace, self._raw_sha256

        def write() -> None:
            raw = workspace.query(lambda queries: queries.content(sha256)) or b""
            tools.write_file(path, tools.mails.attachment(raw, index))

        self._desk.lanes.run(Lane.READS, write, owner=self, done=lambda _: self._tell(path))

    def _line(self, index: int, attachment: Attachment) -> QWidget:
        name = safe_file_name(
            attachment.name, translate("inquiries", "attachment {number}", number=index + 1)
        )
        button = Button(
            translate("inquiries", "Save as…"), lambda: self._ask_where(index, name), Kind.LINK
        )
        button.setAccessibleName(translate("inquiries", "Save {name} as…", name=name))
        widget = QWidget()
        line = QHBoxLayout(widget)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(INSIDE_GROUP)
        line.addWidget(IconLabel(Icon.ATTACH, Tone.MUTED))
        line.addWidget(ElidedLabel(name), 1)
        line.addWidget(PlainLabel(size_words(attachment.size), TextSize.SMALL, Tone.MUTED))
        line.addWidget(button)
        return widget

    def _ask_where(self, index: int, name: str) -> None:
        dialog = QFileDialog(self, translate("inquiries", "Save attachment"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.save(index, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell(self, path: Path) -> None:
        self.says.emit(Notice(translate("inquiries", "“{name}” is saved.", name=path.name)))


def _discard(item: QLayoutItem | None) -> None:
    widget = item.widget() if item else None
    if widget is not None:
        widget.deleteLater()
