"""The counts of the overview: by Land, by topic and Land, by tag."""

from datetime import UTC, date, datetime

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.application.ports.questions.counting import Measure, Moment
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.inquiry import State
from deskapp.domain.record import new_id
from tests.adapters.storage.some_records import (
    contact,
    follow_up,
    initiative,
    inquiry,
    organisation,
)

_MOMENT = Moment(date(2026, 11, 23), datetime(2025, 12, 31, 23, tzinfo=UTC))


@pytest.fixture
def office(storage: Database) -> Database:
    """Two initiatives, one of which works in two Länder, a chamber, and what is open there."""
    axis = initiative("Achse", laender=("NI", "HB"), topics=("energy", "people"), tags=("Nord",))
    plan = initiative("Plan", laender=("NI",), topics=("energy",))
    chamber, nowhere = organisation("IHK", land="HB"), organisation("Bund", tags=("nord",))
    eva, jo, ida = contact("Eva"), contact("Jo"), contact("Ida")
    old = datetime(2025, 6, 1, tzinfo=UTC)
    asked = inquiry(land="NI", initiative_id=axis.id)
    open_ones = (asked, inquiry(land="NI", received_at=old), inquiry())
    closed = inquiry(land="HB", state=State.CLOSED)

    def role(person: str, **body: object) -> Affiliation:
        return Affiliation(id=new_id(), version=1, contact_id=person, **body)  # type: ignore[arg-type]

    due, later = date(2026, 11, 23), date(2026, 11, 24)
    records = (
        *(axis, plan, chamber, nowhere, eva, jo, ida, *open_ones, closed),
        role(eva.id, organisation_id=chamber.id),
        role(eva.id, initiative_id=axis.id),
        role(jo.id, initiative_id=plan.id),
        follow_up(asked.id, due),
        follow_up(asked.id, later),
        follow_up(None, due, initiative_id=axis.id),
        follow_up(None, due, contact_id=jo.id),
        follow_up(asked.id, due, done_at=old, result="ja"),
    )
    with storage.transaction() as store:
        for record in records:
            store.insert(record)
    return storage


@pytest.mark.parametrize(
    ("measure", "counts"),
    [
        (Measure.INITIATIVES, {"NI": 2, "HB": 1}),
        (Measure.ORGANISATIONS, {"HB": 1, "": 1}),
        (Measure.CONTACTS, {"NI": 2, "HB": 1, "": 1}),
        (Measure.OPEN_INQUIRIES, {"NI": 2, "": 1}),
        (Measure.INQUIRIES_OF_YEAR, {"NI": 1, "HB": 1, "": 1}),
        (Measure.FOLLOW_UPS_DUE, {"NI": 2, "HB": 1, "": 1}),
    ],
)
def test_each_measure_by_land(office: Database, measure: Measure, counts: dict[str, int]) -> None:
    with office.reading() as queries:
        found = queries.count_by_land(measure, _MOMENT)
    assert {land: count for land, count in found.items() if count} == counts


def test_initiatives_by_topic_and_land(office: Database) -> None:
    with office.reading() as queries:
        assert queries.initiatives_by_topic_and_land() == {
            ("energy", "NI"): 2,
            ("energy", "HB"): 1,
            ("people", "NI"): 1,
            ("people", "HB"): 1,
            ("energy", ""): 2,
            ("people", ""): 1,
        }


def test_tags_are_counted_over_all_kinds_whatever_their_case(office: Database) -> None:
    with office.reading() as queries:
        assert [(tag.casefold(), count) for tag, count in queries.tags_in_use()] == [("nord", 2)]


def test_an_empty_office_counts_nothing(storage: Database) -> None:
    with storage.reading() as queries:
        for measure in Measure:
            assert not any(queries.count_by_land(measure, _MOMENT).values())
        assert queries.initiatives_by_topic_and_land() == {}
        assert queries.tags_in_use() == ()
