"""Databases and the workspaces on them."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from deskapp.adapters.system.clock import SystemClock
from deskapp.adapters.system.paths import user_paths
from deskapp.application.errors import OutsideError
from deskapp.application.workspace import Workspace

# What a start does not need is imported by what needs it.
# ruff: noqa: PLC0415


def open_workspace(address: str) -> Workspace:
    """The workspace on a database, made new where there is none. Raises ``DatabaseRefused``."""
    from deskapp.adapters.storage.database import open_database
    from deskapp.adapters.system.holiday_calendar import german_holidays
    from deskapp.adapters.system.holiday_file import HolidayFile

    clock = SystemClock()
    holidays = HolidayFile(user_paths().holidays, german_holidays)
    return Workspace(open_database(address, clock), clock, holidays)


@contextmanager
def workspace_of(options: Namespace) -> Iterator[Workspace]:
    """The workspace on the database that was named, or on the usual one."""
    if not options.database:
        user_paths().make()
    workspace = open_workspace(address_of(options))
    try:
        yield workspace
    finally:
        workspace.close()


def address_of(options: Namespace) -> str:
    """The database that was named, or the one opened last, or the usual place."""
    from deskapp.adapters.system.settings_file import SettingsFile

    paths = user_paths()
    return options.database or SettingsFile(paths.settings).load().database or str(paths.database)


def file_of(options: Namespace) -> Path:
    """The database as a file. Raises ``OutsideError`` where a server has it."""
    from deskapp.adapters.storage.database import is_server

    address = address_of(options)
    if is_server(address):
        raise OutsideError("server_backup")
    return Path(address)
