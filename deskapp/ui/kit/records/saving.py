"""Storing what was typed, and saying so with Undo beside it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from deskapp.application.actions import Action
from deskapp.application.errors import Outdated
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.errors import Invalid
from deskapp.domain.record import Record
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.notice import Notice, NoticeKind
from deskapp.ui.kit.records.detail_pane import AnyEditor
from deskapp.wording.action_labels import action_label
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import translate


class Saving(QObject):
    """Changes of one page; errors nobody can mend at a field go where the lanes send them."""

    says = Signal(object)
    finished = Signal(object)
    """What an editor holds is stored, and the person is done with it."""
    outdated = Signal()
    """The record was changed by somebody else; its newer state is wanted."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def do(self, action: Action, use_case: Callable[[UnitOfWork], object]) -> None:
        """Change records and say so."""
        self._desk.do(action, use_case, owner=self, done=lambda _: self._tell(action))

    def store(self, editor: AnyEditor, *, finishes: bool) -> None:
        """Store the record of an editor whose form is fit; without `finishes` it stays open."""
        if editor.is_storing:
            return
        editor.is_storing = True
        record, storing = editor.form.record(), editor.storing

        def stored(result: Record) -> None:
            editor.is_storing = False
            editor.form.settle(result)
            self._tell(storing.action)
            if finishes:
                self.finished.emit(editor)

        self._desk.do(
            storing.action,
            lambda work: storing.use_case(work, record),
            owner=editor,
            done=stored,
            failed=lambda error: self._refused(editor, error),
        )

    def _tell(self, done: Action) -> None:
        text = action_label(done.value)
        self.says.emit(Notice(text, translate("kit", "Undo"), self._desk.undo))

    def _refused(self, editor: AnyEditor, error: Exception) -> None:
        editor.is_storing = False
        if isinstance(error, Invalid):
            editor.form.show_problems(error.problems)
        elif isinstance(error, Outdated):
            self.says.emit(Notice(error_sentence(error), kind=NoticeKind.ERROR))
            self.outdated.emit()
        else:
            self._desk.lanes.unexpected(error)
