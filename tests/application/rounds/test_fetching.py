"""Fetching loses and doubles nothing, whatever a server does, and says whether the sums agree."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskapp.adapters.storage.database import open_database
from deskapp.application.actions import Action
from deskapp.application.errors import OutsideError
from deskapp.application.rounds.fetching import fetch_account
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import intake
from deskapp.application.use_cases.intake import TakenIn
from deskapp.application.workspace import Workspace
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mail.incoming_mail import IncomingMail
from deskapp.domain.mail_account import UnreadableMail
from deskapp.domain.message import Message
from tests.application.rounds.fetched import counts, fetched, mails, state, texts, used
from tests.application.rounds.memory_post import (
    LineReader,
    MemoryFolder,
    MemoryPost,
    raw,
)
from tests.fixed_clock import FixedClock, no_holidays


def test_what_is_new_is_taken_in_once(workspace: Workspace) -> None:
    account, post = used(workspace), MemoryPost(INBOX=MemoryFolder(mails(3, 1, 8)))
    done = fetched(workspace, post, account)
    assert (done.summary.inquiries, done.missing, done.error) == (3, 0, None)
    post.folders["INBOX"].mails |= mails(2, 9)
    assert fetched(workspace, post, account).summary.taken == 2
    assert fetched(workspace, post, account).summary.taken == 0
    assert texts(workspace) == [f"Text {number}" for number in (1, 2, 3, 8, 9)]
    assert counts(state(workspace)) == (5, 5, 0, 0, 0, 0, 0)


def test_several_folders_and_one_that_is_missing(workspace: Workspace) -> None:
    account = used(workspace, "INBOX", "Weg", "Archiv")
    post = MemoryPost(INBOX=MemoryFolder(mails(1, 2)), Archiv=MemoryFolder({5: raw(2), 6: raw(6)}))
    done = fetched(workspace, post, account)
    assert (done.summary.taken, done.summary.known) == (3, 1)
    assert isinstance(done.error, OutsideError)
    assert (done.error.code, done.error.detail) == ("mailbox_missing", "Weg")
    assert counts(state(workspace, 2)) == (2, 2, 0, 0, 0, 0, 0)
    assert state(workspace, 1).looked_at is None


def test_one_folder_alone(desk_file: Workspace) -> None:
    account = used(desk_file, "INBOX", "Archiv")
    post = MemoryPost(INBOX=MemoryFolder(mails(1)), Archiv=MemoryFolder(mails(2)))
    done = fetch_account(desk_file, LineReader(), post, account, folders=("Archiv",))
    assert done.summary.taken == 1
    assert texts(desk_file) == ["Text 2"]


@pytest.mark.fault("FET-01")
def test_where_the_line_breaks_the_next_fetch_goes_on(workspace: Workspace) -> None:
    account = used(workspace)
    folder = MemoryFolder(mails(*range(1, 91)), breaks_at=60)
    post = MemoryPost(INBOX=folder)
    done = fetched(workspace, post, account)
    assert isinstance(done.error, OutsideError)
    assert done.summary.taken == 59
    assert counts(state(workspace)) == (90, 59, 0, 0, 31, 0, 0)
    folder.breaks_at = None
    assert fetched(workspace, post, account).summary.taken == 31
    assert len(folder.given) == 90
    assert counts(state(workspace)) == (90, 90, 0, 0, 0, 0, 0)


@pytest.mark.fault("FET-04")
def test_mails_with_lower_numbers_than_the_last_are_no_less_new(workspace: Workspace) -> None:
    account = used(workspace)
    post = MemoryPost(INBOX=MemoryFolder(mails(4_000_000_000)))
    fetched(workspace, post, account)
    post.folders["INBOX"].mails |= mails(7)
    assert fetched(workspace, post, account).summary.taken == 1


def test_a_mail_that_comes_meanwhile_is_fetched_with_the_others(desk_file: Workspace) -> None:
    account = used(desk_file)
    post = MemoryPost(INBOX=MemoryFolder(mails(1, 2), coming=mails(3)))
    assert fetched(desk_file, post, account).summary.taken == 3
    assert counts(state(desk_file)) == (3, 3, 0, 0, 0, 0, 0)


@pytest.mark.fault("FET-04")
def test_a_mail_that_the_server_withholds_is_the_gap(workspace: Workspace) -> None:
    account = used(workspace)
    folder = MemoryFolder(mails(1, 2, 3), withheld=frozenset({2}))
    post = MemoryPost(INBOX=folder)
    done = fetched(workspace, post, account)
    assert (done.summary.taken, done.missing, done.error) == (2, 1, None)
    assert counts(state(workspace)) == (3, 2, 0, 0, 0, 1, 0)
    folder.withheld = frozenset()
    done = fetched(workspace, post, account)
    assert (done.summary.taken, done.missing) == (1, 0)
    assert counts(state(workspace)) == (3, 3, 0, 0, 0, 0, 0)


def test_what_leaves_the_mailbox_stays_here(desk_file: Workspace) -> None:
    account = used(desk_file)
    post = MemoryPost(INBOX=MemoryFolder(mails(1, 2, 3)))
    fetched(desk_file, post, account)
    del post.folders["INBOX"].mails[2]
    fetched(desk_file, post, account)
    assert counts(state(desk_file)) == (2, 3, 0, 0, 0, 0, 1)


def test_what_a_person_deleted_is_not_fetched_again(desk_file: Workspace) -> None:
    account = used(desk_file, "INBOX", "Archiv")
    post = MemoryPost(INBOX=MemoryFolder(mails(1, 2)), Archiv=MemoryFolder())
    fetched(desk_file, post, account)

    def delete(work: UnitOfWork) -> None:
        message = work.where(Message)[0]
        work.delete(message)
        work.delete(work.get(Inquiry, message.inquiry_id))

    desk_file.execute(Action.INQUIRY_DELETED, delete)
    post.folders["Archiv"].mails = {7: post.folders["INBOX"].mails[1]}
    fetched(desk_file, post, account)
    assert texts(desk_file) == ["Text 2"]
    assert counts(state(desk_file)) == (2, 1, 1, 0, 0, 0, 0)
    assert counts(state(desk_file, 1)) == (1, 0, 1, 0, 0, 0, 0)


@pytest.mark.fault("FET-05")
def test_mails_are_told_apart_by_their_bytes_alone(workspace: Workspace) -> None:
    account = used(workspace)
    same, none = "same@nordwind.example", ""
    given = [
        raw(1, message_id=same),
        raw(2, message_id=same),
        raw(3, message_id=same, subject="Frage 1", text="Text 3"),
        raw(4, message_id=none),
        raw(5, message_id=none, subject="Frage 4"),
        raw(6, message_id="a@nordwind.example", subject="x", text="Text 6"),
        raw(6, message_id="b@nordwind.example", subject="x", text="Text 6"),
    ]
    post = MemoryPost(INBOX=MemoryFolder(dict(enumerate(given, start=1))))
    assert fetched(workspace, post, account).summary.taken == len(given)
    assert counts(state(workspace)) == (7, 7, 0, 0, 0, 0, 0)


@pytest.mark.fault("FET-07")
def test_a_mail_that_nobody_can_read_lies_in_the_tray(workspace: Workspace) -> None:
    account = used(workspace)
    post = MemoryPost(INBOX=MemoryFolder(mails(1, 3) | {2: b"hangs"}))
    assert fetched(workspace, post, account).summary.unreadable == 1
    assert texts(workspace) == ["Text 1", "Text 3"]
    assert counts(state(workspace)) == (3, 2, 0, 1, 0, 0, 0)


@pytest.mark.fault("FET-07")
def test_a_mail_that_shows_a_fault_of_ours_keeps_no_other_back(
    desk_file: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_in = intake.take_in

    def fails(work: UnitOfWork, raw: bytes, mail: IncomingMail, **more: object) -> TakenIn:
        taken = take_in(work, raw, mail, **more)  # type: ignore[arg-type]  # passed on
        if mail.subject == "Frage 2":
            raise ZeroDivisionError
        return taken

    monkeypatch.setattr(intake, "take_in", fails)
    account, post = used(desk_file), MemoryPost(INBOX=MemoryFolder(mails(1, 2, 3)))
    done = fetched(desk_file, post, account)
    assert isinstance(done.error, ZeroDivisionError)
    assert texts(desk_file) == ["Text 1", "Text 3"]
    (aside,) = desk_file.query(lambda q: q.where(UnreadableMail))
    assert aside.reason == "mail_broken"
    assert counts(state(desk_file)) == (3, 2, 0, 1, 0, 0, 0)
    assert fetched(desk_file, post, account).error is None


@pytest.mark.fault("FET-16")
def test_whoever_stops_goes_on_from_there(desk_file: Workspace) -> None:
    account = used(desk_file)
    post = MemoryPost(INBOX=MemoryFolder(mails(*range(1, 401))))
    told: list[tuple[int, int]] = []

    def progress(count: int, total: int) -> bool:
        told.append((count, total))
        return count < 60

    done = fetch_account(desk_file, LineReader(), post, account, progress)
    assert done.error is None
    assert 60 <= done.summary.taken < 400
    assert told[-1] == (done.summary.taken, 400)
    assert state(desk_file).waiting == 400 - done.summary.taken
    rest = fetched(desk_file, post, account)
    assert rest.summary.taken == 400 - done.summary.taken
    assert len(texts(desk_file)) == 400


@pytest.mark.fault("FET-10")
@pytest.mark.fault("FET-16")
def test_a_silent_server_keeps_nobody_who_stops(desk_file: Workspace) -> None:
    account = used(desk_file)
    folder = MemoryFolder(mails(*range(1, 31)), silent_from=20)

    asked: list[int] = []

    def until_silent(count: int, _total: int) -> bool:
        asked.append(count)
        return asked[-3:] != [19, 19, 19]

    done = fetch_account(desk_file, LineReader(), MemoryPost(INBOX=folder), account, until_silent)
    assert folder.is_cut.is_set()
    assert (done.summary.taken, done.error) == (19, None)


@given(data=st.data())
@settings(max_examples=30)
def test_whatever_a_mailbox_goes_through_each_mail_is_here_once(
    new_sqlite_file: Path, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """A folder gains and loses mails, breaks and withholds, and the sums agree every time."""
    file = shutil.copy2(new_sqlite_file, tmp_path_factory.mktemp("fetching"))
    clock = FixedClock()
    workspace = Workspace(open_database(str(file), clock), clock, no_holidays)
    account, folder = used(workspace), MemoryFolder()
    post = MemoryPost(INBOX=folder)
    sent = 0
    for _ in range(data.draw(st.integers(1, 6))):
        sent += (new := data.draw(st.integers(0, 30)))
        spread = data.draw(st.permutations(range(sent - new + 1, sent + 1)))
        folder.mails |= {number: raw(number) for number in spread}
        folder.breaks_at = data.draw(st.none() | st.integers(1, sent + 1))
        folder.withheld = data.draw(st.frozensets(st.integers(1, sent + 1), max_size=3))
        done = fetched(workspace, post, account)
        found = state(workspace)
        assert found.in_mailbox == sent
        assert found.taken_in + found.waiting + found.missing == sent
        assert found.missing == done.missing
        assert (found.waiting > 0) <= (done.error is not None)
    folder.breaks_at, folder.withheld = None, frozenset()
    fetched(workspace, post, account)
    assert texts(workspace) == [f"Text {number}" for number in range(1, sent + 1)]
    assert counts(state(workspace)) == (sent, sent, 0, 0, 0, 0, 0)
    workspace.close()
