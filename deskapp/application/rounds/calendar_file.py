"""The calendar of follow-ups that other programs subscribe to, kept as the records are."""

from pathlib import Path

from deskapp.application.ports.exporting import FileFormat, ListFiles, Words
from deskapp.application.settings import SettingsStore
from deskapp.application.use_cases.exporting.export import Order, Outlet, export
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.record_kind import RecordKind

CALENDAR = Order(kind=RecordKind.FOLLOW_UP, form=FileFormat.CALENDAR)
"""Every follow-up that is still to be done."""


def keep_calendar(
    workspace: Workspace, files: ListFiles, words: Words, settings: SettingsStore
) -> None:
    """Write the file anew where one is kept.

    Raises:
        OutsideError: it could not be written; what was there before is unchanged.
    """
    path = settings.load().calendar_file
    if path:
        export(workspace, CALENDAR, Outlet(files, words, Path(path)))
