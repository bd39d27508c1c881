"""One doubtful row of a list: who may be meant, a new person, or nobody."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskapp.application.ports.questions.lists import ContactRow
from deskapp.application.use_cases.events.attendance import name_for
from deskapp.domain.events.attendance.attendee import Attendee
from deskapp.domain.events.attendance.matching import Match
from deskapp.domain.events.participation import ParticipationStatus
from deskapp.domain.record import Id
from deskapp.ui.events.attendance.deciding import NEW, NOBODY
from deskapp.ui.events.cards import status_mark
from deskapp.ui.kit.actions import add_key
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lanes.jobs import Lanes
from deskapp.ui.kit.lists.card import Card, Mark
from deskapp.ui.kit.lists.rows_model import RowsModel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID, INSIDE_GROUP
from deskapp.ui.kit.records.block_list import TEXT_EDGE, BlockList
from deskapp.ui.kit.speech import announce
from deskapp.wording.language import translate


class Question(QWidget):
    """Arrows choose and Enter decides; Insert is a new person, Delete nobody, Backspace goes back.

    None of these keys types a character, so none has to be switched off (WCAG 2.1.4).
    """

    decided = Signal(object)
    """A contact's identity, or one of the other choices."""
    back = Signal()

    def __init__(self, lanes: Lanes) -> None:
        super().__init__()
        self._place = PlainLabel(tone=Tone.MUTED)
        self._name = PlainLabel(size=TextSize.TITLE, wraps=True, is_selectable=True)
        self._details = PlainLabel(tone=Tone.MUTED, wraps=True, is_selectable=True)
        self.list = BlockList(
            lanes, translate("attendance", "Who is this?"), {}, opens_on_click=False
        )
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.list.opened.connect(self.decided)
        add_key(self.list, "Ins", lambda: self.decided.emit(NEW))
        add_key(self.list, "Del", lambda: self.decided.emit(NOBODY))
        add_key(self.list, "Backspace", self.back.emit)
        self.setFocusProxy(self.list)
        self._back = _button(translate("attendance", "Back"), self.back.emit, "Backspace")
        self._lay_out()

    def ask(
        self,
        match: Match,
        people: Mapping[Id, ContactRow],
        standing: Mapping[Id, ParticipationStatus],
        place: tuple[int, int],
    ) -> None:
        """Ask about a row; ``place`` is its number and how many there are."""
        attendee = match.attendee
        number, count = place
        self._place.setText(
            translate("attendance", "Who is this? {number} of {count}", number=number, count=count)
        )
        self._name.setText(attendee.name or attendee.mail)
        self._details.setText(_details(attendee))
        self._details.setVisible(bool(self._details.text()))
        self._back.setEnabled(number > 1)
        found = (people[each] for each in match.candidates if each in people)
        cards = {row.id: _candidate(row, standing.get(row.id)) for row in found}
        self._show({**cards, NEW: _new(attendee), NOBODY: _nobody()})
        announce(self.list, f"{self._place.text()}: {self._name.text()}")

    def _show(self, cards: Mapping[Id, Card]) -> None:
        model = self.list.model()
        assert isinstance(model, RowsModel)
        model.show_rows(cards)
        self.list.updateGeometry()
        self.list.select(next(iter(cards)))

    def _take_current(self) -> None:
        current = self.list.current_id()
        if current is not None:
            self.decided.emit(current)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(TEXT_EDGE, 0, 0, 0)
        head.setSpacing(GRID)
        for label in (self._place, self._name, self._details):
            head.addWidget(label)
        take = Button(translate("attendance", "This one"), self._take_current, Kind.PRIMARY)
        take.setAccessibleDescription("Return")
        new = _button(translate("attendance", "New person"), lambda: self.decided.emit(NEW), "Ins")
        nobody = _button(
            translate("attendance", "Nobody"), lambda: self.decided.emit(NOBODY), "Del"
        )
        buttons = QHBoxLayout()
        buttons.setContentsMargins(TEXT_EDGE, 0, 0, 0)
        buttons.setSpacing(INSIDE_GROUP)
        for button in (take, new, nobody, self._back):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN_GROUPS)
        column.addLayout(head)
        column.addWidget(self.list)
        column.addLayout(buttons)
        column.addStretch()


def _button(text: str, pressed: Callable[[], object], key: str) -> Button:
    made = Button(text, pressed, Kind.QUIET)
    made.setAccessibleDescription(key)
    return made


def _details(attendee: Attendee) -> str:
    mail = attendee.mail if attendee.name else ""
    often = translate("attendance", "joined %n times", n=attendee.times)
    parts = (mail, often if attendee.times > 1 else "")
    return " · ".join(part for part in parts if part)


def _candidate(row: ContactRow, status: ParticipationStatus | None) -> Card:
    unlisted = Mark(Icon.CONTACTS, translate("attendance", "Not on the list"), Tone.MUTED)
    return Card(
        title=row.name,
        second=" · ".join(part for part in (row.body, row.mail) if part),
        mark=status_mark(status) if status else unlisted,
    )


def _new(attendee: Attendee) -> Card:
    name = name_for(attendee)
    words = " ".join(part for part in (name.title_pre, name.first_name, name.last_name) if part)
    return Card(
        title=translate("attendance", "New person: {name}", name=words),
        second=translate("attendance", "Becomes a contact who was there"),
        mark=Mark(Icon.PLUS, "", Tone.MUTED),
    )


def _nobody() -> Card:
    return Card(
        title=translate("attendance", "Nobody"),
        second=translate("attendance", "Does not count, such as a second device"),
        mark=Mark(Icon.CLOSE, "", Tone.MUTED),
    )
