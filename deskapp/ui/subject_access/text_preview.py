"""The text that is given out: what will be black stands in reverse, so that it can be judged."""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from deskapp.domain.subject_access.others import Span
from deskapp.ui.subject_access.review import Marked
from deskapp.wording.language import translate

_LONGEST: Final = 400_000
"""Characters shown; the archive has all of them."""
_MOST: Final = 3_000
"""Places drawn at most."""
_WIDE: Final = re.compile("[\U00010000-\U0010ffff]")
_IN_PLACE: Final = "\N{WHITE SQUARE}"
"""Stands for a character that Qt counts as two, so that places are counted alike."""


class TextPreview(QPlainTextEdit):
    """Read-only; the place of the name that is looked at is brought into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setProperty("reading", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        by = Qt.TextInteractionFlag
        self.setTextInteractionFlags(by.TextSelectableByMouse | by.TextSelectableByKeyboard)
        self.setAccessibleName(translate("subject_access", "What is stored"))

    def show_text(self, text: str) -> None:
        """Show another text, from its beginning."""
        shown = _WIDE.sub(_IN_PLACE, text[:_LONGEST])
        if len(text) > _LONGEST:
            rest = translate("subject_access", "The rest is not shown here, but is in the archive.")
            shown = f"{shown}\n\n{rest}"
        if shown != self.toPlainText():
            self.setPlainText(shown)

    @property
    def selected(self) -> Span:
        """The place that is selected; it is empty where none is."""
        cursor = self.textCursor()
        return cursor.selectionStart(), cursor.selectionEnd()

    def show_marks(self, marked: Sequence[Marked], shown: frozenset[str]) -> None:
        """Draw what will be black."""
        ink = self.palette().text().color()
        ground = self.palette().base().color()
        places = (place for each in marked if each.key not in shown for place in each.places)
        self.setExtraSelections(
            [self._drawn(place, ink, ground) for place in islice(places, _MOST) if self._has(place)]
        )

    def go_to(self, place: Span) -> None:
        """Bring a place into view and select it."""
        if self._has(place):
            self.setTextCursor(self._cursor(place))
            self.centerCursor()

    def _has(self, place: Span) -> bool:
        return place[1] <= self.document().characterCount() - 1

    def _cursor(self, place: Span) -> QTextCursor:
        cursor = self.textCursor()
        cursor.setPosition(place[0])
        cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _drawn(self, place: Span, ground: QColor, ink: QColor) -> QTextEdit.ExtraSelection:
        drawn = QTextEdit.ExtraSelection()
        drawn.cursor = self._cursor(place)
        look = QTextCharFormat()
        look.setBackground(ground)
        look.setForeground(ink)
        drawn.format = look
        return drawn
