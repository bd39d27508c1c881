"""A message as a letter: its pages to look at, what is missing, and saving it as PDF."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from deskapp.application.ports.text import TemplateEngine
from deskapp.application.use_cases.letters.making import MadeLetter, letter_of
from deskapp.application.workspace import Workspace
from deskapp.domain.errors import DomainError
from deskapp.domain.record import Id
from deskapp.ui.kit.actions import add_key
from deskapp.ui.kit.buttons import Button, IconButton, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import ElidedLabel, PlainLabel
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize, scaled
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.notice import Notice, NoticeKind
from deskapp.ui.kit.panel import Panel
from deskapp.ui.letters.missing import Missing
from deskapp.ui.letters.page_view import PageView
from deskapp.ui.letters.pdf import pdf
from deskapp.ui.letters.pictures import pictures
from deskapp.ui.letters.set_page import SetPage
from deskapp.ui.letters.typesetting import set_letter
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import translate

_PAGE_WIDTH: Final = 560
_MOST_SHOWN: Final = 20
"""Pages to look at; the file has them all."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """A letter set and drawn."""

    made: MadeLetter
    pages: tuple[SetPage, ...]
    images: Sequence[QImage]


class LetterPanel(Panel):
    """Ctrl+Enter saves, Esc goes back."""

    def __init__(self, desk: Desk, message_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: _Shown | None = None
        self._missing = Missing()
        self._missing.chosen.connect(self._go_to)
        self.pages = PageView()
        self.save_button = Button(
            translate("letters", "Save as PDF…"), self._ask_where, Kind.PRIMARY, Icon.DOWNLOAD
        )
        self.save_button.setAccessibleDescription(translate("letters", "Ctrl+Enter"))
        self.save_button.setEnabled(False)
        self.setFocusProxy(self.pages)
        self.setAccessibleName(translate("letters", "As a letter"))
        add_key(self, "Esc", self.closed.emit)
        add_key(self, "Ctrl+Return", self.save_button.click)
        self._lay_out()
        width = scaled(_PAGE_WIDTH, self.font())
        work = partial(
            _prepare,
            desk.workspace,
            desk.tools.templates,
            message_id,
            width=width,
            ratio=self.devicePixelRatioF(),
        )
        desk.lanes.run(Lane.READS, work, owner=self, done=self._show, failed=self._cannot)

    def save_to(self, path: Path) -> None:
        """Write the letter to a file."""
        shown, write = self._shown, self._desk.tools.write_file
        if shown is None:
            return
        letter = shown.made.letter

        def work() -> None:
            write(path, pdf(shown.pages, letter.subject, letter.signed_for, letter.language))

        self._desk.lanes.run(Lane.READS, work, owner=self, done=lambda _: self._saved(path))

    def _show(self, shown: _Shown) -> None:
        self._shown = shown
        self.pages.show_pages(shown.pages, shown.images)
        self._missing.show_problems(shown.made)
        self.save_button.setEnabled(not shown.made.problems)
        (self._missing if shown.made.problems else self.save_button).setFocus()

    def _cannot(self, error: Exception) -> None:
        if not isinstance(error, DomainError):
            self._desk.lanes.unexpected(error)
            return
        self.says.emit(Notice(error_sentence(error), kind=NoticeKind.ERROR))
        self.closed.emit()

    def _go_to(self, request: object) -> None:
        """Away to where it is mended; without a request, back to the text."""
        self.closed.emit()
        if request is not None:
            self.wants.emit(request)

    def _ask_where(self) -> None:
        assert self._shown is not None
        number = self._shown.made.ref_no
        dialog = QFileDialog(self, translate("letters", "Save letter"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(translate("letters", "PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(translate("letters", "Letter {number}", number=number) + ".pdf")
        dialog.fileSelected.connect(lambda chosen: self.save_to(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _saved(self, path: Path) -> None:
        text = translate("letters", "“{name}” is saved.", name=path.name)
        url = QUrl.fromLocalFile(str(path))
        opening = partial(QDesktopServices.openUrl, url)
        self.says.emit(Notice(text, translate("letters", "Open"), opening))
        self.closed.emit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(INSIDE_GROUP)
        head.addWidget(ElidedLabel(self.accessibleName(), TextSize.HEADING), 1)
        head.addWidget(IconButton(Icon.CLOSE, translate("letters", "Close"), self.closed.emit))
        hint = translate("letters", "Print it at actual size, so that the address fits the window.")
        below = QHBoxLayout()
        below.setSpacing(BETWEEN_GROUPS)
        below.addWidget(self.save_button)
        below.addWidget(PlainLabel(hint, TextSize.SMALL, Tone.MUTED, wraps=True), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_EDGE, INSIDE_GROUP, PAGE_EDGE, BETWEEN_GROUPS)
        column.setSpacing(BETWEEN_GROUPS)
        column.addLayout(head)
        column.addWidget(self._missing)
        column.addWidget(self.pages, 1)
        column.addLayout(below)


def _prepare(
    workspace: Workspace, engine: TemplateEngine, message_id: Id, *, width: int, ratio: float
) -> _Shown:
    """Off the window's thread: read, set, draw. Raises ``NotFound``."""
    made = workspace.query(lambda q: letter_of(q, workspace.clock, engine, message_id))
    pages = set_letter(made.letter)
    return _Shown(made, pages, pictures(pages[:_MOST_SHOWN], width, ratio))
