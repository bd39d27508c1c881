"""Folders of a real server: of any name, made anew, huge, and behind a password that is wrong."""

import os
import shutil
from collections.abc import Iterator

import pytest

from deskapp.adapters.mail.imap import ImapFetcher
from deskapp.adapters.storage.database import Database
from deskapp.application.errors import OutsideError
from deskapp.application.ports.post import FolderReplaced
from deskapp.application.rounds.fetching import AccountFetch, accept_folder, fetch_account
from deskapp.application.workspace import Workspace
from deskapp.domain.mail_account import MailAccount
from tests.adapters.mail.accounts import GivenSecrets
from tests.adapters.mail.servers import dovecot
from tests.adapters.mail.servers.dovecot import Dovecot
from tests.application.fetching.post_200 import DirectReader, raw_mail, use_account
from tests.fixed_clock import FixedClock, no_holidays

pytestmark = pytest.mark.skipif(not dovecot.PROGRAM.exists(), reason="dovecot-imapd is not here")

NAMES = ("Büro & mehr", 'a"b\\c', "Anfragen.2026.😀", "&-", "(neu) {3}")


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    with dovecot.running() as running:
        yield running


@pytest.fixture
def workspace(sqlite_storage: Database, clock: FixedClock) -> Workspace:
    return Workspace(sqlite_storage, clock, no_holidays)


def fetched(
    workspace: Workspace, account: MailAccount, secrets: GivenSecrets | None = None
) -> AccountFetch:
    fetcher = ImapFetcher(secrets or GivenSecrets(), FixedClock())
    return fetch_account(workspace, DirectReader(), fetcher, account)


def put(server: Dovecot, folder: str, *numbers: int, anew: bool = False) -> None:
    with server.client() as client:
        if anew:
            client.delete_folder(folder)
        if not client.folder_exists(folder):
            client.create_folder(folder)
        for number in numbers:
            client.append(folder, raw_mail(number))


def sums(workspace: Workspace) -> list[tuple[str, int, int, int]]:
    """Each folder with what lies there, was taken in, and is missing or waits."""
    return [
        (each.folder, each.in_mailbox, each.taken_in, each.missing + each.waiting)
        for each in workspace.query(lambda q: q.folder_states())
    ]


@pytest.mark.fault("FET-18")
def test_folders_of_any_name(workspace: Workspace, server: Dovecot) -> None:
    for number, name in enumerate(NAMES, start=1):
        put(server, name, number)
    account = use_account(workspace, server.port, *NAMES)
    done = fetched(workspace, account)
    assert (done.summary.taken, done.missing, done.error) == (len(NAMES), 0, None)
    assert sums(workspace) == [(name, 1, 1, 0) for name in NAMES]


@pytest.mark.fault("FET-03")
@pytest.mark.parametrize(("more", "is_asked"), [((), False), ((50, 51, 52), True)])
def test_a_folder_that_is_made_anew(
    workspace: Workspace, server: Dovecot, more: tuple[int, ...], is_asked: bool
) -> None:
    folder = f"Anew {is_asked}"
    put(server, folder, *range(1, 11))
    account = use_account(workspace, server.port, folder)
    assert fetched(workspace, account).summary.taken == 10
    put(server, folder, *range(10, 0, -1), *more, anew=True)
    done = fetched(workspace, account)
    assert isinstance(done.error, FolderReplaced) is is_asked
    if isinstance(done.error, FolderReplaced):
        assert sums(workspace) == [(folder, 10, 10, 0)]
        accept_folder(workspace, done.error)
        done = fetched(workspace, account)
    assert (done.summary.known, done.summary.taken, done.error) == (10, len(more), None)
    assert sums(workspace) == [(folder, 10 + len(more), 10 + len(more), 0)]


@pytest.mark.fault("FET-14")
def test_a_wrong_password_is_tried_three_times(workspace: Workspace, server: Dovecot) -> None:
    account, secrets = use_account(workspace, server.port, "INBOX"), GivenSecrets("wrong")
    errors = [fetched(workspace, account, secrets).error for _ in range(5)]
    codes = [error.code for error in errors if isinstance(error, OutsideError)]
    assert codes == ["login_failed"] * 3 + ["login_paused"] * 2


@pytest.mark.fault("FET-16")
@pytest.mark.parametrize(
    "mails", [900, pytest.param(100_000, marks=[pytest.mark.campaign, pytest.mark.timeout(7200)])]
)
def test_a_first_run_can_be_left_and_goes_on(
    workspace: Workspace, server: Dovecot, mails: int
) -> None:
    deliver(server, mails)
    account = use_account(workspace, server.port, "INBOX")
    fetcher = ImapFetcher(GivenSecrets(), FixedClock())
    stops = iter([mails // 3, mails // 2])
    taken, told = 0, [(0, 0)]
    for stop in stops:
        told = [(0, 0)]

        def progress(count: int, total: int, told: list[tuple[int, int]] = told) -> bool:
            told.append((count, total))
            return count < stop  # noqa: B023  asked while the loop stands still

        done = fetch_account(workspace, DirectReader(), fetcher, account, progress)
        assert done.error is None
        assert told[-1] == (done.summary.taken, mails - taken)
        assert stop <= done.summary.taken < mails - taken
        taken += done.summary.taken
        assert sums(workspace) == [("INBOX", mails, taken, mails - taken)]
    assert fetched(workspace, account).summary.taken == mails - taken
    assert sums(workspace) == [("INBOX", mails, mails, 0)]


def deliver(server: Dovecot, mails: int) -> None:
    """Lay mails into the inbox as a mail server does; asked for one by one it would take long."""
    inbox = server.folder / "mail" / "cur"
    inbox.mkdir(mode=0o777, exist_ok=True)
    for number in range(mails):
        text = f"Subject: Frage {number}\nMessage-ID: <{number}@post.example>\n\nText {number}\n"
        (inbox / f"{1_700_000_000 + number}.M{number}.desk:2,S").write_text(text, "ascii")
    owner = (server.folder / "mail").owner()
    if os.geteuid() == 0:
        for path in (inbox, *inbox.iterdir()):
            shutil.chown(path, owner)
