"""A section over several records of one kind: one at a time, chosen above its form."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QSignalBlocker

from deskapp.application.ports.records import Queries
from deskapp.domain.record import Id, Record
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.form import AnyField, Form, Line, OptionsForm
from deskapp.ui.kit.notice import Notice
from deskapp.ui.preferences.section import Section
from deskapp.wording.language import translate

R = TypeVar("R", bound=Record)
_NEW = Id("")


class OneOfMany(Section, Generic[R]):
    """Subclasses say which records there are and what their form shows of them."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        about: str,
        *,
        choice: str,
        lines: Iterable[Line],
        before: Sequence[AnyField] = (),
    ) -> None:
        """`choice` is the label of the choice, `before` what stands on its left."""
        self._records: dict[Id, R] = {}
        self._record = self.blank()
        self.choice = ChoiceField("which", choice, [(_NEW, "")])
        above = OptionsForm([(*before, self.choice)])
        super().__init__(desk, title, about, Form(lines), above=above)
        self.choice.changed.connect(self._other_chosen)

    def ask(self, queries: Queries) -> Sequence[R]:
        """The records, in the order shown."""
        raise NotImplementedError

    def blank(self) -> R:
        """A record that is not stored yet."""
        raise NotImplementedError

    def name_of(self, record: R) -> str:
        """What stands in the choice."""
        raise NotImplementedError

    def name_of_new(self) -> str:
        """What stands there for a record that is not stored yet."""
        raise NotImplementedError

    def shown(self, record: R) -> Mapping[str, object]:
        """What the form shows of a record."""
        return {name: getattr(record, name) for name in self.form.values()}

    def edited(self, record: R, values: Mapping[str, object]) -> R:
        """The record as the form has it."""
        return replace(record, **values)  # type: ignore[arg-type]  # names of fields

    @property
    def chosen(self) -> R | None:
        """The record that is shown, where it is stored."""
        return self._records.get(self._record.id)

    def load(self) -> None:
        """Ask for the records."""
        if not self.form.is_dirty:
            self.desk.ask(self.ask, owner=self, done=self._show_unless_typed)

    def _show_unless_typed(self, records: Sequence[R]) -> None:
        """Since it was asked for, somebody may have typed."""
        if not self.form.is_dirty:
            self._show(records)

    def store(self) -> None:
        """Store the record in the form."""
        self.save_record(self.edited(self._record, self.form.values()))

    def _show(self, records: Sequence[R]) -> None:
        self._records = {record.id: record for record in records}
        names = [(record.id, self.name_of(record)) for record in records]
        with QSignalBlocker(self.choice):
            self.choice.set_choices([*names, (_NEW, self.name_of_new())])
        is_there = self._record.id in self._records
        self._choose(self._record.id if is_there else next(iter(self._records), _NEW))

    def _choose(self, which: Id) -> None:
        self._record = self._records.get(which) or self.blank()
        self._mark(which)
        self.form.set_values(self.shown(self._record))

    def begin_new(self) -> None:
        """Show the form of one that is not there yet."""
        self._choose(_NEW)

    def unless_typed(self, go_on: Callable[[], object], stay: Callable[[], object]) -> None:
        """Go on at once, or stay where something typed would be lost, and offer to go on then."""
        if not self.form.is_dirty:
            go_on()
            return
        stay()
        text = translate("preferences", "Please save first what you have typed.")
        discard = translate("preferences", "Discard it")
        self.says.emit(Notice(text, discard, go_on))

    def _other_chosen(self) -> None:
        which = self.choice.value()
        stored = self._record.id if self.chosen else _NEW
        self.unless_typed(partial(self._choose, which), partial(self._mark, stored))

    def _mark(self, which: Id) -> None:
        with QSignalBlocker(self.choice):
            self.choice.set_value(which)
