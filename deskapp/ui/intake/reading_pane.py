"""One thing of the tray to be read: why it is there, and its text or raw bytes."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.domain.mail_account import UnreadableMail
from deskapp.ui.intake.tray_items import Item, about, name_of, raw_text
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lanes.jobs import Job
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.mail.text_view import MailText


class ReadingPane(QWidget):
    """Nothing while nothing is chosen; raw bytes are plain text, whatever they are."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._job: Job | None = None
        self._name = PlainLabel(size=TextSize.HEADING, wraps=True, is_selectable=True)
        self._about = PlainLabel(tone=Tone.MUTED, wraps=True, is_selectable=True)
        self._text = MailText()
        self._text.document().setDocumentMargin(PAGE_EDGE)
        head = QVBoxLayout()
        head.setContentsMargins(PAGE_EDGE, PAGE_EDGE, PAGE_EDGE, INSIDE_GROUP)
        head.setSpacing(GRID)
        head.addWidget(self._name)
        head.addWidget(self._about)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._text, 1)
        self.setFocusProxy(self._text)

    def show_item(self, item: Item | None) -> None:
        """Show it; raw bytes are fetched first."""
        if self._job is not None:
            self._job.drop()
            self._job = None
        for part in (self._name, self._about, self._text):
            part.setVisible(item is not None)
        clock = self._desk.workspace.clock
        self._name.setText(name_of(item) if item else "")
        self._about.setText("\n".join(about(item, clock)) if item else "")
        if isinstance(item, UnreadableMail):
            self._show_raw(item.raw_sha256)
        elif item is not None:
            self._text.show_text(item.body_text)

    def _show_raw(self, sha256: str) -> None:
        self._text.show_text("")
        self._job = self._desk.ask(
            lambda queries: raw_text(queries.content(sha256) or b""),
            owner=self,
            done=self._text.show_text,
        )
