"""The ledger enters each mail once, and its sums always agree."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskapp.adapters.storage.database import Database
from deskapp.application.errors import InUse
from deskapp.application.ports.ledger import Entry, FolderState, KnownFolder, Look
from deskapp.application.ports.records import RecordStore
from deskapp.domain.mail_account import MailAccount, Server, UnreadableMail
from deskapp.domain.record import Id, new_id
from tests.adapters.storage.some_records import inquiry, message

AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def sha(number: int) -> str:
    return f"{number:064x}"


def look(in_mailbox: int = 0, *, validity: int = 7, waiting: int = 0, missing: int = 0) -> Look:
    return Look(
        uid_validity=validity, in_mailbox=in_mailbox, waiting=waiting, missing=missing, at=AT
    )


def an_account(*folders: str) -> MailAccount:
    return MailAccount(
        id=new_id(),
        version=1,
        name="Büro",
        address="buero@desk.example",
        imap=Server("mail.desk.example", 993),
        folders=folders or ("INBOX",),
    )


def add_account(storage: Database, *folders: str) -> MailAccount:
    made = an_account(*folders)
    with storage.transaction() as store:
        store.insert(made)
    return made


def entered(
    storage: Database, folder_id: Id, *entries: tuple[int, int], validity: int = 7
) -> frozenset[int]:
    """Enter UIDs with the numbers of their bytes."""
    with storage.transaction() as store:
        return store.enter(folder_id, validity, [Entry(uid, sha(of)) for uid, of in entries])


def noted(storage: Database, account: MailAccount, said: Look, folder: str = "INBOX") -> Id:
    with storage.transaction() as store:
        return store.note_look(account.id, folder, said)


def states(storage: Database) -> tuple[FolderState, ...]:
    with storage.reading() as queries:
        return queries.folder_states()


def add_message(store: RecordStore, number: int) -> None:
    opened = inquiry()
    store.insert(opened)
    store.insert(message(opened.id, raw_sha256=sha(number)))


def add_unreadable(store: RecordStore, number: int) -> None:
    store.insert(
        UnreadableMail(
            id=new_id(),
            version=1,
            raw_sha256=sha(number),
            file_name="",
            reason="mail_broken",
            received_at=AT,
        )
    )


@pytest.mark.fault("FET-02")
def test_a_mail_is_claimed_once(storage: Database) -> None:
    folder = noted(storage, add_account(storage), look(3))
    assert entered(storage, folder, (9, 1), (4, 2)) == {4, 9}
    assert entered(storage, folder, (9, 1), (10, 3)) == {10}
    with storage.reading() as queries:
        assert queries.entered_uids(folder, 7) == {4, 9, 10}
        assert queries.entered_uids(folder, 8) == frozenset()


def test_bytes_that_came_from_a_mailbox_before_are_not_taken_in_again(storage: Database) -> None:
    account = add_account(storage)
    inbox, archive = (noted(storage, account, look(), each) for each in ("INBOX", "Archiv"))
    assert entered(storage, inbox, (1, 1), (2, 2)) == {1, 2}
    assert entered(storage, archive, (1, 2), (2, 3)) == {2}
    assert entered(storage, inbox, (1, 1), (2, 2), (3, 4), validity=8) == {3}
    with storage.reading() as queries:
        assert queries.entered_hashes([sha(2), sha(9)]) == {sha(2)}


def test_what_is_not_stored_in_the_end_is_not_entered(storage: Database) -> None:
    folder = noted(storage, add_account(storage), look(1, waiting=1))
    with pytest.raises(InUse), storage.transaction() as store:  # noqa: PT012  ends badly
        store.enter(folder, 7, [Entry(1, sha(1))])
        raise InUse
    assert entered(storage, folder, (1, 1)) == {1}


def test_a_folder_is_known_by_its_last_look(storage: Database) -> None:
    account = add_account(storage)
    with storage.reading() as queries:
        assert queries.known_folder(account.id, "INBOX") is None
    folder = noted(storage, account, look(2))
    assert noted(storage, account, look(3)) == folder
    entered(storage, folder, (1, 1))
    with storage.reading() as queries:
        assert queries.known_folder(account.id, "INBOX") == KnownFolder(folder, 7, renewed=False)
    noted(storage, account, look(3, validity=8))
    with storage.reading() as queries:
        assert queries.known_folder(account.id, "INBOX") == KnownFolder(folder, 8, renewed=True)


def test_message_ids_that_are_known(storage: Database) -> None:
    opened = inquiry()
    with storage.transaction() as store:
        store.insert(opened)
        store.insert(message(opened.id, message_id="a@desk.example"))
    with storage.reading() as queries:
        asked = {f"{number}@desk.example" for number in range(600)} | {"a@desk.example"}
        assert queries.known_message_ids(asked) == {"a@desk.example"}


def test_what_became_of_the_mails_of_a_folder(storage: Database) -> None:
    account = add_account(storage, "INBOX", "Archiv")
    with storage.transaction() as store:
        store.insert(replace(an_account(), imap=Server()))
        folder = store.note_look(account.id, "INBOX", look(8, waiting=2, missing=1))
        # Two of the same bytes, one in the tray, one deleted here since.
        entries = [Entry(uid, sha(of)) for uid, of in ((1, 1), (2, 2), (3, 2), (4, 3), (5, 4))]
        store.enter(folder, 6, entries[:1])
        store.enter(folder, 7, entries)
        for number in (1, 2):
            add_message(store, number)
        add_unreadable(store, 3)
    with storage.transaction() as store:
        store.note_look(account.id, "INBOX", look(6, waiting=1, missing=2))
    assert states(storage) == (
        FolderState(
            account_id=account.id,
            account="Büro",
            folder="INBOX",
            in_mailbox=6,
            taken_in=2,
            set_aside=2,
            unreadable=1,
            waiting=1,
            missing=2,
            gone=2,
            looked_at=AT,
        ),
        FolderState(account_id=account.id, account="Büro", folder="Archiv"),
    )


def test_what_still_waits_grows_less_with_every_mail(storage: Database) -> None:
    folder = noted(storage, add_account(storage), look(5, waiting=5))
    entered(storage, folder, (1, 1), (2, 2))
    entered(storage, folder, (2, 2), (3, 3))
    (state,) = states(storage)
    assert (state.waiting, state.set_aside, state.gone, state.missing) == (2, 3, 0, 0)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(
    in_mailbox=st.integers(0, 20),
    waiting=st.integers(0, 20),
    missing=st.integers(0, 20),
    entries=st.sets(st.tuples(st.integers(1, 9), st.integers(1, 4)), min_size=1),
)
def test_the_sums_agree(
    sqlite_storage: Database,
    in_mailbox: int,
    waiting: int,
    missing: int,
    entries: set[tuple[int, int]],
) -> None:
    account = add_account(sqlite_storage)
    said = look(in_mailbox, waiting=waiting, missing=missing)
    folder = noted(sqlite_storage, account, said)
    entered(sqlite_storage, folder, *dict(entries).items())
    (state,) = [each for each in states(sqlite_storage) if each.account_id == account.id]
    assert state.in_mailbox + state.gone == sum(
        (state.taken_in, state.set_aside, state.unreadable, state.waiting, state.missing)
    )
    assert state.gone >= 0


def test_with_an_account_its_ledger_goes(storage: Database) -> None:
    account, other = add_account(storage), add_account(storage)
    folders = [noted(storage, each, look(1)) for each in (account, other)]
    entered(storage, folders[0], (1, 1))
    entered(storage, folders[1], (1, 2))
    with storage.transaction() as store:
        store.remove(account)
    with storage.reading() as queries:
        assert queries.known_folder(account.id, "INBOX") is None
        assert queries.entered_hashes([sha(1), sha(2)]) == {sha(2)}


def test_a_gap_counts_as_long_as_its_folder_is_fetched_from(storage: Database) -> None:
    account = add_account(storage, "INBOX", "Archiv")
    noted(storage, account, look(3, missing=1))
    noted(storage, account, look(5, missing=2), "Archiv")
    with storage.reading() as queries:
        assert queries.counts(AT.date()).missing == 3
    with storage.transaction() as store:
        store.update(replace(account, version=2, folders=("INBOX",)), 1)
    with storage.reading() as queries:
        assert queries.counts(AT.date()).missing == 1
