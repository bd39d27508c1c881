"""The long fetches under way, each with the button that cancels it."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lanes.jobs import LongWork
from deskapp.ui.kit.lanes.mail_lines import MailLines
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import INSIDE_GROUP
from deskapp.wording.language import translate


class FetchRows(QWidget):
    """One row a fetch; hidden while nothing is under way."""

    def __init__(self, lines: MailLines) -> None:
        super().__init__()
        self._lines = lines
        self._rows: dict[LongWork, _Row] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        lines.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        works = self._lines.works
        for work in [work for work in self._rows if work not in works]:
            self._rows.pop(work).deleteLater()
        for work, text in works.items():
            if work not in self._rows:
                self._rows[work] = row = _Row(work, text)
                self._column.addWidget(row)
        self.setVisible(bool(self._rows))


class _Row(QWidget):
    def __init__(self, work: LongWork, text: str) -> None:
        super().__init__()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(text)
        self._bar.setRange(0, 0)
        self._count = PlainLabel(tone=Tone.MUTED)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE_GROUP)
        row.addWidget(PlainLabel(text))
        row.addWidget(self._bar, 1)
        row.addWidget(self._count)
        row.addWidget(Button(translate("intake", "Cancel"), work.cancel))
        work.progressed.connect(self._go_on)

    def _go_on(self, count: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(count)
        done, every = QLocale().toString(count), QLocale().toString(total)
        shown = translate("intake", "{count} of {total}", count=done, total=every)
        self._count.setText(shown if total else done)
