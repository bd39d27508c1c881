"""Where everything meets: the one room that knows every other."""

import os
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from deskapp.adapters.system.clock import OFFICE_ZONE, SystemClock
from deskapp.adapters.system.paths import user_paths
from deskapp.application.errors import OutsideError
from deskapp.application.tools import Tools
from deskapp.application.workspace import Workspace
from deskapp.cli import arguments
from deskapp.domain.errors import DomainError
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import use_language

if TYPE_CHECKING:
    from deskapp.adapters.mail.worker import Worker

# The rest of the adapters is imported by what needs it, so that a start pays for nothing else.
# ruff: noqa: PLC0415


_INTERRUPTED = 130
"""As a shell says it: 128 and the number of SIGINT."""


def run(typed: Sequence[str]) -> int:
    """Run what was typed; answers the exit code: 0 well, 1 not, 2 misused, 130 stopped."""
    use_language(arguments.language_of(typed))
    options = arguments.parse(typed)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = _COMMANDS[options.command](options)
        sys.stdout.flush()
    except (DomainError, OutsideError) as error:
        print(error_sentence(error), file=sys.stderr)  # noqa: T201  a command answers in sentences
    except BrokenPipeError:
        # Whoever reads the answer has seen enough; nothing may be flushed to them at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        return _INTERRUPTED
    else:
        return code
    return 1


def open_workspace(address: str) -> Workspace:
    """The workspace on a database, made new where there is none. Raises ``DatabaseRefused``."""
    from deskapp.adapters.storage.database import open_database
    from deskapp.adapters.system.holiday_calendar import german_holidays

    clock = SystemClock()
    return Workspace(open_database(address, clock), clock, german_holidays)


def make_tools() -> Tools:
    """The outside, each port with its adapter; nothing is connected or started yet."""
    from deskapp.adapters.files.start_data.start_files import StartFiles
    from deskapp.adapters.mail.account_check import check_account
    from deskapp.adapters.mail.compose import StandardComposer
    from deskapp.adapters.mail.imap import ImapFetcher
    from deskapp.adapters.mail.mbox import find_mails
    from deskapp.adapters.mail.smtp import SmtpSender
    from deskapp.adapters.mail.worker_readers import (
        WorkerBodyReader,
        WorkerCardReader,
        WorkerMailReader,
    )
    from deskapp.adapters.system.atomic_file import write_file
    from deskapp.adapters.system.secrets import KeyringSecrets
    from deskapp.adapters.system.settings_file import SettingsFile
    from deskapp.adapters.text.phone_numbers import parse_phone
    from deskapp.adapters.text.templates import LiquidTemplates

    worker = _worker()
    secrets = KeyringSecrets()
    return Tools(
        mails=WorkerMailReader(worker),
        cards=WorkerCardReader(worker),
        bodies=WorkerBodyReader(worker),
        find_mails=find_mails,
        templates=LiquidTemplates(),
        composer=StandardComposer(),
        sender=SmtpSender(secrets),
        fetcher=ImapFetcher(secrets, SystemClock()),
        check_account=partial(check_account, secrets=secrets),
        secrets=secrets,
        settings=SettingsFile(user_paths().settings),
        write_file=write_file,
        start_data=StartFiles(),
        moment=_moment,
        phone=parse_phone,
        close=worker.close,
    )


def _worker() -> "Worker":
    """The process for bytes from outside; it starts with its first job."""
    from deskapp.adapters.mail.worker import Worker
    from deskapp.adapters.mail.worker_readers import JOBS

    return Worker({**JOBS, "cards": "deskapp.adapters.files.vcard:read_cards"})


def _moment(day: date, clock_time: time) -> datetime:
    return datetime.combine(day, clock_time, tzinfo=OFFICE_ZONE).astimezone(UTC)


@contextmanager
def _tools() -> Iterator[Tools]:
    tools = make_tools()
    try:
        yield tools
    finally:
        tools.close()


@contextmanager
def _workspace(options: Namespace) -> Iterator[Workspace]:
    if not options.database:
        user_paths().make()
    workspace = open_workspace(_address(options))
    try:
        yield workspace
    finally:
        workspace.close()


