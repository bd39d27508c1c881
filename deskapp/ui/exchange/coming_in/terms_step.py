"""The fourth step: where the data comes from, and what becomes of records known already."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import LegalBasis, Source
from deskapp.ui.exchange.step import Step
from deskapp.ui.kit.forms.choice_fields import CheckField, ChoiceField
from deskapp.ui.kit.forms.form import Form, OptionsForm
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.records.choices import words_of
from deskapp.ui.kit.records.fields.date_fields import DayField
from deskapp.wording.language import translate


@dataclass(frozen=True, slots=True)
class Terms:
    """What a person says of the whole list."""

    updates: bool
    source: Source
    source_note: str
    source_date: date | None
    legal_basis: LegalBasis


class TermsStep(Step):
    """Asked once for the whole list; origin and legal basis only for people."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__(translate("exchange", "4  Origin"))
        self.source = ChoiceField(
            "source", translate("exchange", "Where it comes from"), words_of(Source)
        )
        self.source.set_value(Source.IMPORT)
        self.source_date = DayField("source_date", translate("exchange", "Taken down on"))
        self.source_date.set_value(today)
        self.source_note = LineField("source_note", translate("exchange", "More on the origin"))
        self.legal_basis = ChoiceField(
            "legal_basis", translate("exchange", "Legal basis"), words_of(LegalBasis)
        )
        self.legal_basis.set_value(LegalBasis.PUBLIC_TASK)
        self.updates = CheckField(
            "updates",
            translate("exchange", "Bring records that are known already up to date"),
            hint=translate("exchange", "Otherwise their rows are rejected."),
        )
        self._of_people = Form(
            [(self.source, self.source_date), (self.source_note, self.legal_basis)]
        )
        self.forms = (self._of_people, OptionsForm([self.updates]))
        for form in self.forms:
            self.column.addWidget(form)
            form.changed.connect(self.changed)
        self.hide()

    def show_for(self, kind: RecordKind) -> None:
        """Ask what a list of that kind needs."""
        self._of_people.setVisible(kind is RecordKind.CONTACT)
        has_people = kind is RecordKind.CONTACT
        origin, known = (
            translate("exchange", "4  Origin"),
            translate("exchange", "4  Known records"),
        )
        self.heading.setText(origin if has_people else known)
        self.show()

    def is_fit(self) -> bool:
        """Whether the day can be read; shows where not."""
        return self._of_people.check()

    def mark_used(self) -> None:
        """What is said now is taken: it is stored with what a list brings."""
        self._of_people.mark_saved()

    def terms(self) -> Terms:
        """What is said now."""
        return Terms(
            updates=self.updates.value(),
            source=self.source.value(),
            source_note=self.source_note.value(),
            source_date=self.source_date.value(),
            legal_basis=self.legal_basis.value(),
        )
