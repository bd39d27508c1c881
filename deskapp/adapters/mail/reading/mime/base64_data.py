"""Base64 (RFC 4648) as mails hold it: in lines, with gaps, cut off, or one run after the other."""

import binascii
import io
from dataclasses import dataclass
from typing import Final

from deskapp.adapters.mail.reading.mime import limits

_BASE64: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
_BLANKS: Final = b" \t\r\n"
_NOT_BASE64: Final = bytes(set(range(256)) - set(_BASE64))
_CHUNK: Final = 1024 * 1024
_QUAD: Final = 4


@dataclass(frozen=True, slots=True)
class Decoded:
    """Bytes without their transfer encoding, and whether some were lost or are doubtful."""

    content: bytes
    is_damaged: bool = False


def decode_base64(data: bytes | memoryview) -> Decoded:
    """The bytes of base64 with anything between it; padding in the middle starts a new run.

    Piece by piece, for large attachments come in one.
    """
    out = io.BytesIO()
    rest, runs_left, is_damaged = b"", limits.ENCODED_RUNS, False
    for start in range(0, len(data), _CHUNK):
        piece = bytes(data[start : start + _CHUNK])
        *runs, rest = (rest + piece.translate(None, _NOT_BASE64)).split(b"=", runs_left)
        for run in runs:
            out.write(_run(run))
            is_damaged |= len(run) % _QUAD == 1
        runs_left -= len(runs)
        is_damaged |= runs_left <= 0 or bool(piece.translate(None, _BASE64 + _BLANKS))
        if runs_left <= 0:
            return Decoded(out.getvalue(), is_damaged)
        whole = len(rest) - len(rest) % _QUAD
        out.write(binascii.a2b_base64(rest[:whole]))
        rest = rest[whole:]
    out.write(_run(rest))
    return Decoded(out.getvalue(), is_damaged or bool(rest))


def _run(run: bytes) -> bytes:
    """A run whose last four letters may lack some."""
    if len(run) % _QUAD == 1:
        run = run[:-1]
    return binascii.a2b_base64(run + b"=" * (-len(run) % _QUAD))
