"""What is to be known of a draft beside its text: whose it is, and whether it is released."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from deskapp.domain.message import Message, Review
from deskapp.domain.record import Id
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.labels import IconLabel, PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP
from deskapp.wording.language import translate


class StandingBar(QFrame):
    """One line with its buttons; takes no room where there is nothing to be known."""

    take_over_wanted = Signal()
    changes_toggled = Signal()
    release_wanted = Signal()
    take_back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", "info")
        self._sign = IconLabel(Icon.INFO)
        self.text = PlainLabel(wraps=True)
        self.take_over = _link(translate("replies", "Take it over"), self.take_over_wanted.emit)
        self.changes = _link(translate("replies", "Show changes"), self.changes_toggled.emit)
        self.release = _link(translate("replies", "Release"), self.release_wanted.emit)
        self.take_back = _link(translate("replies", "Take back"), self.take_back_wanted.emit)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.release, self.take_back, self.take_over, self.changes):
            flow.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSIDE_GROUP, GRID, INSIDE_GROUP, GRID)
        row.setSpacing(INSIDE_GROUP)
        row.addWidget(self._sign)
        row.addWidget(self.text, 2)
        row.addWidget(buttons, 3)
        self.hide()

    def show_standing(
        self, draft: Message, me: Id | None, names: Mapping[Id, str], at: str
    ) -> None:
        """Say it of the draft as it is stored; ``at`` is when that was, in words."""
        is_mine = draft.author_id in (None, me)
        author = names.get(draft.author_id, "") if draft.author_id else ""
        releaser = names.get(draft.released_by, "") if draft.released_by else ""
        self.text.setText(_sentence(draft.review, author, releaser, at, is_mine=is_mine))
        self._sign.set_icon(*_SIGNS[draft.review])
        self.take_over.setVisible(not is_mine)
        self.release.setVisible(draft.review is Review.WANTED and not is_mine)
        self.take_back.setVisible(draft.review is not Review.NONE)
        self.changes.setVisible(bool(draft.filled_text))
        self.setVisible(not is_mine or draft.review is not Review.NONE)


def _link(words: str, pressed: Callable[[], object]) -> Button:
    return Button(words, pressed, Kind.LINK)


_SIGNS = {
    Review.NONE: (Icon.PERSON, Tone.ACCENT),
    Review.WANTED: (Icon.WAITING, Tone.WAITING),
    Review.RELEASED: (Icon.CHECK, Tone.NEW),
}


def _sentence(review: Review, author: str, releaser: str, at: str, *, is_mine: bool) -> str:
    """Who wrote, and who has released."""
    author = author or translate("replies", "somebody")
    match review:
        case Review.RELEASED if is_mine:
            return translate("replies", "Released by {name}.", name=releaser)
        case Review.RELEASED:
            return translate(
                "replies", "Written by {author}, released by {name}.", author=author, name=releaser
            )
        case Review.WANTED if is_mine:
            return translate("replies", "Waits for a second person to release it.")
        case Review.WANTED:
            return translate("replies", "{author} asks you to release this.", author=author)
        case Review.NONE:
            return translate(
                "replies", "Draft by {author}, last at {time}.", author=author, time=at
            )
