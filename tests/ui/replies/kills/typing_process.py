"""Types into a reply until it is killed: ``python -m`` this with a database and an inquiry.

Tells on standard output how many characters were typed, and how many of them are kept.
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from deskapp.adapters.storage.database import open_database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.workspace import Workspace
from deskapp.composition.outside import make_tools
from deskapp.domain.message import Message
from deskapp.domain.record import Id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lanes
from deskapp.ui.replies.panel import ReplyPanel
from tests.fixed_clock import FixedClock

LETTER = "x"
INTERVAL_MS = 100
"""Stands for the five seconds of the program."""


def type_on(database: Path, inquiry_id: Id) -> None:
    app, clock = QApplication([]), FixedClock()
    workspace = Workspace(open_database(str(database), clock), clock, german_holidays)
    panel = ReplyPanel(Desk(workspace, make_tools(), Lanes(fail)), inquiry_id)
    panel.show()
    while panel._writing is None:
        app.processEvents()
    keeping = panel._writing.keeping
    keeping.timer.setInterval(INTERVAL_MS)
    keeping.kept.connect(tell_kept)
    typed = 0
    while True:
        panel.form.letter.text.insertPlainText(LETTER)
        typed += 1
        sys.stdout.write(f"typed {typed}\n")
        sys.stdout.flush()
        app.processEvents()


def tell_kept(kept: Message) -> None:
    sys.stdout.write(f"kept {kept.body_text.count(LETTER)}\n")
    sys.stdout.flush()


def fail(error: Exception) -> None:
    raise error


if __name__ == "__main__":
    type_on(Path(sys.argv[1]), Id(sys.argv[2]))
