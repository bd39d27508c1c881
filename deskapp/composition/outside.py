"""The outside: each port with its adapter."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from functools import partial
from typing import TYPE_CHECKING

from deskapp.adapters.system.clock import OFFICE_ZONE, SystemClock
from deskapp.adapters.system.paths import user_paths
from deskapp.application.ports.exporting import ListFiles
from deskapp.application.ports.tables import TableReader
from deskapp.application.ports.text import SpellChecker
from deskapp.application.settings import SettingsStore
from deskapp.application.tools import Tools

if TYPE_CHECKING:
    from deskapp.adapters.mail.worker import Worker

# What a start does not need is imported by what needs it.
# ruff: noqa: PLC0415


def make_tools() -> Tools:
    """The outside, each port with its adapter; nothing is connected or started yet."""
    from deskapp.adapters.files.start_data.start_files import StartFiles
    from deskapp.adapters.mail import worker_readers
    from deskapp.adapters.mail.account_check import check_account
    from deskapp.adapters.mail.compose import StandardComposer
    from deskapp.adapters.mail.imap import ImapFetcher
    from deskapp.adapters.mail.mailbox_folders import ImapMailbox
    from deskapp.adapters.mail.mbox import find_mails
    from deskapp.adapters.mail.smtp import SmtpSender
    from deskapp.adapters.system.atomic_file import write_file
    from deskapp.adapters.system.secrets import KeyringSecrets
    from deskapp.adapters.text.phone_numbers import parse_phone
    from deskapp.adapters.text.templates import LiquidTemplates

    worker, dictionaries, lists = _worker(), _worker(), list_worker()
    tables, list_files = _list_tools(lists)
    secrets = KeyringSecrets()
    return Tools(
        mails=worker_readers.WorkerMailReader(worker),
        cards=worker_readers.WorkerCardReader(worker),
        bodies=worker_readers.WorkerBodyReader(worker),
        tables=tables,
        find_mails=find_mails,
        templates=LiquidTemplates(),
        spelling=_spelling(dictionaries),
        composer=StandardComposer(),
        sender=SmtpSender(secrets),
        fetcher=ImapFetcher(secrets, SystemClock()),
        mailbox=ImapMailbox(secrets),
        check_account=partial(check_account, secrets=secrets),
        secrets=secrets,
        settings=_settings(),
        write_file=write_file,
        list_files=list_files,
        start_data=StartFiles(),
        moment=_moment,
        phone=parse_phone,
        close=lambda: _close(worker, dictionaries, lists),
    )


@contextmanager
def open_tools() -> Iterator[Tools]:
    """The outside for as long as it is needed."""
    tools = make_tools()
    try:
        yield tools
    finally:
        tools.close()


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


def _worker() -> "Worker":
    """A process for bytes from outside or for dictionaries; it starts with its first job."""
    from deskapp.adapters.mail.worker import Worker
    from deskapp.adapters.mail.worker_readers import JOBS
    from deskapp.adapters.text import spelling

    cards = "deskapp.adapters.files.vcard:read_cards"
    return Worker({**JOBS, **spelling.JOBS, "cards": cards})


def list_worker() -> "Worker":
    """A process for lists: one that takes much memory stands in nobody's way."""
    from deskapp.adapters.files.tables import worker_tables
    from deskapp.adapters.mail.worker import Worker
    from deskapp.adapters.mail.worker_process import Limits

    limits = Limits(processor_seconds=3, memory_bytes=512 * 1024 * 1024)
    return Worker(worker_tables.JOBS, limits)


def _close(*workers: "Worker") -> None:
    for each in workers:
        each.close()


def _moment(day: date, clock_time: time) -> datetime:
    return datetime.combine(day, clock_time, tzinfo=OFFICE_ZONE).astimezone(UTC)
