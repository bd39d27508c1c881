"""The outside: each port with its adapter."""

import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from functools import partial
from typing import TYPE_CHECKING

from deskapp.adapters.system.clock import OFFICE_ZONE, SystemClock
from deskapp.adapters.system.paths import user_paths
from deskapp.application.ports.accounts.sign_in import BrowserSignIn
from deskapp.application.ports.attached.contents import FileReaders
from deskapp.application.ports.exporting import ListFiles
from deskapp.application.ports.system import Secrets
from deskapp.application.ports.tables import TableReader
from deskapp.application.ports.text import SpellChecker
from deskapp.application.settings import SettingsStore
from deskapp.application.tools import Tools
from deskapp.domain.mail_account import SignIn

if TYPE_CHECKING:
    from deskapp.adapters.mail.signing_in.logins import Logins
    from deskapp.adapters.mail.worker import Worker
    from deskapp.adapters.system.outside_files import UserOutsideFiles

# What a start does not need is imported by what needs it.
# ruff: noqa: PLC0415


def make_tools() -> Tools:
    """The outside, each port with its adapter; nothing is connected or started yet."""
    from deskapp.adapters.files.contents.worker_contents import WorkerContents, WorkerPictures
    from deskapp.adapters.files.start_data.start_files import StartFiles
    from deskapp.adapters.mail import worker_readers
    from deskapp.adapters.mail.checking.account_check import check_account
    from deskapp.adapters.mail.compose import StandardComposer
    from deskapp.adapters.mail.imap import ImapFetcher
    from deskapp.adapters.mail.mailbox_folders import ImapMailbox
    from deskapp.adapters.mail.mbox import find_mails
    from deskapp.adapters.mail.remote.fetcher import PictureFetcher
    from deskapp.adapters.mail.smtp import SmtpSender
    from deskapp.adapters.mail.watching import ImapWatcher
    from deskapp.adapters.system.atomic_file import write_file
    from deskapp.adapters.system.outside_files import UserOutsideFiles
    from deskapp.adapters.system.secrets import KeyringSecrets
    from deskapp.adapters.text.phone_numbers import parse_phone
    from deskapp.adapters.text.templates import LiquidTemplates

    worker, dictionaries, lists = _mail_worker(), _dictionary_worker(), list_worker()
    contents, background = contents_worker(), contents_worker()
    outside_files = UserOutsideFiles(user_paths().data / "opened")
    tables, list_files = _list_tools(lists)
    secrets = KeyringSecrets()
    logins, browser = _signing_in(secrets)
    return Tools(
        mails=worker_readers.WorkerMailReader(worker),
        cards=worker_readers.WorkerCardReader(worker),
        bodies=worker_readers.WorkerBodyReader(worker),
        tables=tables,
        pictures=WorkerPictures(contents.call),
        contents=WorkerContents(contents.call),
        background=_file_readers(background),
        outside_files=outside_files,
        find_mails=find_mails,
        fetch_picture=PictureFetcher(),
        templates=LiquidTemplates(),
        spelling=_spelling(dictionaries),
        composer=StandardComposer(),
        sender=SmtpSender(logins),
        fetcher=ImapFetcher(logins, SystemClock()),
        watcher=ImapWatcher(logins),
        mailbox=ImapMailbox(logins),
        check_account=partial(check_account, logins=logins),
        browser=browser,
        secrets=secrets,
        settings=_settings(),
        write_file=write_file,
        list_files=list_files,
        start_data=StartFiles(),
        moment=_moment,
        phone=parse_phone,
        close=lambda: _close(worker, dictionaries, lists, contents, background, outside_files),
    )


@contextmanager
def open_tools() -> Iterator[Tools]:
    """The outside for as long as it is needed."""
    tools = make_tools()
    try:
        yield tools
    finally:
        tools.close()


