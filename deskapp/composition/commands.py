"""What was typed is run: the window, or one command."""

import gc
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from deskapp.adapters.system.clock import SystemClock
from deskapp.adapters.system.paths import user_paths
from deskapp.application.errors import OutsideError
from deskapp.application.workspace import Workspace
from deskapp.cli import arguments
from deskapp.composition.outside import make_tools, open_tools
from deskapp.composition.workspaces import address_of, file_of, open_workspace, workspace_of
from deskapp.domain.errors import DomainError
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import use_language

# What a start does not need is imported by what needs it.
# ruff: noqa: PLC0415

_INTERRUPTED = 130
"""As a shell says it: 128 and the number of SIGINT."""


def run(typed: Sequence[str]) -> int:
    """Run what was typed; answers the exit code: 0 well, 1 not, 2 misused, 130 stopped."""
    use_language(arguments.language_of(typed))
    options = arguments.parse(typed)
    if options.command is not None:  # the window collects its garbage by itself
        gc.enable()
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


def _window(options: Namespace) -> int:
    from deskapp.ui.shell.plain_imports import load_qt

    load_qt()

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

    with open_tools() as tools:
        return play(options, tools, open_workspace, sys.stdout)


def _import(options: Namespace) -> int:
    from deskapp.cli import imports
    from deskapp.cli.import_options import lists_among
    from deskapp.cli.list_imports import ListImporter

    lists, mails = lists_among(options)
    with workspace_of(options) as workspace, open_tools() as tools:
        code = ListImporter(workspace, tools, options, sys.stdout, sys.stderr).run(lists)
        if not mails:
            return code
        found = tools.find_mails(mails)
        return max(
            code,
            imports.run(
                workspace, tools.mails, found, sys.stdout, sys.stderr, as_json=options.json
            ),
        )


def _export(options: Namespace) -> int:
    from deskapp.application.use_cases.exporting.export import Outlet
    from deskapp.cli import exports
    from deskapp.wording.lists.list_words import ListWords

    order = exports.order_of(options.kind, options.to, options.words, is_old_card=options.vcard3)
    if order is None:
        return exports.refuse(sys.stderr)
    with workspace_of(options) as workspace, open_tools() as tools:
        outlet = Outlet(tools.list_files, ListWords(), options.to)
        return exports.run(workspace, order, outlet, sys.stdout, as_json=options.json)


def _inspect(options: Namespace) -> int:
    from deskapp.cli import inspect

    with open_tools() as tools:
        readers = inspect.Readers(tools.mails, tools.cards, tools.bodies)
        return inspect.run(map(str, options.paths), options.what, readers, sys.stdout)


def _thread(options: Namespace) -> int:
    from deskapp.cli import thread

    with open_tools() as tools:
        return thread.run(map(str, options.paths), tools.mails, sys.stdout)


def _salute(options: Namespace) -> int:
    from deskapp.cli import salute

    return salute.run(options.paths, sys.stdout)


def _promises(options: Namespace) -> int:
    from deskapp.adapters.system.holiday_calendar import german_holidays
    from deskapp.application.office_calendar import office_calendar
    from deskapp.cli import promises
    from deskapp.domain.office import OFFICE, Office

    office = Office(id=OFFICE, land=options.land)
    return promises.run(options.paths, office_calendar(office, german_holidays), sys.stdout)


def _search(options: Namespace) -> int:
    from deskapp.adapters.storage.database import is_server, open_for_reading
    from deskapp.adapters.system.holiday_calendar import german_holidays
    from deskapp.cli import search

    address = address_of(options)
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
    from deskapp.cli.upkeep import check

    address = address_of(options)
    is_wanted = not is_server(address) and (options.database or Path(address).exists())
    findings = check_file(Path(address)) if is_wanted else None
    return check.run(versions(sqlite_version()), findings, sys.stdout, as_json=options.json)


def _rebuild(options: Namespace) -> int:
    from deskapp.cli.upkeep import rebuild

    with workspace_of(options) as workspace, open_tools() as tools:
        return rebuild.run(workspace, tools.background, sys.stdout, as_json=options.json)


def _backup(options: Namespace) -> int:
    from deskapp.adapters.storage.backup import back_up
    from deskapp.cli.upkeep import backups

    database = file_of(options)
    return backups.back_up(
        lambda: back_up(database, SystemClock().now(), options.target), sys.stdout
    )


def _restore(options: Namespace) -> int:
    from deskapp.adapters.storage.backup import restore
    from deskapp.cli.upkeep import backups

    database = file_of(options)
    if not options.database:
        user_paths().make()
    return backups.restore(
        lambda: restore(options.backup, database, SystemClock().now()), sys.stdout
    )


def _demo(options: Namespace) -> int:
    from deskapp.cli.upkeep import demo

    with workspace_of(options) as workspace, open_tools() as tools:
        return demo.run(workspace, tools, sys.stdout, remove=options.remove)


_COMMANDS = {
    None: _window,
    "tour": _tour,
    "import": _import,
    "export": _export,
    "inspect": _inspect,
    "thread": _thread,
    "salute": _salute,
    "promises": _promises,
    "search": _search,
    "check": _check,
    "rebuild": _rebuild,
    "backup": _backup,
    "restore": _restore,
    "demo": _demo,
}
