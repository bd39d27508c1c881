"""Everything said in an inquiry, newest last; long ones begin with what was said last."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from deskapp.application.ports.questions.lists import MessageRow
from deskapp.application.ports.system import Clock
from deskapp.domain.mail.short_answers.absence import Absence
from deskapp.domain.message import Delivery, Direction, Message
from deskapp.domain.record import Id
from deskapp.ui.inquiries.record.absence_line import AbsenceLine
from deskapp.ui.inquiries.record.message_item import MessageItem
from deskapp.ui.inquiries.record.text_labels import rule
from deskapp.ui.inquiries.words import full_moment
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP, PAGE_EDGE
from deskapp.wording.language import translate

SHOWN_AT_FIRST: Final = 8
"""Messages made into widgets without being asked for: some 2 ms each."""
SHOWN_MORE: Final = 25
_READING_WIDTH: Final = 760


class Conversation(QScrollArea):
    """The messages; it is a pane of its own for the keyboard, so that arrows scroll it."""

    whole_wanted = Signal(object)
    draft_wanted = Signal()
    letter_wanted = Signal(object)
    own_inquiry_wanted = Signal(object)
    """The id of a message that is another matter."""
    follow_up_wanted = Signal(object)
    deputy_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clock: Clock = desk.workspace.clock
        self._rows: Sequence[MessageRow] = ()
        self._today = self._clock.today()
        self._absences: Mapping[Id, Absence] = {}
        self._items: dict[Id, MessageItem] = {}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(translate("inquiries", "Conversation"))

    def show_rows(
        self,
        rows: Sequence[MessageRow],
        today: date,
        absences: Sequence[tuple[Id, Absence]] = (),
    ) -> None:
        """Show an inquiry's messages, oldest first, and go to the newest."""
        self._rows, self._today, self._absences = rows, today, dict(absences)
        self._draw(SHOWN_AT_FIRST)
        self.go_to_newest()

    def go_to_newest(self) -> None:
        """Bring what was said last into view, as soon as the layout is done."""
        QTimer.singleShot(0, self, self._scroll_to_newest)

    def newest_height(self) -> int:
        """How high what was said last is, with the room around it."""
        newest = self._newest
        return newest.height() + 2 * BETWEEN_GROUPS if newest else 0

    @property
    def _newest(self) -> MessageItem | None:
        """What was said last; a draft is not said yet."""
        said = [row for row in self._rows if row.delivery is not Delivery.DRAFT]
        return self._items.get((said or self._rows)[-1].id) if self._rows else None

    def _draw(self, count: int) -> None:
        self._items = {}
        shown = self._rows[-count:]
        content = QWidget()
        content.setMaximumWidth(scaled(_READING_WIDTH, self.font()))
        column = QVBoxLayout(content)
        column.setContentsMargins(PAGE_EDGE, BETWEEN_GROUPS, PAGE_EDGE, BETWEEN_GROUPS)
        column.setSpacing(BETWEEN_GROUPS)
        hidden = len(self._rows) - len(shown)
        if hidden:
            words = translate("inquiries", "%n earlier messages", n=hidden)
            earlier = Button(words, lambda: self._go_back(count), Kind.LINK, Icon.CHEVRON_UP)
            column.addWidget(earlier, 0, Qt.AlignmentFlag.AlignLeft)
        for at, row in enumerate(shown):
            if at:
                column.addWidget(rule())
            column.addWidget(self._item(row))
        column.addStretch()
        self._frame = QWidget()
        # Side by side with nothing: a column would reckon heights with the width of the pane.
        box = QHBoxLayout(self._frame)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(content, 1)
        box.addStretch()
        self.setWidget(self._frame)
        self._frame.setAutoFillBackground(False)

    def _item(self, row: MessageRow) -> MessageItem:
        item = MessageItem(row, full_moment(self._clock.local(row.at), self._today))
        if row.direction is Direction.IN and len(self._rows) > 1:
            item.offer_own_inquiry()
            item.own_inquiry_wanted.connect(self.own_inquiry_wanted)
        if row.id in self._absences:
            line = AbsenceLine(self._absences[row.id], self._today)
            line.follow_up_wanted.connect(self.follow_up_wanted)
            line.deputy_wanted.connect(self.deputy_wanted)
            item.add_below_title(line)
        item.quote_wanted.connect(self._ask_quote)
        item.whole_wanted.connect(self.whole_wanted)
        item.draft_wanted.connect(self.draft_wanted)
        item.letter_wanted.connect(self.letter_wanted)
        self._items[row.id] = item
        return item

    def _go_back(self, count: int) -> None:
        self._draw(count + SHOWN_MORE)
        self.setFocus()

    def _ask_quote(self, message_id: Id) -> None:
        item = self._items[message_id]
        self._desk.ask(
            lambda queries: queries.find(Message, message_id),
            owner=item,
            done=lambda found: item.show_quote(_rest(found)) if found else None,
        )

    def _scroll_to_newest(self) -> None:
        newest = self._newest
        if newest is not None:
            top = newest.mapTo(self._frame, newest.rect().topLeft()).y()
            self.verticalScrollBar().setValue(top - INSIDE_GROUP)


def _rest(message: Message) -> str:
    """What stands around the new text; all of it where the new text lies in between."""
    before, found, after = message.body_text.partition(message.reply_text)
    return after if found and not before.strip() else message.body_text
