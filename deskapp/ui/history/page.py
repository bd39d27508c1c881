"""The page of the history: what was done, what it changed, and taking it back."""

from functools import partial
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.changes import Change, ChangeSet
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.events.event import Event
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mailings.mailing import Mailing
from deskapp.domain.message import Message
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, Record
from deskapp.domain.template import Snippet, Template
from deskapp.ui.history.about_line import AboutLine
from deskapp.ui.history.step_list import StepList
from deskapp.ui.history.step_sheet import FEW, StepDossier, StepSheet, more_button, read_step
from deskapp.ui.kit.actions import action, commands_of
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.columns import Columns
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Job
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.page import Page
from deskapp.ui.kit.records.detail_pane import DetailPane
from deskapp.ui.kit.requests import OpenRecord, Request, ShowHistory
from deskapp.wording.action_labels import action_label
from deskapp.wording.language import translate

_WIDTHS: Final = (380, 780)
_MORE: Final = 4
_OPENS: Final[dict[type[Record], RecordKind]] = {
    Inquiry: RecordKind.INQUIRY,
    Message: RecordKind.MESSAGE,
    FollowUp: RecordKind.FOLLOW_UP,
    Contact: RecordKind.CONTACT,
    Organisation: RecordKind.ORGANISATION,
    Initiative: RecordKind.INITIATIVE,
    Mailing: RecordKind.MAILING,
    Event: RecordKind.EVENT,
    Template: RecordKind.TEMPLATE,
    Snippet: RecordKind.SNIPPET,
}
"""Records that have a page of their own."""


class HistoryPage(Page):
    """The steps on the left, one of them on the right, record by record, before and after."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("history", "History"), parent)
        self._desk = desk
        self._shown: Id | None = None
        self._dossier: StepDossier | None = None
        self._most = FEW
        self._job: Job | None = None
        self._commands = {each.name: each for each in commands_of(self)}
        self.steps = StepList(desk)
        self._about = AboutLine(desk, self.show_everything)
        self._detail = DetailPane()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._about)
        column.addWidget(self.steps, 1)
        self.put_heading_on(column)
        self.set_content(Columns((left, self._detail), _WIDTHS))
        self.setFocusProxy(self.steps)
        self.steps.chosen.connect(self._choose)
        self.steps.list.opened.connect(lambda _: self._detail.setFocus())
        self._detail.back.connect(self.steps.setFocus)

    def carry_out(self, request: Request) -> None:
        """Show what was done, to one record where it is named."""
        if isinstance(request, ShowHistory):
            self._about.show_record(request.record_id)
            self.steps.show_record(request.record_id)

    def refresh(self, changed_ids: frozenset[str]) -> None:  # noqa: ARG002  every change is a step
        """Something was done."""
        self.steps.refresh()
        self._ask()

    @action("history", "Take back", shortcut="Ctrl+Backspace", icon=Icon.UNDO)
    def take_back(self) -> None:
        """Take the step back that is shown, of whatever day it is."""
        standing = self._dossier.row.standing if self._dossier else None
        if standing is not None:
            self._desk.take_back(standing, owner=self, done=self._tell)

    @action("history", "Show everything", icon=Icon.HISTORY, needs_nothing=True)
    def show_everything(self) -> None:
        """Show what was done to all records."""
        self.carry_out(ShowHistory())

    def _tell(self, reversal: ChangeSet | None) -> None:
        if reversal is None:
            return
        text = translate("history", "Taken back: {action}", action=action_label(reversal.action))
        again = partial(self._desk.take_back, reversal, owner=self, done=lambda _: None)
        self.says.emit(Notice(text, translate("history", "Do again"), again))

    def _choose(self, step: Id | None) -> None:
        self._shown, self._most = step, FEW
        self._ask()

    def _show_more(self) -> None:
        self._most *= _MORE
        self._ask()

    def _ask(self) -> None:
        if self._job is not None:
            self._job.drop()
        self._job = None
        shown, most, clock = self._shown, self._most, self._desk.workspace.clock
        if shown is None:
            self._show(None)
            return
        self._job = self._desk.ask(
            lambda queries: read_step(queries, clock, shown, most), owner=self, done=self._show
        )

    def _show(self, dossier: StepDossier | None) -> None:
        self._job = None
        if dossier is not None and dossier == self._dossier:
            return
        self._dossier = dossier
        if dossier is None:
            self._detail.show_nothing()
            return
        sheet = StepSheet(
            dossier,
            self._desk.workspace.clock,
            [self._take_back_button()] if dossier.row.standing else [],
            self._open_button,
            more_button(dossier, self._show_more),
        )
        sheet.end()
        self._detail.show_sheet(dossier.row.id, sheet)

    def _take_back_button(self) -> Button:
        command = self._commands["history.take_back"]
        made = Button(command.label, command.handler, Kind.QUIET, command.icon)
        made.setAccessibleDescription(command.shown_shortcut)
        return made

    def _open_button(self, change: Change) -> Button | None:
        kind = _OPENS.get(change.kind)
        if kind is None:
            return None
        wanted = OpenRecord(kind, change.record_id)
        return Button(translate("history", "Open"), lambda: self.wants.emit(wanted), Kind.LINK)
