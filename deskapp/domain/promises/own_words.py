"""What the office itself wrote: without quoted mails, signature, subject lines and quotations."""

import re
from collections.abc import Iterator

from deskapp.domain.reply_text.lines import Line, plain_lines
from deskapp.domain.reply_text.segments import segments
from deskapp.domain.reply_text.signature import postscript, signature_start

_MARKER = re.compile(r"\s*(?:[-*•·–—→▪◦►‣+]|\d{1,2}[.)]|[a-zA-Z]\))\s+(?=\S)")
_SUBJECT = re.compile(r"\s*(?:betreff|betr\.?|subject|re|aw|wg|fwd?|antw)\s*:", re.IGNORECASE)
_GREETING = re.compile(
    r"\s*(?:sehr geehrte|liebe|guten |hallo|moin|dear|hello|hi\b|good )", re.IGNORECASE
)
_LONGEST_GREETING = 120
_STOPS = (".", ":", ";", ",", "!", "?")

# A quotation mark opens at the start of a word and closes at the end of one.
_QUOTATION = re.compile(
    r"„[^„“”\"]{1,2000}[“”\"]|“[^“”]{1,2000}”|»[^»«]{1,2000}«|«[^»«]{1,2000}»"
    r"|(?<!\w)\"[^\"]{1,2000}\"|‚[^‚‘]{1,500}‘|(?<!\w)‘[^‘’]{3,500}’(?!\w)|(?<!\w)'[^']{3,500}'(?!\w)"
)
_REPORTED = re.compile(
    r"(?:(?:aus|in|laut|from) (?:ihre[mrn]|deine[mrn]|eure[mrn]|your) \w+|schrieb(?:en|st)?|wrote"
    r"|sagten?|said|antworte(?:te|ten)|hei(?:ss|ß)t es)\b[^.:!?]{0,60}"
    r"(?:\w\.[^.:!?]{0,20})?:\s(?P<said>.+)",
    re.IGNORECASE,
)
_ENDED = re.compile(r"[.!?]\W$")


def passages(text: str) -> Iterator[str]:
    """The paragraphs and list points in order, each in one line; a list's lead-in ends in a colon.

    Lines are joined as mail programs wrap them. Whatever stands below an older mail without quote
    marks is that mail's.
    """
    gathered: list[str] = []
    mark = ""
    for line in _own_lines(text):
        written = " ".join(line.split())
        point = _MARKER.match(line)
        if point and gathered and not gathered[-1].endswith(_STOPS):
            point = point if _goes_on(mark, point[0].strip()) else None
        mark = point[0].strip() if point else mark if written else ""
        if gathered and (point or not written or _stands_alone(gathered)):
            yield " ".join(gathered)
            gathered = []
        if _SUBJECT.match(line):
            continue
        if written:
            gathered.append(" ".join(line[point.end() :].split()) if point else written)
    if gathered:
        yield " ".join(gathered)


def _goes_on(mark: str, then: str) -> bool:
    """Whether a list goes on: ``-`` after ``-``, ``3.`` after ``2.``."""
    number, follows = mark[:-1], then[:-1]
    if number.isdigit() and follows.isdigit():
        return int(follows) == int(number) + 1
    return bool(mark) and mark == then


def without_quotations(passage: str) -> str:
    """The passage with the same length, its direct quotations blotted out.

    A sentence that ends in the quotation still ends there.
    """
    return _REPORTED.sub(_unsaid, _QUOTATION.sub(_blotted, passage))


def _unsaid(found: re.Match[str]) -> str:
    return found[0][: -len(found["said"])] + "x" * len(found["said"])


def _blotted(found: re.Match[str]) -> str:
    length = len(found[0])
    return "x" * (length - 1) + "." if _ENDED.search(found[0]) else "x" * length


def _own_lines(text: str) -> Iterator[str]:
    for part in segments(plain_lines(text)):
        if part.opening and not part.marked:
            return
        if not part.quoted:
            yield from map(_words, _unsigned(list(part.lines)))
            yield ""


def _unsigned(lines: list[Line]) -> list[Line]:
    start = signature_start(lines)
    return [*lines[:start], *lines[start + postscript(lines[start:]) :]]


def _words(line: Line) -> str:
    return "" if line.depth else line.text


def _stands_alone(gathered: list[str]) -> bool:
    """Whether the lines so far are a salutation or the lead-in of a list."""
    last = gathered[-1]
    greets = len(gathered) == 1 and len(last) <= _LONGEST_GREETING and _GREETING.match(last)
    return last.endswith(":") or bool(greets and last.endswith((",", "!")))
