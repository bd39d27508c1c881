"""A folder that has another UIDVALIDITY brings no mail twice, and asks where it is another one."""

import pytest

from deskapp.application.ports.post import FolderReplaced
from deskapp.application.rounds.fetching import accept_folder
from deskapp.application.workspace import Workspace
from tests.application.rounds.fetched import counts, fetched, mails, state, texts, used
from tests.application.rounds.memory_post import MemoryFolder, MemoryPost, raw

pytestmark = pytest.mark.fault("FET-03")


def renumbered(folder: MemoryFolder, *numbers: int) -> None:
    folder.uid_validity += 1
    folder.mails = {uid: raw(number) for uid, number in enumerate(numbers, start=1)}


def test_a_folder_that_was_made_anew_brings_no_mail_twice(workspace: Workspace) -> None:
    account, folder = used(workspace), MemoryFolder(mails(*range(1, 11)))
    post = MemoryPost(INBOX=folder)
    fetched(workspace, post, account)
    renumbered(folder, *range(10, 0, -1), 11)
    done = fetched(workspace, post, account)
    assert (done.summary.known, done.summary.taken, done.error) == (10, 1, None)
    assert len(texts(workspace)) == 11
    assert counts(state(workspace)) == (11, 11, 0, 0, 0, 0, 0)


def test_mails_that_a_new_server_wrote_anew_are_known_by_what_they_say(
    desk_file: Workspace,
) -> None:
    account, folder = used(desk_file), MemoryFolder(mails(*range(1, 11)))
    post = MemoryPost(INBOX=folder)
    fetched(desk_file, post, account)
    folder.uid_validity += 1
    folder.mails = {uid: each + b" " for uid, each in folder.mails.items()}
    folder.mails[11] = raw(1, text="Text 11")  # another mail that has the same Message-ID
    done = fetched(desk_file, post, account)
    assert (done.summary.known, done.summary.taken) == (10, 1)
    assert len(texts(desk_file)) == 11
    assert counts(state(desk_file)) == (11, 1, 10, 0, 0, 0, 0)


def test_where_many_mails_are_strange_a_person_is_asked(workspace: Workspace) -> None:
    account, folder = used(workspace), MemoryFolder(mails(*range(1, 11)))
    post = MemoryPost(INBOX=folder)
    fetched(workspace, post, account)
    renumbered(folder, *range(1, 11), 11, 12, 13)
    done = fetched(workspace, post, account)
    assert isinstance(done.error, FolderReplaced)
    assert (done.error.code, done.error.folder) == ("folder_replaced", "INBOX")
    assert done.summary.taken == done.summary.known == 0
    assert len(texts(workspace)) == 10
    accept_folder(workspace, done.error)
    folder.breaks_at = 8
    assert fetched(workspace, post, account).summary.known == 7
    folder.breaks_at = None
    done = fetched(workspace, post, account)
    assert (done.summary.known, done.summary.taken, done.error) == (3, 3, None)
    assert len(texts(workspace)) == 13


@pytest.mark.parametrize(("strange", "is_asked"), [(2, False), (3, True)])
def test_a_fifth_may_be_new(desk_file: Workspace, strange: int, is_asked: bool) -> None:
    account, folder = used(desk_file), MemoryFolder(mails(*range(1, 9)))
    post = MemoryPost(INBOX=folder)
    fetched(desk_file, post, account)
    renumbered(folder, *range(1, 9), *range(20, 20 + strange))
    done = fetched(desk_file, post, account)
    assert isinstance(done.error, FolderReplaced) is is_asked


def test_mails_without_an_id_are_known_by_their_bytes(desk_file: Workspace) -> None:
    nameless = {uid: raw(uid, message_id="") for uid in range(1, 11)}
    account, folder = used(desk_file), MemoryFolder(dict(nameless))
    post = MemoryPost(INBOX=folder)
    fetched(desk_file, post, account)
    folder.uid_validity += 1
    done = fetched(desk_file, post, account)
    assert (done.summary.known, done.error) == (10, None)
