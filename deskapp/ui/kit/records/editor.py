"""A form in the place of the record it changes: heading, the form, and its two ways out."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.record import Id, Record
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.labels import ElidedLabel, PlainLabel
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.page import scrolling
from deskapp.ui.kit.records.record_form import RecordForm
from deskapp.wording.language import translate

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Storing(Generic[R]):
    """How a form's record is stored, and what undo calls that.

    A plan changes other records than its own, so it is carried out only when the person says so.
    """

    action: Action
    use_case: Callable[[UnitOfWork, R], R]
    is_plan: bool = False


class Editor(QWidget, Generic[R]):
    """Belongs to the record that the page shows, `about`; its form may be over another one."""

    submitted = Signal()
    cancelled = Signal()

    def __init__(self, about: Id, heading: str, form: RecordForm[R], storing: Storing[R]) -> None:
        super().__init__()
        self.about, self.form, self.storing = about, form, storing
        self.is_storing = False
        """Whether an answer from the records is still to come."""
        row = QHBoxLayout()
        row.setContentsMargins(PAGE_EDGE, INSIDE_GROUP, PAGE_EDGE, INSIDE_GROUP)
        row.setSpacing(INSIDE_GROUP)
        row.addWidget(ElidedLabel(heading, TextSize.HEADING), 1)
        row.addWidget(_button(translate("kit", "Cancel"), self.cancelled.emit, "Esc"))
        save = translate("kit", "Save")
        row.addWidget(_button(save, form.submit, "Ctrl+Return", Kind.PRIMARY))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(scrolling(form), 1)
        form.submitted.connect(self.submitted)
        form.cancelled.connect(self.cancelled)
        self.setFocusProxy(form.fields()[0])

    @property
    def is_of_new_record(self) -> bool:
        """Whether the page's record itself is being made."""
        return self.form.base.id == self.about and self.form.base.version == 0

    def follow(self, latest: Record) -> None:
        """Go on from a newer state of the page's record, where the form is over that."""
        base = self.form.base
        if base.id == latest.id and base.version < latest.version and not self.is_storing:
            self.form.rebase(cast("R", latest))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The form's keys, while one of the buttons has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.form.submit()
        else:
            super().keyPressEvent(event)


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DraftBar(QFrame):
    """Says that something typed is not stored yet, and leads back to it."""

    def __init__(self, go_on: Callable[[], object], discard: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("notice", "info")
        row = QHBoxLayout(self)
        row.setContentsMargins(BETWEEN_GROUPS, INSIDE_GROUP // 2, INSIDE_GROUP, INSIDE_GROUP // 2)
        row.addWidget(
            PlainLabel(translate("kit", "There are changes not saved yet."), wraps=True), 1
        )
        row.addWidget(Button(translate("kit", "Continue"), go_on, Kind.LINK))
        row.addWidget(Button(translate("kit", "Discard"), discard, Kind.LINK))


def _button(
    text: str, pressed: Callable[[], object], key: str, kind: Kind = Kind.ORDINARY
) -> Button:
    made = Button(text, pressed, kind)
    made.setAccessibleDescription(key)
    return made
