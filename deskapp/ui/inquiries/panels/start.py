"""What a new record's form needs of the office: its working days and topics."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from deskapp.application.workspace import Workspace
from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.office import Catalogue
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.records.catalogues import read_catalogues


@dataclass(frozen=True, slots=True)
class Start:
    """The office's working days and the topics offered today."""

    calendar: Calendar
    topics: Sequence[tuple[str, str]]
    """Codes and names."""


def ask_start(desk: Desk, owner: QObject, done: Callable[[Start], object]) -> None:
    """Ask for it off the window's thread."""
    desk.lanes.run(Lane.READS, lambda: _start(desk.workspace), owner=owner, done=done)


def _start(workspace: Workspace) -> Start:
    calendar, today = workspace.calendar(), workspace.clock.today()
    calendar.day_off(today)  # the holidays of the year are read here and not in the window
    catalogues = workspace.query(read_catalogues)
    return Start(calendar, catalogues.choices(Catalogue.TOPIC, today))
