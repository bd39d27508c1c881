"""Mails in files: single ones, folders of them, Maildir, and mailbox files (mbox, RFC 4155)."""

import re
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Final

from deskapp.application.ports.mail import FoundMail, UnreadableReason

_LARGEST: Final = 128 * 1024 * 1024
_LONGEST_LINE: Final = 1024 * 1024
_BEGINNING: Final = b"From "
_ENVELOPE: Final = re.compile(rb"From \S.*\d:\d\d\b.*\d{4}")
_QUOTED: Final = re.compile(rb">+From ")
_MAIL_NAMES: Final = frozenset({".eml", ".msg", ".mbox", ".mbx", ".tnef"})
_MAILDIR_FOLDERS: Final = frozenset({"cur", "new"})


def find_mails(paths: Iterable[Path]) -> Iterator[FoundMail]:
    """The mails of each path in order; a file that cannot be read is named with its problem.

    In folders, files with the names of mails and those of a Maildir are taken, links are not.
    """
    for path in paths:
        yield from _in_folder(path) if path.is_dir() else _in_file(path)


def _in_folder(folder: Path) -> Iterator[FoundMail]:
    try:
        paths = sorted(folder.iterdir())
    except OSError:
        yield FoundMail(str(folder), problem=UnreadableReason.BROKEN)
        return
    for path in paths:
        if path.is_symlink():
            continue
        if path.is_dir():
            yield from _in_folder(path)
        elif path.suffix.lower() in _MAIL_NAMES or folder.name in _MAILDIR_FOLDERS:
            yield from _in_file(path)


def _in_file(path: Path) -> Iterator[FoundMail]:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):  # reading a pipe would wait for ever
            yield FoundMail(str(path), problem=UnreadableReason.NO_FILE)
            return
        with path.open("rb") as file:
            if file.read(len(_BEGINNING)) == _BEGINNING:
                file.seek(0)
                yield from _in_mailbox(str(path), file)
            elif found.st_size > _LARGEST:
                yield FoundMail(str(path), problem=UnreadableReason.TOO_LARGE)
            else:
                file.seek(0)
                yield _found(str(path), file.read())
    except FileNotFoundError:
        yield FoundMail(str(path), problem=UnreadableReason.MISSING)
    except (OSError, ValueError):
        yield FoundMail(str(path), problem=UnreadableReason.BROKEN)


def _found(name: str, raw: bytes) -> FoundMail:
    return FoundMail(name, raw) if raw else FoundMail(name, problem=UnreadableReason.EMPTY)


def _in_mailbox(name: str, file: IO[bytes]) -> Iterator[FoundMail]:
    """The mails between ``From`` lines with a date that follow on blank ones."""
    lines: list[bytes] = []
    size, begin, position = 0, 0, 0
    after_blank = True
    while line := file.readline(_LONGEST_LINE):
        if not position or (after_blank and _ENVELOPE.match(line)):
            if position:
                yield _mailbox_mail(f"{name}:{begin}", lines, size)
            lines, size, begin = [], 0, position
        elif size <= _LARGEST:
            lines.append(line[1:] if _QUOTED.match(line) else line)
            size += len(line)
        after_blank = not line.strip(b"\r\n")
        position += len(line)
    yield _mailbox_mail(f"{name}:{begin}", lines, size)


def _mailbox_mail(name: str, lines: list[bytes], size: int) -> FoundMail:
    if size > _LARGEST:
        return FoundMail(name, problem=UnreadableReason.TOO_LARGE)
    if lines and not lines[-1].strip(b"\r\n"):
        lines = lines[:-1]  # the blank line belongs to the mailbox
    return _found(name, b"".join(lines))
