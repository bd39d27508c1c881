"""Writing afterwards: to who was there and to who did not come, asked once and started together."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskapp.application.actions import Action
from deskapp.application.ports.records import Queries
from deskapp.application.rounds import mailings as mailing_rounds
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.events import inviting
from deskapp.domain.errors import DomainError
from deskapp.domain.events.event import Event
from deskapp.domain.events.occasion import Occasion
from deskapp.domain.mailings.mailing import Gate, Given
from deskapp.domain.message import Message
from deskapp.domain.record import Id
from deskapp.ui.kit.actions import add_key
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.labels import ElidedLabel, PlainLabel
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID, INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.message_box import confirm
from deskapp.ui.kit.notice import Notice, NoticeKind
from deskapp.ui.kit.page import scrolling
from deskapp.ui.kit.panel import Panel
from deskapp.ui.kit.plain_text import one_line
from deskapp.ui.kit.requests import DeliverMail, PrepareMailing
from deskapp.wording.errors import error_sentence
from deskapp.wording.labels import label
from deskapp.wording.language import translate

OCCASIONS: Final = (Occasion.AFTERWARDS, Occasion.MISSED)
_ASKED: Final = ("unterlagen_url", "feedback_url")


@dataclass(frozen=True, slots=True)
class _People:
    """Who would be written to on an occasion."""

    gates: Counter[Gate]
    is_written: bool

    @property
    def open(self) -> int:
        return 0 if self.is_written else self.gates[Gate.OPEN]


class AfterwardsPanel(Panel):
    """Ctrl+Enter prepares both mailings and shows the first; Ctrl+Shift+Enter starts both."""

    def __init__(self, desk: Desk, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._event = desk, event
        self._people: Mapping[Occasion, _People] = {}
        self._is_busy = False
        self.materials = LineField(
            _ASKED[0], translate("attendance", "Address of the documents"), is_required=True
        )
        self.feedback = LineField(
            _ASKED[1], translate("attendance", "Address for feedback"), is_required=True
        )
        self._lines = {each: PlainLabel(wraps=True) for each in OCCASIONS}
        self._start = _button(
            translate("attendance", "Start both"), self.start, "Ctrl+Shift+Return", Kind.PRIMARY
        )
        self._prepare = _button(
            translate("attendance", "Prepare and look first"), self.prepare, "Ctrl+Return"
        )
        add_key(self, "Ctrl+Return", self.prepare)
        add_key(self, "Ctrl+Shift+Return", self.start)
        add_key(self, "Esc", self.closed.emit)
        self._lay_out()
        self.setProperty("ground", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusProxy(self.materials)
        self._ask()

    @property
    def said(self) -> str:
        """Who is written to, and who is not."""
        return "\n".join(line.text() for line in self._lines.values())

    def prepare(self) -> None:
        """Prepare the mailings, and go to the first of them."""
        if self._is_fit():
            occasions, answers, event_id = self._wanted(), self._answers(), self._event.id
            self._desk.do(
                Action.MAILING_SAVED,
                lambda work: _prepared(work, event_id, occasions, answers),
                owner=self,
                done=self._show_first,
            )

    def start(self) -> None:
        """Prepare and start them, after one question."""
        if self._is_fit():
            count = sum(self._people[each].open for each in self._wanted())
            confirm(
                self,
                translate("attendance", "Write to %n people?", n=count),
                translate("attendance", "What has left cannot be called back."),
                translate("attendance", "Start"),
                self._begin,
            )

    def _ask(self) -> None:
        event_id, day = self._event.id, self._desk.workspace.clock.today()

        def read(queries: Queries) -> Mapping[Occasion, _People]:
            return {
                each: _People(
                    inviting.gates_of(queries, event_id, each, day),
                    inviting.is_written(queries, event_id, each),
                )
                for each in OCCASIONS
            }

        self._desk.ask(read, owner=self, done=self._show, failed=self._fail)

    def _show(self, people: Mapping[Occasion, _People]) -> None:
        self._people = people
        for occasion, line in self._lines.items():
            line.setText(_words(occasion, people[occasion]))
        is_possible = bool(self._wanted())
        for button in (self._start, self._prepare):
            button.setEnabled(is_possible)

    def _wanted(self) -> tuple[Occasion, ...]:
        """The occasions on which somebody may be written to and was not yet."""
        return tuple(each for each in OCCASIONS if each in self._people and self._people[each].open)

    def _is_fit(self) -> bool:
        """Whether what the letters need is there; goes to the first field where it is not."""
        wanted = self._wanted()
        if not wanted or self._is_busy:
            return False
        fields = (self.materials, self.feedback)
        needed = fields if Occasion.AFTERWARDS in wanted else fields[:1]
        for field in needed:
            field.set_error(field.problem())
        missing = next((field for field in needed if field.has_error), None)
        if missing is not None:
            missing.setFocus(Qt.FocusReason.OtherFocusReason)
        return missing is None

    def _answers(self) -> tuple[Given, ...]:
        return tuple(Given(field.name, field.value()) for field in (self.materials, self.feedback))

    def _begin(self) -> None:
        self._is_busy = True
        desk, event_id = self._desk, self._event.id
        occasions, answers = self._wanted(), self._answers()

        def work() -> int:
            ids = desk.workspace.execute(
                Action.MAILING_SAVED,
                lambda work: _prepared(work, event_id, occasions, answers),
            )
            for each in ids:
                mailing_rounds.start(desk.workspace, desk.tools, each)
            return desk.workspace.query(
                lambda queries: sum(len(queries.where(Message, mailing_id=each)) for each in ids)
            )

        desk.lanes.run(Lane.NETWORK, work, owner=self, done=self._left, failed=self._fail)

    def _left(self, count: int) -> None:
        self.says.emit(Notice(translate("attendance", "%n e-mails are on their way.", n=count)))
        self.wants.emit(DeliverMail())
        self.closed.emit()

    def _show_first(self, ids: tuple[Id, ...]) -> None:
        self.closed.emit()
        self.wants.emit(PrepareMailing(ids[0]))

    def _fail(self, error: Exception) -> None:
        self._is_busy = False
        if isinstance(error, DomainError):
            self.says.emit(Notice(error_sentence(error), kind=NoticeKind.ERROR))
        else:
            self._desk.lanes.unexpected(error)

    def _lay_out(self) -> None:
        leave = _button(translate("attendance", "Back to the event"), self.closed.emit, "Esc")
        head = QHBoxLayout()
        head.setContentsMargins(PAGE_EDGE, BETWEEN_GROUPS, PAGE_EDGE, INSIDE_GROUP)
        head.setSpacing(INSIDE_GROUP)
        head.addWidget(ElidedLabel(translate("attendance", "Write afterwards"), TextSize.TITLE))
        head.addWidget(ElidedLabel(one_line(self._event.title), tone=Tone.MUTED), 1)
        head.addWidget(leave)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN_GROUPS)
        for field in (self.materials, self.feedback):
            stack = QVBoxLayout()
            stack.setSpacing(GRID)
            stack.addWidget(field.label)
            stack.addWidget(field)
            column.addLayout(stack)
        for line in self._lines.values():
            column.addWidget(line)
        buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE_GROUP)
        for button in (self._start, self._prepare):
            button.setEnabled(False)
            buttons.addWidget(button)
        buttons.addStretch()
        column.addLayout(buttons)
        column.addStretch()
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        frame.addLayout(head)
        frame.addWidget(scrolling(content), 1)


def _prepared(
    work: UnitOfWork, event_id: Id, occasions: tuple[Occasion, ...], answers: tuple[Given, ...]
) -> tuple[Id, ...]:
    return tuple(inviting.prepare(work, event_id, each, answers).id for each in occasions)


def _button(text: str, pressed: Callable[[], object], key: str, kind: Kind = Kind.QUIET) -> Button:
    made = Button(text, pressed, kind)
    made.setAccessibleDescription(key)
    return made


def _words(occasion: Occasion, people: _People) -> str:
    """Who is written to on an occasion, who is not, and why."""
    if occasion is Occasion.AFTERWARDS:
        who = translate("attendance", "Thanks, documents and feedback (V22) to who was there")
    else:
        who = translate("attendance", "Documents (V22b) to who did not come")
    if people.is_written:
        return f"{who}: {translate('attendance', 'was written already')}"
    count = translate("attendance", "%n may be written to", n=people.open)
    refused = people.gates - Counter({Gate.OPEN: people.gates[Gate.OPEN]})
    reasons = " · ".join(f"{label(gate)}: {number}" for gate, number in refused.most_common())
    return f"{who}: {count}" + (f" ({reasons})" if reasons else "")
