"""The storages of an OLE compound file as properties (MS-CFB, MS-OXMSG)."""

import io
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Final, Self

import olefile

from deskapp.adapters.mail.reading.outlook.properties import Properties, with_codepage
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason

_STREAM: Final = re.compile(r"__substg1\.0_([0-9A-F]{4})([0-9A-F]{4})", re.IGNORECASE)
_FIXED: Final = struct.Struct("<HHL8s")
_FIXED_TYPES: Final = frozenset({0x02, 0x03, 0x0B, 0x14, 0x40})
_MOST_ENTRIES: Final = 20_000
_ERRORS: Final = (
    OSError,
    ValueError,
    IndexError,
    KeyError,
    AttributeError,
    TypeError,
    struct.error,
)


@dataclass(frozen=True, slots=True)
class Storage:
    """One storage: where it lies, its properties, and the names of the storages in it."""

    path: tuple[str, ...]
    properties: Properties
    storages: tuple[str, ...]


class CompoundFile:
    """An opened file; every error of the library about broken bytes becomes `UnreadableMail`."""

    def __init__(self, raw: bytes) -> None:
        try:
            self._ole = olefile.OleFileIO(io.BytesIO(raw))
            entries = self._ole.listdir(streams=True, storages=True)
        except _ERRORS as error:
            raise UnreadableMail(UnreadableReason.BROKEN) from error
        self._children: dict[tuple[str, ...], list[str]] = {}
        for entry in entries[:_MOST_ENTRIES]:
            self._children.setdefault(tuple(entry[:-1]), []).append(entry[-1])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ole.close()

    def storage(self, path: tuple[str, ...], header: int, codepage: str = "") -> Storage:
        """The storage at ``path``; its properties follow on a header of ``header`` bytes."""
        names = self._children.get(path, [])
        values: dict[int, tuple[int, bytes]] = dict(self._fixed(path, header))
        for name in names:
            if match := _STREAM.fullmatch(name):
                values[int(match[1], 16)] = (int(match[2], 16), self._bytes((*path, name)))
        inner = tuple(name for name in names if (*path, name) in self._children)
        return Storage(path, with_codepage(values, codepage), inner)

    def _fixed(self, path: tuple[str, ...], header: int) -> Iterator[tuple[int, tuple[int, bytes]]]:
        data = self._bytes((*path, "__properties_version1.0"))[header:]
        for kind, number, _, value in _FIXED.iter_unpack(data[: len(data) // 16 * 16]):
            if kind in _FIXED_TYPES:
                yield number, (kind, value)

    def _bytes(self, path: tuple[str, ...]) -> bytes:
        """The bytes of a stream; a broken or missing one has none."""
        try:
            return bytes(self._ole.openstream(list(path)).read())
        except _ERRORS:
            return b""
