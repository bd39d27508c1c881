"""What the check has found, as a calm list below the letter: stops first, then what to look at."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from deskapp.domain.checks.finding import Finding, Level
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.replies.checks.finding_row import FindingRow
from deskapp.wording.language import translate

_MOST_SHOWN = 30
_ROWS_HIGH = 3


class FindingList(QWidget):
    """Takes no room where nothing was found; one stop for Tab, arrows go along."""

    chosen = Signal(object)
    fix_wanted = Signal(object)
    fix_all_wanted = Signal()
    left = Signal()
    """Nothing is left in the list that had the focus."""
    send_wanted = Signal()
    """The person has seen the warnings and sends all the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Finding, ...] = ()
        self.rows: list[FindingRow] = []
        self._heading = PlainLabel(tone=Tone.MUTED)
        self._heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._fix_all = Button(
            translate("replies", "Fix all &spelling"), self.fix_all_wanted.emit, Kind.LINK
        )
        self.send_anyway = Button(
            translate("replies", "Send &anyway"), self.send_wanted.emit, Kind.ORDINARY
        )
        self.send_anyway.hide()
        self._area = QScrollArea(widgetResizable=True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        self.setAccessibleName(translate("replies", "Check before sending"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._lay_out()
        self.hide()

    @property
    def found(self) -> tuple[Finding, ...]:
        """What is shown."""
        return self._found

    @property
    def heading(self) -> str:
        """How many there are, in words."""
        return self._heading.text()

    def show_found(self, found: Sequence[Finding], sentence: Callable[[Finding], str]) -> None:
        """Show these in the words of ``sentence``; the focus stays where it was in the list."""
        if tuple(found) == self._found:
            return
        self._found = tuple(found)
        at = next((i for i, row in enumerate(self.rows) if row.hasFocus()), 0)
        focus: QWidget | None = self.window().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.rows = [FindingRow(each, sentence(each)) for each in self._found[:_MOST_SHOWN]]
        for row in self.rows:
            row.chosen.connect(self.chosen)
            row.fix_wanted.connect(self.fix_wanted)
            row.step_wanted.connect(self._step)
        page = self._page()
        self._area.setWidget(page)
        page.setAutoFillBackground(False)  # after Qt has set it
        self._area.setFixedHeight(self._wanted_height())
        self._heading.setText(_heading(self._found))
        stops = any(each.level is Level.STOP for each in self._found)
        self._heading.set_tone(Tone.OVERDUE if stops else Tone.MUTED)
        self._fix_all.setVisible(any(each.level is Level.FIX for each in self._found))
        self.send_anyway.hide()
        self.setVisible(bool(self._found))
        self._make_stop(0)
        if had_focus and self.rows:
            self._go_to(min(at, len(self.rows) - 1))
        elif had_focus:
            self.left.emit()

    def go_in(self, *, may_send: bool) -> None:
        """Put the focus on the first finding; where nothing stops the reply, offer to send it."""
        self.send_anyway.setVisible(may_send)
        self._go_to(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._heading.setMinimumHeight(self._fix_all.sizeHint().height())
        self._area.setFixedHeight(self._wanted_height())

    def _step(self, rows: int) -> None:
        at = next((i for i, row in enumerate(self.rows) if row.hasFocus()), 0)
        self._go_to((at + rows) % len(self.rows))

    def _go_to(self, at: int) -> None:
        self._make_stop(at)
        self.rows[at].setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(self.rows[at], 0, 0)

    def _make_stop(self, at: int) -> None:
        policies = Qt.FocusPolicy
        for i, row in enumerate(self.rows):
            row.setFocusPolicy(policies.StrongFocus if i == at else policies.ClickFocus)

    def _page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self.rows:
            column.addWidget(row)
        column.addStretch()
        return page

    def _wanted_height(self) -> int:
        """As high as the first rows; the others are reached by scrolling."""
        width = self.width()
        heights = [row.heightForWidth(width) for row in self.rows]
        return sum(heights[:_ROWS_HIGH])

    def _lay_out(self) -> None:
        head = FlowLayout()
        for part in (self._heading, self._fix_all, self.send_anyway):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._area)


def _heading(found: Sequence[Finding]) -> str:
    stops = sum(each.level is Level.STOP for each in found)
    if stops:
        return translate("replies", "The reply cannot leave yet: %n points", n=stops)
    return translate("replies", "%n points to look at before sending", n=len(found))