def _address(options: Namespace) -> str:
    """The database that was named, or the one opened last, or the usual place."""
    from deskapp.adapters.system.settings_file import SettingsFile

    paths = user_paths()
    return options.database or SettingsFile(paths.settings).load().database or str(paths.database)


def _file(options: Namespace) -> Path:
    """The database as a file. Raises ``OutsideError`` where a server has it."""
    from deskapp.adapters.storage.database import is_server

    address = _address(options)
    if is_server(address):
        raise OutsideError("server_backup")
    return Path(address)


def _window(options: Namespace) -> int:
    from deskapp.adapters.storage.backup import restore
    from deskapp.adapters.system.logs import start_log
    from deskapp.ui.shell.app import run as run_window
    from deskapp.ui.shell.start import Start

    paths = user_paths()
    paths.make()
    start_log(paths.logs)
    tools = make_tools()
    start = Start(
        language=options.language or "",
        database=options.database or tools.settings.load().database,
        default_database=paths.database,
        tools=tools,
        open_workspace=open_workspace,
        restore=lambda backup, database: restore(backup, database, SystemClock().now()),
    )
    return run_window(start)


def _tour(options: Namespace) -> int:
    from deskapp.ui.shell.tour.play import play

    with _tools() as tools:
        return play(options, tools, open_workspace, sys.stdout)


def _import(options: Namespace) -> int:
    from deskapp.cli import imports

    with _workspace(options) as workspace, _tools() as tools:
        mails = tools.find_mails(options.paths)
        return imports.run(
            workspace, tools.mails, mails, sys.stdout, sys.stderr, as_json=options.json
        )


def _inspect(options: Namespace) -> int:
    from deskapp.cli import inspect

    with _tools() as tools:
        readers = inspect.Readers(tools.mails, tools.cards, tools.bodies)
        return inspect.run(map(str, options.paths), options.what, readers, sys.stdout)


def _thread(options: Namespace) -> int:
    from deskapp.cli import thread

    with _tools() as tools:
        return thread.run(map(str, options.paths), tools.mails, sys.stdout)


def _salute(options: Namespace) -> int:
    from deskapp.cli import salute

    return salute.run(options.paths, sys.stdout)


def _search(options: Namespace) -> int:
    from deskapp.adapters.storage.database import is_server, open_for_reading
    from deskapp.adapters.system.holiday_calendar import german_holidays
    from deskapp.cli import search

    address = _address(options)
    if is_server(address):
        workspace = open_workspace(address)
    else:
        storage = open_for_reading(Path(address))
        workspace = Workspace(storage, SystemClock(), german_holidays)
    try:
        return search.run(workspace, " ".join(options.words), sys.stdout, as_json=options.json)
    finally:
        workspace.close()


def _check(options: Namespace) -> int:
    from deskapp.adapters.storage.check import check_file, sqlite_version
    from deskapp.adapters.storage.database import is_server
    from deskapp.adapters.system.versions import versions
    from deskapp.cli import check

    address = _address(options)
    is_wanted = not is_server(address) and (options.database or Path(address).exists())
    findings = check_file(Path(address)) if is_wanted else None
    return check.run(versions(sqlite_version()), findings, sys.stdout, as_json=options.json)


def _backup(options: Namespace) -> int:
    from deskapp.adapters.storage.backup import back_up
    from deskapp.cli import backups

    database = _file(options)
    return backups.back_up(
        lambda: back_up(database, SystemClock().now(), options.target), sys.stdout
    )


def _restore(options: Namespace) -> int:
    from deskapp.adapters.storage.backup import restore
    from deskapp.cli import backups

    database = _file(options)
    if not options.database:
        user_paths().make()
    return backups.restore(
        lambda: restore(options.backup, database, SystemClock().now()), sys.stdout
    )


def _demo(options: Namespace) -> int:
    from deskapp.cli import demo

    with _workspace(options) as workspace, _tools() as tools:
        return demo.run(workspace, tools, sys.stdout, remove=options.remove)


_COMMANDS = {
    None: _window,
    "tour": _tour,
    "import": _import,
    "inspect": _inspect,
    "thread": _thread,
    "salute": _salute,
    "search": _search,
    "check": _check,
    "backup": _backup,
    "restore": _restore,
    "demo": _demo,
}
