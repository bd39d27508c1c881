"""What the fields import late, imported before somebody waits for it."""

from PySide6.QtCore import QObject

from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.jobs import Lane
from deskapp.ui.kit.records.fields.mail_line import is_mail_address


def prepare(desk: Desk, owner: QObject) -> None:
    """Import what checks mail addresses and reads phone numbers, off the window's thread."""

    def use() -> None:
        is_mail_address("name@example.org")
        desk.tools.phone("030 123456")

    desk.lanes.run(Lane.READS, use, owner=owner, done=lambda _: None)
