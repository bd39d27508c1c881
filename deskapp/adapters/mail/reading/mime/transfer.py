"""Content-Transfer-Encoding undone (RFC 2045 section 6), damaged data as far as it goes."""

import binascii
import re
from dataclasses import dataclass
from typing import Final

_BASE64: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
_NOT_BASE64: Final = bytes(set(range(256)) - set(_BASE64))
_QUAD: Final = 4
_UU_BEGIN: Final = re.compile(rb"^begin(?:-base64)? [0-7]{3,4} ([^\r\n]{1,255})\r?\n", re.MULTILINE)
_UU_END: Final = re.compile(rb"^(?:`?\r?\n)?(?:end|====)[ \t]*\r?$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class UuFile:
    """A file that stands uuencoded between the lines of a text, from ``start`` to ``end``."""

    name: bytes
    data: bytes
    start: int
    end: int


def decode_transfer(data: bytes, encoding: str) -> bytes:
    """``data`` without its transfer encoding; an unknown one counts as none."""
    if "base64" in encoding:
        return decode_base64(data)
    if "quoted" in encoding:
        return binascii.a2b_qp(data)
    if encoding.startswith(("uu", "x-uu")):
        found = uu_files(data)
        return found[0].data if found else data
    return data


def decode_base64(data: bytes) -> bytes:
    """The bytes of base64 with anything between it; padding in the middle starts a new run."""
    runs = data.translate(None, _NOT_BASE64).split(b"=")
    return b"".join(_run(run) for run in runs if len(run) > 1)


def _run(run: bytes) -> bytes:
    if len(run) % _QUAD == 1:
        run = run[:-1]
    return binascii.a2b_base64(run + b"=" * (-len(run) % _QUAD))


def uu_files(data: bytes) -> list[UuFile]:
    """The uuencoded files within a text."""
    found: list[UuFile] = []
    position = 0
    while begin := _UU_BEGIN.search(data, position):
        end = _UU_END.search(data, begin.end())
        if end is None:
            break
        content = _uu_lines(data[begin.end() : end.start()])
        found.append(UuFile(begin[1].strip(), content, begin.start(), end.end()))
        position = end.end()
    return found


def _uu_lines(data: bytes) -> bytes:
    out = []
    for line in data.splitlines():
        try:
            out.append(binascii.a2b_uu(line))
        except binascii.Error:  # some encoders write too long lines: take what the length says
            size = (((line[0] - 32) & 63) * 4 + 5) // 3 if line else 0
            try:
                out.append(binascii.a2b_uu(line[:size]))
            except binascii.Error:
                continue
    return b"".join(out)
