"""What is needed a moment later, made ready off the window's thread."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.records.fields.mail_line import is_mail_address
from deskapp.ui.shell.pages.places import Place

_AFTER_MS = 300
"""The first picture comes first."""


def warm_up(desk: Desk, places: Iterable[Place], owner: QObject) -> None:
    """Import every page, and let what is imported or started at its first use be used once."""
    work = partial(_use, desk, tuple(places))

    def begin() -> None:
        desk.lanes.run(Lane.READS, work, owner=owner, done=lambda _: None)

    QTimer.singleShot(_AFTER_MS, owner, begin)


def _use(desk: Desk, places: Iterable[Place]) -> None:
    for place in places:
        place.load()
    is_mail_address("name@example.org")
    desk.tools.phone("030 123456")
    desk.tools.bodies.page(b"<p>")
