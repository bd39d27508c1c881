"""An event to be read: who comes, when and where it is, its parts, and everybody on its list."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from deskapp.domain.events.event import EventStatus
from deskapp.domain.record import Id
from deskapp.ui.events.adding import AddingPanel
from deskapp.ui.events.cards import participant_cards
from deskapp.ui.events.dossier import EventDossier
from deskapp.ui.events.words import (
    count_words,
    day_words,
    head_words,
    move_up_words,
    session_words,
    subtitle_of,
    taken_words,
)
from deskapp.ui.kit.actions import Command
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.fold import Fold
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lists.card import Card
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import GRID
from deskapp.ui.kit.menu_button import Entry, MenuButton
from deskapp.ui.kit.records.block_list import TEXT_EDGE, BlockList, SelectionBlock
from deskapp.ui.kit.records.sheet import Fact, Sheet
from deskapp.ui.kit.records.work_cards import follow_up_cards
from deskapp.wording.labels import label
from deskapp.wording.language import translate


@dataclass(frozen=True, slots=True)
class Lent:
    """What the page lends its sheets: its commands as buttons, as lines of a menu, as keys."""

    button: Callable[[str], Button]
    entry: Callable[[str], Entry]
    keys: Sequence[Command]


class EventSheet(Sheet):
    """Follows the list of people while it is shown; what else has changed is made anew."""

    def __init__(self, desk: Desk, dossier: EventDossier, lent: Lent) -> None:
        event = dossier.record
        super().__init__(event.title, subtitle_of(dossier, desk.workspace.clock))
        self._desk, self._base = desk, _still(dossier)
        self._commands = _commands(dossier)
        self._head = PlainLabel(size=TextSize.HEADING, wraps=True)
        self._counts = PlainLabel(tone=Tone.MUTED, wraps=True)
        self._move_up_words = PlainLabel(wraps=True)
        self._move_up = lent.button("move_up")
        self.people = SelectionBlock(desk.lanes, translate("events", "People"), {}, lent.keys)
        self.adding = AddingPanel(desk)
        self.add_fold = Fold(translate("events", "Add people"))
        self.add_fold.column.addWidget(self.adding)
        self.add_row(_column(self._head, self._counts))
        self._add_commands(lent)
        self.add_facts(_facts(dossier, desk))
        self.add_folded(translate("events", "More details"), _further(dossier))
        self._add_work(dossier)
        self._add_sessions(dossier)
        self.add_text(translate("events", "Programme"), event.programme)
        self.add_text(translate("events", "Feedback"), event.feedback)
        self._add_people(dossier, lent)
        self.follow(dossier)

    def is_of(self, dossier: EventDossier) -> bool:
        """Whether the sheet can follow to that state: that of the same event, unchanged."""
        return self._base == _still(dossier) and self._commands == _commands(dossier)

    def follow(self, dossier: EventDossier) -> None:
        """Show the people as they are now."""
        self._head.setText(head_words(dossier))
        self._counts.setText(count_words(dossier))
        self._counts.setVisible(bool(dossier.lines))
        said = move_up_words(dossier)
        self._move_up_words.setText(said)
        self._move_up_words.setVisible(bool(said))
        self._move_up.setVisible(bool(said))
        self.people.show_cards(participant_cards(dossier.lines))
        self.people.setVisible(bool(dossier.lines))

    def go_to_adding(self) -> None:
        """Open what brings people onto the list, and bring it into view."""
        self.add_fold.open()
        self.adding.setFocus()
        QTimer.singleShot(0, self.adding, lambda: _bring_into_view(self.adding))

    def _add_commands(self, lent: Lent) -> None:
        shown, behind = self._commands
        buttons = [lent.button(name) for name in shown]
        if behind:
            more = MenuButton(translate("events", "More"))
            more.show_value(translate("events", "More"))
            more.offer(map(lent.entry, behind))
            buttons.append(more)
        self.add_buttons(buttons)

    def _add_sessions(self, dossier: EventDossier) -> None:
        clock, event = self._desk.workspace.clock, dossier.record
        cards: Mapping[Id, Card] = {
            Id(each.name): Card(
                title=each.name,
                second=session_words(each, clock),
                time=taken_words(dossier.taken_in(each.name), each.capacity),
            )
            for each in event.sessions
        }
        if cards:
            heading = translate("events", "Parts of the programme")
            block = BlockList(self._desk.lanes, heading, cards, opens_on_click=False)
            self.add_part(heading, block)

    def _add_work(self, dossier: EventDossier) -> None:
        today = self._desk.workspace.clock.today()
        self.follow_ups = self._block(
            translate("events", "Open follow-ups"), follow_up_cards(dossier.follow_ups, today)
        )
        self.mailings = self._block(
            translate("events", "Mailings"),
            {
                row.id: Card(title=row.title, second=label(row.state), time=str(row.written))
                for row in dossier.mailings
            },
        )

    def _block(self, heading: str, cards: Mapping[Id, Card]) -> BlockList | None:
        if not cards:
            return None
        block = BlockList(self._desk.lanes, heading, cards)
        self.add_part(heading, block)
        return block

    def _add_people(self, dossier: EventDossier, lent: Lent) -> None:
        """The list, and what brings people onto it, which is at hand while nobody is there."""
        names = ("register", "confirm", "cancel", "edit_participation")
        part = _column(self._move_up_words, self._move_up, self.add_fold, edge=0)
        self._move_up_words.setContentsMargins(TEXT_EDGE, 0, 0, 0)
        self.add_part(translate("events", "People"), part, [lent.button(name) for name in names])
        self.add_row(self.people)
        if not dossier.lines:
            self.add_fold.open()


def _still(dossier: EventDossier) -> tuple[object, ...]:
    """What the sheet shows once; the numbers in the sessions change with who chooses them."""
    taken = tuple(dossier.taken_in(each.name) for each in dossier.record.sessions)
    return dossier.record, dossier.is_over, dossier.follow_ups, dossier.mailings, taken


def _commands(dossier: EventDossier) -> tuple[Sequence[str], Sequence[str]]:
    """What is done next, on buttons, of which the first has the focus; and what else can be."""
    if dossier.record.status is EventStatus.CANCELLED:
        return ("edit", "set_follow_up", "delete_event"), ()
    if dossier.is_over:
        return ("read_attendance", "write_afterwards", "edit"), ("show_entrance", "set_follow_up")
    shown = ("invite", "show_entrance", "edit")
    if dossier.taken:
        return shown, ("write_confirmation", "write_reminder", "set_follow_up")
    return shown, ("set_follow_up", "delete_event")


def _facts(dossier: EventDossier, desk: Desk) -> Iterator[Fact]:
    event, clock = dossier.record, desk.workspace.clock
    yield Fact(translate("events", "Motto"), event.motto)
    yield Fact(translate("events", "Attendance as told"), event.stated)
    if dossier.is_over:
        return
    yield Fact(translate("events", "Link"), event.link)
    yield Fact(translate("events", "How to get in"), event.access)
    if event.deadline:
        day = clock.local(event.deadline).date()
        yield Fact(translate("events", "Registration until"), day_words(day))


def _further(dossier: EventDossier) -> Iterator[Fact]:
    event = dossier.record
    names = {user.id: user.name for user in dossier.users}
    yield Fact(translate("events", "Short name"), event.code)
    yield Fact(translate("events", "Format"), label(event.format))
    yield Fact(translate("events", "Places"), str(event.capacity or ""))
    yield Fact(translate("events", "Leading question"), event.question)
    yield Fact(translate("events", "Address for registering"), event.registration)
    yield Fact(translate("events", "Partners"), ", ".join(event.partners))
    yield Fact(translate("events", "Responsible"), names.get(event.owner_id or Id(""), ""))


def _bring_into_view(part: QWidget) -> None:
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.ensureWidgetVisible(part)


def _column(*widgets: QWidget, edge: int = TEXT_EDGE) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(edge, 0, 0, 0)
    column.setSpacing(GRID)
    for widget in widgets:
        column.addWidget(widget)
    return part
