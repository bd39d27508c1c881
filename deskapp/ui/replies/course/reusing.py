"""Putting an earlier answer into the letter: where it is to be written, or where the cursor is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from deskapp.application.use_cases.similar.earlier import EarlierAnswer
from deskapp.domain.checks.parts import parts_of
from deskapp.ui.replies.letter import Letter


def put_in(letter: Letter, earlier: EarlierAnswer) -> None:
    """Write it between salutation and closing, and go to the first mark that is to be filled."""
    text = letter.text
    if letter.go_to_writing_place() or _is_between(letter):
        text.insert_letter(earlier.text)
    else:
        number = text.letter().count("\n", 0, parts_of(text.letter()).closing[0])
        closing = QTextCursor(text.document().findBlockByNumber(number))
        text.insert_letter(f"{earlier.text}\n\n", closing)
    text.setFocus(Qt.FocusReason.OtherFocusReason)
    for name in text.open_placeholders()[:1]:
        text.go_to_chip(name)


def _is_between(letter: Letter) -> bool:
    """Whether the cursor stands below the salutation and above the closing."""
    text = letter.text.letter()
    parts = parts_of(text)
    first = text.count("\n", 0, parts.salutation[1]) if parts.salutation[1] else -1
    last = text.count("\n", 0, parts.closing[0])
    return first < letter.text.textCursor().block().blockNumber() < last
