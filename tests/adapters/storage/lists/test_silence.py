"""Initiatives gone quiet: nothing said, done or attended for long."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from deskapp.adapters.storage.database import Database
from deskapp.domain.events.event import Event
from deskapp.domain.events.participation import Participation, ParticipationStatus
from deskapp.domain.initiative import Initiative, InitiativeStatus
from deskapp.domain.record import Id, Record, new_id
from tests.adapters.storage.some_records import contact, follow_up, initiative, inquiry, message

SINCE = date(2026, 5, 23)
OLD, NEW = datetime(2026, 3, 1, 9, tzinfo=UTC), datetime(2026, 11, 2, 9, tzinfo=UTC)


def store_all(storage: Database, *records: Record) -> None:
    with storage.transaction() as store:
        for record in records:
            store.insert(record)


def said(about: Initiative, at: datetime) -> tuple[Record, Record]:
    asked = inquiry(initiative_id=about.id, received_at=at)
    return asked, message(asked.id, at=at)


def attended(about: Initiative, at: datetime, status: ParticipationStatus) -> tuple[Record, ...]:
    event = Event(
        id=new_id(),
        version=1,
        code=f"NT-{new_id()[-6:]}",
        title="Treffen",
        starts_at=at,
        ends_at=at + timedelta(hours=2),
    )
    guest = contact("Muster")
    seat = Participation(
        id=new_id(),
        version=1,
        event_id=event.id,
        contact_id=guest.id,
        initiative_id=about.id,
        status=status,
    )
    return event, guest, seat


def quiet(storage: Database, **narrow: str) -> tuple[Id, ...]:
    with storage.reading() as queries:
        return queries.quiet_initiative_ids(SINCE, **narrow)


def test_the_longest_silence_comes_first_and_who_was_never_heard_of_before(
    storage: Database,
) -> None:
    never, long, longer, heard = (initiative(name) for name in ("A", "B", "C", "D"))
    store_all(storage, never, long, longer, heard)
    store_all(storage, *said(long, OLD), *said(longer, OLD - timedelta(days=9)), *said(heard, NEW))
    store_all(storage, *said(longer, OLD - timedelta(days=30)))
    assert quiet(storage) == (never.id, longer.id, long.id)


def test_a_follow_up_that_was_done_and_an_event_attended_are_contact(storage: Database) -> None:
    called, met, missed = (initiative(name) for name in ("A", "B", "C"))
    store_all(storage, called, met, missed)
    for each in (called, met, missed):
        store_all(storage, *said(each, OLD))
    done = follow_up(None, SINCE, initiative_id=called.id, done_at=NEW)
    promised = follow_up(None, SINCE, initiative_id=missed.id)
    store_all(storage, done, promised)
    store_all(storage, *attended(met, NEW, ParticipationStatus.ATTENDED))
    store_all(storage, *attended(missed, NEW, ParticipationStatus.MISSED))
    assert quiet(storage) == (missed.id,)
    with storage.reading() as queries:
        rows = queries.initiative_rows((called.id, met.id, missed.id))
    assert [row.last_contact for row in rows] == [NEW, NEW, OLD]


def test_the_day_itself_is_still_quiet_and_the_next_is_not(storage: Database) -> None:
    late, next_day = initiative("A"), initiative("B")
    store_all(storage, late, next_day)
    store_all(storage, *said(late, datetime(2026, 5, 23, 23, tzinfo=UTC)))
    store_all(storage, *said(next_day, datetime(2026, 5, 24, 0, tzinfo=UTC)))
    assert quiet(storage) == (late.id,)


def test_who_has_ended_is_left_alone_and_filters_narrow(storage: Database) -> None:
    here = initiative("Hier", topics=("hydrogen",))
    there = replace(initiative("Dort"), laender=("BY",))
    ended = initiative("Vorbei", status=InitiativeStatus.ENDED)
    put_away = initiative("Abgelegt", archived=True)
    store_all(storage, here, there, ended, put_away)
    assert set(quiet(storage)) == {here.id, there.id}
    assert quiet(storage, land="BY") == (there.id,)
    assert quiet(storage, topic="hydrogen") == (here.id,)
    assert quiet(storage, words="hier") == (here.id,)
