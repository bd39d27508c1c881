"""The foot of the window: what of the mailbox is taken in, and that all is saved."""

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QWidget

from deskapp.application.ports.lists import Counts
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID, PAGE_EDGE
from deskapp.wording.language import translate


class StatusLine(QWidget):
    """Two quiet texts: the mailbox on the left, saving on the right."""

    def __init__(self) -> None:
        super().__init__()
        self._mail = PlainLabel(size=TextSize.SMALL, tone=Tone.MUTED)
        self._saved = PlainLabel(size=TextSize.SMALL, tone=Tone.MUTED)
        row = QHBoxLayout(self)
        row.setContentsMargins(PAGE_EDGE, GRID, BETWEEN_GROUPS, GRID)
        row.addWidget(self._mail, 1)
        row.addWidget(self._saved)

    def show_counts(self, counts: Counts) -> None:
        """Say how many mails are kept, unreadable and waiting to be sent."""
        parts = [translate("shell", "%n mails taken in", n=counts.taken_in)]
        if counts.unreadable:
            parts.append(translate("shell", "%n unreadable", n=counts.unreadable))
        if counts.queued:
            parts.append(translate("shell", "%n in the outbox", n=counts.queued))
        if counts.sample:
            parts.append(translate("shell", "Sample data is loaded"))
        self._mail.setText(" · ".join(parts))

    def show_saved(self, at: datetime) -> None:
        """Say when something was stored last."""
        self._saved.setText(translate("shell", "saved {time}", time=f"{at:%H:%M}"))
