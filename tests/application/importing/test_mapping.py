"""Headings of lists and the fields that they mean, and a plan that is stored."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.application.ports.tables import ReadingOptions
from deskapp.application.use_cases.importing.fields import FIELDS, ImportField
from deskapp.application.use_cases.importing.mapping import guessed_columns
from deskapp.application.use_cases.importing.plan import ImportPlan, plan_of
from deskapp.domain.collected.list_import import ColumnUse
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import new_id


@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        (("Name", "Vorname", "E-Mail"), ("last_name", "first_name", "mails")),
        (("Name", "E-Mail-Adresse", "Tel."), ("name", "mails", "phones")),
        (("E-Mail 1", "E-Mail 2", "PLZ", "Ort"), ("mails", "mails", "plz", "town")),
        (("Firma", "Funktion", "Straße", "Unsinn"), ("organisation", "function", "street", "")),
        (("Surname", "First Name", "Company"), ("last_name", "first_name", "organisation")),
        (("Ort", "Wohnort"), ("town", "")),
    ],
)
def test_headings_are_guessed(headings: tuple[str, ...], fields: tuple[str, ...]) -> None:
    columns = guessed_columns(FIELDS[RecordKind.CONTACT], headings)
    assert tuple(each.field for each in columns) == fields


@pytest.mark.parametrize("of", FIELDS)
def test_every_heading_means_one_field(of: RecordKind) -> None:
    fields: tuple[ImportField, ...] = FIELDS[of]
    assert len({field.code for field in fields}) == len(fields)
    for field in fields:
        for heading in (field.code, *field.headings):
            (column,) = guessed_columns(fields, (heading,))
            assert column.field == field.code, heading


@given(st.sampled_from(";,\t|"), st.booleans(), st.text("abc", min_size=1))
def test_a_plan_outlives_its_storing(delimiter: str, has_headings: bool, sheet: str) -> None:
    options = ReadingOptions(delimiter=delimiter, sheet=sheet, has_headings=has_headings)
    plan = ImportPlan(
        of=RecordKind.CONTACT, file_name="a", options=options, columns=(ColumnUse("b", "name"),)
    )
    begun = plan.begun(new_id(), "c", rows=1, at=datetime(2026, 1, 1, tzinfo=UTC), user=None)
    assert plan_of(begun.tidied()) == plan
