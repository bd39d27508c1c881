"""How SQLite answers the lists: long ones from an index alone, and never by reading all records."""

from collections.abc import Callable

import pytest
from sqlalchemy import event

from deskapp.adapters.storage.database import Database
from deskapp.application.ports.questions.lists import InquiryFilter
from deskapp.application.ports.records import Queries
from deskapp.domain.contact import Contact
from deskapp.domain.inquiry import State
from deskapp.domain.message import Message
from deskapp.domain.record import Id
from tests.fixed_clock import FixedClock

SOMEBODY = Id("a" * 32)
ALL = InquiryFilter(only_open=False)


def plans(storage: Database, question: Callable[[Queries], object]) -> list[str]:
    """The steps of every statement that the question runs."""
    asked: list[tuple[str, tuple[object, ...]]] = []

    def note(*call: object) -> None:
        statement, values = call[2], call[3]
        assert isinstance(statement, str)
        assert isinstance(values, tuple)
        asked.append((statement, values))

    event.listen(storage._readers, "before_cursor_execute", note)
    with storage.reading() as queries:
        question(queries)
    event.remove(storage._readers, "before_cursor_execute", note)
    with storage._readers.connect() as connection:
        found = [
            str(row.detail)
            for statement, values in asked
            if statement.startswith("SELECT")
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
        ]
    # What was just found is put together; it is no table.
    return [step for step in found if not step.startswith(("CO-ROUTINE anon_", "SCAN anon_"))]


@pytest.mark.parametrize(
    "narrow",
    [
        ALL,
        InquiryFilter(),
        InquiryFilter(only_open=False, land="NI"),
    ],
)
def test_a_list_of_inquiries_opens_from_an_index_alone(
    sqlite_storage: Database, narrow: InquiryFilter
) -> None:
    found = plans(sqlite_storage, lambda q: (q.inquiry_ids(narrow), q.inquiry_ids(narrow, 9)))
    assert found
    assert all("COVERING INDEX ix_inquiry_last_at" in step for step in found)


@pytest.mark.parametrize(
    "narrow",
    [
        InquiryFilter(by_owner=True, owner_id=SOMEBODY),
        InquiryFilter(contact_id=SOMEBODY),
        InquiryFilter(organisation_id=SOMEBODY),
        InquiryFilter(initiative_id=SOMEBODY),
        InquiryFilter(state=State.NEW),
    ],
)
def test_a_narrow_list_of_inquiries_is_looked_up(
    sqlite_storage: Database, narrow: InquiryFilter
) -> None:
    found = plans(sqlite_storage, lambda q: q.inquiry_ids(narrow))
    assert any(step.startswith("SEARCH inquiry USING INDEX") for step in found)


@pytest.mark.parametrize(
    "question",
    [
        lambda q: q.inquiry_rows([SOMEBODY]),
        lambda q: q.contact_rows([SOMEBODY]),
        lambda q: q.organisation_rows([SOMEBODY]),
        lambda q: q.initiative_rows([SOMEBODY]),
        lambda q: q.follow_up_rows([SOMEBODY]),
        lambda q: q.conversation(SOMEBODY),
        lambda q: q.where(Message, inquiry_id=SOMEBODY),
        lambda q: q.where(Message, message_id="a@example.org"),
        lambda q: q.where(Message, raw_sha256="0" * 64),
        lambda q: q.contacts_by_mail("a@example.org"),
        lambda q: q.suspects(Contact(id=SOMEBODY, first_name="A", last_name="B"), (SOMEBODY,)),
        lambda q: q.recent_change_sets(SOMEBODY, 9),
        lambda q: q.changes_of(SOMEBODY, 9),
        lambda q: q.written_with(template_key="V01", limit=9),
    ],
)
def test_rows_are_looked_up_and_not_searched_for(
    sqlite_storage: Database, question: Callable[[Queries], object]
) -> None:
    found = plans(sqlite_storage, question)
    assert found
    assert not [step for step in found if step.startswith("SCAN")]


def test_where_a_snippet_stands_is_looked_for_among_messages_with_snippets(
    sqlite_storage: Database,
) -> None:
    found = plans(sqlite_storage, lambda q: q.written_with(snippet="gruss", limit=9))
    assert any("USING INDEX ix_message_snippets" in step for step in found)


def test_the_desk_reads_no_table_from_end_to_end(
    sqlite_storage: Database, clock: FixedClock
) -> None:
    day = clock.today()
    found = plans(sqlite_storage, lambda q: (q.today(day, day), q.counts(day)))
    scanned = [step for step in found if step.startswith("SCAN") and "COVERING INDEX" not in step]
    # What no reader understood is little, and folders are few.
    assert {step.split()[1] for step in scanned} <= {"unreadable_mail", "mailbox_folder"}


def test_of_many_new_inquiries_today_looks_at_the_first_alone(
    sqlite_storage: Database, clock: FixedClock
) -> None:
    day = clock.today()
    found = plans(sqlite_storage, lambda q: q.today(day, day))
    at = [number for number, step in enumerate(found) if "ix_inquiry_state_last_at" in step]
    assert len(at) == 4
    # Put in order before the next is looked up: only those of the very same moment.
    for begin, end in zip(at, [*at[1:], len(found)], strict=True):
        orders = [step for step in found[begin:end] if step.endswith("ORDER BY")]
        assert orders[0] == "USE TEMP B-TREE FOR LAST TERM OF ORDER BY"


def test_a_search_asks_the_index_of_words(sqlite_storage: Database) -> None:
    found = plans(sqlite_storage, lambda q: q.search("energiewende"))
    scanned = [step for step in found if step.startswith("SCAN")]
    assert scanned
    # What the index has found of each kind is put together before any entry is read.
    indexes = ("VIRTUAL TABLE INDEX", "CONSTANT ROW", "SCAN anon_")
    assert all(any(index in step for index in indexes) for step in scanned)
