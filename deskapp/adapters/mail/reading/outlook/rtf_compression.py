"""The compression of RTF bodies in Outlook's files (MS-OXRTFCP)."""

from typing import Final

_DICTIONARY: Final = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript "
    rb"\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
_WINDOW: Final = 4096
_HEADER: Final = 16
_LARGEST: Final = 16 * 1024 * 1024


def decompress_rtf(data: bytes) -> bytes:
    """The RTF text; damaged or endless data gives what could be read."""
    kind, body = data[8:12], data[_HEADER:]
    if kind == b"MELA":
        return body
    if kind != b"LZFu":
        return b""
    window = bytearray(_DICTIONARY.ljust(_WINDOW, b"\0"))
    at = len(_DICTIONARY)
    out = bytearray()
    position = 0
    while position < len(body) and len(out) < _LARGEST:
        flags = body[position]
        position += 1
        for bit in range(8):
            is_reference = flags >> bit & 1
            token = body[position : position + 1 + is_reference]
            position += len(token)
            if len(token) <= is_reference:
                return bytes(out)
            run = token
            if is_reference:
                start, length = token[0] << 4 | token[1] >> 4, (token[1] & 15) + 2
                if start == at:
                    return bytes(out)
                run = b""
                for step in range(length):  # a run may read what it has just written
                    byte = window[(start + step) % _WINDOW]
                    window[(at + step) % _WINDOW] = byte
                    run += bytes((byte,))
            else:
                window[at] = token[0]
            out += run
            at = (at + len(run)) % _WINDOW
    return bytes(out)
