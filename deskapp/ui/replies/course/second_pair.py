"""The steps of the four-eyes release, and the draft of a colleague, read until it is taken over."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.before_sending import releases
from deskapp.domain.dates.date_words import short_date
from deskapp.domain.message import Message
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.replies.course.writing import Writing
from deskapp.ui.replies.reply_form import ReplyForm
from deskapp.wording.language import current_language


class SecondPair(QObject):
    """Shows how the draft stands, and takes it a step on."""

    done = Signal(object)
    """The ``Action`` that was stored."""
    failed = Signal(object)

    def __init__(self, desk: Desk, form: ReplyForm, writing: Writing) -> None:
        super().__init__(form)
        self._desk, self._form, self._writing = desk, form, writing
        bar, opening = form.standing, writing.opening
        for signal, method in (
            (bar.take_over_wanted, self.take_over),
            (bar.release_wanted, self.release),
            (bar.take_back_wanted, self.take_back),
            (bar.changes_toggled, form.toggle_changes),
            (writing.keeping.kept, self._show),
        ):
            signal.connect(method)
        is_foreign = bool(opening.draft.version) and opening.draft.author_id not in {
            None,
            opening.me,
        }
        form.set_read_only(is_foreign)
        self._show(opening.draft)

    def ask(self) -> None:
        """Ask a second person to look at it."""
        self._step(Action.RELEASE_WANTED, releases.ask_for_release)

    def release(self) -> None:
        """Release it as it stands."""
        self._step(Action.REPLY_RELEASED, releases.release)

    def take_back(self) -> None:
        """Take the release, or the wish for one, back."""
        self._step(Action.RELEASE_TAKEN_BACK, releases.take_back)

    def take_over(self) -> None:
        """Go on with a colleague's draft: from now on it is one's own."""
        me = self._writing.opening.me
        if me is not None:
            self._form.letter.write_by(me)
        self._form.set_read_only(False)
        self._writing.keeping.save()
        self._form.letter.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, action: Action, step: Callable[[UnitOfWork, Message], Message]) -> None:
        drafting, content = self._writing.drafting, self._writing.content()
        self._writing.keeping.timer.stop()
        self._desk.lanes.run(
            Lane.RECORDS,
            lambda: drafting.review(content, action, step),
            owner=self,
            done=partial(self._stepped, action),
            failed=self.failed.emit,
        )

    def _stepped(self, action: Action, draft: Message) -> None:
        self._show(draft)
        self._writing.checking.ask()
        self.done.emit(action)

    def _show(self, draft: Message) -> None:
        opening, clock = self._writing.opening, self._desk.workspace.clock
        local, today = clock.local(draft.at), clock.today()
        day = short_date(local.date(), today, current_language())
        at = f"{local:%H:%M}" if local.date() == today else f"{day}, {local:%H:%M}"
        self._form.standing.show_standing(draft, opening.me, opening.users, at)
