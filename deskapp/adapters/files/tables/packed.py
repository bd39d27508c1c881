"""A zipped file looked at before a library opens it: how far it unpacks, and what is in it.

Nothing that the file says of itself is believed: each entry is unpacked by a counter that
stops at the limit (zip bombs may lie about sizes and let entries overlap).
"""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from deskapp.application.ports.mail import UnreadableMail, UnreadableReason

_MOST_ENTRIES: Final = 1000
_MOST_BYTES: Final = 128 * 1024 * 1024
_MOST_TIMES: Final = 100
_SMALL: Final = 4 * 1024 * 1024
"""Bytes up to which it does not matter how well something was packed."""
_CHUNK: Final = 256 * 1024
_OVERLAP: Final = 512
_LOCAL_HEADER: Final = struct.Struct("<4s22xHH")
_ENCRYPTED: Final = 1
_MARKUP: Final = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_OTHER_MARKUP: Final = re.compile(rb"\x00<\x00?!|<\x00!\x00|^\xff\xfe|^\xfe\xff")
_CELL: Final = re.compile(
    rb"<(?:\w+:)?c\s[^<>]{0,200}?\br=[\"']([A-Z]{1,3})(\d{1,7})[\"'][^<>/]{0,200}>"
)
_FAILED: Final = re.compile(rb"<(?:\w+:)?c\s[^<>]{0,200}?\bt=[\"']e[\"']")
_MOST_CELLS: Final = 4_000_000
"""A library makes room for every cell up to the last one, be they empty."""


@dataclass(slots=True)
class _Corner:
    """How far the cells of a sheet reach, and how many formulas in it failed."""

    row: int = 0
    column: int = 0
    failed: int = 0

    def look_at(self, piece: bytes, new_from: int) -> None:
        """Take in the cells of a piece of XML; what begins before ``new_from`` was seen."""
        for found in _CELL.finditer(piece):
            self.column = max(self.column, _column(found[1]))
            self.row = max(self.row, int(found[2]))
        if self.row * self.column > _MOST_CELLS:
            raise UnreadableMail(UnreadableReason.TABLE_TOO_LARGE)
        self.failed += sum(found.end() > new_from for found in _FAILED.finditer(piece))


def check_packed(raw: bytes) -> dict[str, int]:
    """Refuse an archive that costs too much; answers the failed formulas of each XML in it.

    Raises:
        UnreadableMail: it is broken, has a password, unpacks to too much, or its XML declares
            entities.
    """
    entries = _entries(raw)
    failed, total = {}, 0
    for entry in entries:
        corner = _Corner()
        total += _look_through(raw, entry, corner, _MOST_BYTES - total)
        if total > _SMALL and total > _MOST_TIMES * len(raw):
            raise UnreadableMail(UnreadableReason.PACKED_TOO_FAR)
        failed[entry.filename] = corner.failed
    return failed


def entry_names(raw: bytes) -> frozenset[str]:
    """The names in an archive, which say nothing of its cost; raises `UnreadableMail`."""
    return frozenset(entry.filename for entry in _entries(raw))


def unpacked_parts(raw: bytes, names: Sequence[str]) -> Iterator[bytes]:
    """Some entries of XML, one after the other, behind the checks of ``check_packed``."""
    entries = {entry.filename: entry for entry in _entries(raw)}
    total = 0
    for name in names:
        _look_through(raw, entries[name], _Corner(), _MOST_BYTES - total)
        content = b"".join(_unpacked(raw, entries[name]))
        total += len(content)
        if total > _SMALL and total > _MOST_TIMES * len(raw):
            raise UnreadableMail(UnreadableReason.PACKED_TOO_FAR)
        yield content


def _entries(raw: bytes) -> list[zipfile.ZipInfo]:
    try:
        entries = zipfile.ZipFile(io.BytesIO(raw)).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise UnreadableMail(UnreadableReason.BROKEN) from error
    if len(entries) > _MOST_ENTRIES or sum(each.file_size for each in entries) > _MOST_BYTES:
        raise UnreadableMail(UnreadableReason.PACKED_TOO_FAR)
    return entries


def _look_through(raw: bytes, entry: zipfile.ZipInfo, corner: _Corner, room: int) -> int:
    """How many bytes an entry has; raises where its markup or its cells are refused."""
    is_sheet = "sheet" in entry.filename.lower()
    size, before = 0, b""
    for chunk in _unpacked(raw, entry):
        size += len(chunk)
        if size > room:
            raise UnreadableMail(UnreadableReason.PACKED_TOO_FAR)
        piece = before + chunk
        is_other = entry.filename.endswith((".xml", ".rels")) and _OTHER_MARKUP.search(piece[:200])
        if is_other or _MARKUP.search(piece):
            raise UnreadableMail(UnreadableReason.FORBIDDEN_MARKUP)
        if is_sheet:
            corner.look_at(piece, len(before))
        before = piece[-_OVERLAP:]
    return size


def _unpacked(raw: bytes, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    """The bytes of an entry, to where they really end."""
    if entry.flag_bits & _ENCRYPTED:
        raise UnreadableMail(UnreadableReason.LOCKED)
    header = raw[entry.header_offset : entry.header_offset + _LOCAL_HEADER.size]
    if len(header) < _LOCAL_HEADER.size:
        raise UnreadableMail(UnreadableReason.BROKEN)
    magic, name, extra = _LOCAL_HEADER.unpack(header)
    begin = entry.header_offset + _LOCAL_HEADER.size + name + extra
    packed = memoryview(raw)[begin : begin + entry.compress_size]
    if magic != b"PK\3\4" or len(packed) < entry.compress_size:
        raise UnreadableMail(UnreadableReason.BROKEN)
    if entry.compress_type == zipfile.ZIP_STORED:
        yield from (bytes(packed[at : at + _CHUNK]) for at in range(0, len(packed), _CHUNK))
    elif entry.compress_type == zipfile.ZIP_DEFLATED:
        yield from _inflated(packed)
    else:
        raise UnreadableMail(UnreadableReason.BROKEN)


def _inflated(packed: memoryview) -> Iterator[bytes]:
    inflating = zlib.decompressobj(-zlib.MAX_WBITS)
    for at in range(0, len(packed), _CHUNK):
        waiting: bytes | memoryview = packed[at : at + _CHUNK]
        while waiting and not inflating.eof:
            try:
                chunk = inflating.decompress(waiting, _CHUNK)
            except zlib.error as error:
                raise UnreadableMail(UnreadableReason.BROKEN) from error
            waiting = inflating.unconsumed_tail
            if chunk:
                yield chunk


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number
