"""Changes in words: labels for all fields, and values as the window shows them."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.adapters.storage.tables.kinds import MAPPED
from deskapp.application.changes import Change
from deskapp.domain.addresses.phone_number import PhoneNumber
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.initiative import Carrier, Initiative
from deskapp.domain.inquiry import Inquiry, State
from deskapp.domain.office import Catalogue, CatalogueEntry
from deskapp.domain.record import Id, Record, new_id
from deskapp.wording.changes.field_labels import HIDDEN, field_label
from deskapp.wording.changes.in_words import ChangeWords, Happened, in_words
from deskapp.wording.changes.kind_labels import kind_label
from deskapp.wording.changes.values import Naming
from deskapp.wording.labels import has_words
from deskapp.wording.language import ENGLISH, GERMAN, use_language
from tests.adapters.storage.any_records import records
from tests.fixed_clock import FixedClock

_KINDS = tuple(mapped.kind for mapped in MAPPED)
_BOOKKEEPING = {"id", "version", "origin"}


@pytest.fixture(autouse=True)
def german() -> Any:  # noqa: ANN401  a generator
    use_language(GERMAN)
    yield
    use_language(ENGLISH)


@pytest.mark.parametrize("kind", _KINDS, ids=lambda kind: kind.__name__)
def test_every_field_has_a_word_or_is_named_as_hidden(kind: type[Record]) -> None:
    assert kind_label(kind)
    names = {each.name for each in fields(kind)} - _BOOKKEEPING
    assert HIDDEN.get(kind, frozenset()) <= names
    assert {name for name in names if not field_label(kind, name)} == HIDDEN.get(kind, frozenset())


@given(st.sampled_from(_KINDS).flatmap(lambda kind: st.tuples(records(kind), records(kind))))
def test_any_change_of_any_record_can_be_told(both: tuple[Record, Record]) -> None:
    before, after = both[0], replace(both[1], id=both[0].id)
    for change in (
        Change(type(before), before.id, None, after),
        Change(type(before), before.id, before, after),
        Change(type(before), before.id, before, None),
    ):
        told = words_of(change)
        assert all(field.label and field.before != field.after for field in told.fields)


def test_values_are_told_as_the_window_shows_them() -> None:
    before = Contact(id=new_id(), last_name="Muster", mails=(ContactMail("alt@example.org"),))
    after = replace(
        before,
        phones=(PhoneNumber("030/20308-1234", "+4930203081234", "030 20308", "1234"),),
        mails=(ContactMail("neu@example.org", preferred=True),),
        left_on=date(2026, 11, 3),
        tags=("Wasserstoff",),
    )
    assert told(before, after) == {
        "Telefon": ("", "030 20308-1234"),
        "E-Mail": ("alt@example.org", "neu@example.org (bevorzugt)"),
        "Ausgeschieden am": ("", "03.11.2026"),
        "Schlagwörter": ("", "Wasserstoff"),
    }


def test_lists_tell_only_what_went_and_came() -> None:
    before = initiative(topics=("energy", "skills"), founded=PartialDate(2019, 11))
    after = replace(before, topics=("skills", "hydrogen"), founded=PartialDate(2006))
    assert told(before, after) == {
        "Themen": ("topic:energy", "topic:hydrogen"),
        "Gegründet": ("11.2019", "2006"),
    }
    turned = replace(before, topics=("skills", "energy"))
    assert told(before, turned) == {
        "Themen": ("topic:energy, topic:skills", "topic:skills, topic:energy")
    }


def test_identities_are_told_by_name_and_moments_where_the_office_is() -> None:
    body, gone = new_id(), new_id()
    before = initiative(carriers=(Carrier(gone),))
    after = replace(before, carriers=(Carrier(body, "Träger"),))
    titles = {body: "IHK Musterland"}
    assert told(before, after, titles) == {
        "Träger": ("nicht mehr bekannt", "IHK Musterland · Träger")
    }
    inquiry = Inquiry(
        id=new_id(), ref_no="R", received_at=datetime(2026, 7, 1, 22, tzinfo=UTC), subject="Frage"
    )
    closed = replace(
        inquiry, state=State.IN_PROGRESS, closed_at=datetime(2026, 7, 1, 22, 30, tzinfo=UTC)
    )
    assert told(inquiry, closed) == {
        "Status": ("Neu", "In Bearbeitung"),
        "Abgeschlossen": ("", "02.07.2026, 00:30 Uhr"),
    }


def test_a_role_is_called_by_what_it_belongs_to() -> None:
    person, body = new_id(), new_id()
    role = Affiliation(id=new_id(), contact_id=person, organisation_id=body, function="Vorsitz")
    names = {person: "Eva Beispiel", body: "IHK Musterland"}
    told_ = words_of(Change(Affiliation, role.id, None, role), names)
    assert told_.heading == "Rolle: Vorsitz · Eva Beispiel – IHK Musterland"
    assert told_.happened is Happened.MADE


def test_a_new_record_tells_only_what_was_entered() -> None:
    made = Contact(id=new_id(), first_name="Eva", last_name="Beispiel")
    change = words_of(Change(Contact, made.id, None, made))
    assert [field.label for field in change.fields] == ["Vorname", "Familienname"]


def test_a_new_entry_names_its_list() -> None:
    entry = CatalogueEntry(
        id=new_id(), catalogue=Catalogue.TOPIC, code="hydrogen", label_de="Wasserstoff"
    )
    change = words_of(Change(CatalogueEntry, entry.id, None, entry))
    assert [(field.label, field.after) for field in change.fields][:2] == [
        ("Liste", "Themen"),
        ("Kennung", "hydrogen"),
    ]


@pytest.mark.parametrize("kind", _KINDS, ids=lambda kind: kind.__name__)
def test_every_choice_that_is_told_has_words(kind: type[Record]) -> None:
    told_ = {
        name: type_ for name, type_ in get_type_hints(kind).items() if name not in _BOOKKEEPING
    }
    for name in HIDDEN.get(kind, frozenset()):
        del told_[name]
    chosen = [each for type_ in told_.values() for each in (type_, *get_args(type_))]
    kinds = [each for each in chosen if isinstance(each, type) and issubclass(each, Enum)]
    assert [each for each in kinds if not has_words(next(iter(each)))] == []


def words_of(change: Change, titles: dict[Id, str] | None = None) -> ChangeWords:
    def code(catalogue: Catalogue, code: str) -> str:
        return f"{catalogue.value}:{code}"

    return in_words(change, Naming(titles or {}, code, FixedClock()))


def told(
    before: Record, after: Record, titles: dict[Id, str] | None = None
) -> dict[str, tuple[str, str]]:
    change = words_of(Change(type(before), before.id, before, after), titles)
    return {field.label: (field.before, field.after) for field in change.fields}


def initiative(**values: Any) -> Initiative:  # noqa: ANN401  any of its fields
    return Initiative(id=new_id(), name="Netzwerk", kind="network", laender=("NI",), **values)
