"""One file looked at in the place of the mail; Esc goes back."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from deskapp.application.errors import OutsideError
from deskapp.domain.mail.file_danger import Handling, handling_by_name
from deskapp.ui.inquiries.record.attachments.chosen import ChosenFile, contents_of
from deskapp.ui.inquiries.record.attachments.commands import FileCommands
from deskapp.ui.inquiries.record.attachments.kinds import FileKind, kind_of
from deskapp.ui.inquiries.record.attachments.line import FileName
from deskapp.ui.inquiries.record.attachments.looking import Look, draw, look_at, turn_to
from deskapp.ui.inquiries.record.attachments.page_bar import PageBar
from deskapp.ui.inquiries.record.text_labels import rule
from deskapp.ui.inquiries.words import full_moment
from deskapp.ui.kit.buttons import IconButton
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import IconLabel, PlainLabel
from deskapp.ui.kit.lanes.jobs import Job, Lane
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.mail.text_view import MailText
from deskapp.ui.kit.pictures.picture_view import PictureView
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import translate

_LEAST: Final = 200
"""Dots that a picture is wide in the narrowest window."""


class Preview(QWidget):
    """Shows a picture, the pages of a PDF, or text; or says why there is nothing to see."""

    left = Signal(object)
    """The ``ChosenFile`` that was looked at."""
    says = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chosen: ChosenFile | None = None
        self._look = Look(b"")
        self._job: Job | None = None
        self._commands = FileCommands(desk, self)
        self._commands.says.connect(self.says)
        self._icon, self._name = IconLabel(Icon.FILE, Tone.MUTED), FileName()
        self.pages = PageBar()
        self.pages.changed.connect(self._draw_anew)
        opens, saves = translate("inquiries", "Open the file"), translate("inquiries", "Save as…")
        self._open = IconButton(Icon.OPEN, opens, self._open_it)
        self._save = IconButton(Icon.DOWNLOAD, saves, self._save_it)
        self._note = PlainLabel("", TextSize.SMALL, Tone.MUTED, wraps=True)
        self._note.setContentsMargins(PAGE_EDGE, 0, PAGE_EDGE, 0)
        self.picture, self.text = PictureView(), MailText()
        self.text.document().setDocumentMargin(PAGE_EDGE)
        self.fault = PlainLabel("", tone=Tone.MUTED, wraps=True)
        self.fault.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.fault.setContentsMargins(PAGE_EDGE, PAGE_EDGE, PAGE_EDGE, PAGE_EDGE)
        self.fault.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._body = QStackedWidget()
        for part in (self.fault, self.picture, self.text):
            self._body.addWidget(part)
        self._lay_out()

    def show_file(self, chosen: ChosenFile) -> None:
        """Read a file and show it."""
        self._chosen, self._look = chosen, Look(b"")
        kind = kind_of(chosen.name)
        is_bad = kind is FileKind.DANGEROUS
        self._icon.set_icon(kind.value, Tone.OVERDUE if is_bad else Tone.MUTED)
        self._name.show_name(chosen.name)
        self._open.setVisible(handling_by_name(chosen.name) is Handling.OPEN)
        self.pages.begin()
        self._note.hide()
        self._say(translate("inquiries", "Opening…"))
        desk, width = self._desk, self._width()

        def work() -> Look:
            (content,) = contents_of(desk.workspace, desk.tools.mails, (chosen,))
            return look_at(desk.tools, content, chosen.file.content_type, width, self._moment)

        self._run(work)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back; pages turn, and plus and minus change the size."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif not self.pages.take_key(event):
            super().keyPressEvent(event)

    def _leave(self) -> None:
        if self._job is not None:
            self._job.drop()
        self._look = Look(b"")
        self.picture.clear()
        self.text.clear()
        self.left.emit(self._chosen)

    def _draw_anew(self) -> None:
        """Another page, or another size."""
        tools, content, number = self._desk.tools, self._look.content, self.pages.number
        width = self._width()
        if self._look.pages or self.pages.count:
            self._run(lambda: turn_to(tools, content, number, width))
        else:
            self._run(lambda: draw(tools, content, width))

    def _run(self, work: Callable[[], Look]) -> None:
        if self._job is not None:
            self._job.drop()
        self._job = self._desk.lanes.run(
            Lane.READS, work, owner=self, done=self._show, failed=self._fail
        )

    def _show(self, look: Look) -> None:
        self._job, self._look = None, look
        assert self._chosen is not None
        if look.fault:
            self._say(self._why_not(look.fault))
        elif look.picture is not None:
            self.pages.show_count(look.pages)
            self._turn_to(self.picture)
            self.picture.show_picture(look.picture, self.pages.named(self._chosen.name))
        else:
            self._show_text(look)

    def _why_not(self, fault: str) -> str:
        if self._chosen is None or handling_by_name(self._chosen.name) is not Handling.WARN:
            return fault
        return translate(
            "inquiries",
            "Files like this one can do harm, so it is neither shown nor opened here. Save it only "
            "if you know the sender and have been expecting this file.",
        )

    def _show_text(self, look: Look) -> None:
        if not look.text.strip():
            self._say(translate("inquiries", "There is no text in this file."))
            return
        self.text.show_text(look.text)
        self.text.setAccessibleName(
            translate("inquiries", "Text of {name}", name=self._chosen.name if self._chosen else "")
        )
        self._note.setText(
            translate("inquiries", "This is the beginning; save the file to read all of it.")
        )
        self._note.setVisible(look.is_cut)
        self._turn_to(self.text)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, OutsideError):
            self._show(Look(self._look.content, fault=error_sentence(error)))
        else:
            self._desk.lanes.unexpected(error)

    def _say(self, words: str) -> None:
        self.fault.setText(words)
        self._turn_to(self.fault)

    def _turn_to(self, part: QWidget) -> None:
        """Show a part; the focus goes along where it was in here."""
        self._body.setCurrentWidget(part)
        part.setFocus()

    def _width(self) -> int:
        """In dots; what fits leaves room for the scroll bar."""
        room = max(_LEAST, self._body.width() - 4 * BETWEEN_GROUPS)
        return round(room * self.devicePixelRatio() * self.pages.zoom)

    def _moment(self, moment: datetime) -> str:
        clock = self._desk.workspace.clock
        return full_moment(clock.local(moment), clock.today())

    def _open_it(self) -> None:
        if self._chosen is not None:
            self._commands.open(self._chosen)

    def _save_it(self) -> None:
        if self._chosen is not None:
            self._commands.save_as(self._chosen)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(PAGE_EDGE, INSIDE_GROUP, PAGE_EDGE, INSIDE_GROUP)
        top.setSpacing(INSIDE_GROUP)
        back = translate("inquiries", "Back to the mail")
        top.addWidget(IconButton(Icon.CHEVRON_LEFT, back, self._leave))
        top.addWidget(self._icon)
        top.addWidget(self._name, 1)
        for part in (self.pages, self._open, self._save):
            top.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(rule())
        column.addWidget(self._note)
        column.addWidget(self._body, 1)
