"""The office's own fields in a form, each as its type asks for it."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from deskapp.domain.collected.custom_field import CustomField, FieldType
from deskapp.domain.collected.main_record import CustomValue, MainRecord
from deskapp.domain.collected.own_value import shown_value, stored_value
from deskapp.domain.record import Id
from deskapp.domain.text_rules import web_address
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.field import Field
from deskapp.ui.kit.forms.form import Line
from deskapp.ui.kit.forms.text_fields import LINE_LIMIT, LineField, ParsedField
from deskapp.ui.kit.records.catalogues import NOTHING
from deskapp.wording.errors import problem_sentence
from deskapp.wording.language import current_language, translate

_OWN = "own."
AnyField = Field[Any]  # texts, and None where nothing could be read


def own_lines(definitions: Sequence[CustomField], record: MainRecord) -> tuple[Line, ...]:
    """Two fields a line; a ``RecordForm`` puts the values into the record's ``custom``."""
    fields = [_field(each, record.custom_value(each.id)) for each in definitions]
    return tuple(tuple(fields[at : at + 2]) for at in range(0, len(fields), 2))


def own_values(names: Iterable[str], record: MainRecord) -> dict[str, str]:
    """What those of the named fields show that are the office's own."""
    return {name: record.custom_value(_id_of(name)) for name in names if name.startswith(_OWN)}


def with_own_values(record: MainRecord, values: Mapping[str, Any]) -> tuple[CustomValue, ...]:
    """What the record holds afterwards; what no field of the form stands for is kept."""
    typed = {_id_of(name): value for name, value in values.items() if name.startswith(_OWN)}
    kept = [each for each in record.custom if each.field_id not in typed]
    return (*kept, *(CustomValue(one, value) for one, value in typed.items() if value))


def _id_of(name: str) -> Id:
    return Id(name.removeprefix(_OWN))


def _field(definition: CustomField, held: str) -> AnyField:
    name, label = f"{_OWN}{definition.id}", definition.label.replace("&", "&&")
    match definition.type:
        case FieldType.TEXT:
            return LineField(name, label, limit=LINE_LIMIT)
        case FieldType.LINK:
            return _LinkField(name, label, example="https://")
        case FieldType.CHOICE:
            labels = dict.fromkeys((*definition.choices, *filter(None, [held])))
            return ChoiceField(name, label, [("", NOTHING), *((each, each) for each in labels)])
        case FieldType.NUMBER | FieldType.DATE:
            return _ReadField(definition, name, label)


class _ReadField(ParsedField[str]):
    """A number or a day as the language in use writes it; the value is as it is stored."""

    def __init__(self, definition: CustomField, name: str, label: str) -> None:
        self._is_day = definition.type is FieldType.DATE
        show = partial(shown_value, definition, language=current_language())
        parse = partial(stored_value, definition)
        example = "16.03.2021" if self._is_day else show("12.5")
        echo = (lambda _: "") if self._is_day else show
        super().__init__(name, label, parse, echo, write=show, example=example)

    def value(self) -> str:
        """The value as it is stored; empty also where it cannot be read."""
        return super().value() or ""

    def problem(self) -> str:
        """Why the text is no number or day."""
        if self.is_empty() or self.value():
            return ""
        if self._is_day:
            return translate("kit", "Please give the day, month and year, such as 16.03.2021.")
        return translate("kit", "Please give a number.")


class _LinkField(LineField):
    """An address of the web."""

    def problem(self) -> str:
        """Why the text is no address."""
        text = self.value()
        return next((problem_sentence(each) for each in web_address(self.name, text)), "")
