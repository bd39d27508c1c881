"""A mail body cut into what the sender wrote and what is quoted, in the order of the page."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from deskapp.domain.reply_text.introduction import shared_line
from deskapp.domain.reply_text.lines import Line, fenced, next_written
from deskapp.domain.reply_text.openings import Opening, opening_at

_WRAPS_FROM = 60
_LINK = re.compile(r"\s*(?:\(?<?https?:|<?mailto:)")


@dataclass(frozen=True, slots=True)
class Segment:
    """Lines that belong together.

    `quoted` tells carried lines from the sender's own. `opening` is what introduces a quote, its
    lines stand in `header`, the carried text in `lines`. `marked`: quote marks show where it ends.
    """

    lines: Sequence[Line]
    quoted: bool = False
    marked: bool = False
    opening: Opening | None = None
    header: Sequence[Line] = ()


def segments(lines: Sequence[Line]) -> list[Segment]:
    """The segments of the body; an unmarked quote below own text reaches to the end."""
    lines = _with_shared_lines_split(lines)
    code = fenced(lines)
    found: list[Segment] = []
    own_from = at = 0
    written = False
    while at < len(lines):
        quote = None if lines[at].blank or at in code else _quote_at(lines, at, code)
        if quote is None:
            at += 1
            continue
        segment, stop = quote
        own = lines[own_from:at]
        written = written or not all(line.blank for line in own)
        if not segment.marked and not written:
            # Nothing tells where the quote ends and nothing is written above: keep what follows.
            stop = at + len(segment.header)
            segment = Segment((), quoted=True, opening=segment.opening, header=segment.header)
        found += [Segment(own), segment]
        own_from = at = stop
    return [*found, Segment(lines[own_from:])]


def _quote_at(lines: Sequence[Line], at: int, code: frozenset[int]) -> tuple[Segment, int] | None:
    """The quote that begins on line `at` and the position behind it."""
    opening = opening_at(lines, at)
    if lines[at].depth:
        stop = _marked_end(lines, at, code)
        body = opening.stop if opening else at
        return Segment(lines[body:stop], True, True, opening, lines[at:body]), stop
    if opening is None:
        return None
    body = next_written(lines, opening.stop)
    header = lines[at : opening.stop]
    if body < len(lines) and lines[body].depth:
        stop = _marked_end(lines, body, code)
        return Segment(lines[body:stop], True, True, opening, header), stop
    return Segment(lines[opening.stop :], True, False, opening, header), len(lines)


def _marked_end(lines: Sequence[Line], at: int, code: frozenset[int]) -> int:
    """Behind the last line of a quote with marks: blank lines and wrapped rests lie inside."""
    end = at
    while at < len(lines) and at not in code:
        if lines[at].depth:
            end = at + 1
        elif not lines[at].blank and not _wrapped_rest(lines, at):
            break
        at += 1
    return end


def _wrapped_rest(lines: Sequence[Line], at: int) -> bool:
    """Whether a line without a mark is the end of the quoted line above, broken by a program."""
    if at == 0 or at + 1 >= len(lines) or not lines[at - 1].depth or not lines[at + 1].depth:
        return False
    above = lines[at - 1].start
    return (
        len(above) >= _WRAPS_FROM
        or above.count("(") > above.count(")")
        or above.count("<") > above.count(">")
        or _LINK.match(lines[at].text) is not None
    )


def _with_shared_lines_split(lines: Sequence[Line]) -> list[Line]:
    """The lines; an introduction that stands behind the reply on one line gets its own."""
    split: list[Line] = []
    for at, line in enumerate(lines):
        quote_below = at + 1 < len(lines) and lines[at + 1].depth > line.depth == 0
        begin = shared_line(line.start) if quote_below and line.start.endswith(":") else None
        if begin is None:
            split.append(line)
        else:
            own = line.start[:begin].rstrip(" -–—")
            split += [Line(own), Line(line.start[begin:])]
    return split
