"""What can go wrong beside the domain's rules: lost races, and the outside failing.

Three kinds of error exist. A ``DomainError`` the user can mend, its sentence stands at
the field or in the notice bar. An ``OutsideError`` means that a disk, server or file
failed, its sentence says what to do now. Everything else is our bug and goes to the
crash report.
"""

from deskapp.domain.errors import DomainError


class NotFound(DomainError):
    """The record is no longer there."""

    code = "not_found"


class Outdated(DomainError):
    """The record was changed by somebody else since it was read."""

    code = "outdated"


class MovedOn(DomainError):
    """An undo was refused: the record has been changed since."""

    code = "moved_on"


class InUse(DomainError):
    """The record cannot be deleted because others point at it."""

    code = "in_use"


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
