"""How far each introduction of an inquiry is, with its next step as a button."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.introductions import course
from deskapp.application.use_cases.introductions.letters import letter_of
from deskapp.application.use_cases.introductions.views import IntroductionView
from deskapp.application.use_cases.reply_start import ReplyStart
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.dates.date_words import short_date
from deskapp.domain.errors import Invalid
from deskapp.domain.introduction import IntroductionResult, Standing
from deskapp.domain.record import Id
from deskapp.ui.inquiries.changes import Changes
from deskapp.ui.inquiries.introductions.agreement_panel import AgreementPanel
from deskapp.ui.inquiries.introductions.begin_panel import BeginPanel
from deskapp.ui.inquiries.record.block import Block
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.inquiries.record.text_labels import LINK_INSET
from deskapp.ui.kit.actions import action
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.menu_button import Entry, MenuButton
from deskapp.ui.kit.notice import Notice
from deskapp.wording.labels import label
from deskapp.wording.language import current_language, translate

_RESULTS = (
    IntroductionResult.TALK,
    IntroductionResult.COOPERATION,
    IntroductionResult.NOTHING,
    IntroductionResult.OPEN,
)


class IntroductionsBlock(Block):
    """Who is to meet whom, who has agreed, and what became of it."""

    form_wanted = Signal(object)
    """What makes a form for the inquiry shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sheet: Sheet | None = None
        self._changes = Changes(desk, self)
        self._changes.says.connect(self.says)

    @action("inquiries", "Introduce somebody…", shortcut="Ctrl+Shift+V", icon=Icon.HANDSHAKE)
    def introduce(self) -> None:
        """Ask somebody whether they want to meet the person of the inquiry.

        Ctrl+V alone is to paste.
        """
        if self._sheet is None:
            return
        if self._sheet.person is None:
            text = translate("inquiries", "Please choose first who is asking.")
            self.says.emit(Notice(text))
        else:
            self.form_wanted.emit(BeginPanel)

    @action("inquiries", "Note an agreement", shortcut="Ctrl+Shift+J", icon=Icon.CHECK)
    def agree(self) -> None:
        """Note that whoever was asked agrees, with what they said last, and go on."""
        waiting = [view for view in self._views() if view.introduction.missing]
        for view in waiting[:1]:
            self._agree(view, view.introduction.missing[-1])
        if not waiting:
            text = translate("inquiries", "No agreement is waited for here.")
            self.says.emit(Notice(text))

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show all of an inquiry's introductions."""
        self._sheet = sheet
        self.clear()
        self.head(translate("inquiries", "Introductions"))
        for view in self._views():
            self._show(view)
        self.link(translate("inquiries", "Introduce somebody…"), self.introduce)

    def _views(self) -> tuple[IntroductionView, ...]:
        return self._sheet.introductions if self._sheet else ()

    def _show(self, view: IntroductionView) -> None:
        introduction = view.introduction
        self.open(RecordKind.CONTACT, introduction.asked_id, view.asked)
        match introduction.standing:
            case Standing.ASKING:
                self._show_asking(view)
            case Standing.READY:
                self._show_ready(view)
            case Standing.INTRODUCED:
                self._show_introduced(view)
            case Standing.ENDED:
                made = self._day(view, translate("inquiries", "introduced on {day}"))
                self._small(f"{made}: {label(introduction.result)}")
            case Standing.DECLINED:
                self._small(label(Standing.DECLINED))
                unsettled = introduction.missing or (introduction.asked_id,)
                self._buttons(self._agreed_button(view, unsettled[-1]))

    def _show_asking(self, view: IntroductionView) -> None:
        names = " · ".join(view.waits_for)
        self._small(translate("inquiries", "waits for {names} to agree", names=names), Tone.WAITING)
        missing = view.introduction.missing
        decline = translate("inquiries", "Declined")
        buttons = [self._agreed_button(view, party) for party in reversed(missing)]
        self._buttons(*buttons, Button(decline, partial(self._decline, view), Kind.QUIET))
        if view.introduction.asked_id in missing:
            ask = translate("inquiries", "Write the question…")
            self.link(ask, partial(self._write, view))

    def _show_ready(self, view: IntroductionView) -> None:
        self._small(label(Standing.READY), Tone.NEW)
        write = translate("inquiries", "Introduce them by e-mail")
        self._buttons(Button(write, partial(self._write, view), name=Icon.SEND))
        self.link(translate("inquiries", "They know each other already"), partial(self._made, view))

    def _show_introduced(self, view: IntroductionView) -> None:
        self._small(self._day(view, translate("inquiries", "introduced on {day}")))
        asked = MenuButton(translate("inquiries", "What became of it?"))
        asked.show_value(translate("inquiries", "What became of it?"))
        asked.offer(Entry(label(result), partial(self._end, view, result)) for result in _RESULTS)
        self._buttons(asked)

    def _agreed_button(self, view: IntroductionView, party: Id) -> Button:
        name = view.asker if party == view.introduction.asker_id else view.asked
        words = translate("inquiries", "Agreed")
        if len(view.introduction.missing) > 1:
            words = translate("inquiries", "{name} agrees", name=name)
        button = Button(words.replace("&", "&&"), partial(self._agree, view, party))
        button.setAccessibleName(translate("inquiries", "{name} agrees", name=name))
        return button

    def _agree(self, view: IntroductionView, party: Id) -> None:
        """Take what they said last for it, or else ask what shows it."""

        def agree(work: UnitOfWork) -> ReplyStart | None:
            agreed = course.agree_as_said(work, view.introduction.id, party)
            if agreed.missing:
                return None
            return letter_of(work.store, agreed, work.calendar, work.today)

        self._changes.do(
            Action.INTRODUCTION_AGREED,
            agree,
            self._go_on,
            partial(self._ask_what_shows, view, party),
        )

    def _go_on(self, letter: ReplyStart | None) -> None:
        if letter is not None and letter.to:
            self.wants.emit(letter)

    def _ask_what_shows(self, view: IntroductionView, party: Id, error: Exception) -> None:
        if not isinstance(error, Invalid):
            self._desk.lanes.unexpected(error)
            return
        name = view.asker if party == view.introduction.asker_id else view.asked
        make = partial(AgreementPanel, introduction=view.introduction, party=party, name=name)
        self.form_wanted.emit(make)

    def _write(self, view: IntroductionView) -> None:
        """Open the mail that is next."""
        workspace, introduction = self._desk.workspace, view.introduction

        def read() -> ReplyStart:
            calendar, today = workspace.calendar(), workspace.clock.today()
            return workspace.query(lambda q: letter_of(q, introduction, calendar, today))

        self._desk.lanes.run(Lane.READS, read, owner=self, done=self._go_on)

    def _decline(self, view: IntroductionView) -> None:
        self._do(Action.INTRODUCTION_ENDED, lambda work: course.decline(work, view.introduction.id))

    def _made(self, view: IntroductionView) -> None:
        reason = translate("inquiries", "Ask what became of it: {name}", name=view.asked)[:200]
        self._do(
            Action.INTRODUCTION_MADE,
            lambda work: course.introduce(work, view.introduction.id, reason),
        )

    def _end(self, view: IntroductionView, result: IntroductionResult) -> None:
        self._do(
            Action.INTRODUCTION_ENDED, lambda work: course.end(work, view.introduction.id, result)
        )

    def _do(self, done: Action, use_case: Callable[[UnitOfWork], object]) -> None:
        self._changes.do(done, use_case)

    def _day(self, view: IntroductionView, words: str) -> str:
        """Words with the days of an introduction that was made."""
        made, again = view.introduction.introduced_on, view.ask_again_on
        assert made is not None
        assert self._sheet is not None
        language = current_language()
        today = self._sheet.today
        parts = [words.format(day=short_date(made, today, language))]
        if again is not None and view.introduction.standing is Standing.INTRODUCED:
            day = short_date(again, today, language)
            parts.append(translate("inquiries", "ask again on {day}", day=day))
        return ", ".join(parts)

    def _small(self, text: str, tone: Tone = Tone.MUTED) -> None:
        self.say(text, TextSize.SMALL, tone)

    def _buttons(self, *buttons: Button) -> None:
        row = QWidget()
        line = FlowLayout(row)
        line.setContentsMargins(LINK_INSET, 0, 0, 0)
        for button in buttons:
            line.addWidget(button)
        self.column.addWidget(row)
