"""What an initiative has several of, in its form: carriers, financing, awards."""

from collections.abc import Iterable, Sequence

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.initiative import Award, Carrier, Financing
from deskapp.domain.record import Id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.repeated_field import AnyField, RepeatedField, RowValues
from deskapp.ui.kit.forms.text_fields import LineField, ParsedField
from deskapp.ui.kit.records.fields.date_fields import PartialDateField
from deskapp.ui.kit.records.fields.record_picker import Names, RecordField
from deskapp.wording.language import translate

_YEAR_DIGITS = 4


def carriers_field(desk: Desk, names: Names) -> RepeatedField:
    """The bodies that run the initiative, named ``carriers``."""

    def row() -> Sequence[AnyField]:
        body = translate("initiatives", "Organisation")
        kinds = frozenset({RecordKind.ORGANISATION})
        role = translate("initiatives", "Part in it")
        return (
            RecordField(
                "organisation_id", body, desk, kinds, names, is_required=True, example=body
            ),
            LineField("role", role, example=role),
        )

    label, add = translate("initiatives", "Carriers"), translate("initiatives", "Add a carrier")
    return RepeatedField("carriers", label, row, add)


def rows_of_carriers(carriers: Iterable[Carrier]) -> tuple[RowValues, ...]:
    """The carriers as the field shows them."""
    return tuple({"organisation_id": one.organisation_id, "role": one.role} for one in carriers)


def carriers_of_rows(rows: Iterable[RowValues]) -> tuple[Carrier, ...]:
    """The carriers as they stand in the field."""
    return tuple(
        Carrier(Id(str(row["organisation_id"])), str(row["role"]))
        for row in rows
        if row["organisation_id"]
    )


def financing_field() -> RepeatedField:
    """What the initiative lives on, named ``financing``."""
    return RepeatedField(
        "financing",
        translate("initiatives", "Financing"),
        _financing,
        translate("initiatives", "Add a source of money"),
    )


def rows_of_financing(parts: Iterable[Financing]) -> tuple[RowValues, ...]:
    """The parts as the field shows them."""
    return tuple({name: getattr(one, name) for name in _FINANCING} for one in parts)


def financing_of_rows(rows: Iterable[RowValues]) -> tuple[Financing, ...]:
    """The parts as they stand in the field."""
    return tuple(
        Financing(
            kind=str(row["kind"]),
            funder=str(row["funder"]),
            valid_from=_date(row["valid_from"]),
            valid_to=_date(row["valid_to"]),
            note=str(row["note"]),
        )
        for row in rows
    )


def awards_field() -> RepeatedField:
    """The prizes that the initiative won, named ``awards``."""
    return RepeatedField(
        "awards",
        translate("initiatives", "Awards"),
        _award,
        translate("initiatives", "Add an award"),
    )


def rows_of_awards(awards: Iterable[Award]) -> tuple[RowValues, ...]:
    """The prizes as the field shows them."""
    return tuple({"name": one.name, "year": one.year, "category": one.category} for one in awards)


def awards_of_rows(rows: Iterable[RowValues]) -> tuple[Award, ...]:
    """The prizes as they stand in the field."""
    return tuple(
        Award(str(row["name"]), row["year"], str(row["category"]))
        for row in rows
        if isinstance(row["year"], int)
    )


_FINANCING = ("kind", "funder", "valid_from", "valid_to", "note")


def _financing() -> Sequence[AnyField]:
    kind, funder = translate("initiatives", "Kind"), translate("initiatives", "Who pays")
    start, end = translate("initiatives", "From"), translate("initiatives", "Until")
    note = translate("initiatives", "Note")
    return (
        LineField("kind", kind, is_required=True, example=kind),
        LineField("funder", funder, example=funder),
        PartialDateField("valid_from", start, example=start),
        PartialDateField("valid_to", end, example=end),
        LineField("note", note, example=note),
    )


def _award() -> Sequence[AnyField]:
    name, year = translate("initiatives", "Award"), translate("initiatives", "Year")
    category = translate("initiatives", "Category")
    return (
        LineField("name", name, is_required=True, example=name),
        ParsedField("year", year, _year, lambda _: "", write=str, is_required=True, example=year),
        LineField("category", category, example=category),
    )


def _year(text: str) -> int | None:
    is_year = len(text) == _YEAR_DIGITS and text.isascii() and text.isdigit()
    return int(text) if is_year else None


def _date(value: object) -> PartialDate | None:
    return value if isinstance(value, PartialDate) else None
