"""A letter's text in its parts: salutation, own words, closing and signature, quoted mail.

Parts are told by masks: texts as long as the whole in which everything that is not to be looked
at has become a mark that is neither word nor space. So a place in a part is a place in the text.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from deskapp.domain.reply_text.lines import Line, next_written, plain_lines
from deskapp.domain.reply_text.openings import opening_at
from deskapp.domain.reply_text.parts import CarriedType

MASK: Final = "\N{OBJECT REPLACEMENT CHARACTER}"

GREETING: Final = re.compile(
    r"sehr (?:ge|ver)ehrte|(?:guten|schönen) (?:tag|morgen|abend)\b"
    r"|good (?:morning|afternoon|evening|day)\b"
    r"|(?:liebe[rs]?(?! gr[üu])|werte[rs]?|(?:hoch)?verehrte[rs]?|geschätzte[rs]?"
    r"|hallo|hi|hey|moin|servus|grüezi|gr[üu](?:ß|ss)|dear|hello)(?:\*r)?[ ,!]",
    re.IGNORECASE,
)
"""What a salutation begins with."""

_CLOSING: Final = re.compile(
    r"(?:[\w.]+ ){0,5}gr(?:ü|u|ue)(?:ß|ss)e?n?(?: (?:aus|vom|von|nach|an|in) .{1,30})?"
    r"|hochachtungsvoll|mit vorzüglicher hochachtung|m\.?\s?f\.?\s?g\.?|[lvb]g|mbg"
    r"|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|all the best|cheers"
    r"|(?:with )?(?:kind|best|warm|many)(?:est)? (?:regards|wishes|greetings)|regards|best wishes",
    re.IGNORECASE,
)
_NO_PROSE: Final = re.compile(r"\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}|`[^`\n]*`|[^\s{`]+|[{`]")
_TECHNICAL: Final = re.compile(r"[\\=_<>@{`]|://|::|^\W*www\.", re.IGNORECASE)
_SHORT: Final = 80
_LONGEST_GREETING: Final = 200

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a letter.

    ``written`` is what the sender wrote, quoted mail masked; ``prose`` is the same without
    placeholders, addresses and code; ``content`` is the prose between salutation and closing.
    ``salutation`` and ``closing`` are places, empty ones at both ends where there is none.
    """

    text: str
    written: str
    prose: str
    content: str
    salutation: Span
    closing: Span


def parts_of(text: str) -> Parts:
    """The parts of a text. Never raises; takes time as the text is long."""
    written = _without_quotes(text)
    prose = _NO_PROSE.sub(_masked_if_technical, written)
    lines = list(_spans(written))
    salutation = _salutation(written, lines)
    closing = _closing(written, lines, salutation[1])
    content = masked(prose, [(0, salutation[1]), (closing[0], len(text))])
    return Parts(text, written, prose, content, salutation, closing)


def masked(text: str, spans: Iterable[Span]) -> str:
    """The text with those places masked; line ends stay."""
    pieces, done = [], 0
    for start, end in sorted(spans):
        if end > done:
            pieces += [text[done:start], _mask(text[max(start, done) : end])]
            done = end
    return "".join([*pieces, text[done:]])


def _mask(text: str) -> str:
    return "\n".join(MASK * len(line) for line in text.split("\n"))


def _masked_if_technical(found: re.Match[str]) -> str:
    return _mask(found[0]) if _TECHNICAL.search(found[0]) else found[0]


def _spans(text: str) -> Iterable[Span]:
    """Where each line stands, without blanks around it."""
    at = 0
    for line in text.split("\n"):
        start = at + len(line) - len(line.lstrip())
        yield start, max(start, at + len(line.rstrip()))
        at += len(line) + 1


def _without_quotes(text: str) -> str:
    """The text with quoted lines, and the lines that introduce them, masked."""
    lines = plain_lines(text.replace("\r", " "))
    quoted: list[bool] = []
    while len(quoted) < len(lines):
        at = len(quoted)
        stop = _quoted_until(lines, at)
        quoted += [stop > at] * max(stop - at, 1)
    pairs = zip(text.split("\n"), quoted, strict=True)
    return "\n".join(_mask(line) if is_quoted else line for line, is_quoted in pairs)


def _quoted_until(lines: Sequence[Line], at: int) -> int:
    """Behind the quote that begins on the line, or the line itself."""
    if lines[at].depth:
        return at + 1
    opening = None if lines[at].blank else opening_at(lines, at)
    if opening is None:
        return at
    body = next_written(lines, opening.stop)
    if body < len(lines) and lines[body].depth:
        return opening.stop
    return len(lines) if opening.type is CarriedType.FORWARD else at


def _salutation(text: str, lines: Sequence[Span]) -> Span:
    """The lines of the salutation; several people have one line each."""
    first = next((at for at, (start, end) in enumerate(lines) if start < end), None)
    if first is None or not _greets(text, lines, first):
        return 0, 0
    last = first
    while last + 1 < len(lines) and _goes_on(text, lines[last], lines[last + 1]):
        last += 1
    return lines[first][0], lines[last][1]


def _greets(text: str, lines: Sequence[Span], at: int) -> bool:
    """Whether a line is a salutation, be it one of no known form with a comma and text below."""
    start, end = lines[at]
    if _is_closing(text[start:end]):
        return False
    below = lines[at + 1 :]
    stands_alone = not below or below[0][0] == below[0][1]
    if GREETING.match(text, start):
        goes_on = stands_alone or bool(GREETING.match(text, *below[0]))
        is_swiss = goes_on and text[end - 1].isalnum() and "," not in text[start:end]
        return end - start <= _LONGEST_GREETING and (text[end - 1] in ",!" or is_swiss)
    has_text = any(line[0] < line[1] for line in below)
    return end - start <= _SHORT and text[end - 1] == "," and stands_alone and has_text


def _goes_on(text: str, before: Span, line: Span) -> bool:
    """Whether a line greets one more person: small after a comma, as large as the first without."""
    if line[0] >= line[1] or not GREETING.match(text, *line):
        return False
    was_closed = text[before[1] - 1] in ",!"
    is_small = text[line[0]].islower()
    return is_small or not was_closed or text.startswith("Dear", line[0])


def _closing(text: str, lines: Sequence[Span], after: int) -> Span:
    for start, end in reversed(lines):
        if start >= after and _is_closing(text[start:end]):
            return start, end
    return len(text), len(text)


def _is_closing(line: str) -> bool:
    words = " ".join(line[:_LONGEST_GREETING].split()).rstrip(" ,.!")
    return 0 < len(words) <= _SHORT and bool(_CLOSING.fullmatch(words))
