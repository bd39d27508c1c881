"""What the small forms share: a heading, the fields, a button that saves, and errors in place."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskapp.application.actions import Action
from deskapp.application.errors import OutsideError
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.errors import DomainError, Invalid
from deskapp.ui.inquiries.changes import notice_of
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.form import Form, Line
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID, INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.panel import Panel
from deskapp.ui.kit.speech import announce
from deskapp.wording.action_labels import action_label
from deskapp.wording.errors import error_sentence, problem_sentence
from deskapp.wording.language import translate

UseCase = Callable[[UnitOfWork], object]


class FormPanel(Panel):
    """Ctrl+Enter saves, Esc goes back; what is typed stays as long as the panel lives."""

    def __init__(
        self,
        desk: Desk,
        heading: str,
        lines: Iterable[Line],
        save_label: str = "",
        *,
        is_long: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """A long form has its buttons on top, where they are seen at once."""
        super().__init__(parent)
        self.desk = desk
        self.heading = heading
        self.form = Form(lines)
        self.form.submitted.connect(self._store)
        self.form.cancelled.connect(self.closed)
        self._fault = PlainLabel("", tone=Tone.OVERDUE, wraps=True)
        self._fault.hide()
        self._save = Button(
            save_label or translate("inquiries", "Save"), self.form.submit, Kind.PRIMARY
        )
        self._save.setAccessibleDescription(translate("inquiries", "Ctrl+Enter"))
        self.setAccessibleName(heading)
        self._lay_out(is_long=is_long)

    def change(self) -> tuple[Action, UseCase]:
        """What saving does, from the values as they stand now.

        May raise a ``DomainError`` where these cannot be saved.
        """
        raise NotImplementedError

    def told(self, action: Action, _result: object) -> str:
        """What is said once it is stored."""
        return action_label(action.value)

    def stored(self, result: object) -> None:
        """It is stored: tell it and go."""
        del result
        self.form.mark_saved()
        self.closed.emit()

    @property
    def is_dirty(self) -> bool:
        """Whether something typed would be lost with the panel."""
        return self.form.is_dirty

    def begin(self) -> None:
        """Go to the first field."""
        self.form.setFocus()
        next(iter(self.fields())).setFocus()

    def set_savable(self, *, is_savable: bool) -> None:
        """Offer to save, or not while that would do nothing."""
        self._save.setEnabled(is_savable)

    def fields(self) -> Iterable[QWidget]:
        """The fields in their order."""
        return (self.form.field(name) for name in self.form.values())

    def _store(self) -> None:
        if not self._save.isEnabled():
            return
        try:
            action, use_case = self.change()
        except DomainError as error:
            self._refused(error)
            return
        self._save.setEnabled(False)
        self._fault.hide()

        def done(result: object) -> None:
            self._save.setEnabled(True)
            self.says.emit(notice_of(self.desk, self.told(action, result)))
            self.stored(result)

        self.desk.do(action, use_case, owner=self, done=done, failed=self._refused)

    def _refused(self, error: Exception) -> None:
        """Say at the field what is wrong, or below the fields where it is no field's."""
        self._save.setEnabled(True)
        if not isinstance(error, DomainError | OutsideError):
            self.desk.lanes.unexpected(error)
            return
        names = self.form.values().keys()
        problems = error.problems if isinstance(error, Invalid) else ()
        at_fields = {p.field: problem_sentence(p) for p in problems if p.field in names}
        self.form.set_errors(at_fields)
        if len(at_fields) < max(1, len(problems)):
            self._fault.setText(error_sentence(error))
            self._fault.show()
            announce(self, error_sentence(error), is_urgent=True)

    def _lay_out(self, *, is_long: bool) -> None:
        cancel = Button(translate("inquiries", "Cancel"), self.closed.emit, Kind.QUIET)
        buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE_GROUP)
        buttons.addWidget(self._save)
        buttons.addWidget(cancel)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_EDGE, BETWEEN_GROUPS, PAGE_EDGE, BETWEEN_GROUPS)
        column.setSpacing(INSIDE_GROUP + GRID)
        column.addWidget(PlainLabel(self.heading, TextSize.HEADING, wraps=True))
        column.addWidget(self.form)
        column.addWidget(self._fault)
        column.insertLayout(1 if is_long else column.count(), buttons)
