"""What SQLAlchemy, the databases and the disk raise, turned into the application's errors."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy.exc import DBAPIError, IntegrityError

from deskapp.application.errors import InUse, Outdated, OutsideError
from deskapp.domain.errors import DomainError, Invalid, Problem

_SQLITE = {
    5: "locked",
    6: "locked",
    8: "read_only",
    10: "disk_failed",
    11: "damaged",
    13: "disk_full",
    14: "cannot_open",
    26: "damaged",
    # SQLITE_IOERR_SHMSIZE: no room for the index of the write-ahead log.
    4874: "disk_full",
}
"""Result codes of SQLite (sqlite.org/rescode.html), extended or primary."""

_POSTGRESQL = {
    "08": "database_gone",
    "25006": "read_only",
    "28": "not_signed_in",
    "3D": "cannot_open",
    "40": "locked",
    "42501": "read_only",
    "53": "database_gone",
    "53100": "disk_full",
    "55P03": "locked",
    "57014": "locked",
    "57P": "database_gone",
    "58": "disk_failed",
    "XX001": "damaged",
}
"""States of PostgreSQL (its appendix A), or how they begin."""

_SYSTEM = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.EIO: "disk_failed",
}


@contextmanager
def translated() -> Iterator[None]:
    """Raise the application's errors for what the database says.

    A reference that fails is ``InUse``, an identity that is there already ``Outdated``, a
    value that may stand only once ``Invalid`` with the problem ``taken``. What fits no code
    is our bug and passes as it is.
    """
    try:
        yield
    except IntegrityError as error:
        broken = _broken_rule(error)
        if broken is None:
            raise
        raise broken from error
    except DBAPIError as error:
        code = _code(error.orig)
        if code is None:
            raise
        raise OutsideError(code, str(error.orig)) from error
    except sqlite.Error as error:
        raise OutsideError(_code(error) or "cannot_open", str(error)) from error
    except UnicodeDecodeError as error:
        # Names of the schema that are no UTF-8 any more stand in what SQLite complains of.
        raise OutsideError("damaged", str(error)) from error
    except OSError as error:
        raise OutsideError(_SYSTEM.get(error.errno or 0, "cannot_open"), str(error)) from error


def _broken_rule(error: IntegrityError) -> DomainError | None:
    text = str(error.orig)
    if "foreign key" in text.casefold():
        return InUse(text)
    name = _unique_name(error.orig)
    if not name:
        return None
    table, _, column = name.partition(".")
    return Outdated(table) if column == "id" else Invalid((Problem(column, "taken"),))


def _unique_name(error: BaseException | None) -> str:
    """The ``table.column`` that may hold a value only once, or an empty text for another rule."""
    if getattr(error, "sqlite_errorcode", None) is not None:
        return str(error).partition("UNIQUE constraint failed: ")[2]
    diagnosis = getattr(error, "diag", None)
    table = str(getattr(diagnosis, "table_name", ""))
    rule = str(getattr(diagnosis, "constraint_name", ""))
    if rule == f"pk_{table}":
        return f"{table}.id"
    found, _, column = rule.partition(f"uq_{table}_")
    return f"{table}.{column}" if column and not found else ""


def _code(error: BaseException | None) -> str | None:
    number = getattr(error, "sqlite_errorcode", None)
    if number is not None:
        return _SQLITE.get(number) or _SQLITE.get(number & 0xFF)
    # A server that cannot be reached gives no state.
    state = getattr(error, "sqlstate", None) or "08"
    return next((_POSTGRESQL[state[:n]] for n in (5, 3, 2) if state[:n] in _POSTGRESQL), None)
