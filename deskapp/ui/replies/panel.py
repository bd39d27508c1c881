"""The reply to an inquiry, as the panel that the page of inquiries shows: begin reading here."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.actions import Action
from deskapp.application.use_cases.replies import NoSenderProfile
from deskapp.application.use_cases.reply_start import ReplyStart
from deskapp.application.use_cases.similar.earlier import EarlierAnswer
from deskapp.domain.errors import DomainError
from deskapp.domain.record import Id
from deskapp.domain.sender_profile import HandOver
from deskapp.domain.template import Template
from deskapp.ui.kit.actions import action, add_key, add_shortcuts, commands_of
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Job, Lane
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.requests import OpenPage
from deskapp.ui.replies.commands import ReplyCommands
from deskapp.ui.replies.course.farewell import farewell
from deskapp.ui.replies.course.leaving import Leaving, Left
from deskapp.ui.replies.course.second_pair import SecondPair
from deskapp.ui.replies.course.writing import Writing
from deskapp.ui.replies.opening import Opening, open_reply
from deskapp.wording.action_labels import action_label
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import translate


class ReplyPanel(ReplyCommands):
    """Goes on with the draft of an inquiry, or begins one; what is written is kept by itself."""

    def __init__(self, desk: Desk, inquiry_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._inquiry_id = inquiry_id
        self._wanted_number = 0
        self._given: EarlierAnswer | Template | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.form)
        self.setFocusProxy(self.form)
        add_shortcuts(self, commands_of(self))
        add_key(self, "Ctrl+Enter", self.leave)
        self._opening = self._open(None)

    @action("replies", "Put away", shortcut="Esc")
    def put_away(self) -> None:
        """Close the panel and keep the draft; from the moment of sending go back to the letter."""
        if self.form.later.isVisible():
            self.form.later.leave()
            return
        self.save()
        self.closed.emit()

    @action("replies", "Discard draft", icon=Icon.TRASH)
    def discard(self) -> None:
        """Delete the draft; undo brings it back."""
        writing, self._writing = self._writing, None
        if writing is None:
            self.closed.emit()
            return
        writing.keeping.timer.stop()
        content = writing.content() if writing.keeping.is_due else None
        self.form.setEnabled(False)
        self._desk.lanes.run(
            Lane.RECORDS,
            partial(writing.drafting.discard, content),
            owner=self,
            done=self._discarded,
            failed=partial(self._not_discarded, writing),
        )

    def choose(self, number: int) -> None:
        """Write from the template of that number."""
        if self._writing is None:
            self._wanted_number = number
        elif not self._writing.choose_numbered(number):
            text = translate("replies", "No template has the number {number}.", number=number)
            self.says.emit(Notice(text))

    def take(self, given: object) -> None:
        """Begin a letter to others instead, or write this one from a template or earlier answer."""
        if isinstance(given, ReplyStart):
            self._opening.drop()
            self._opening = self._open(given)
        elif isinstance(given, EarlierAnswer):
            self._take_over(given)
        elif isinstance(given, Template):
            self._write_from(given)

    def save(self) -> None:
        """Keep what is written."""
        if self._writing is not None:
            self._writing.keeping.save()

    def _begin(self, opening: Opening) -> None:
        form = self.form
        writing = self._writing = Writing(self._desk, form, opening)
        if opening.draft.version and self.focusWidget() is form.head.chooser.line:
            form.letter.text.setFocus(Qt.FocusReason.OtherFocusReason)
        leaving = self._leaving = Leaving(self._desk, form, writing)
        second = self._second = SecondPair(self._desk, form, writing)
        for signal, method in (
            (writing.failed, self._show_fault),
            (writing.filling.typed_over, self._tell_typed_over),
            (writing.mending.wants, self.wants),
            (form.files.refused, self._tell_fault),
            (form.ways_out.chosen, self._leave),
            (form.later.chosen, partial(leaving.go, HandOver.SMTP)),
            (form.later.left, form.letter.text.setFocus),
            (leaving.stayed, self._tell_fault),
            (leaving.failed, self._show_fault),
            (leaving.left, self._gone),
            (second.failed, self._show_fault),
            (second.done, self._tell_done),
        ):
            signal.connect(method)
        form.ways_out.offer_more(self._more())
        if self._wanted_number:
            self.choose(self._wanted_number)
        given, self._given = self._given, None
        if given is not None:
            self.take(given)
        if not opening.draft.version and opening.known.values:
            form.asked.go_to_first()

    def _open(self, start: ReplyStart | None) -> Job:
        return self._desk.lanes.run(
            Lane.READS,
            partial(open_reply, self._desk.workspace, self._desk.tools, self._inquiry_id, start),
            owner=self,
            done=self._begin,
            failed=self._cannot_begin,
        )

    def _take_over(self, earlier: EarlierAnswer) -> None:
        if self._writing is None:
            self._given = earlier
            return
        self._writing.take_over(earlier)
        text = translate(
            "replies",
            "The words of {ref_no} stand in the reply. Names are marked and want to be filled in.",
            ref_no=earlier.ref_no,
        )
        undo = translate("replies", "Undo")
        self.says.emit(Notice(text, undo, self.form.letter.text.undo))

    def _write_from(self, template: Template) -> None:
        if self._writing is None:
            self._given = template
        else:
            self._writing.choose(template)

    def _cannot_begin(self, error: Exception) -> None:
        if not isinstance(error, DomainError):
            self._desk.lanes.unexpected(error)
            return
        had_focus = self.form.isAncestorOf(self.form.window().focusWidget())
        self.form.hide()
        lacks_profile = isinstance(error, NoSenderProfile)
        refusal = EmptyState(
            Icon.WARNING,
            translate("replies", "There is no replying yet."),
            advice=error_sentence(error),
            action=translate("replies", "Open settings") if lacks_profile else "",
            pressed=self._go_to_settings,
        )
        self._column.addWidget(refusal)
        self.setFocusProxy(refusal)
        if had_focus:
            refusal.show()
            refusal.setFocus()

    def _go_to_settings(self) -> None:
        """Leave the panel, too: once the profile is there, the reply begins anew."""
        self.wants.emit(OpenPage("preferences"))
        self.closed.emit()

    def _gone(self, left: Left) -> None:
        self._writing = None
        for told in farewell(self._desk, left):
            if isinstance(told, Notice):
                self.says.emit(told)
            else:
                self.wants.emit(told)
        self.closed.emit()

    def _discarded(self, was_stored: bool) -> None:
        if was_stored:
            self._tell_done(Action.DRAFT_DISCARDED)
        self.closed.emit()

    def _not_discarded(self, writing: Writing, error: Exception) -> None:
        self._writing = writing
        self.form.setEnabled(True)
        self._show_fault(error)

    def _tell_done(self, done: Action) -> None:
        undo = translate("replies", "Undo")
        self.says.emit(Notice(action_label(done.value), undo, self._desk.undo))

    def _tell_typed_over(self) -> None:
        text = translate("replies", "The template’s text stands in place of yours.")
        undo = translate("replies", "Undo")
        self.says.emit(Notice(text, undo, self.form.letter.text.undo))
