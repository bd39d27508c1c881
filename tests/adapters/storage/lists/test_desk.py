"""The morning's work and the small numbers."""

from datetime import UTC, date, datetime, timedelta

from deskapp.adapters.storage.database import Database
from deskapp.application.ports.questions.lists import Counts, Today
from deskapp.domain.inquiry import State
from deskapp.domain.mail_account import UnreadableMail
from deskapp.domain.message import Delivery, Direction
from deskapp.domain.record import SAMPLE, Record, new_id
from tests.adapters.storage.some_records import AT, follow_up, inquiry, message

DAY = date(2026, 11, 23)


def stored(storage: Database, *records: Record) -> None:
    with storage.transaction() as store:
        for record in records:
            store.insert(record)


def test_an_empty_office_has_nothing_to_do(storage: Database) -> None:
    with storage.reading() as queries:
        assert queries.today(DAY, DAY) == Today()
        assert queries.counts(DAY) == Counts()


def test_follow_ups_fall_due(storage: Database) -> None:
    matter = inquiry(state=State.IN_PROGRESS)
    days = (DAY - timedelta(3), DAY - timedelta(9), DAY, DAY + timedelta(1))
    ups = [follow_up(matter.id, day) for day in days]
    done = follow_up(matter.id, DAY, done_at=AT)
    stored(storage, matter, *ups, done)
    with storage.reading() as queries:
        today, counts = queries.today(DAY, DAY), queries.counts(DAY)
    assert [row.id for row in today.overdue] == [ups[1].id, ups[0].id]
    assert [row.id for row in today.due] == [ups[2].id]
    assert (counts.due, counts.follow_ups, counts.open_inquiries) == (3, 4, 1)


def test_new_and_waiting_inquiries(storage: Database) -> None:
    since = date(2026, 11, 10)
    last_moment = datetime(2026, 11, 10, 23, 59, tzinfo=UTC)
    matters = {
        "new": inquiry(state=State.NEW),
        "again": inquiry(state=State.REOPENED, received_at=AT + timedelta(1)),
        "at work": inquiry(state=State.IN_PROGRESS),
        "waits": inquiry(state=State.WAITING_EXTERNAL, received_at=last_moment),
        "waits longer": inquiry(state=State.WAITING_INTERNAL),
        "waits shortly": inquiry(
            state=State.WAITING_EXTERNAL, received_at=last_moment + timedelta(minutes=1)
        ),
        "closed": inquiry(state=State.CLOSED, origin=SAMPLE),
    }
    stored(storage, *matters.values())
    with storage.reading() as queries:
        today, counts = queries.today(DAY, since), queries.counts(DAY)
        short = queries.today(DAY, since, limit=1)
    assert [row.id for row in today.new] == [matters["again"].id, matters["new"].id]
    assert [row.id for row in today.waiting] == [matters["waits longer"].id, matters["waits"].id]
    assert (len(short.new), len(short.waiting)) == (1, 1)
    assert (counts.open_inquiries, counts.sample) == (6, True)


def test_what_lies_in_trays(storage: Database) -> None:
    matter = inquiry()
    deliveries = {
        each: message(matter.id, direction=Direction.OUT, delivery=each) for each in Delivery
    }
    taken = message(matter.id, raw_sha256="0" * 64)
    unreadable = UnreadableMail(
        id=new_id(),
        version=1,
        raw_sha256="1" * 64,
        file_name="a.eml",
        reason="broken",
        received_at=AT,
    )
    stored(storage, matter, *deliveries.values(), taken, unreadable)
    with storage.reading() as queries:
        today, counts = queries.today(DAY, DAY), queries.counts(DAY)
    assert [row.id for row in today.drafts] == [deliveries[Delivery.DRAFT].id]
    to_decide = {Delivery.UNCLEAR, Delivery.REFUSED, Delivery.PARTLY_SENT}
    assert {row.delivery for row in today.unclear} == to_decide
    assert (counts.queued, counts.taken_in, counts.unreadable, today.unreadable) == (2, 1, 1, 1)
    assert counts.unclear == 3
