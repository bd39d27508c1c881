"""Two programs on one server that fetch the same mailbox at once."""

import threading

import pytest

from deskapp.adapters.storage.database import open_database
from deskapp.application.actions import Action
from deskapp.application.rounds.fetching import AccountFetch, fetch_account
from deskapp.application.workspace import Workspace
from deskapp.domain.message import Message
from tests.application.rounds.memory_post import LineReader, MemoryFolder, MemoryPost, office, raw
from tests.fixed_clock import FixedClock, no_holidays

MAILS = 400


def opened(address: str) -> Workspace:
    clock = FixedClock()
    return Workspace(open_database(address, clock), clock, no_holidays)


@pytest.mark.fault("FET-02")
def test_no_mail_is_taken_in_twice(postgresql_address: str) -> None:
    programs = [opened(postgresql_address) for _ in range(3)]
    account = office()
    programs[0].execute(Action.MAIL_TAKEN_IN, lambda work: work.save(account))
    folder = MemoryFolder({uid: raw(uid) for uid in range(1, MAILS + 1)})
    begin = threading.Barrier(len(programs))
    done: list[AccountFetch] = []

    def fetch(program: Workspace) -> None:
        begin.wait()
        done.append(fetch_account(program, LineReader(), MemoryPost(INBOX=folder), account))

    threads = [threading.Thread(target=fetch, args=(each,)) for each in programs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    messages = programs[0].query(lambda q: q.where(Message))
    (state,) = programs[0].query(lambda q: q.folder_states())
    for each in programs:
        each.close()
    assert [each.error for each in done] == [None] * len(programs)
    assert sum(each.summary.taken for each in done) == MAILS
    assert sum(each.summary.known for each in done) > 0
    assert sorted(each.message_id for each in messages) == sorted(
        f"{number}@nordwind.example" for number in range(1, MAILS + 1)
    )
    assert (state.in_mailbox, state.taken_in, state.waiting, state.gone) == (MAILS, MAILS, 0, 0)


@pytest.mark.fault("FET-02")
def test_the_same_mail_in_two_folders_is_taken_in_by_one_of_two(postgresql_address: str) -> None:
    programs = [opened(postgresql_address) for _ in range(2)]
    account = office("INBOX", "Team")
    programs[0].execute(Action.MAIL_TAKEN_IN, lambda work: work.save(account))
    mails = {uid: raw(uid) for uid in range(1, MAILS + 1)}
    post = MemoryPost(INBOX=MemoryFolder(mails), Team=MemoryFolder(dict(mails)))
    begin = threading.Barrier(len(programs))
    done: list[AccountFetch] = []

    def fetch(program: Workspace, folder: str) -> None:
        begin.wait()
        done.append(fetch_account(program, LineReader(), post, account, folders=(folder,)))

    threads = [
        threading.Thread(target=fetch, args=each)
        for each in zip(programs, account.folders, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    messages = programs[0].query(lambda q: q.where(Message))
    for each in programs:
        each.close()
    assert [each.error for each in done] == [None, None]
    assert sum(each.summary.taken for each in done) == MAILS
    assert len({each.raw_sha256 for each in messages}) == len(messages) == MAILS
