"""One line above the conversation that suggests something; Enter takes it over."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskapp.ui.inquiries.record.text_labels import strong
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.labels import IconLabel, PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID, INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.plain_text import one_line


class SuggestedLine(QWidget):
    """What is suggested, why, and the buttons that answer; hidden until there is something."""

    def __init__(
        self, icon: Icon, buttons: Sequence[Button], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._what = strong("")
        self._why = PlainLabel(size=TextSize.SMALL, tone=Tone.MUTED, wraps=True)
        self._lay_out(icon, buttons)
        self.hide()

    def say(self, what: Sequence[str], why: str) -> None:
        """Show the suggestion."""
        self._what.setText(" · ".join(one_line(part) for part in what if part))
        self._why.setText(why)

    def _lay_out(self, icon: Icon, buttons: Sequence[Button]) -> None:
        words = QWidget()
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        text = QVBoxLayout(words)
        text.setContentsMargins(0, 0, 0, 0)
        text.setSpacing(GRID // 2)
        text.addWidget(self._what)
        text.addWidget(self._why)
        answers = QWidget()
        line = QHBoxLayout(answers)
        line.setContentsMargins(0, 0, 0, 0)
        for button in buttons:
            line.addWidget(button)
        inner = FlowLayout()
        inner.addWidget(words)
        inner.addWidget(answers)
        ground = QFrame()
        ground.setProperty("notice", "info")
        row = QHBoxLayout(ground)
        row.setContentsMargins(
            BETWEEN_GROUPS, INSIDE_GROUP + GRID, BETWEEN_GROUPS, INSIDE_GROUP + GRID
        )
        row.setSpacing(INSIDE_GROUP + GRID)
        row.addWidget(IconLabel(icon, Tone.ACCENT), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(inner, 1)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(PAGE_EDGE, INSIDE_GROUP, PAGE_EDGE, INSIDE_GROUP)
        frame.addWidget(ground)


def enter_button(text: str, pressed: Callable[[], object]) -> Button:
    """Answers Enter as well as Space, wherever it stands."""
    button = Button(text, pressed, Kind.PRIMARY)
    button.setAutoDefault(True)
    return button