def _signing_in(secrets: Secrets) -> "tuple[Logins, BrowserSignIn]":
    """What accounts log in with, and where people sign in."""
    from deskapp.adapters.mail.signing_in.browser import SystemBrowser
    from deskapp.adapters.mail.signing_in.google import Google
    from deskapp.adapters.mail.signing_in.logins import KeptLogins
    from deskapp.adapters.mail.signing_in.microsoft import Microsoft
    from deskapp.adapters.mail.signing_in.tokens import Provider, TokenKeeper

    clock = SystemClock()
    providers: dict[SignIn, Provider] = {
        SignIn.MICROSOFT: Microsoft(),
        SignIn.GOOGLE: Google(secrets),
    }
    tokens = TokenKeeper(secrets, clock, providers)
    return KeptLogins(secrets, tokens, clock), SystemBrowser(tokens, webbrowser.open)


def _spelling(worker: "Worker") -> SpellChecker:
    from deskapp.adapters.text.spelling import WorkerSpelling, dictionary_folders

    return WorkerSpelling(worker.call, dictionary_folders)


def _settings() -> SettingsStore:
    from deskapp.adapters.system.settings_file import SettingsFile

    return SettingsFile(user_paths().settings)


def _list_tools(worker: "Worker") -> tuple[TableReader, ListFiles]:
    """What reads lists from files, and what writes them."""
    from deskapp.adapters.files.lists_out.list_files import WrittenLists
    from deskapp.adapters.files.tables.worker_tables import WorkerTables
    from deskapp.adapters.system.atomic_file import open_whole

    return WorkerTables(worker.call), WrittenLists(open_whole)


def _mail_worker() -> "Worker":
    """A process for mails and cards; it starts with its first job."""
    from deskapp.adapters.mail.worker import Worker
    from deskapp.adapters.mail.worker_readers import JOBS

    cards = "deskapp.adapters.files.vcard:read_cards"
    return Worker({**JOBS, "cards": cards})


def _dictionary_worker() -> "Worker":
    """A process for dictionaries, which take long to load and much room."""
    from deskapp.adapters.mail.worker import Worker
    from deskapp.adapters.mail.worker_process import Limits
    from deskapp.adapters.text import spelling

    return Worker(spelling.JOBS, Limits(processor_seconds=20, memory_bytes=1024 * 1024 * 1024))


def list_worker() -> "Worker":
    """A process for lists: one that takes much memory stands in nobody's way."""
    from deskapp.adapters.files.tables import worker_tables
    from deskapp.adapters.mail.worker import Worker
    from deskapp.adapters.mail.worker_process import Limits

    limits = Limits(processor_seconds=3, memory_bytes=512 * 1024 * 1024)
    return Worker(worker_tables.JOBS, limits)


def _file_readers(worker: "Worker") -> FileReaders:
    """What reads files for the search."""
    from deskapp.adapters.files.contents.worker_contents import WorkerContents
    from deskapp.adapters.mail import worker_readers

    return FileReaders(
        mails=worker_readers.WorkerMailReader(worker),
        bodies=worker_readers.WorkerBodyReader(worker),
        contents=WorkerContents(worker.call),
    )


def contents_worker() -> "Worker":
    """A process for what files from outside say and look like."""
    from deskapp.adapters.files.contents import worker_contents
    from deskapp.adapters.mail.worker import Worker
    from deskapp.adapters.mail.worker_process import Limits
    from deskapp.adapters.mail.worker_readers import JOBS

    limits = Limits(processor_seconds=3, memory_bytes=512 * 1024 * 1024)
    picture = "deskapp.ui.kit.pictures.decoding:decode"
    return Worker({**JOBS, **worker_contents.JOBS, "picture": picture}, limits)


def _close(*opened: "Worker | UserOutsideFiles") -> None:
    for each in opened:
        each.close()


def _moment(day: date, clock_time: time) -> datetime:
    return datetime.combine(day, clock_time, tzinfo=OFFICE_ZONE).astimezone(UTC)
