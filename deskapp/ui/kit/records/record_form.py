"""A form over one record: its values in, the changed record out, its problems at their fields."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Generic, TypeVar

from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.errors import Problem
from deskapp.domain.record import Record
from deskapp.ui.kit.forms.form import Form, Line
from deskapp.ui.kit.forms.repeated_field import RepeatedField
from deskapp.ui.kit.records.fields.custom_fields import own_values, with_own_values
from deskapp.wording.errors import problem_sentence

R = TypeVar("R", bound=Record)
Values = Mapping[str, Any]  # each field has a value of its own type


class RecordForm(Form, Generic[R]):
    """Fields named as the record's own need nothing more; subclasses turn the others to and fro.

    The office's own fields (``own_lines``) need nothing more either.
    """

    def __init__(self, lines: Iterable[Line], record: R) -> None:
        super().__init__(lines)
        self.base = record
        """The record as it is stored, or as a new one begins."""
        self.set_values(self.values_of(record))

    def values_of(self, record: R) -> Values:
        """What the fields show of a record."""
        names = [field.name for field in self.fields()]
        shown = {name: getattr(record, name) for name in names if hasattr(record, name)}
        own = own_values(names, record) if isinstance(record, MainRecord) else {}
        return {**shown, **own}

    def record_of(self, base: R, values: Values) -> R:
        """`base` with what stands in the fields."""
        known = {name: value for name, value in values.items() if hasattr(base, name)}
        if isinstance(base, MainRecord):
            known["custom"] = with_own_values(base, values)
        return replace(base, **known)

    def record(self) -> R:
        """The record as it stands in the form; ask only when every field is fit."""
        return self.record_of(self.base, self.values())

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the record as it stands."""
        return self.record().tidied().problems()

    def is_fit(self) -> bool:
        """Whether it could be stored as it stands, without showing what is wrong."""
        return not any(field.problem() for field in self.fields()) and not self.problems()

    def submit(self) -> None:
        """Emit `submitted` if every field and the record as a whole are fit."""
        if not self.check():
            return
        problems = self.problems()
        self.show_problems(problems)
        if not problems:
            self.submitted.emit()

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show what is wrong beside the fields and rows it is wrong in."""
        problems = tuple(problems)
        whole = [problem for problem in problems if self._rows_of(problem) is None]
        self.set_errors({problem.field: problem_sentence(problem) for problem in whole})
        for problem in problems:
            rows = self._rows_of(problem)
            if rows is not None:
                self.unfold(rows)
                part = problem.field.partition(".")[2]
                rows.set_row_error(part, problem.value, problem_sentence(problem))

    def settle(self, stored: R) -> None:
        """What stands here is stored, as that state of the record."""
        self.base = stored
        self.mark_saved()

    def rebase(self, latest: R) -> None:
        """Go on from a newer state of the record; what was typed here stays."""
        typed = {
            name: value for name, value in self.values().items() if value != self.saved_value(name)
        }
        self.base = latest
        self.set_values(self.values_of(latest))
        for name, value in typed.items():
            self.field(name).set_value(value)

    def _rows_of(self, problem: Problem) -> RepeatedField | None:
        """The rows in one of which something is wrong; none where a whole field is."""
        name, _, part = problem.field.partition(".")
        field = next((each for each in self.fields() if each.name == name), None)
        is_in_a_row = bool(part or problem.value)
        return field if isinstance(field, RepeatedField) and is_in_a_row else None
