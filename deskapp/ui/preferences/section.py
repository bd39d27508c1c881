"""One section of the settings: a heading, a sentence, a form, and a button that saves it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.records import save
from deskapp.domain.errors import Invalid, Problem
from deskapp.domain.record import Record
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.form import Form
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP
from deskapp.ui.kit.notice import Notice, NoticeKind
from deskapp.wording.action_labels import action_label
from deskapp.wording.errors import problem_sentence
from deskapp.wording.language import translate


class Section(QWidget):
    """The frame; a section fills the form, and says what saving means."""

    says = Signal(object)
    """A ``Notice``."""
    wants = Signal(object)
    """A request for the shell."""

    def __init__(
        self, desk: Desk, title: str, about: str, form: Form, above: QWidget | None = None
    ) -> None:
        """`above` stands between the sentence and the form."""
        super().__init__()
        self.desk, self.form, self.title = desk, form, title
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(INSIDE_GROUP)
        self.save_button = Button(translate("preferences", "&Save"), form.submit, Kind.PRIMARY)
        self.buttons.addWidget(self.save_button)
        self.buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(BETWEEN_GROUPS)
        layout.addWidget(PlainLabel(title, TextSize.HEADING, wraps=True))
        layout.addWidget(PlainLabel(about, tone=Tone.MUTED, wraps=True))
        for part in (above, form):
            if part is not None:
                part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
                layout.addWidget(part)
        layout.addLayout(self.buttons)
        layout.addStretch()
        form.submitted.connect(self.store)

    def load(self) -> None:
        """Ask for what is stored and fill the form, unless something is typed there."""

    def store(self) -> None:
        """Store what the form has."""

    def field_of(self, problem: Problem) -> str:
        """The field of the form at which a problem is shown."""
        return problem.field

    def save_record(self, record: Record) -> None:
        """Store a record of the form; what breaks its rules is shown at the fields."""
        self.change(lambda work: save(work, record))

    def change(self, use_case: Callable[[UnitOfWork], object]) -> None:
        """Change what is set and say so."""
        self.desk.do(
            Action.SETTINGS_SAVED,
            use_case,
            owner=self,
            done=self._saved,
            failed=self._refused,
        )

    def tell(self, text: str) -> None:
        """Say something in the notice bar."""
        self.says.emit(Notice(text))

    def _saved(self, _result: object) -> None:
        self.form.mark_saved()
        undo = translate("preferences", "Undo")
        label = action_label(Action.SETTINGS_SAVED.value)
        self.says.emit(Notice(label, undo, self.desk.undo))
        self.load()

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, Invalid):
            self.desk.lanes.unexpected(error)
            return
        errors = {self.field_of(each): problem_sentence(each) for each in error.problems}
        self.form.set_errors(errors)
        elsewhere = [errors[field] for field in errors if field not in self.form.values()]
        if elsewhere:
            self.says.emit(Notice(" ".join(elsewhere), kind=NoticeKind.ERROR))
