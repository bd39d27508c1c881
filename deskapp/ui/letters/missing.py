"""What keeps a letter from being posted, each with the way to where it is mended."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskapp.application.use_cases.letters.making import MadeLetter
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.labels import IconLabel, PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import INSIDE_GROUP
from deskapp.ui.kit.requests import OpenPage, OpenRecord, Request
from deskapp.ui.kit.speech import announce
from deskapp.wording.errors import problem_sentence
from deskapp.wording.language import translate


class Missing(QWidget):
    """One line for each place where something is missing; hidden where nothing is."""

    chosen = Signal(object)
    """The ``Request`` that leads there, or None for the text of the message itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(INSIDE_GROUP)
        self.hide()

    def show_problems(self, made: MadeLetter) -> None:
        """List the problems of a letter, put together by where they are mended."""
        for field in dict.fromkeys(problem.field for problem in made.problems):
            sentences = [problem_sentence(each) for each in made.problems if each.field == field]
            words, request = _way_out(field, made)
            button = Button(words, partial(self.chosen.emit, request), Kind.LINK)
            self._column.addLayout(_line(" ".join(sentences), button))
            if self.focusProxy() is None:
                self.setFocusProxy(button)
                announce(self, " ".join(sentences), is_urgent=True)
        self.setVisible(bool(made.problems))


def _line(sentence: str, button: Button) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(INSIDE_GROUP)
    line.addWidget(IconLabel(Icon.WARNING, Tone.OVERDUE), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(PlainLabel(sentence, is_selectable=True, wraps=True), 1)
    line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return line


def _way_out(field: str, made: MadeLetter) -> tuple[str, Request | None]:
    if field == "addresses" and made.contact_id is not None:
        return translate("letters", "To the contact"), OpenRecord(
            RecordKind.CONTACT, made.contact_id
        )
    if field == "to":
        return translate("letters", "To the inquiry"), OpenRecord(
            RecordKind.INQUIRY, made.inquiry_id
        )
    if field == "sender":
        return translate("letters", "To the settings"), OpenPage("preferences")
    return translate("letters", "Back to the text"), None
