"""Mails in files: single ones, folders of them, Maildir, and mailbox files (mbox, RFC 4155)."""

import re
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from os import stat_result
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
_SHORTCUTS: Final = frozenset({".lnk", ".url", ".desktop", ".webloc"})
_JUNCTION: Final = 0xA0000003  # a folder that is another, on Windows
_OTHER_FILES: Final = (b"MZ", b"\x7fELF", b"PK\x03\x04", b"%PDF", b"\x89PNG", b"\xff\xd8\xff")


def find_mails(paths: Iterable[Path]) -> Iterator[FoundMail]:
    """The mails of each path in order; a file that cannot be read is named with its problem.

    In folders, files with the names of mails, mailbox files without a suffix and those of a
    Maildir are taken. Links and shortcuts are named and never followed: they may lead anywhere.
    """
    waiting = [*paths][::-1]
    while waiting:
        path = waiting.pop()
        try:
            found = path.lstat()
            if _is_link(path, found):
                yield FoundMail(str(path), problem=UnreadableReason.LINK)
            elif stat.S_ISDIR(found.st_mode):
                waiting += sorted(filter(_may_hold_mails, path.iterdir()), reverse=True)
            elif stat.S_ISREG(found.st_mode):
                yield from _in_file(path, found.st_size)
            else:  # reading a pipe would wait for ever
                yield FoundMail(str(path), problem=UnreadableReason.NO_FILE)
        except FileNotFoundError:
            yield FoundMail(str(path), problem=UnreadableReason.MISSING)
        except (OSError, ValueError):
            yield FoundMail(str(path), problem=UnreadableReason.BROKEN)


def _is_link(path: Path, found: stat_result) -> bool:
    is_junction = getattr(found, "st_reparse_tag", 0) == _JUNCTION
    return is_junction or stat.S_ISLNK(found.st_mode) or _is_shortcut(path)


def _is_shortcut(path: Path) -> bool:
    return path.suffix.lower() in _SHORTCUTS and not _is_in_maildir(path)


def _is_in_maildir(path: Path) -> bool:
    return path.parent.name in _MAILDIR_FOLDERS


def _may_hold_mails(path: Path) -> bool:
    """Whether something in a folder is worth a look; other files lie there as well."""
    if _is_in_maildir(path) or path.suffix.lower() in _MAIL_NAMES | _SHORTCUTS:
        return True
    return path.is_symlink() or path.is_dir() or _is_bare_mailbox(path)


def _is_bare_mailbox(path: Path) -> bool:
    """Mail programs name mailbox files after their folders, without a suffix."""
    if path.suffix or not path.is_file():
        return False
    with suppress(OSError), path.open("rb") as file:
        return file.read(len(_BEGINNING)) == _BEGINNING
    return False


def _in_file(path: Path, size: int) -> Iterator[FoundMail]:
    with path.open("rb") as file:
        start = file.read(len(_BEGINNING))
        file.seek(0)
        if start == _BEGINNING:
            yield from _in_mailbox(str(path), file)
        elif start.startswith(_OTHER_FILES):
            yield FoundMail(str(path), problem=UnreadableReason.NO_MAIL)
        elif size > _LARGEST:
            yield FoundMail(str(path), problem=UnreadableReason.TOO_LARGE)
        else:
            yield _found(str(path), file.read())


def _found(name: str, raw: bytes) -> FoundMail:
    return FoundMail(name, raw) if raw else FoundMail(name, problem=UnreadableReason.EMPTY)


def _in_mailbox(name: str, file: IO[bytes]) -> Iterator[FoundMail]:
    """The mails between ``From`` lines with a date that follow on blank ones."""
    lines: list[bytes] = []
    size, begin, position = 0, 0, 0
    begins_line = after_blank = True
    while line := file.readline(_LONGEST_LINE):
        if not position or (after_blank and _ENVELOPE.match(line)):
            if position:
                yield _mailbox_mail(f"{name}:{begin}", lines, size)
            lines, size, begin = [], 0, position
        elif size <= _LARGEST:
            lines.append(line[1:] if begins_line and _QUOTED.match(line) else line)
            size += len(line)
        else:
            lines.clear()
        after_blank = begins_line and not line.strip(b"\r\n")
        begins_line = line.endswith(b"\n")
        position += len(line)
    yield _mailbox_mail(f"{name}:{begin}", lines, size)


def _mailbox_mail(name: str, lines: list[bytes], size: int) -> FoundMail:
    if size > _LARGEST:
        return FoundMail(name, problem=UnreadableReason.TOO_LARGE)
    if lines and not lines[-1].strip(b"\r\n"):
        lines = lines[:-1]  # the blank line belongs to the mailbox
    return _found(name, b"".join(lines))
