"""What lies within opaque S/MIME: the signed mail, by a walk through its BER (RFC 5652, X.690).

Nothing is verified here; a signature says nothing to an office that holds no certificates.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_SIGNED_DATA: Final = bytes.fromhex("2a864886f70d010702")
_ENVELOPED: Final = frozenset(
    {bytes.fromhex("2a864886f70d010703"), bytes.fromhex("2a864886f70d0109100117")}
)
_OBJECT_ID, _OCTETS, _SEQUENCE, _CONTENT = 0x06, 0x04, 0x30, 0xA0
_CONSTRUCTED, _LONG_TAG, _LONG_LENGTH = 0x20, 0x1F, 0x80
_DEEPEST: Final = 20
_MOST_VALUES: Final = 100_000


def is_encrypted(data: bytes) -> bool:
    """Whether the PKCS #7 data is enveloped, so that nobody reads it without the key."""
    return _Walk(data).kind() in _ENVELOPED


def signed_content(data: bytes) -> bytes:
    """The signed mail within the PKCS #7 data, or none where there is none to be found."""
    walk = _Walk(data)
    return walk.encapsulated() if walk.kind() == _SIGNED_DATA else b""


@dataclass(frozen=True, slots=True)
class _Value:
    """One value: its tag, where its content lies, and where the next value begins."""

    tag: int
    start: int
    end: int
    behind: int


class _Walk:
    """Goes from value to value until too many were seen; broken data is just as empty."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._left = _MOST_VALUES

    def kind(self) -> bytes:
        """The object identifier of the content."""
        try:
            first = next(self._inside(self._value(0, len(self._data))), None)
        except (IndexError, ValueError):
            return b""
        is_named = first is not None and first.tag == _OBJECT_ID
        return self._data[first.start : first.end] if first and is_named else b""

    def encapsulated(self) -> bytes:
        """ContentInfo, SignedData, EncapsulatedContentInfo: each within the one before."""
        try:
            value = self._value(0, len(self._data))
            for tag in (_CONTENT, _SEQUENCE, _SEQUENCE, _CONTENT):
                value = self._first(value, tag)
            octets = next(self._inside(value), None)
            return b"".join(self._octets(octets)) if octets else b""
        except (IndexError, ValueError):
            return b""

    def _first(self, outer: _Value, tag: int) -> _Value:
        found = next((each for each in self._inside(outer) if each.tag == tag), None)
        if found is None:
            raise ValueError
        return found

    def _octets(self, value: _Value, depth: int = 0) -> Iterator[bytes]:
        """An octet string, which senders that stream cut into many."""
        if value.tag == _OCTETS:
            yield self._data[value.start : value.end]
        elif value.tag == _OCTETS | _CONSTRUCTED and depth < _DEEPEST:
            for each in self._inside(value):
                yield from self._octets(each, depth + 1)

    def _inside(self, outer: _Value) -> Iterator[_Value]:
        position = outer.start
        while position < outer.end:
            value = self._value(position, outer.end)
            yield value
            position = value.behind

    def _value(self, at: int, end: int, depth: int = 0) -> _Value:
        """The value that begins at ``at``; raises ``IndexError`` or ``ValueError`` for none."""
        self._left -= 1
        tag, length, start = self._data[at], self._data[at + 1], at + 2
        if self._left < 0 or tag & _LONG_TAG == _LONG_TAG or depth > _DEEPEST:
            raise ValueError
        if length == _LONG_LENGTH:
            position = start
            while self._data[position : position + 2] != b"\0\0":
                position = self._value(position, end, depth + 1).behind
            return _Value(tag, start, position, position + 2)
        if length > _LONG_LENGTH:
            size = length - _LONG_LENGTH
            length = int.from_bytes(self._data[start : start + min(size, 8)], "big")
            start += size
        stop = min(start + length, end)
        return _Value(tag, start, stop, max(stop, start))
