"""What SQLAlchemy and SQLite raise, turned into the application's errors."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError

from deskapp.application.errors import InUse, OutsideError

_CODES = (
    ("disk is full", "disk_full"),
    ("disk i/o error", "disk_failed"),
    ("readonly", "read_only"),
    ("read-only", "read_only"),
    ("is locked", "locked"),
    ("malformed", "damaged"),
    ("not a database", "damaged"),
    ("unable to open", "cannot_open"),
    ("server closed the connection", "database_gone"),
    ("connection", "database_gone"),
)


@contextmanager
def translated() -> Iterator[None]:
    """Raise the application's errors for what the database says.

    A constraint that fails is ``InUse``; what no code fits is our bug and passes as it is.
    """
    try:
        yield
    except IntegrityError as error:
        if "foreign key" in str(error.orig).casefold():
            raise InUse(str(error.orig)) from error
        raise
    except DBAPIError as error:
        code = _code(str(error.orig))
        if code is None:
            raise
        raise OutsideError(code, str(error.orig)) from error


def _code(text: str) -> str | None:
    folded = text.casefold()
    return next((code for part, code in _CODES if part in folded), None)
