"""The header fields that mail programs write above the mail they quote or forward."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from deskapp.domain.reply_text.languages.language import Field
from deskapp.domain.reply_text.languages.vocabulary import LABELS
from deskapp.domain.reply_text.lines import Line, address_at

_LONGEST_LABEL = 30
_MOST_LINES = 40
_MOST_BLANK = 2
_MOST_CONTINUED = 4
# A day with its year and a time of day: what programs write, and forms seldom do.
_MOMENT = re.compile(
    r"(?:19|20)\d\d\b.{0,30}?\b\d{1,2}[:.h]\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d\d,?\s\d{1,2}:\d\d\b"
)
_DECORATION = " \t*_|\u00a0"


@dataclass(frozen=True, slots=True)
class HeaderBlock:
    """The fields of a block and the position behind it."""

    fields: Mapping[Field, str]
    stop: int

    @property
    def convincing(self) -> bool:
        """Whether the block stands for a mail without anything else saying so."""
        fields = self.fields
        if Field.SENDER in fields and Field.SUBJECT in fields:
            return True
        if Field.SENDER in fields and _MOMENT.search(fields.get(Field.DATE, "")):
            return True
        addressed = any(address_at(value) is not None for value in fields.values())
        return addressed and (
            (Field.SENDER in fields and len(fields) > 1)
            or (Field.DATE in fields and Field.TO in fields)
        )


def read_header_block(lines: Sequence[Line], start: int) -> HeaderBlock | None:
    """The header block that begins on line `start`, if one does."""
    if labelled(lines[start]) is None:
        return None
    fields: dict[Field, str] = {}
    at, stop = start, start
    while at < min(len(lines), start + _MOST_LINES) and lines[at].depth == lines[start].depth:
        found = labelled(lines[at])
        if found is None or found[0] in fields:
            break
        until = _value_end(lines, at)
        value = " ".join([found[1], *(line.start for line in lines[at + 1 : until])])
        fields[found[0]] = value.strip(_DECORATION)
        stop = until
        at = _skip_blank(lines, until)
    return HeaderBlock(fields, stop)


def labelled(line: Line) -> tuple[Field, str] | None:
    """The field and value of a line such as "Von: …" or "*Sent:* …"."""
    label, colon, value = line.start.replace("：", ":", 1).partition(":")
    if not colon or len(label) > _LONGEST_LABEL + 8:
        return None
    field = LABELS.get(label.strip(_DECORATION).lower())
    return (field, value.strip(_DECORATION)) if field else None


def _value_end(lines: Sequence[Line], at: int) -> int:
    """Behind the value: it goes on over lines that stand before the next label."""
    for stop in range(at + 1, min(len(lines), at + 2 + _MOST_CONTINUED)):
        line = lines[stop]
        if line.blank or line.depth != lines[at].depth:
            break
        if labelled(line):
            return stop
    return at + 1


def _skip_blank(lines: Sequence[Line], at: int) -> int:
    stop = min(len(lines), at + _MOST_BLANK)
    while at < stop and lines[at].blank:
        at += 1
    return at
