"""What can go wrong beside the domain's rules: lost races, and the outside failing.

Three kinds of error exist. A ``DomainError`` the user can mend, its sentence stands at
the field or in the notice bar. An ``OutsideError`` means that a disk, server or file
failed, its sentence says what to do now. Everything else is our bug and goes to the
crash report.
"""

from enum import Enum

from deskapp.domain.errors import DomainError
from deskapp.domain.record import Id


class NotFound(DomainError):
    """The record is no longer there."""

    code = "not_found"


class Outdated(DomainError):
    """The record was changed by somebody else since it was read."""

    code = "outdated"


class Obstacle(Enum):
    """Why a record cannot go back to what it was."""

    CHANGED = "changed"
    GONE = "gone"
    NEEDED = "needed"
    LACKING = "lacking"
    """Something that it points at is no longer there."""
    FULL = "full"
    """Others have the place at an event that somebody would get back."""


class MovedOn(DomainError):
    """An undo was refused; ``detail`` is the action, ``title`` the record in its way."""

    code = "moved_on"

    def __init__(
        self, detail: str = "", obstacle: Obstacle = Obstacle.CHANGED, title: str = ""
    ) -> None:
        super().__init__(detail)
        self.obstacle = obstacle
        self.title = title


class InUse(DomainError):
    """A record cannot go because others point at it, or they would point at nothing.

    ``target`` is the identity that is pointed at, where it is known.
    """

    code = "in_use"

    def __init__(self, detail: str = "", target: Id | None = None) -> None:
        super().__init__(detail)
        self.target = target


class OutsideError(Exception):
    """A disk, server or file failed. ``code`` picks the sentence, ``detail`` is shown with it.

    ``detail`` never holds a password and is no text of a mail.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail


class DatabaseRefused(OutsideError):
    """A database file was not opened, and was left as it was."""
