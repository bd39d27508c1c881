"""The top of an inquiry: its number and subject, and what it stands at, each with its menu."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskapp.application.ports.system import Clock
from deskapp.domain.dates.date_words import short_date
from deskapp.domain.inquiry import FOLLOWING, Ball, Inquiry, Priority, State
from deskapp.domain.office import Catalogue
from deskapp.domain.record import Id
from deskapp.ui.inquiries.cards import waiting_words
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.inquiries.words import full_moment
from deskapp.ui.kit.buttons import IconButton
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.labels import ElidedLabel, PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID, INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.menu_button import RULE, Entry, MenuButton
from deskapp.ui.kit.plain_text import one_line
from deskapp.wording.labels import label
from deskapp.wording.language import current_language, translate

STATE_SIGNS = {
    State.NEW: (Icon.NEW, Tone.NEW),
    State.REOPENED: (Icon.NEW, Tone.NEW),
    State.IN_PROGRESS: (Icon.CLOCK, None),
    State.WAITING_EXTERNAL: (Icon.WAITING, Tone.WAITING),
    State.WAITING_INTERNAL: (Icon.WAITING, Tone.WAITING),
    State.CLOSED: (Icon.DONE, Tone.MUTED),
}
_ORDER = tuple(State)
_LONGEST_NAME = 28
"""Characters of a third party, so that one can read how long it has been waited for."""
CHIP_INSET = 10
"""What a quiet button's frame takes on the left of its text."""


