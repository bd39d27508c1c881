"""The way of a reply from Ctrl+Enter to where it has left: looked at, confirmed, handed over."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from deskapp.application.use_cases.reply_sending import Promise
from deskapp.domain.checks.finding import Level
from deskapp.domain.message import Message
from deskapp.domain.sender_profile import HandOver
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.speech import announce
from deskapp.ui.replies.checks.checking import Checked, checked
from deskapp.ui.replies.course.writing import Writing
from deskapp.ui.replies.reply_form import ReplyForm
from deskapp.ui.replies.sending.ways_out import choose_file, passing_file


@dataclass(frozen=True, slots=True)
class Left:
    """A reply that has left: how, where to, and what goes with it."""

    way: HandOver
    path: Path | None
    message: Message
    promises: tuple[Promise, ...]


@dataclass(frozen=True, slots=True)
class _Intent:
    way: HandOver
    send_at: datetime | None = None
    is_confirmed: bool = False
    """Whether the person has seen the warnings and goes all the same."""


class Leaving(QObject):
    """One reply leaves once: while it is under way, no second try begins."""

    left = Signal(object)
    """A ``Left``."""
    stayed = Signal(str)
    """Why it cannot leave as it stands, as a sentence."""
    failed = Signal(object)

    def __init__(self, desk: Desk, form: ReplyForm, writing: Writing) -> None:
        super().__init__(form)
        self._desk, self._form, self._writing = desk, form, writing
        self._shown_for: _Intent | None = None
        self._is_under_way = False
        form.findings.send_wanted.connect(self.go_anyway)

    def go(self, way: HandOver, send_at: datetime | None = None) -> None:
        """Wait for what was typed last, look, and leave; warnings are shown first."""
        if self._form.findings.send_anyway.hasFocus():
            self.go_anyway()
        else:
            self._begin(_Intent(way, send_at))

    def go_anyway(self) -> None:
        """The person has seen the warnings."""
        if self._shown_for is not None:
            intent = self._shown_for
            self._begin(_Intent(intent.way, intent.send_at, is_confirmed=True))

    def _begin(self, intent: _Intent) -> None:
        if not self._is_under_way:
            self._is_under_way = True
            self._writing.filling.when_done(partial(self._look, intent))

    def _look(self, intent: _Intent) -> None:
        sentence = self._writing.problem()
        if sentence:
            self._stay(sentence)
            return
        draft, desk, calendar = self._writing.content(), self._desk, self._writing.opening.calendar
        self._desk.ask(
            lambda queries: checked(queries, desk, draft, calendar),
            owner=self,
            done=partial(self._decide, intent),
            failed=self._fail,
        )

    def _decide(self, intent: _Intent, found: Checked) -> None:
        if found.draft != self._writing.content():
            self._look(intent)  # a key was pressed meanwhile
            return
        self._writing.was_to_leave = True
        self._writing.show_checked(found)
        if any(each.level is Level.STOP for each in found.findings):
            self._is_under_way = False
            self._form.findings.go_in(may_send=False)
            announce(self._form.findings, self._form.findings.heading, is_urgent=True)
        elif found.findings and not intent.is_confirmed:
            self._is_under_way = False
            self._shown_for = intent
            self._form.findings.go_in(may_send=True)
            announce(self._form.findings, self._form.findings.heading)
        else:
            self._leave(intent)

    def _leave(self, intent: _Intent) -> None:
        name = self._writing.opening.ref_no
        match intent.way:
            case HandOver.SMTP:
                self._hand_over(intent, None)
            case HandOver.EML:
                self._is_under_way = False
                place = self._form.parentWidget() or self._form
                choose_file(place, name, partial(self._to_file, intent))
            case HandOver.MAIL_PROGRAM:
                self._hand_over(intent, passing_file(name))

    def _to_file(self, intent: _Intent, path: Path) -> None:
        if not self._is_under_way:
            self._is_under_way = True
            self._hand_over(intent, path)

    def _hand_over(self, intent: _Intent, path: Path | None) -> None:
        writing, drafting = self._writing, self._writing.drafting
        writing.keeping.timer.stop()
        content, promises = writing.content(), self._form.promises.promises()
        self._form.setEnabled(False)

        def work() -> Message:
            if path is None:
                return drafting.send(content, promises, intent.send_at)
            return drafting.give_out(content, promises, path)

        self._desk.lanes.run(
            Lane.RECORDS,
            work,
            owner=self,
            done=lambda message: self.left.emit(Left(intent.way, path, message, promises)),
            failed=self._fail,
        )

    def _stay(self, sentence: str) -> None:
        self._is_under_way = False
        self.stayed.emit(sentence)

    def _fail(self, error: Exception) -> None:
        """It did not leave: everything is as before, and the reason stands below."""
        self._is_under_way = False
        self._form.setEnabled(True)
        self.failed.emit(error)
