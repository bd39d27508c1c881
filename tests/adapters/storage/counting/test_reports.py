"""The figures of a period: golden facts, and any office counted once more by hand."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.application.use_cases.reporting.counting import count_report
from deskapp.domain.contact import Mark
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.events.event import Event, EventFormat, EventStatus
from deskapp.domain.events.participation import Participation, ParticipationStatus
from deskapp.domain.initiative import Carrier, InitiativeStatus, YesNoUnknown
from deskapp.domain.inquiry import Kind, Outcome, State
from deskapp.domain.introduction import Agreement, Introduction, IntroductionResult
from deskapp.domain.mailings.mailing import Mailing, MailingRecipient
from deskapp.domain.message import Delivery, Direction
from deskapp.domain.office import Catalogue, CatalogueEntry
from deskapp.domain.record import new_id
from deskapp.domain.reporting.figures import FirstAnswers, Part
from deskapp.domain.reporting.report import Scope
from tests.adapters.storage.counting.reported import (
    IN,
    OFFICE_TIME,
    Q1,
    figures_of,
    numbers,
    stored,
)
from tests.adapters.storage.some_records import (
    contact,
    initiative,
    inquiry,
    message,
    organisation,
)


def test_what_counts_as_an_inquiry(storage: Database) -> None:
    counted = inquiry(received_at=IN, kind=Kind.PRESS, topics=("a", "b", "c"), land="NI")
    double = inquiry(received_at=IN, state=State.CLOSED, closed_at=IN, outcome=Outcome.DUPLICATE)
    own = inquiry(received_at=IN, outgoing=True)
    stored(
        storage,
        (
            counted,
            inquiry(received_at=IN),
            inquiry(received_at=IN, kind=Kind.SPAM),
            inquiry(received_at=IN, kind=Kind.NOT_FOR_US),
            double,
            own,
            Mailing(id=new_id(), version=1, inquiry_id=own.id, title="Neues"),
        ),
    )
    figures = figures_of(storage, Scope(Q1))
    assert figures.inquiries == 2
    assert numbers(figures, Part.KINDS) == {"press": 1, "": 1}
    assert numbers(figures, Part.TOPICS) == {"a": 1, "b": 1, "c": 1, "": 1}
    assert figures.table(Part.TOPICS).total == (2,)
    assert figures.table(Part.TOPICS).needs_footnote
    assert numbers(figures, Part.LAENDER) == {"NI": 1, "": 1}


@pytest.mark.parametrize(
    ("at", "is_counted"),
    [
        (datetime(2025, 12, 31, 22, 59, 59, tzinfo=UTC), False),
        (datetime(2025, 12, 31, 23, 0, tzinfo=UTC), True),
        (datetime(2026, 3, 31, 21, 59, 59, tzinfo=UTC), True),
        (datetime(2026, 3, 31, 22, 0, tzinfo=UTC), False),
    ],
    ids=["last second of 2025", "midnight", "last second of March", "midnight of April"],
)
def test_a_period_begins_and_ends_at_midnight_of_the_office(
    sqlite_storage: Database, at: datetime, is_counted: bool
) -> None:
    stored(sqlite_storage, (inquiry(received_at=at),))
    assert figures_of(sqlite_storage, Scope(Q1)).inquiries == int(is_counted)


def test_the_region_is_that_of_the_initiative_or_else_of_the_organisation(
    storage: Database,
) -> None:
    north = initiative("Küste", laender=("BUND", "SH"))
    moved = initiative("Verlegt", laender=("BY",), region_override="west")
    federal = initiative("Bund", laender=("BUND",))
    chamber = organisation("IHK", land="SN")
    stored(
        storage,
        (
            *(north, moved, federal, chamber),
            inquiry(received_at=IN, initiative_id=north.id, organisation_id=chamber.id),
            inquiry(received_at=IN, initiative_id=moved.id),
            inquiry(received_at=IN, initiative_id=federal.id, organisation_id=chamber.id),
            inquiry(received_at=IN, organisation_id=chamber.id),
            inquiry(received_at=IN),
        ),
    )
    table = figures_of(storage, Scope(Q1)).table(Part.REGIONS)
    assert {row.code: row.numbers for row in table.rows} == {
        "north": (1,),
        "south": (0,),
        "east": (2,),
        "west": (1,),
        "": (1,),
    }


def test_who_asks_again_counts_once_and_as_such(storage: Database) -> None:
    eva, jo, ida = contact("Eva"), contact("Jo"), contact("Ida")
    old = datetime(2024, 5, 1, tzinfo=UTC)
    stored(
        storage,
        (
            *(eva, jo, ida),
            inquiry(received_at=old, contact_id=eva.id),
            inquiry(received_at=IN, contact_id=eva.id),
            inquiry(received_at=old, contact_id=jo.id, kind=Kind.SPAM),
            inquiry(received_at=IN, contact_id=jo.id),
            inquiry(received_at=IN, contact_id=jo.id),
            inquiry(received_at=old, contact_id=ida.id),
        ),
    )
    table = figures_of(storage, Scope(Q1)).table(Part.INQUIRERS)
    assert [(row.code, row.numbers) for row in table.rows] == [("first", (1,)), ("repeat", (1,))]
    assert table.total == (2,)


def test_the_median_waits_for_twenty_answers_and_counts_working_days(storage: Database) -> None:
    friday = datetime(2026, 2, 6, 22, 30, tzinfo=UTC)  # 23:30 where the office is
    late = datetime(2026, 2, 6, 23, 30, tzinfo=UTC)  # Saturday there
    tuesday = datetime(2026, 2, 10, 9, tzinfo=UTC)
    nineteen = [inquiry(received_at=friday, first_reply_at=tuesday) for _ in range(10)]
    nineteen += [inquiry(received_at=late, first_reply_at=late) for _ in range(9)]
    stored(storage, nineteen)
    assert figures_of(storage, Scope(Q1)).first_answers == FirstAnswers(19, None)
    stored(storage, (inquiry(received_at=late, first_reply_at=late), inquiry(received_at=IN)))
    assert figures_of(storage, Scope(Q1)).first_answers == FirstAnswers(20, 2)


def test_events_count_each_person_once_and_no_cancelled_ones(storage: Database) -> None:
    def event(code: str, **more: object) -> Event:
        made = Event(
            id=new_id(),
            version=1,
            code=code,
            title=code,
            starts_at=IN,
            ends_at=IN + timedelta(hours=2),
        )
        return replace(made, **more)  # type: ignore[arg-type]

    held, empty = event("A"), event("B", format=EventFormat.ON_SITE)
    gone = event("C", status=EventStatus.CANCELLED)
    people = [contact(name) for name in "ABCDE"]
    states = list(ParticipationStatus)[:5]
    there = [
        Participation(
            id=new_id(),
            version=1,
            event_id=each.id,
            contact_id=one.id,
            status=state,
            sessions=("1", "2"),
        )
        for each in (held, gone)
        for one, state in zip(people, states, strict=True)
    ]
    stored(storage, (held, empty, gone, *people, *there))
    table = figures_of(storage, Scope(Q1)).table(Part.EVENTS)
    assert {row.code: row.numbers for row in table.rows} == {
        "online": (1, 5, 3, 1, 0),
        "on_site": (1, 0, 0, 0, 0),
    }
    assert table.total == (2, 5, 3, 1, 0)
    assert figures_of(storage, Scope(Q1, land="NI")).table(Part.EVENTS).rows == ()


def test_initiatives_of_the_network(storage: Database) -> None:
    chamber, union = organisation("IHK"), organisation("Bund", type="union")
    new = PartialDate(2026, 2)
    stored(
        storage,
        (
            *(chamber, union),
            initiative(
                "Neu",
                laender=("NI", "HB"),
                network_since=new,
                chamber_involved=YesNoUnknown.YES,
                carriers=(Carrier(chamber.id), Carrier(chamber.id), Carrier(union.id)),
            ),
            initiative("Ruht", status=InitiativeStatus.DORMANT),
            initiative("Später", network_since=PartialDate(2026, 4)),
            initiative("Fort", network_left=PartialDate(2026, 3)),
            initiative("Aus", status=InitiativeStatus.ENDED),
        ),
    )
    figures = figures_of(storage, Scope(Q1))
    assert {row.code: row.numbers for row in figures.table(Part.INITIATIVES).rows} == {
        "number": (2,),
        "new": (1,),
        "asleep": (1,),
        "with_chamber": (1,),
    }
    assert numbers(figures, Part.INITIATIVE_LAENDER) == {"NI": 2, "HB": 1}
    assert numbers(figures, Part.CARRIERS) == {"chamber": 1, "union": 1, "": 1}
    assert numbers(figures_of(storage, Scope(Q1, land="HB")), Part.INITIATIVES)["number"] == 1


def test_mailings_and_introductions(storage: Database) -> None:
    matter = inquiry(received_at=IN, land="NI")
    people = [contact("A"), contact("B", objection=Mark(date(2026, 3, 31))), contact("C")]
    mailing = Mailing(id=new_id(), version=1, inquiry_id=matter.id, title="Neues", started_at=IN)
    later = replace(mailing, id=new_id(), started_at=datetime(2026, 4, 2, tzinfo=UTC))
    sent = {"direction": Direction.OUT, "delivery": Delivery.SENT}
    mails = [message(matter.id, **sent), message(matter.id, **sent, refused=("b@example.org",))]
    written = [
        MailingRecipient(
            id=new_id(), version=1, mailing_id=mailing.id, contact_id=one.id, message_id=mail_id
        )
        for one, mail_id in zip(people, (*(mail.id for mail in mails), None), strict=True)
    ]
    yes = Agreement(date(2026, 1, 5), "Mail")
    made = Introduction(
        id=new_id(),
        version=1,
        inquiry_id=matter.id,
        asker_id=people[0].id,
        asked_id=people[1].id,
        asker_ok=yes,
        asked_ok=yes,
        introduced_on=date(2026, 3, 31),
        result=IntroductionResult.COOPERATION,
    )
    asked = replace(made, id=new_id(), introduced_on=None, result=IntroductionResult.OPEN)
    stored(storage, (matter, *people, mailing, later, *mails, *written, made, asked))
    figures = figures_of(storage, Scope(Q1))
    assert {row.code: row.numbers for row in figures.table(Part.MAILINGS).rows} == {
        "mailings": (1,),
        "recipients": (2,),
        "bounces": (1,),
        "objections": (1,),
    }
    assert numbers(figures, Part.INTRODUCTIONS) == {"cooperation": 1}
    assert numbers(figures_of(storage, Scope(Q1, land="HB")), Part.INTRODUCTIONS) == {}


def test_rows_stand_in_the_order_of_the_list_and_keep_its_words(storage: Database) -> None:
    def topic(code: str, position: int) -> CatalogueEntry:
        return CatalogueEntry(
            id=new_id(),
            version=1,
            catalogue=Catalogue.TOPIC,
            code=code,
            label_de=code.upper(),
            position=position,
        )

    records = (topic("b", 1), topic("a", 2), topic("unused", 3))
    matters = (inquiry(received_at=IN, topics=("z", "a")), inquiry(received_at=IN))
    most = inquiry(received_at=IN, topics=("b",))
    stored(storage, (*records, *matters, most))
    with storage.reading() as queries:
        report = count_report(queries, Scope(Q1), OFFICE_TIME)
    assert [row.code for row in report.figures.table(Part.TOPICS).rows] == ["b", "a", "z", ""]
    assert [(each.code, each.german) for each in report.labels] == [("b", "B"), ("a", "A")]
