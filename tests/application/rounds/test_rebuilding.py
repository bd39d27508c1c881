"""What is derived can be made again: exactly, any number of times, and beside what people said."""

from dataclasses import replace
from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from deskapp.adapters.storage.database import Database
from deskapp.application.actions import Action
from deskapp.application.ports.mail import FoundMail
from deskapp.application.rounds.collecting import import_mails
from deskapp.application.rounds.rebuilding import rebuild
from deskapp.application.workspace import Workspace
from deskapp.domain.contact import Contact
from deskapp.domain.mail.incoming_mail import IncomingMail
from deskapp.domain.mail_account import UnreadableMail
from deskapp.domain.message import Message
from tests.application.rounds import rebuilt_office as office

_READ_FROM_MAILS: Final = {
    "subject": "'x'",
    "body_text": "''",
    "reply_text": "(SELECT body_text FROM message ORDER BY id LIMIT 1)",
    "message_id": "''",
    "in_reply_to": "'y@example.org'",
    '"references"': "'[]'",
    "attachments": "'[]'",
    "automatic": "'bounce'",
    '"to"': "'[]'",
    "cc": "'[]'",
}
_FAULTS: Final = (
    *(f"UPDATE message SET {column} = {value}" for column, value in _READ_FROM_MAILS.items()),
    *(
        f"UPDATE {table} SET {column} = NULL"
        for table, column in office.derived_columns()
        if (table, column) == ("inquiry", "last_at")
    ),
    "UPDATE message SET sender = NULL",
    "UPDATE message SET contact_id = NULL",
    "DELETE FROM lookup",
    "UPDATE lookup SET key = key || 'x'",
    "INSERT INTO lookup VALUES ('0', 'mail', 'x@example.org', 'contact')",
    "INSERT INTO lookup VALUES ('0', 'mail', 'y@example.org', 'nothing')",
    "DELETE FROM search_entry",
    "UPDATE search_entry SET text_loose = 'nichts', name_compact = 'nichts'",
    "UPDATE search_entry SET record_id = record_id || 'x'",
    "INSERT INTO search_text(search_text) VALUES ('delete-all')",
    "DELETE FROM attachment_text",
    "UPDATE attachment_text SET text = 'anderes'",
)


def test_what_is_right_stays_untouched(workspace: Workspace, storage: Database) -> None:
    office.fill(workspace)
    before = office.derived(storage)
    done = rebuild(workspace, office.readers())
    assert (done.mails, done.put_right, done.unreadable) == (len(office.MAILS), 0, 0)
    assert office.derived(storage) == before
    assert workspace.next_undo is not None
    assert workspace.next_undo.action == Action.MAIL_TAKEN_IN.value


@pytest.mark.parametrize("column", _READ_FROM_MAILS)
def test_what_the_mails_say_is_read_again(
    workspace: Workspace, storage: Database, column: str
) -> None:
    office.fill(workspace)
    before = office.derived(storage)
    _do(storage, f"UPDATE message SET {column} = {_READ_FROM_MAILS[column]}")
    assert rebuild(workspace, office.readers()).put_right
    assert office.derived(storage) == before
    assert rebuild(workspace, office.readers()).put_right == 0


def test_any_faults_together_are_put_right(desk_file: Workspace, sqlite_storage: Database) -> None:
    office.fill(desk_file)
    before = office.derived(sqlite_storage)

    @settings(max_examples=15, suppress_health_check=list(HealthCheck))
    @given(st.lists(st.sampled_from(_FAULTS), min_size=1, max_size=4, unique=True))
    def put_right(faults: list[str]) -> None:
        # Entries cannot be taken out of an index that was emptied before.
        for fault in sorted(faults, key=_FAULTS.index):
            _do(sqlite_storage, fault)
        rebuild(desk_file, office.readers())
        assert office.derived(sqlite_storage) == before
        office.sound_indexes(sqlite_storage)
        assert rebuild(desk_file, office.readers()).put_right == 0

    put_right()


def test_what_people_said_stays(desk_file: Workspace) -> None:
    office.fill(desk_file)
    messages = desk_file.query(lambda queries: queries.where(Message))
    first, *_, last = messages
    assert first.contact_id is not None
    moved = replace(last, inquiry_id=first.inquiry_id, contact_id=first.contact_id)
    taken_off = replace(first, contact_id=None)
    desk_file.execute(Action.SENDER_ACCEPTED, lambda work: (work.save(moved), work.save(taken_off)))
    rebuild(desk_file, office.readers())
    now = {each.id: each for each in desk_file.query(lambda queries: queries.where(Message))}
    assert now[first.id].contact_id is None
    assert now[last.id].inquiry_id == first.inquiry_id
    assert now[last.id].contact_id == first.contact_id


def test_what_lies_in_the_tray_is_tried_again(desk_file: Workspace) -> None:
    raw = office.MAILS[0]
    import_mails(desk_file, office.HereReader(raw), [FoundMail("1.eml", raw)])
    assert len(desk_file.query(lambda queries: queries.where(UnreadableMail))) == 1
    assert rebuild(desk_file, office.readers(raw)).from_tray == 0
    assert rebuild(desk_file, office.readers()).from_tray == 1
    assert desk_file.query(lambda queries: queries.where(UnreadableMail)) == ()


def test_a_mail_that_cannot_be_read_any_more_keeps_what_was_read(
    desk_file: Workspace, sqlite_storage: Database
) -> None:
    office.fill(desk_file)
    before = office.derived(sqlite_storage)
    done = rebuild(desk_file, office.readers(office.MAILS[1]))
    assert (done.unreadable, done.put_right) == (1, 0)
    assert office.derived(sqlite_storage)["message"] == before["message"]


def test_whoever_was_stopped_goes_on(desk_file: Workspace, sqlite_storage: Database) -> None:
    office.fill(desk_file)
    before = office.derived(sqlite_storage)
    _do(sqlite_storage, "UPDATE message SET subject = 'x'")
    _do(sqlite_storage, "DELETE FROM lookup")

    class Stopping(office.HereReader):
        left = 3

        def read_text(self, raw: bytes) -> IncomingMail:
            self.left -= 1
            if not self.left:
                raise KeyboardInterrupt
            return super().read_text(raw)

    stopping = replace(office.readers(), mails=Stopping())
    with pytest.raises(KeyboardInterrupt):
        rebuild(desk_file, stopping)
    rebuild(desk_file, office.readers())
    assert office.derived(sqlite_storage) == before


def test_contacts_are_no_business_of_it(desk_file: Workspace) -> None:
    office.fill(desk_file)
    (before,) = desk_file.query(lambda queries: queries.where(Contact))
    rebuild(desk_file, office.readers())
    assert desk_file.query(lambda queries: queries.where(Contact)) == (before,)


def _do(storage: Database, statement: str) -> None:
    with office.connection(storage) as opened, opened.begin():
        opened.execute(text(statement.replace(":", "\\:")))
