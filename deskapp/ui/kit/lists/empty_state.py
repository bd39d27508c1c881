"""What an empty place says: why it is empty, what to do, and the button that does it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.labels import IconLabel, PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP, PAGE_EDGE


class EmptyState(QWidget):
    """Centred icon, reason, advice and, where there is one, the button."""

    def __init__(
        self,
        icon: Icon,
        reason: str,
        *,
        advice: str = "",
        action: str = "",
        pressed: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAGE_EDGE, PAGE_EDGE, PAGE_EDGE, PAGE_EDGE)
        layout.setSpacing(INSIDE_GROUP)
        layout.addStretch(2)
        layout.addWidget(IconLabel(icon, Tone.MUTED), 0, Qt.AlignmentFlag.AlignHCenter)
        for text, size, tone in (
            (reason, TextSize.HEADING, Tone.PLAIN),
            (advice, TextSize.BODY, Tone.MUTED),
        ):
            label = PlainLabel(text, size, tone, wraps=True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
            label.setVisible(bool(text))
        if action:
            layout.addSpacing(BETWEEN_GROUPS - INSIDE_GROUP)
            button = Button(action, pressed)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            self.setFocusProxy(button)
        layout.addStretch(3)
