"""The reply to an inquiry, as the panel that the page of inquiries shows: begin reading here."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.actions import Action
from deskapp.application.errors import OutsideError
from deskapp.application.ports.post import UnsafeMail
from deskapp.application.use_cases.replies import NoSenderProfile
from deskapp.domain.errors import DomainError
from deskapp.domain.message import Message
from deskapp.domain.record import Id
from deskapp.domain.sender_profile import HandOver
from deskapp.ui.kit.actions import action, add_key, add_shortcuts, commands_of
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.notice import Notice, NoticeKind
from deskapp.ui.kit.panel import Panel
from deskapp.ui.kit.requests import DeliverMail, OpenPage
from deskapp.ui.kit.speech import announce
from deskapp.ui.replies.opening import Opening, open_reply
from deskapp.ui.replies.reply_form import ReplyForm
from deskapp.ui.replies.ways_out import choose_file, passing_file
from deskapp.ui.replies.writing import Writing
from deskapp.wording.action_labels import action_label
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import translate


class ReplyPanel(Panel):
    """Goes on with the draft of an inquiry, or begins one; what is written is kept by itself."""

    def __init__(self, desk: Desk, inquiry_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._opening: Opening | None = None
        self._writing: Writing | None = None
        self._wanted_number = 0
        self.setAccessibleName(translate("replies", "Reply"))
        self.form = ReplyForm(desk, desk.workspace.clock.today())
        self.form.ways_out.chosen.connect(self._leave)
        self.form.ways_out.discard_wanted.connect(self.discard)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.form)
        self.setFocusProxy(self.form)
        add_shortcuts(self, commands_of(self))
        add_key(self, "Ctrl+Enter", self.leave)
        desk.lanes.run(
            Lane.READS,
            partial(open_reply, desk.workspace, desk.tools, inquiry_id),
            owner=self,
            done=self._begin,
            failed=self._cannot_begin,
        )

    @action("replies", "Send or hand over", shortcut="Ctrl+Return", icon=Icon.SEND)
    def leave(self) -> None:
        """Let the reply leave in the office's usual way."""
        self._leave(self.form.ways_out.usual)

    @action("replies", "Put away", shortcut="Esc")
    def put_away(self) -> None:
        """Close the panel and keep the draft."""
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
            failed=partial(self._stay, writing),
        )

    def choose(self, number: int) -> None:
        """Write from the template of that number."""
        if self._writing is None:
            self._wanted_number = number
        elif not self._writing.choose_numbered(number):
            text = translate("replies", "No template has the number {number}.", number=number)
            self.says.emit(Notice(text))

    def save(self) -> None:
        """Keep what is written."""
        if self._writing is not None:
            self._writing.keeping.save()

    def _begin(self, opening: Opening) -> None:
        self._opening = opening
        self._writing = Writing(self._desk, self.form, opening)
        self._writing.failed.connect(self._show_fault)
        self._writing.filling.typed_over.connect(self._tell_typed_over)
        if opening.draft.version and self.form.chooser.line.hasFocus():
            self.form.letter.text.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._wanted_number:
            self.choose(self._wanted_number)

    def _cannot_begin(self, error: Exception) -> None:
        if not isinstance(error, DomainError):
            self._desk.lanes.unexpected(error)
            return
        self.form.hide()
        lacks_profile = isinstance(error, NoSenderProfile)
        self._column.addWidget(
            EmptyState(
                Icon.WARNING,
                translate("replies", "There is no replying yet."),
                advice=error_sentence(error),
                action=translate("replies", "Open settings") if lacks_profile else "",
                pressed=lambda: self.wants.emit(OpenPage("preferences")),
            )
        )

    def _leave(self, way: HandOver) -> None:
        """Wait for what was typed last, look that nothing is missing, and go."""
        if self._writing is not None:
            self._writing.filling.when_done(partial(self._check_and_go, way))

    def _check_and_go(self, way: HandOver) -> None:
        if self._writing is None or self._opening is None:
            return
        sentence = self._writing.problem()
        if sentence:
            self._tell_fault(sentence)
            return
        match way:
            case HandOver.SMTP:
                self._go(way, None)
            case HandOver.EML:
                choose_file(self, self._opening.ref_no, partial(self._go, way))
            case HandOver.MAIL_PROGRAM:
                self._go(way, passing_file(self._opening.ref_no))

    def _go(self, way: HandOver, path: Path | None) -> None:
        writing, self._writing = self._writing, None
        if writing is None:
            return
        writing.keeping.timer.stop()
        content, promise = writing.content(), self.form.promise.promise()
        self.form.setEnabled(False)

        def work() -> Message:
            if path is None:
                return writing.drafting.send(content, promise)
            return writing.drafting.give_out(content, promise, path)

        self._desk.lanes.run(
            Lane.RECORDS,
            work,
            owner=self,
            done=lambda _: self._gone(way, path),
            failed=partial(self._stay, writing),
        )

    def _gone(self, way: HandOver, path: Path | None) -> None:
        if way is HandOver.SMTP:
            self._tell_done(Action.REPLY_QUEUED)
            self.wants.emit(DeliverMail())
        else:
            self._tell_done(Action.REPLY_HANDED_OVER)
        if way is HandOver.MAIL_PROGRAM and not _opens(path):
            text = translate(
                "replies",
                "No mail program opens {file}. Please undo and save it as .eml.",
                file=path,
            )
            undo = translate("replies", "Undo")
            self.says.emit(Notice(text, undo, self._desk.undo, NoticeKind.ERROR))
        self.closed.emit()

    def _discarded(self, was_stored: bool) -> None:
        if was_stored:
            self._tell_done(Action.DRAFT_DISCARDED)
        self.closed.emit()

    def _stay(self, writing: Writing, error: Exception) -> None:
        """It did not leave: everything is as before, and the reason stands below."""
        self._writing = writing
        self.form.setEnabled(True)
        self._show_fault(error)

    def _show_fault(self, error: Exception) -> None:
        if isinstance(error, UnsafeMail):
            text = translate(
                "replies",
                "This cannot be made an e-mail that says what stands here, so nothing left. "
                "Please check recipients and subject.",
            )
            self._tell_fault(text)
        elif isinstance(error, DomainError | OutsideError):
            self._tell_fault(error_sentence(error))
        else:
            self._desk.lanes.unexpected(error)

    def _tell_fault(self, sentence: str) -> None:
        self.form.fault.setText(sentence)
        self.form.fault.show()
        announce(self, sentence, is_urgent=True)

    def _tell_done(self, done: Action) -> None:
        undo = translate("replies", "Undo")
        self.says.emit(Notice(action_label(done.value), undo, self._desk.undo))

    def _tell_typed_over(self) -> None:
        text = translate("replies", "The template’s text stands in place of yours.")
        undo = translate("replies", "Undo")
        self.says.emit(Notice(text, undo, self.form.letter.text.undo))


def _opens(path: Path | None) -> bool:
    return path is not None and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
