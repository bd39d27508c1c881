"""Two programs on one PostgreSQL at the same moment: nothing points at what the other took away."""

from collections.abc import Callable, Iterator
from threading import Thread

import psycopg
import pytest

from deskapp.adapters.storage.database import Database, open_database
from deskapp.application.errors import InUse
from deskapp.application.ports.records import RecordStore
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.collected.favourite import Favourite
from deskapp.domain.collected.main_record import CustomValue
from deskapp.domain.collected.merging import NotDuplicate
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.initiative import Carrier, Initiative
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Record, new_id
from tests.fixed_clock import FixedClock

BODY = Organisation(id=new_id(), version=1, name="Kammer")
OTHER = Organisation(id=new_id(), version=1, name="Verband")
FIELD = CustomField(id=new_id(), version=1, of=RecordKind.CONTACT, label="Newsletter")
ORGANISATION = RecordKind.ORGANISATION
POINTING: tuple[tuple[Record, Record], ...] = (
    (BODY, Favourite(id=new_id(), version=1, kind=ORGANISATION, record_id=BODY.id)),
    (
        BODY,
        NotDuplicate(
            id=new_id(), version=1, kind=ORGANISATION, first_id=BODY.id, second_id=OTHER.id
        ),
    ),
    (BODY, Initiative(id=new_id(), version=1, name="Netz", carriers=(Carrier(BODY.id, ""),))),
    (BODY, Organisation(id=new_id(), version=1, name="Mitglied", member_of=(BODY.id,))),
    (FIELD, Contact(id=new_id(), version=1, last_name="X", custom=(CustomValue(FIELD.id, "ja"),))),
)


@pytest.fixture
def other_program(postgresql_address: str, clock: FixedClock) -> Iterator[Database]:
    database = open_database(postgresql_address, clock)
    yield database
    database.close()


@pytest.mark.parametrize("deletes_first", [True, False])
@pytest.mark.parametrize(("target", "pointing"), POINTING)
def test_of_deleting_and_pointing_one_is_refused(
    postgresql_address: str,
    postgresql_storage: Database,
    other_program: Database,
    target: Record,
    pointing: Record,
    *,
    deletes_first: bool,
) -> None:
    with postgresql_storage.transaction() as store:
        for record in (BODY, OTHER, FIELD):
            store.insert(record)
    steps: list[Callable[[RecordStore], None]] = [
        lambda store: store.remove(target),
        lambda store: store.insert(pointing),
    ]
    first, second = steps if deletes_first else reversed(steps)
    assert refused(postgresql_address, postgresql_storage, other_program, first, second) == [second]
    with postgresql_storage.reading() as queries:
        assert (queries.find(type(target), target.id) is None) == deletes_first
        assert (queries.find(type(pointing), pointing.id) is None) == deletes_first


def refused(
    address: str,
    ours: Database,
    theirs: Database,
    first: Callable[[RecordStore], None],
    second: Callable[[RecordStore], None],
) -> list[Callable[[RecordStore], None]]:
    """Let the second begin before the first has ended; answers what was refused."""
    found: list[Callable[[RecordStore], None]] = []

    def beside() -> None:
        try:
            with theirs.transaction() as store:
                second(store)
        except InUse:
            found.append(second)

    thread = Thread(target=beside)
    with ours.transaction() as store:
        first(store)
        store.finish()  # type: ignore[attr-defined]
        thread.start()
        while thread.is_alive() and not somebody_waits(address):
            pass
    thread.join()
    return found


def somebody_waits(address: str) -> bool:
    with psycopg.connect(address.replace("+psycopg", ""), autocommit=True) as connection:
        row = connection.execute(
            "SELECT count(*) FROM pg_stat_activity"
            " WHERE datname = current_database() AND wait_event_type = 'Lock'"
        ).fetchone()
    return bool(row and row[0])
