"""What is strange about a mail, said in one calm line above it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from deskapp.domain.mail.signs.warning_signs import Sign, WarningSign
from deskapp.ui.kit.labels import IconLabel, PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP
from deskapp.ui.kit.plain_text import one_line
from deskapp.wording.language import translate

_MOST_SAID = 3
_LONGEST_DETAIL = 120


class WarningLine(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", "info")
        self._words = PlainLabel(wraps=True, is_selectable=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSIDE_GROUP, GRID, INSIDE_GROUP, GRID)
        row.setSpacing(INSIDE_GROUP)
        row.addWidget(IconLabel(Icon.WARNING, Tone.DUE), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    def show_signs(self, signs: Sequence[WarningSign]) -> None:
        """Say the most telling signs."""
        self._words.setText(" ".join(map(_sentence, signs[:_MOST_SAID])))
        self.setVisible(bool(signs))


def _sentence(found: WarningSign) -> str:
    detail = one_line(found.detail, _LONGEST_DETAIL)
    return {
        Sign.NAME_HAS_ADDRESS: translate(
            "inquiries", "The sender's name holds somebody else's address: {detail}.", detail=detail
        ),
        Sign.LOOK_ALIKE: translate(
            "inquiries", "The sender's domain looks like {detail}, but is another.", detail=detail
        ),
        Sign.MANY_SENDERS: translate(
            "inquiries", "The mail names several senders: {detail}.", detail=detail
        ),
        Sign.COMMENT_IN_ADDRESS: translate(
            "inquiries", "A comment is hidden in the sender's address."
        ),
        Sign.REPLY_ELSEWHERE: translate(
            "inquiries", "Replies go to another address: {detail}.", detail=detail
        ),
        Sign.MISLEADING_LINK: translate(
            "inquiries", "A link leads elsewhere than it says: to {detail}.", detail=detail
        ),
        Sign.HIDDEN_TEXT: translate(
            "inquiries", "{detail} % of the text were made invisible by the sender.", detail=detail
        ),
    }[found.sign]
