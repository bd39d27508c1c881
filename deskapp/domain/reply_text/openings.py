"""Where a carried mail begins: separators, header blocks and introductions."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from deskapp.domain.reply_text.header_block import labelled, read_header_block
from deskapp.domain.reply_text.introduction import introduction_end, introduction_fields
from deskapp.domain.reply_text.languages.language import Field
from deskapp.domain.reply_text.languages.vocabulary import FORWARDED, ORIGINAL
from deskapp.domain.reply_text.lines import Line, Mark, next_written
from deskapp.domain.reply_text.parts import CarriedType

_LONGEST_PHRASE = 80
# "-----Original Appointment-----", in whatever language.
_TITLE = re.compile(r"-{3,}\s?[^\W\d_][^-]{2,58}-{3,}")
# "##- Please type your reply above this line -##", as help desks write it.
_REPLY_ABOVE = re.compile(r"##-.{3,150}-##")
_DASHES = "-_=*~–—─ \t"


@dataclass(frozen=True, slots=True)
class Opening:
    """The beginning of a carried mail: its header stands on the lines before `stop`."""

    type: CarriedType
    stop: int
    fields: Mapping[Field, str] = field(default_factory=dict)


def opening_at(lines: Sequence[Line], start: int) -> Opening | None:
    """The opening whose first line is `start`, if that line opens a carried mail."""
    if _separates(lines[start]) or _is_title(lines, start):
        return _separated(lines, start)
    block = read_header_block(lines, start)
    if block and block.convincing:
        return Opening(CarriedType.FORWARD, block.stop, block.fields)
    stop = introduction_end(lines, start) or _marked_end(lines, start)
    if stop == start:
        return None
    return Opening(CarriedType.REPLY, stop, introduction_fields(lines[start:stop]))


def _marked_end(lines: Sequence[Line], start: int) -> int:
    """Behind the lines that the program calls an introduction, whatever their language."""
    stop = start
    while stop < len(lines) and lines[stop].mark is Mark.INTRODUCTION:
        stop += 1
    return stop


def _separated(lines: Sequence[Line], start: int) -> Opening:
    at = next_written(lines, start + 1)
    if at < len(lines) and labelled(lines[at]):
        block = read_header_block(lines, at)
        if block:
            return Opening(CarriedType.FORWARD, block.stop, block.fields)
    return Opening(CarriedType.FORWARD, start + 1)


def _is_title(lines: Sequence[Line], start: int) -> bool:
    """Whether the line is drawn as a title and stands above a header block."""
    if not _TITLE.fullmatch(lines[start].start):
        return False
    at = next_written(lines, start + 1)
    block = read_header_block(lines, at) if at < len(lines) else None
    return block is not None and len(block.fields) > 1


def _separates(line: Line) -> bool:
    """Whether the line is "-----Original Message-----" or "Begin forwarded message:"."""
    text = line.start
    if _REPLY_ABOVE.fullmatch(text):
        return True
    phrase = text.strip(_DASHES).rstrip(":").strip(_DASHES).lower()
    if not phrase or len(phrase) > _LONGEST_PHRASE:
        return False
    dashed = text.startswith(("--", "**", "__", "==", "*-", "––")) or text.endswith("--")
    if phrase in FORWARDED:
        return dashed or text.endswith(":")
    if phrase in ORIGINAL:
        return dashed or text.endswith(":") or phrase.count(" ") > 0
    words = phrase.split()
    return dashed and len(words) > 2 and " ".join(words[:2]) in FORWARDED  # noqa: PLR2004 - a phrase
