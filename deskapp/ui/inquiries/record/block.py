"""A part of the side panel: a heading, and below it lines and links."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.inquiries.record.text_labels import LINK_INSET, inset
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import GRID
from deskapp.ui.kit.plain_text import one_line, set_tip
from deskapp.ui.kit.requests import OpenRecord


class Block(QWidget):
    """Lives as long as the page; hides itself where there is nothing to show."""

    wants = Signal(object)
    """A request for the shell."""
    says = Signal(object)
    """A ``Notice``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = QVBoxLayout(self)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self._content = QWidget()
        self._frame.addWidget(self._content)
        self.column = _column(self._content)

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show what belongs to an inquiry, or nothing."""
        raise NotImplementedError

    def clear(self) -> None:
        """Begin anew with an empty column."""
        before, self._content = self._content, QWidget()
        before.hide()
        before.deleteLater()
        self._frame.addWidget(self._content)
        self.column = _column(self._content)

    def head(self, text: str) -> None:
        """Say what follows."""
        self.column.addWidget(inset(PlainLabel(text, TextSize.SMALL, Tone.MUTED, wraps=True)))

    def say(
        self,
        text: str,
        size: TextSize = TextSize.BODY,
        tone: Tone = Tone.PLAIN,
        *,
        copied: bool = False,
    ) -> None:
        """A line of text; one that is ``copied`` can be selected."""
        line = PlainLabel(one_line(text), size, tone, wraps=True, is_selectable=copied)
        self.column.addWidget(inset(line))

    def open(self, kind: RecordKind, record_id: Id, text: str) -> None:
        """A link that leads to a record."""
        self.link(text, lambda: self.wants.emit(OpenRecord(kind, record_id)))

    def link(self, text: str, pressed: Callable[[], object]) -> None:
        """A link as wide as the panel."""
        self.column.addWidget(Link(text, pressed))


class Link(Button):
    """A link as wide as there is room for; all of it for screen readers and in the tip."""

    def __init__(self, text: str, pressed: Callable[[], object]) -> None:
        super().__init__("", pressed, Kind.LINK)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Say where it leads."""
        self._whole = one_line(text)
        self.setAccessibleName(self._whole)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what fits."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 2 * LINK_INSET
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        set_tip(self, "" if shown == self._whole else self._whole)


def _column(content: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID)
    return column
