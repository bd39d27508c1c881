"""The line that introduces a quote: "Am 3. Mai 2026 um 10:12 schrieb Erika Muster <…>:".

Mail programs wrap it over up to five lines and write it in the reader's language. What all forms
share is two or three of: a date, an address, the verb "wrote" and a colon at the end.
"""

import re
from collections.abc import Iterator, Sequence

from deskapp.domain.reply_text.languages.language import Field
from deskapp.domain.reply_text.languages.vocabulary import OPENER, QUOTING, WROTE, WROTE_NAME
from deskapp.domain.reply_text.lines import Line, address_at, next_written

_MOST_LINES = 6
_LONGEST = 400
_MOST_WORDS = 8
_MOST_OPENERS = 4

_DATE = re.compile(
    r"(?<!\d)(?:(?:19|20)\d\d(?!\d)|\d{1,2}:\d\d(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d))"
)
_DATE_END = re.compile(
    r"(?<!\d)(?:(?:19|20)\d\d(?!\d)|\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?!\d)"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d))"
    r"(?:\s*(?:[ap]\.?\s?m\.?|vorm\.|nachm\.|uhr))?(?:\s*(?:GMT|UTC)?[+-]\d\d:?\d\d|\s*(?:GMT|UTC)\b)?",
    re.IGNORECASE,
)
_BARE_DATE_AND_NAME = re.compile(
    r"\d{4}[-/]\d\d?[-/]\d\d? "
    r"(?:\d\d?:\d\d (?:GMT|UTC)[+-]\d\d:?\d\d \S.{0,100}|[^<>]{0,100}<\S+@\S+>)"
)
_CAPITAL = re.compile(r"\s(?=[A-ZÀ-ÞА-Я])")
_EDGE = " \t*_-–—"


def introduction_end(lines: Sequence[Line], start: int) -> int | None:
    """The position behind the introduction that begins on line `start`, or None."""
    if not _promising(lines[start].start):
        return None
    for stop, text in _joined(lines, start):
        if _introduces(text, quoted=_quote_follows(lines, stop)):
            rest = _text(lines[start + 1 : stop])
            begins_later = _DATE.search(rest) and _introduces(rest, quoted=False)
            return None if begins_later else stop
    return None


def introduction_fields(lines: Sequence[Line]) -> dict[Field, str]:
    """Date and sender as an introduction names them."""
    core = _core(_text(lines))
    core = WROTE.sub("|", core).strip(" |")
    opener = OPENER.match(core)
    core = core[opener.end() :].strip() if opener else core
    ends = [match.end() for match in _DATE_END.finditer(core)]
    address = address_at(core)
    if not ends:
        return {Field.SENDER: core.strip(" ,|")}
    if address is not None and address < ends[0]:
        name, _, date = core.partition("|")
        return {Field.SENDER: name.strip(" ,|"), Field.DATE: date.strip(" ,|")}
    end = max(end for end in ends if address is None or end <= address)
    return {Field.DATE: core[:end].strip(" ,|"), Field.SENDER: core[end:].strip(" ,|")}


def shared_line(text: str) -> int | None:
    """Where an introduction begins in the middle of a line, behind the reply's last words."""
    capitals = (match.end() for match in _CAPITAL.finditer(text))
    openers = [begin for begin in capitals if OPENER.match(text, begin)]
    for begin in openers[-_MOST_OPENERS:]:
        if _introduces(text[begin:], quoted=False):
            return begin
    return None


def _promising(text: str) -> bool:
    if not text:
        return False
    core = text.lstrip(_EDGE + "\"'")
    return bool(
        (OPENER.match(core) and any(character.isdigit() for character in core))
        or (core[:1].isdigit() and _DATE.search(core))
        or "@" in core
        or (core.endswith((":", "：")) and WROTE.search(core))
        or QUOTING.match(core)
    )


def _joined(lines: Sequence[Line], start: int) -> Iterator[tuple[int, str]]:
    """The first line, the first two … as one text each, with the position behind."""
    text = lines[start].start
    yield start + 1, text
    if not (_DATE.search(text) or address_at(text) is not None or any(map(str.isdigit, text))):
        return
    stop = start + 1
    while stop < min(len(lines), start + _MOST_LINES) and not _ended(text):
        line, opened = lines[stop], text.count("<") > text.count(">")
        if line.depth != lines[start].depth and not opened:
            return
        if line.blank and not lines[min(stop + 1, len(lines) - 1)].start.startswith("<"):
            return
        text += " " + (str(line).strip() if opened else line.start)
        stop += 1
        yield stop, text


def _ended(text: str) -> bool:
    return text.endswith((":", "：")) or len(text) > _LONGEST


def _introduces(text: str, *, quoted: bool) -> bool:
    """Whether the text is an introduction; `quoted`: lines with quote marks follow it."""
    core = _core(text)
    if not core or len(text) > _LONGEST:
        return False
    address = address_at(core) is not None
    if not text.rstrip(_EDGE).endswith((":", "：")):
        return _introduces_without_colon(core, address=address)
    date = _DATE.search(core) is not None
    if date and address:
        return True
    if _verb(core, address=address):
        begins = OPENER.match(core) is not None or core[0].isdigit()
        short = quoted and len(core.split()) <= _MOST_WORDS
        return address or (date and begins) or short
    return QUOTING.match(core) is not None and (address or quoted)


def _introduces_without_colon(core: str, *, address: bool) -> bool:
    """Gmail's "2026-05-03 17:21 GMT+02:00 Erika Muster", Zoho's "On … <…> wrote"."""
    if _BARE_DATE_AND_NAME.fullmatch(core):
        return True
    ends_in_verb = address and _verb(core, address=address) == len(core)
    return ends_in_verb and _DATE.search(core) is not None


def _verb(core: str, *, address: bool) -> int:
    """Behind the verb where it stands as in an introduction, else 0."""
    at_end = [match.end() for match in WROTE.finditer(core)]
    if at_end and (address or at_end[-1] == len(core)):
        return at_end[-1]
    inside = WROTE_NAME.search(core)
    if inside and not core[inside.end() : inside.end() + 1].islower():
        return inside.end() if len(core[inside.end() :].split()) <= _MOST_WORDS else 0
    return 0


def _quote_follows(lines: Sequence[Line], stop: int) -> bool:
    at = next_written(lines, stop)
    return at < len(lines) and lines[at].depth > lines[stop - 1].depth


def _core(text: str) -> str:
    return text.strip(_EDGE).rstrip(":： ").strip(_EDGE)


def _text(lines: Sequence[Line]) -> str:
    return " ".join(line.start for line in lines if not line.blank)
