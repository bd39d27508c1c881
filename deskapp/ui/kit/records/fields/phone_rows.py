"""Phone numbers in a form: as typed, and below it as DIN 5008 writes them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from deskapp.domain.addresses.phone_number import PhoneKind, PhoneNumber
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.repeated_field import AnyField, RepeatedField, RowValues
from deskapp.ui.kit.forms.text_fields import LineField, ParsedField
from deskapp.ui.kit.records.choices import words_of
from deskapp.wording.language import translate

Parse = Callable[[str], PhoneNumber]


def phones_field(parse: Parse) -> RepeatedField:
    """Any number of phone numbers, named ``phones``."""
    return RepeatedField(
        "phones",
        translate("kit", "Phones"),
        lambda: _row(parse),
        translate("kit", "Add a phone"),
    )


def rows_of_phones(phones: Iterable[PhoneNumber]) -> tuple[RowValues, ...]:
    """The numbers as the field shows them."""
    return tuple({"number": one, "kind": one.kind, "note": one.note} for one in phones)


def phones_of_rows(rows: Iterable[RowValues]) -> tuple[PhoneNumber, ...]:
    """The numbers as they stand in the field."""
    return tuple(
        replace(row["number"], kind=PhoneKind(row["kind"]), note=str(row["note"]))
        for row in rows
        if isinstance(row["number"], PhoneNumber)
    )


def _row(parse: Parse) -> Sequence[AnyField]:
    number = ParsedField(
        "number",
        translate("kit", "Number"),
        parse,
        lambda one: "" if one.national == one.raw else one.national,
        write=lambda one: one.raw,
        is_required=True,
        example="030 12345-67",
    )
    kind = ChoiceField("kind", translate("kit", "Kind"), words_of(PhoneKind))

    def suggest_kind() -> None:
        value = number.value()
        if value is not None and value.kind is not PhoneKind.LANDLINE:
            kind.set_value(value.kind)

    number.changed.connect(suggest_kind)
    note = translate("kit", "Note")
    return number, kind, LineField("note", note, example=note)
