"""How far long work is, in its place on the page, with the button that stops it."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lanes.jobs import LongWork
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import INSIDE_GROUP
from deskapp.ui.kit.speech import announce
from deskapp.wording.language import translate


class Progress(QWidget):
    """Hidden while nothing is under way."""

    def __init__(self) -> None:
        super().__init__()
        self._work: LongWork | None = None
        self._text = PlainLabel()
        self._bar = QProgressBar(textVisible=False)
        self._count = PlainLabel(tone=Tone.MUTED)
        self.cancel_button = Button(translate("exchange", "Cancel"), self.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE_GROUP)
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        row.addWidget(self._count)
        row.addWidget(self.cancel_button)
        self.hide()

    @property
    def is_running(self) -> bool:
        """Whether something is under way."""
        return self._work is not None

    def begin(self, text: str, *, can_stop: bool = True) -> LongWork:
        """Show that something has begun; the work reports to what is answered."""
        self._work = LongWork(self)
        self._work.progressed.connect(self._show)
        self._text.setText(text)
        self._count.setText("")
        self._bar.setAccessibleName(text)
        self._bar.setRange(0, 0)
        self.cancel_button.setVisible(can_stop)
        self.show()
        announce(self, text)
        return self._work

    def end(self) -> None:
        """Show nothing any more."""
        if self._work is not None:
            self._work.deleteLater()
        self._work = None
        self.hide()

    def cancel(self) -> None:
        """Stop the work at its next report."""
        if self._work is not None:
            self._work.cancel()

    def _show(self, count: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(count)
        self._count.setText(translate("exchange", "{count} of {total}", count=count, total=total))
