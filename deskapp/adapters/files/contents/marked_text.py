"""The text within the XML of an office document; namespaces are told by their last names alone."""

from collections.abc import Mapping
from typing import Final
from xml.parsers import expat

from deskapp.application.ports.mail import UnreadableMail, UnreadableReason

_ENDS: Final[Mapping[str, str]] = {
    "p": "\n",
    "h": "\n",
    "tr": "\n",
    "tc": "\t",
    "table-row": "\n",
    "br": "\n",
    "cr": "\n",
    "line-break": "\n",
    "tab": "\t",
    "s": " ",
}
"""What the end of an element stands for, in WordprocessingML, DrawingML and OpenDocument."""
_SILENT: Final = frozenset(
    {"instrText", "delText", "tracked-changes", "fldData", "binary-data", "styles", "style"}
)
_DEEPEST: Final = 1000
_CHUNK: Final = 64 * 1024


def marked_text(content: bytes, most: int) -> str:
    """The text, so many characters at most; raises `UnreadableMail` where the XML is broken."""
    reading = _Reading(2 * most)  # gaps are left out afterwards
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = reading.begin
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.say
    parser.EntityDeclHandler = _refuse
    try:
        for at in range(0, len(content), _CHUNK):
            parser.Parse(content[at : at + _CHUNK], at + _CHUNK >= len(content))
            if reading.room <= 0:
                break
    except expat.ExpatError as error:
        raise UnreadableMail(UnreadableReason.BROKEN) from error
    return _tidied("".join(reading.pieces))[:most]


class _Reading:
    """What was read so far."""

    def __init__(self, room: int) -> None:
        self.pieces: list[str] = []
        self.room = room
        self._depth = 0
        self._silent_from = 0

    def begin(self, name: str, _attributes: object) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise UnreadableMail(UnreadableReason.BROKEN)
        if not self._silent_from and _last(name) in _SILENT:
            self._silent_from = self._depth

    def end(self, name: str) -> None:
        if self._silent_from == self._depth:
            self._silent_from = 0
        self._depth -= 1
        self.say(_ENDS.get(_last(name), ""))

    def say(self, text: str) -> None:
        if not self._silent_from and text and self.room > 0:
            self.pieces.append(text)
            self.room -= len(text)


def _last(name: str) -> str:
    return name.rpartition(" ")[2]


def _refuse(*_declared: object) -> None:
    raise UnreadableMail(UnreadableReason.FORBIDDEN_MARKUP)


def _tidied(text: str) -> str:
    """Without the blanks at the ends of lines, and with one empty line where there were many."""
    lines = [line.rstrip() for line in text.split("\n")]
    kept = [line for at, line in enumerate(lines) if line or (at and lines[at - 1])]
    return "\n".join(kept).strip("\n")
