"""What is needed a moment later, made ready while the window is at rest."""

from functools import partial

from PySide6.QtCore import QTimer

from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.records.fields.mail_line import is_mail_address
from deskapp.ui.shell.pages.importing import Importing

_AFTER_MS = 300
"""The first picture comes first."""


def warm_up(desk: Desk, importing: Importing) -> None:
    """Import every page, and let what is imported or started at its first use be used once."""
    work = partial(_use, desk)

    def begin() -> None:
        importing.begin()
        desk.lanes.run(Lane.READS, work, owner=importing, done=lambda _: None)

    QTimer.singleShot(_AFTER_MS, importing, begin)


def _use(desk: Desk) -> None:
    is_mail_address("name@example.org")
    desk.tools.phone("030 123456")
    desk.tools.bodies.page(b"<p>")
