"""The letter itself: subject and text, filled by the program, written over by a person."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from deskapp.application.use_cases.replies import WRITING_PLACE
from deskapp.domain.message import Message
from deskapp.domain.record import Id
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.letter.chips import ChipState
from deskapp.ui.kit.letter.letter_edit import LetterEdit
from deskapp.ui.replies.places import place_in_block, utf16
from deskapp.ui.replies.typed_over import carried_over
from deskapp.wording.language import translate

_LINES: Final = 5
_LONGEST_SUBJECT: Final = 900


class LetterText(LetterEdit):
    """The text; formatting is there to be used, and nothing but text leaves where it is not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        name = translate("replies", "Text of the reply")
        super().__init__(name, _LINES, parent, is_formatted=True)

    def select_place(self, start: int, end: int) -> bool:
        """Select a place of the plain text, in code points; false where it is only shown whole."""
        text = self.letter()
        number = text.count("\n", 0, start)
        first = text.rfind("\n", 0, start) + 1
        line = text[first:].partition("\n")[0]
        block = self.document().findBlockByNumber(number)
        found = place_in_block(block.text(), line, start - first, end - first)
        cursor = QTextCursor(block)
        begin, behind = found or (0, len(block.text()))
        cursor.setPosition(block.position() + utf16(block.text(), begin))
        cursor.setPosition(
            block.position() + utf16(block.text(), behind), QTextCursor.MoveMode.KeepAnchor
        )
        self.setTextCursor(cursor)
        return found is not None


class Letter:
    """Subject and text as one draft; knows what the program alone would have made of it."""

    def __init__(self) -> None:
        subject = translate("replies", "Subject")
        self.subject = LineField("subject", subject, is_required=True, limit=_LONGEST_SUBJECT)
        self.subject.label.setText(subject)
        self.text = LetterText()
        self._filled: Message | None = None
        self._snippets: tuple[str, ...] = ()

    def open(self, draft: Message, filled: Message) -> None:
        """Show a draft; ``filled`` is what the program alone would have made of it."""
        self._filled, self._snippets = filled, draft.snippets
        self.subject.set_value(draft.subject)
        self.subject.line.setCursorPosition(0)
        self.text.show_letter(draft.body_text, draft.body_html)

    def content(self) -> Message:
        """The draft as it stands."""
        assert self._filled is not None
        snippets = (*self._filled.snippets, *self._snippets)
        return replace(
            self._filled,
            subject=self.subject.value(),
            body_text=self.text.letter(),
            body_html=self.text.html(),
            snippets=tuple(dict.fromkeys(snippets)),
        )

    def note_snippet(self, abbreviation: str) -> None:
        """A snippet went into the text."""
        self._snippets = (*self._snippets, abbreviation)

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
        self._filled, self._snippets = filled, ()
        self._show(filled.subject, filled.body_text)

    def write_by(self, author_id: Id) -> None:
        """From now on this user writes it."""
        assert self._filled is not None
        self._filled = replace(self._filled, author_id=author_id)

    def show_chips(self, states: Mapping[str, ChipState]) -> None:
        """Name the placeholders that still stand in the text."""
        self.text.show_values(states)

    def go_to_writing_place(self) -> bool:
        """Select the place where a free reply is to be written; false where something was."""
        lines = self.text.letter().split("\n")
        if WRITING_PLACE not in lines:
            return False
        at = sum(len(line) + 1 for line in lines[: lines.index(WRITING_PLACE)])
        return self.text.select_place(at, at + len(WRITING_PLACE))

    def _show(self, subject: str, text: str) -> None:
        if subject != self.subject.value():
            self.subject.line.selectAll()
            self.subject.line.insert(subject)
            self.subject.line.setCursorPosition(0)
        self.text.replace_text(text)