class InquiryHeader(QWidget):
    """Shows where the inquiry stands; a menu or button says what shall become of it."""

    state_chosen = Signal(object)
    owner_chosen = Signal(object)
    """A user's id, or None for the team."""
    due_pressed = Signal()
    priority_pressed = Signal()
    kind_pressed = Signal()
    turn_pressed = Signal()
    edit_pressed = Signal()
    side_pressed = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._number = PlainLabel(size=TextSize.SMALL, tone=Tone.MUTED, is_selectable=True)
        self._subject = PlainLabel(size=TextSize.HEADING, is_selectable=True, wraps=True)
        self._short = ElidedLabel()
        self._short.setProperty("strong", True)
        self._chips = QWidget()
        self.state = MenuButton(translate("inquiries", "Status"))
        self.owner = MenuButton(translate("inquiries", "Owner"))
        self._due = MenuButton(translate("inquiries", "Due"), self.due_pressed.emit)
        self._turn = MenuButton(translate("inquiries", "Turn"), self.turn_pressed.emit)
        self._kind = MenuButton(translate("inquiries", "Kind and topics"), self.kind_pressed.emit)
        self._priority = MenuButton(translate("inquiries", "Priority"), self.priority_pressed.emit)
        self._lay_out()

    def show_sheet(self, sheet: Sheet, me: Id | None) -> None:
        """Show an inquiry; ``me`` is the user at work, if there is one."""
        inquiry = sheet.inquiry
        received = full_moment(self._clock.local(inquiry.received_at), sheet.today)
        about = [inquiry.ref_no, label(inquiry.channel), received]
        if inquiry.confidential:
            about.append(translate("inquiries", "Confidential"))
        self._number.setText(" · ".join(about))
        self._subject.setText(inquiry.subject)
        self._short.setText(f"{inquiry.ref_no} · {inquiry.subject}")
        self.state.show_value(label(inquiry.state), *STATE_SIGNS[inquiry.state])
        self.state.offer(self._states(inquiry))
        self.owner.show_value(sheet.owner or translate("inquiries", "Team"), Icon.PERSON)
        self.owner.offer(self._owners(sheet, me))
        self._show_due(sheet)
        self._show_turn(sheet)
        self._kind.show_value(_kind_words(sheet), Icon.TRAY)
        self._priority.setVisible(inquiry.priority is Priority.HIGH)
        self._priority.show_value(label(inquiry.priority), Icon.FLAG, Tone.OVERDUE)
        self._chips.updateGeometry()  # `_fit` asks at once, before the layout has heard of it

    def show_compact(self, *, is_compact: bool) -> None:
        """Give the room of what the inquiry stands at to the reply that is being written."""
        self._chips.setVisible(not is_compact)
        for label_above in (self._number, self._subject):
            label_above.setVisible(not is_compact)
        self._short.setVisible(is_compact)
        self._column.setContentsMargins(*_margins(is_compact=is_compact))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as all lines need at this width, however low the window is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        column = self._column
        wraps = column.hasHeightForWidth()
        height = column.heightForWidth(self.width()) if wraps else column.sizeHint().height()
        self.setFixedHeight(height)

    def _states(self, inquiry: Inquiry) -> Iterable[Entry]:
        for state in _ORDER:
            if state in FOLLOWING[inquiry.state]:
                if state is State.CLOSED:
                    yield RULE
                word = label(state) + ("…" if state is State.CLOSED else "")
                yield Entry(word, partial(self.state_chosen.emit, state), STATE_SIGNS[state][0])

    def _owners(self, sheet: Sheet, me: Id | None) -> Iterable[Entry]:
        owner = sheet.inquiry.owner_id
        if me is not None and owner != me:
            yield Entry(
                translate("inquiries", "Claim it"), lambda: self.owner_chosen.emit(me), Icon.CHECK
            )
            yield RULE
        for user in sheet.users:
            yield Entry(
                user.name,
                partial(self.owner_chosen.emit, user.id),
                is_chosen=user.id == owner,
            )
        team = translate("inquiries", "Team")
        yield Entry(team, lambda: self.owner_chosen.emit(None), is_chosen=owner is None)

    def _show_due(self, sheet: Sheet) -> None:
        due_on = sheet.inquiry.due_on
        if due_on is None:
            self._due.show_value(translate("inquiries", "no date"), Icon.CALENDAR)
            return
        day = short_date(due_on, sheet.today, current_language())
        if not sheet.inquiry.is_open or due_on > sheet.today:
            self._due.show_value(translate("inquiries", "due {day}", day=day), Icon.CALENDAR)
        elif due_on == sheet.today:
            self._due.show_value(translate("inquiries", "due today"), Icon.DUE, Tone.DUE)
        else:
            text = translate("inquiries", "overdue since {day}", day=day)
            self._due.show_value(text, Icon.OVERDUE, Tone.OVERDUE)

    def _show_turn(self, sheet: Sheet) -> None:
        ball = sheet.inquiry.ball
        if ball.holder is Ball.US:
            self._turn.show_value(label(ball.holder), Icon.WAITING)
        else:
            name = one_line(ball.third_party, _LONGEST_NAME)
            words = waiting_words(ball.holder, name, sheet.waited)
            self._turn.show_value(words, Icon.WAITING, Tone.WAITING)

    def _lay_out(self) -> None:
        edit = IconButton(
            Icon.EDIT, translate("inquiries", "Edit all fields"), self.edit_pressed.emit
        )
        side = IconButton(
            Icon.PANEL, translate("inquiries", "People and related"), self.side_pressed.emit
        )
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self._number)
        top.addWidget(self._short, 1)
        top.addStretch()
        top.addWidget(edit)
        top.addWidget(side)
        chips = FlowLayout(self._chips)
        for button in (
            self.state,
            self.owner,
            self._due,
            self._turn,
            self._kind,
            self._priority,
        ):
            chips.addWidget(button)
        column = self._column = QVBoxLayout(self)
        for label_above in (self._number, self._short, self._subject):
            label_above.setContentsMargins(CHIP_INSET, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(self._subject)
        column.addWidget(self._chips)
        self.show_compact(is_compact=False)


def _margins(*, is_compact: bool) -> tuple[int, int, int, int]:
    left = PAGE_EDGE - CHIP_INSET
    above, below = (GRID, GRID) if is_compact else (BETWEEN_GROUPS, INSIDE_GROUP)
    return left, above, BETWEEN_GROUPS, below


def _kind_words(sheet: Sheet) -> str:
    kind = label(sheet.inquiry.kind) if sheet.inquiry.kind else ""
    topics = sheet.catalogues.labels(Catalogue.TOPIC, sheet.inquiry.topics)
    shown = " · ".join(part for part in (kind, topics) if part)
    return shown or translate("inquiries", "Kind and topics")
