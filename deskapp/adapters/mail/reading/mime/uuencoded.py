"""Files that stand uuencoded within a text, as mails had them before MIME."""

import binascii
import re
from dataclasses import dataclass
from typing import Final

from deskapp.adapters.mail.reading.mime import limits
from deskapp.adapters.mail.reading.mime.base64_data import Decoded, decode_base64

_BEGIN: Final = re.compile(
    rb"^begin(-base64)? [0-7]{3,4} ([^\r\n]{1,255}?)[ \t]*\r?\n", re.MULTILINE
)
_END: Final = re.compile(rb"^(?:`?[ \t]*\r?\n)?(?:end|====)[ \t]*\r?$", re.MULTILINE)
_LINES: Final = re.compile(rb"(?:M[ -`]{60,61}\r?\n)+")
"""What can be nothing else: full lines, of 45 bytes each."""


@dataclass(frozen=True, slots=True)
class UuFile:
    """A file that stands uuencoded between the lines of a text, from ``start`` to ``end``."""

    name: bytes
    data: bytes
    start: int
    end: int
    is_damaged: bool = False


def uu_files(data: bytes) -> list[UuFile]:
    """The uuencoded files within a text; one without an end goes as far as its full lines."""
    found: list[UuFile] = []
    position, has_end = 0, True
    for _ in range(limits.PARTS):
        begin = _BEGIN.search(data, position) if b"begin" in data else None
        if begin is None:
            break
        end = _END.search(data, begin.end()) if has_end else None
        has_end = end is not None
        stop = end or _LINES.match(data, begin.end())
        if stop is None:
            position = begin.end()
            continue
        body = data[begin.end() : end.start() if end else stop.end()]
        file = decode_base64(body) if begin[1] else _uu_lines(body)
        is_damaged = file.is_damaged or not has_end
        found.append(UuFile(begin[2], file.content, begin.start(), stop.end(), is_damaged))
        position = stop.end()
    return found


def without_files(data: bytes, files: list[UuFile]) -> bytes:
    """The text around the files."""
    starts = [0, *(file.end for file in files)]
    ends = [*(file.start for file in files), len(data)]
    return b"".join(data[start:end] for start, end in zip(starts, ends, strict=True))


def _uu_lines(data: bytes) -> Decoded:
    out, is_damaged = [], False
    for line in data.splitlines():
        try:
            out.append(binascii.a2b_uu(line))
        except binascii.Error:  # some encoders write too long lines: take what the length says
            size = (((line[0] - 32) & 63) * 4 + 5) // 3 if line else 0
            try:
                out.append(binascii.a2b_uu(line[:size]))
            except binascii.Error:
                is_damaged = True
    return Decoded(b"".join(out), is_damaged)
