"""The outside: each port with its adapter, which is loaded when it is first used."""

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from deskapp.adapters.system.atomic_file import open_whole, write_file
from deskapp.adapters.system.clock import OFFICE_ZONE
from deskapp.adapters.system.outside_files import UserOutsideFiles
from deskapp.adapters.system.paths import user_paths
from deskapp.adapters.system.secrets import KeyringSecrets
from deskapp.adapters.system.settings_file import SettingsFile
from deskapp.application.ports.attached.remote import FetchPicture
from deskapp.application.ports.exporting import ListFiles
from deskapp.application.ports.mail import MailFinder
from deskapp.application.ports.post import MailComposer
from deskapp.application.ports.report_files import WriteReport
from deskapp.application.ports.sealing import Sealer
from deskapp.application.ports.start_data import StartData
from deskapp.application.ports.system import Secrets
from deskapp.application.ports.text import TemplateEngine
from deskapp.application.tools import Tools
from deskapp.composition.later import later
from deskapp.domain.addresses.phone_number import PhoneNumber

if TYPE_CHECKING:
    from deskapp.composition.servers import Servers
    from deskapp.composition.workers import Readers

# What a start does not need is imported by what needs it.
# ruff: noqa: PLC0415


def make_tools() -> Tools:
    """The outside, each port with its adapter; nothing is connected or started yet."""
    opened = ExitStack()
    files = opened.enter_context(closing(UserOutsideFiles(user_paths().data / "opened")))
    secrets = KeyringSecrets()
    readers = later(lambda: opened.enter_context(closing(_readers())))
    servers = later(lambda: _servers(secrets))
    return Tools(
        mails=later(lambda: readers.mails),
        cards=later(lambda: readers.cards),
        bodies=later(lambda: readers.bodies),
        tables=later(lambda: readers.tables),
        pictures=later(lambda: readers.pictures),
        contents=later(lambda: readers.contents),
        background=later(lambda: readers.background),
        spelling=later(lambda: readers.spelling),
        sender=later(lambda: servers.sender),
        fetcher=later(lambda: servers.fetcher),
        watcher=later(lambda: servers.watcher),
        mailbox=later(lambda: servers.mailbox),
        check_account=later(lambda: servers.check_account),
        browser=later(lambda: servers.browser),
        fetch_picture=later(_fetch_picture),
        find_mails=later(_find_mails),
        composer=later(_composer),
        templates=later(_templates),
        list_files=later(_list_files),
        write_report=later(_write_report),
        seal=later(_seal),
        start_data=later(_start_data),
        secrets=secrets,
        settings=SettingsFile(user_paths().settings),
        outside_files=files,
        write_file=write_file,
        moment=_moment,
        phone=_phone,
        close=opened.close,
    )


@contextmanager
def open_tools() -> Iterator[Tools]:
    """The outside for as long as it is needed."""
    tools = make_tools()
    try:
        yield tools
    finally:
        tools.close()


def _readers() -> "Readers":
    from deskapp.composition.workers import Readers

    return Readers()


def _servers(secrets: Secrets) -> "Servers":
    from deskapp.composition.servers import servers

    return servers(secrets)


def _fetch_picture() -> FetchPicture:
    from deskapp.adapters.mail.remote.fetcher import PictureFetcher

    return PictureFetcher()


def _find_mails() -> MailFinder:
    from deskapp.adapters.mail.mbox import find_mails

    return find_mails


def _composer() -> MailComposer:
    from deskapp.adapters.mail.compose import StandardComposer

    return StandardComposer()


def _templates() -> TemplateEngine:
    from deskapp.adapters.text.templates import LiquidTemplates

    return LiquidTemplates()


def _list_files() -> ListFiles:
    from deskapp.adapters.files.lists_out.list_files import WrittenLists

    return WrittenLists(open_whole)


def _write_report() -> WriteReport:
    from deskapp.adapters.files.reports_out.written import written_report

    return written_report


def _seal() -> Sealer:
    from deskapp.adapters.files.sealed import sealed

    return sealed


def _start_data() -> StartData:
    from deskapp.adapters.files.start_data.start_files import StartFiles

    return StartFiles()


def _phone(typed: str) -> PhoneNumber:
    from deskapp.adapters.text.phone_numbers import parse_phone

    return parse_phone(typed)


def _moment(day: date, clock_time: time) -> datetime:
    return datetime.combine(day, clock_time, tzinfo=OFFICE_ZONE).astimezone(UTC)
