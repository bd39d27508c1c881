"""The foot of the window: what of the mailbox is taken in, and that all is saved."""

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QWidget

from deskapp.application.ports.questions.lists import Counts
from deskapp.ui.intake.ledger.words import Said
from deskapp.ui.kit.labels import ElidedLabel, IconLabel, PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID, INSIDE_GROUP, PAGE_EDGE
from deskapp.wording.language import translate


class StatusLine(QWidget):
    """Quiet texts: mailboxes and mails on the left, saving on the right."""

    def __init__(self) -> None:
        super().__init__()
        self._boxes_icon = IconLabel(Icon.CHECK)
        self._boxes = ElidedLabel(size=TextSize.SMALL, tone=Tone.MUTED)
        self._boxes.setContentsMargins(0, 0, INSIDE_GROUP, 0)
        self._mail = ElidedLabel(size=TextSize.SMALL, tone=Tone.MUTED)
        self._saved = PlainLabel(size=TextSize.SMALL, tone=Tone.MUTED)
        row = QHBoxLayout(self)
        row.setContentsMargins(PAGE_EDGE, GRID, BETWEEN_GROUPS, GRID)
        row.setSpacing(INSIDE_GROUP)
        row.addWidget(self._boxes_icon)
        row.addWidget(self._boxes)
        row.addWidget(self._mail, 1)
        row.addWidget(self._saved)

    def show_counts(self, counts: Counts, mailboxes: Said | None) -> None:
        """Say how the mailboxes are doing, or without any how many mails are kept; and the rest."""
        for part in (self._boxes_icon, self._boxes):
            part.setVisible(mailboxes is not None)
        parts = []
        if mailboxes is not None:
            self._boxes_icon.set_icon(mailboxes.icon, mailboxes.tone)
            self._boxes.set_tone(mailboxes.tone)
            self._boxes.setText(mailboxes.text)
        else:
            parts.append(translate("shell", "%n mails taken in", n=counts.taken_in))
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
