"""The log: what happened, in ids, codes and places of the program, without what people wrote."""

import logging
import os
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from time import gmtime
from typing import IO, Final

FILE_NAME: Final = "deskapp.log"
_SIZE: Final = 1_000_000
_FILES: Final = 5
_OURS: Final = "deskapp"
_FOR_US_ALONE: Final = 0o600
_LONGEST: Final = 2_000


def start_log(folder: Path) -> logging.Handler:
    """Write the log into a folder from now on: five files of a megabyte, for this user alone.

    Answers the handler, which is closed after ``logging.getLogger().removeHandler``.
    Raises ``OSError`` where the folder cannot be written to.
    """
    handler = _PrivateFileHandler(
        folder / FILE_NAME, maxBytes=_SIZE, backupCount=_FILES - 1, encoding="utf-8"
    )
    handler.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s %(message)s"))
    handler.addFilter(lambda record: _is_ours(record) or record.levelno >= logging.WARNING)
    logging.getLogger(_OURS).setLevel(logging.INFO)
    logging.getLogger().addHandler(handler)
    return handler


class _PrivateFileHandler(RotatingFileHandler):
    """A rotating file that nobody else may read, whatever the umask says."""

    def _open(self) -> IO[str]:  # type: ignore[override]  # the same, less narrowly
        return open(
            self.baseFilename,
            self.mode,
            encoding=self.encoding,
            opener=lambda path, flags: os.open(path, flags, _FOR_US_ALONE),
        )


class _Discreet(logging.Formatter):
    """One line for a record, and the places of an exception below; no text of an exception.

    Exceptions quote what they failed at: a row, a line of a mail. Of a library's message
    only the pattern is written, without its values, for the same reason.
    """

    converter = staticmethod(gmtime)
    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = "%s.%03dZ"

    def format(self, record: logging.LogRecord) -> str:
        """The record in lines."""
        text = record.getMessage() if _is_ours(record) else str(record.msg)
        record.message = _without_addresses(_one_line(text[:_LONGEST]))
        record.asctime = self.formatTime(record)
        lines = [self.formatMessage(record)]
        error = record.exc_info[1] if record.exc_info else None
        while error is not None:
            lines.append(f"  {type(error).__module__}.{type(error).__qualname__}")
            lines += _places(error)
            error = error.__cause__ or error.__context__
        return "\n".join(lines)


def _is_ours(record: logging.LogRecord) -> bool:
    return record.name.partition(".")[0] == _OURS


def _one_line(text: str) -> str:
    """The text with control characters escaped, so that no value can forge a line of the log."""
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text)


def _without_addresses(text: str) -> str:
    return " ".join("<address>" if "@" in word else word for word in text.split(" "))


def _places(error: BaseException) -> list[str]:
    folders = sorted((folder for folder in sys.path if folder), key=len, reverse=True)
    places = []
    for frame in traceback.extract_tb(error.__traceback__):
        folder = next((each for each in folders if frame.filename.startswith(each)), "")
        name = frame.filename.removeprefix(folder).lstrip("\\/")
        places.append(f"    {name}:{frame.lineno} {frame.name}")
    return places
