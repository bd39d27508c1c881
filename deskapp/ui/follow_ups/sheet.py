"""One follow-up on the right: fetched, edited, and stored when it is left."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import follow_ups, records
from deskapp.domain.errors import Invalid
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.record import Id
from deskapp.ui.follow_ups.form import FollowUpForm, Loaded, load, load_new
from deskapp.ui.follow_ups.sheet_content import Steps, sheet_content
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Failed, Job, Lane
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.page import scrolling
from deskapp.ui.kit.requests import OpenRecord
from deskapp.wording.action_labels import action_label
from deskapp.wording.language import translate

T = TypeVar("T")


class FollowUpSheet(QWidget):
    """Shows a follow-up, stored or new; a change made elsewhere goes under what is typed here."""

    wants = Signal(object)
    says = Signal(object)
    left = Signal()
    """The person goes back to the list; what is typed stays."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._job: Job | None = None
        self._form: FollowUpForm | None = None
        self._is_outdated = False
        self._under_way: object = None
        """The values that are being stored."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._content = QWidget()
        self.clear()

    @property
    def shown_id(self) -> Id | None:
        """The follow-up in the form."""
        return self._form.base.id if self._form else None

    @property
    def is_free(self) -> bool:
        """Whether nothing is shown or on its way."""
        return self._form is None and self._job is None

    def show_record(self, follow_up_id: Id) -> None:
        """Fetch a follow-up and show it."""
        self._load(lambda: load(self._desk.workspace, follow_up_id), self._show)

    def begin(self, about_id: Id | None) -> None:
        """Show an empty form, about a record where one is named, and go to it."""
        self._load(lambda: load_new(self._desk.workspace, about_id), self._show_new)

    def refresh(self, changed_ids: frozenset[str]) -> None:
        """Follow a change of the follow-up shown; what is on its way may be older than that."""
        shown = self.shown_id
        if self._job is not None:
            self._is_outdated = True
        elif shown is not None and shown in changed_ids:
            self._load(lambda: load(self._desk.workspace, shown), self._rebase)

    def let_go(self) -> bool:
        """Store what is typed; false where it cannot be stored, and then the form says why."""
        form = self._form
        if form is None or not form.is_dirty or form.values() == self._under_way:
            return True
        is_fit = form.check() and form.is_fit()
        form.submit()
        return is_fit

    def clear(self) -> None:
        """Show that nothing is chosen."""
        self._drop_job()
        self._form = None
        self._put(EmptyState(Icon.CLOCK, translate("follow_ups", "No follow-up is chosen.")))

    def discard(self) -> None:
        """Forget what is typed."""
        if self._form is None or not self._form.base.version:
            self.clear()
        else:
            self.show_record(self._form.base.id)
        self.left.emit()

    def delete(self) -> None:
        """Delete the follow-up."""
        base = self._form.base if self._form else None
        if base is not None and base.version:
            self._change(Action.FOLLOW_UP_DELETED, lambda work: records.delete(work, base))

    def reopen(self) -> None:
        """Take back that it is done."""
        shown = self.shown_id
        if shown is not None:
            self._change(Action.FOLLOW_UP_REOPENED, lambda work: follow_ups.reopen(work, shown))

    def open_about(self) -> None:
        """Go to what it is about."""
        about = self._form.base.about if self._form else None
        if about is not None:
            self.wants.emit(OpenRecord(*about))

    def _load(self, load: Callable[[], Loaded | None], show: Callable[[Loaded], object]) -> None:
        self._drop_job()

        def take(loaded: Loaded | None) -> None:
            self._job = None
            if loaded is None:
                self.clear()
            else:
                show(loaded)
            if self._is_outdated:
                self.refresh(frozenset({self.shown_id or ""}))

        self._is_outdated = False
        self._job = self._desk.lanes.run(Lane.READS, load, owner=self, done=take)

    def _drop_job(self) -> None:
        if self._job is not None:
            self._job.drop()
            self._job = None

    def _show(self, loaded: Loaded) -> None:
        form = FollowUpForm(self._desk, loaded)
        form.submitted.connect(lambda: self._store(form))
        form.cancelled.connect(self.left)
        self._form = form
        steps = Steps(form.submit, self.discard, self.delete, self.reopen, self.open_about)
        today = self._desk.workspace.clock.today()
        self._put(scrolling(sheet_content(form, steps, today)))
        self.setFocusProxy(form.reason)

    def _show_new(self, loaded: Loaded) -> None:
        self._show(loaded)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rebase(self, loaded: Loaded) -> None:
        form = self._form
        if form is None or form.base.is_open != loaded.follow_up.is_open:
            self._show(loaded)
        else:
            form.rebase(loaded.follow_up)

    def _put(self, content: QWidget) -> None:
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self._content.hide()
        self._content.deleteLater()
        self._content = content
        self._column.addWidget(content)
        if had_focus:
            self.left.emit()

    def _store(self, form: FollowUpForm) -> None:
        edited, was_new = form.record(), not form.base.version
        self._under_way = form.values()

        def stored(saved: FollowUp) -> None:
            self._under_way = None
            if self._form is form and was_new:
                self.show_record(saved.id)
            elif self._form is form:
                form.rebase(saved)

        def failed(error: Exception) -> None:
            self._under_way = None
            if isinstance(error, Invalid) and self._form is form:
                form.show_problems(error.problems)
            else:
                self._desk.lanes.unexpected(error)

        action = Action.FOLLOW_UP_SET if was_new else Action.FOLLOW_UP_EDITED
        self._change(action, lambda work: follow_ups.store(work, edited), stored, failed)

    def _change(
        self,
        action: Action,
        use_case: Callable[[UnitOfWork], T],
        done: Callable[[T], object] = lambda _: None,
        failed: Failed | None = None,
    ) -> None:
        def tell(result: T) -> None:
            undo = translate("follow_ups", "Undo")
            self.says.emit(Notice(action_label(action.value), undo, self._desk.undo))
            done(result)

        self._desk.do(action, use_case, owner=self, done=tell, failed=failed)
