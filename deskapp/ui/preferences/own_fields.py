"""The own fields of the office: what it asks for beside what every office asks for."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker

from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.collected import own_fields
from deskapp.domain.collected.custom_field import CustomField, FieldType
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import new_id
from deskapp.ui.kit.buttons import Button, IconButton
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.form import Line
from deskapp.ui.kit.forms.text_fields import LineField, TextField
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.message_box import confirm
from deskapp.ui.preferences.one_of_many import OneOfMany
from deskapp.wording.labels import choices
from deskapp.wording.language import translate


class OwnFieldsSection(OneOfMany[CustomField]):
    """Fields are added, renamed, put in order and deleted, with what they hold."""

    def __init__(self, desk: Desk) -> None:
        self._of = RecordKind.INITIATIVE
        self._kind = ChoiceField("of", translate("preferences", "For"), _kinds())
        types = [(each, word) for each, word in choices(FieldType).items()]
        lines: list[Line] = [
            (
                LineField("label", translate("preferences", "Name"), is_required=True, limit=60),
                ChoiceField("type", translate("preferences", "What it takes"), types),
            ),
            TextField(
                "choices",
                translate("preferences", "Choices"),
                hint=translate("preferences", "One a line."),
            ),
        ]
        about = translate("preferences", "They stand in forms, lists, search and exports.")
        title, choice = translate("preferences", "Own fields"), translate("preferences", "Field")
        super().__init__(desk, title, about, choice=choice, lines=lines, before=[self._kind])
        self._kind.changed.connect(self._other_kind)
        self.form.field("type").changed.connect(self._show_choices)
        up, down = translate("preferences", "Further up"), translate("preferences", "Further down")
        self.up = IconButton(Icon.CHEVRON_UP, up, partial(self._move, down=False))
        self.down = IconButton(Icon.CHEVRON_DOWN, down, partial(self._move, down=True))
        self.delete = Button(translate("preferences", "Delete…"), self._ask_to_delete)
        for button in (self.up, self.down, self.delete):
            self.buttons.insertWidget(self.buttons.count() - 1, button)
        self._show_choices()

    def ask(self, queries: Queries) -> Sequence[CustomField]:
        """The own fields of the kind that is chosen."""
        return own_fields.own_fields_of(queries, self._of)

    def blank(self) -> CustomField:
        """A field behind the others."""
        position = 1 + max((each.position for each in self._records.values()), default=-1)
        return CustomField(id=new_id(), of=self._of, label="", position=position)

    def name_of(self, record: CustomField) -> str:
        """Its label."""
        return record.label

    def name_of_new(self) -> str:
        """For a field that is not there yet."""
        return translate("preferences", "New field")

    def shown(self, record: CustomField) -> Mapping[str, object]:
        """Label, type and choices."""
        is_new = record.version == 0
        self.form.field("type").setEnabled(is_new)  # what is stored was meant so
        for button in (self.up, self.down, self.delete):
            button.setEnabled(not is_new)
        return {
            "label": record.label,
            "type": record.type,
            "choices": "\n".join(record.choices),
        }

    def edited(self, record: CustomField, values: Mapping[str, object]) -> CustomField:
        """The field; only a choice has choices."""
        labels = dict.fromkeys(filter(None, map(str.strip, str(values["choices"]).splitlines())))
        offered = tuple(labels) if values["type"] is FieldType.CHOICE else ()
        return super().edited(record, {**values, "choices": offered})

    def store(self) -> None:
        """Store the field; a choice that was renamed is renamed where it is held."""
        field = self.edited(self._record, self.form.values())
        self.change(lambda work: own_fields.save_own_field(work, field))

    def _move(self, *, down: bool) -> None:
        if self.chosen is not None:
            field = self.chosen
            self.change(lambda work: own_fields.move_own_field(work, field, down=down))

    def _ask_to_delete(self) -> None:
        if self.chosen is not None:
            field = self.chosen
            self.desk.ask(
                lambda queries: len(own_fields.holders(queries, field)),
                owner=self,
                done=lambda count: self._warn(field, count),
            )

    def _warn(self, field: CustomField, count: int) -> None:
        def delete() -> None:
            self.change(lambda work: own_fields.delete_own_field(work, field))

        if not count:
            delete()
            return
        heading = translate("preferences", "Delete “{name}”?", name=field.label)
        said = translate("preferences", "%n records lose what they hold in it.", n=count)
        confirm(self, heading, said, translate("preferences", "Delete"), delete)

    def _show_choices(self) -> None:
        is_choice = self.form.field("type").value() is FieldType.CHOICE
        for part in (self.form.field("choices"), self.form.field("choices").label):
            part.setVisible(is_choice)

    def _other_kind(self) -> None:
        wanted, before = self._kind.value(), self._of
        self.unless_typed(partial(self._use_kind, wanted), partial(self._mark_kind, before))

    def _use_kind(self, kind: RecordKind) -> None:
        self._of = kind
        self._mark_kind(kind)
        self.form.mark_saved()
        self.load()

    def _mark_kind(self, kind: RecordKind) -> None:
        with QSignalBlocker(self._kind):
            self._kind.set_value(kind)


def _kinds() -> list[tuple[RecordKind, str]]:
    return [
        (RecordKind.INITIATIVE, translate("preferences", "Initiatives")),
        (RecordKind.ORGANISATION, translate("preferences", "Organisations")),
        (RecordKind.CONTACT, translate("preferences", "Contacts")),
        (RecordKind.INQUIRY, translate("preferences", "Inquiries")),
    ]
