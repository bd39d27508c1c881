"""The letter itself: subject and text, with snippets and what is still open."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from deskapp.application.use_cases.replies import WRITING_PLACE
from deskapp.domain.message import Message
from deskapp.ui.kit.forms.letter_edit import LetterEdit
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.replies.typed_over import carried_over
from deskapp.wording.language import translate

_LINES = 5
_LONGEST_SUBJECT = 900
_LONGEST_ABBREVIATION = 20


class LetterText(LetterEdit):
    """The text; ``;sz`` and Tab puts the snippet of that abbreviation there."""

    snippet_wanted = Signal(str, object)
    """An abbreviation, and the ``QTextCursor`` over the place that the snippet takes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("replies", "Text of the reply"), Tone.OVERDUE, _LINES, parent)
        self._abbreviations: frozenset[str] = frozenset()

    def know(self, abbreviations: Iterable[str]) -> None:
        """Take these for snippets."""
        self._abbreviations = frozenset(each.casefold() for each in abbreviations)

    def focusNextPrevChild(self, is_forward: bool) -> bool:
        """Tab behind an abbreviation wants the snippet; anywhere else it leaves."""
        place = self._abbreviation() if is_forward else None
        if place is None:
            return super().focusNextPrevChild(is_forward)
        self.snippet_wanted.emit(place.selectedText()[1:], place)
        return True

    def _abbreviation(self) -> QTextCursor | None:
        """What stands before the cursor from the last semicolon on, if it is an abbreviation."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        word = before[-_LONGEST_ABBREVIATION - 1 :].rpartition(";")[2]
        if not word or ";" not in before or word.casefold() not in self._abbreviations:
            return None
        cursor.setPosition(cursor.position() - len(word) - 1, QTextCursor.MoveMode.KeepAnchor)
        return cursor


class Letter:
    """Subject and text as one draft: filled by the program, written over by a person."""

    def __init__(self) -> None:
        subject = translate("replies", "Subject")
        self.subject = LineField("subject", subject, is_required=True, limit=_LONGEST_SUBJECT)
        self.subject.label.setText(subject)
        self.text = LetterText()
        self._filled: Message | None = None

    def open(self, draft: Message, filled: Message) -> None:
        """Show a draft; ``filled`` is what the program alone would have made of it."""
        self._filled = filled
        self.subject.set_value(draft.subject)
        self.subject.line.setCursorPosition(0)
        self.text.setPlainText(draft.body_text)

    def content(self) -> Message:
        """The draft as it stands."""
        assert self._filled is not None
        return replace(self._filled, subject=self.subject.value(), body_text=self.text.letter())

    @property
    def is_typed_over(self) -> bool:
        """Whether a person has changed the text since it was filled."""
        return self._filled is not None and self._filled.body_text != self.text.letter()

    def fill(self, filled: Message) -> None:
        """Show what changed in the filling; lines that a person has changed stay."""
        before = self._filled or filled
        typed = self.content()
        self._filled = filled
        self._show(
            carried_over(before.subject, filled.subject, typed.subject),
            carried_over(before.body_text, filled.body_text, typed.body_text),
        )

    def begin_anew(self, filled: Message) -> None:
        """Show another template's text instead; the editor's own undo brings the old one back."""
        self._filled = filled
        self._show(filled.subject, filled.body_text)

    def go_to_writing_place(self) -> bool:
        """Select the place where a free reply is to be written; false where something was."""
        lines = self.text.letter().split("\n")
        if WRITING_PLACE not in lines:
            return False
        at = sum(len(line) + 1 for line in lines[: lines.index(WRITING_PLACE)])
        cursor = self.text.textCursor()
        cursor.setPosition(at)
        cursor.setPosition(at + len(WRITING_PLACE), QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        return True

    def _show(self, subject: str, text: str) -> None:
        if subject != self.subject.value():
            self.subject.line.selectAll()
            self.subject.line.insert(subject)
            self.subject.line.setCursorPosition(0)
        self.text.replace_text(text)
