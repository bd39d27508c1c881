"""The list of the day: type letters of a name, Enter notes that the person is there."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout

from deskapp.application.actions import Action
from deskapp.application.ports.questions.event_lists import ParticipantRow
from deskapp.application.ports.questions.found import Hit
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.events import arriving
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id
from deskapp.ui.events.dossier import EventDossier
from deskapp.ui.events.entrance.rows import Expected, Known, Row, card_of, headings_of, rows_of
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import ElidedLabel, PlainLabel
from deskapp.ui.kit.lanes.jobs import Job
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.lists.rows_model import RowsModel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.panel import Panel
from deskapp.ui.kit.records.list_pane import narrowing_line
from deskapp.ui.kit.speech import announce
from deskapp.wording.language import translate

_OFFERED: Final = 5
_PAUSE_MS: Final = 150
_MOVES: Final = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntranceView(Panel):
    """The line keeps the focus: letters narrow, arrows move, Enter and Space note who is there."""

    def __init__(self, desk: Desk, dossier: EventDossier, close: Button) -> None:
        super().__init__()
        self._desk, self._dossier = desk, dossier
        self._hits: Sequence[Hit] | None = None
        """Contacts with the name typed, as soon as they are known."""
        self._job: Job | None = None
        self._rows: dict[str, Row] = {}
        self._model: RowsModel[str, Row] = RowsModel(desk.lanes, lambda _: {}, card_of, self)
        name = translate("events", "Who is expected")
        self.list = RecordList(self._model, name)
        self.list.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.list.setSelectionMode(RecordList.SelectionMode.SingleSelection)
        self.list.set_empty(
            EmptyState(
                Icon.CONTACTS,
                translate("events", "Nobody is on the list yet."),
                advice=translate("events", "Type a name to add whoever comes."),
            )
        )
        self.list.opened.connect(lambda _: self.note_arrival())
        self.words = narrowing_line()
        hint = translate("events", "Type a name; Enter notes that the person is there")
        self.words.setPlaceholderText(hint)
        self.words.setAccessibleName(translate("events", "Name"))
        self.words.setAccessibleDescription(hint)
        self.words.installEventFilter(self)
        self.words.textChanged.connect(self._typed)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._look_for_contacts)
        self._count = PlainLabel(size=TextSize.TITLE)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(translate("events", "Who is there, of those expected"))
        self.setFocusProxy(self.words)
        self._lay_out(close)
        self.follow(dossier)

    @property
    def event_id(self) -> Id:
        """Whose entrance it is."""
        return self._dossier.record.id

    def follow(self, dossier: EventDossier) -> None:
        """Show the list as it is now."""
        self._dossier = dossier
        here, all_of_them = dossier.present.people, dossier.expected.people
        self._count.setText(
            translate("events", "{here} of {all} are there", here=here, all=all_of_them)
        )
        self._bar.setRange(0, max(all_of_them, 1))
        self._bar.setValue(here)
        self._show_rows()

    def note_arrival(self) -> None:
        """Note that the current person is there; who is there already stays so."""
        row = self._current()
        if isinstance(row, Expected) and row.is_here:
            self.words.clear()
            self.says.emit(Notice(translate("events", "{name} is there already.", name=row.name)))
        elif row is not None:
            self._do(row, _arriving(self.event_id, row), is_here=True)

    def turn_back(self) -> None:
        """Note that the current person is there, or is not there after all."""
        row = self._current()
        if isinstance(row, Expected) and row.is_here:
            one = row.line.id
            self._do(row, lambda work: arriving.turn_back(work, one), is_here=False)
        else:
            self.note_arrival()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What the line does not type itself: moving in the list, noting, leaving."""
        is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if watched is self.words and is_key and isinstance(event, QKeyEvent):
            return self._pressed(event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key, text = event.key(), self.words.text()
        if key in _MOVES:
            self.list.keyPressEvent(event)
        elif key in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.note_arrival()
        elif key == Qt.Key.Key_Space and not text:
            self.turn_back()
        elif key == Qt.Key.Key_Escape:
            if text:
                self.words.clear()
            else:
                self.closed.emit()
        else:
            return False
        return True

    def _do(self, row: Row, use_case: Callable[[UnitOfWork], object], *, is_here: bool) -> None:
        name = row.name
        if is_here:
            said = translate("events", "{name} is there.", name=name)
        else:
            said = translate("events", "{name} is not there after all.", name=name)

        def tell(_: object) -> None:
            self.says.emit(Notice(said, translate("events", "Undo"), self._desk.undo))
            announce(self.words, said)

        self.words.clear()
        self._desk.do(Action.PARTICIPATION_CHANGED, use_case, owner=self, done=tell)

    def _current(self) -> Row | None:
        current = self.list.current_id()
        return self._rows.get(str(current)) if current is not None else None

    def _typed(self) -> None:
        self._hits = None
        self._show_rows(goes_first=True)
        if self._job is not None:
            self._job.drop()
            self._job = None
        self._soon.start()

    def _look_for_contacts(self) -> None:
        words = self.words.text().strip()
        if not words:
            return
        kinds = frozenset({RecordKind.CONTACT})
        self._job = self._desk.ask(
            lambda queries: queries.search(words, kinds, _OFFERED), owner=self, done=self._take
        )

    def _take(self, hits: Sequence[Hit]) -> None:
        self._job = None
        self._hits = hits
        self._show_rows()

    def _show_rows(self, *, goes_first: bool = False) -> None:
        self._rows = dict(rows_of(self._lines, self.words.text(), self._hits))
        self._model.set_ids(
            tuple(self._rows), headings=headings_of(self._rows), rows=dict(self._rows)
        )
        if self._rows and (goes_first or self.list.current_id() is None):
            self.list.select(next(iter(self._rows)))

    @property
    def _lines(self) -> Sequence[ParticipantRow]:
        return self._dossier.lines

    def _lay_out(self, close: Button) -> None:
        leave = Button(translate("events", "Back to the event"), self.closed.emit, Kind.QUIET)
        leave.setAccessibleDescription("Esc")
        head = QHBoxLayout()
        head.setSpacing(INSIDE_GROUP)
        title = ElidedLabel(self._dossier.record.title, tone=Tone.MUTED)
        head.addWidget(title, 1)
        head.addWidget(close)
        head.addWidget(leave)
        top = QVBoxLayout()
        top.setContentsMargins(PAGE_EDGE, 0, PAGE_EDGE, BETWEEN_GROUPS)
        top.setSpacing(INSIDE_GROUP)
        top.addLayout(head)
        for widget in (self._count, self._bar, self.words):
            top.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.list, 1)


def _arriving(event_id: Id, row: Row) -> Callable[[UnitOfWork], object]:
    """What notes that somebody is there, on the list or not."""
    match row:
        case Expected(line):
            return lambda work: arriving.arrive(work, (line.id,))
        case Known(contact_id):
            return lambda work: arriving.walk_in(work, event_id, contact_id)
        case _:
            return lambda work: arriving.walk_in_named(work, event_id, row.name)
