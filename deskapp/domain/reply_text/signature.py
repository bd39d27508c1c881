"""Where a signature begins: drawn separators, closings, what telephones add, names.

The forms: the delimiter of RFC 3676, section 4.3 ("-- "), a closing of DIN 5008 ("Mit freundlichen
Grüßen") and its likes, "Sent from my …", "-Erika", a business card.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from deskapp.domain.reply_text.added_by_servers import disclaimer_start
from deskapp.domain.reply_text.languages.vocabulary import CLOSING, DEVICE, SENT_FROM, THANKING
from deskapp.domain.reply_text.lines import Line, Mark, fenced, is_rule

_MOST_LAYERS = 3
_MOST_LINES = 25
_LONGEST_NAME = 60
_LONGEST_SENT_FROM = 160
_MOST_NAME_LINES = 4
_MOST_NAME_WORDS = 4
_MOST_REST_WORDS = 5
_MOST_CARD_LINES = 8
_MOST_FOOTER_LINES = 10
_LONGEST_FOOTER = 90

_DELIMITER = re.compile(r"[-–—]{2,3}|__|—")
_NAME_AFTER_DASH = re.compile(r"-\s?[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,2}[.!]?")
_NAME = re.compile(r"[A-ZÀ-ÞА-Я][\w.'’-]*(?: [A-ZÀ-ÞА-Яa-z][\w.'’-]*){1,3}")
_GREETING = re.compile(
    r"\b(?:Grüße|Grüßen|Gruß|Grüsse|Gruss|[Rr]egards|[Ss]alutations|[Ss]aludos?|[Ss]aluti"
    r"|[Cc]umprimentos|[Gg]roet(?:en|jes)?|[Pp]ozdrowienia|[Hh]ilsen|[Hh]älsning(?:ar)?)\b"
)
_NUMBER_OR_ADDRESS = re.compile(r"\d[\d ()/.–-]{5,}\d|\S@\S|https?://|www\.")
_BESIDE_NAME = re.compile(r"\s[|·•–]\s|,\s")
_POSTSCRIPT = re.compile(r"(?:p\.?\s?){1,2}s\.?\s?[:.]?\s|p\.?\s?s\.?:", re.IGNORECASE)
_DECORATION = " \t,.!*_~-–—"
_BEFORE_SENT_FROM = ' \t\u00a0<([*_«„"'


def signature_start(lines: Sequence[Line]) -> int:
    """The position of the signature's first line; the number of lines where there is none.

    Signatures lie above each other, a closing above what the telephone adds: each rule looks at
    what the one before left.
    """
    code = fenced(lines)
    own: Sequence[int] = [
        i for i, line in enumerate(lines) if not line.blank and not line.depth and i not in code
    ]
    start = len(lines)
    for rule in (_by_program, _by_device, _by_delimiter, disclaimer_start):
        start, own = _cut(rule(lines, own), start, own)
    for _ in range(_MOST_LAYERS):
        below = start
        for rule in _BELOW_TEXT:
            start, own = _cut(rule(lines, own), start, own)
        if start == below:
            break
    return start


def _cut(found: int | None, start: int, own: Sequence[int]) -> tuple[int, Sequence[int]]:
    """Where the signature begins now, and what is left above it."""
    return (start, own) if found is None else (found, own[: bisect_left(own, found)])


def postscript(lines: Sequence[Line]) -> int:
    """The position of a postscript below a signature; the number of lines where there is none."""
    for at, line in enumerate(lines):
        if at and _POSTSCRIPT.match(line.start):
            return at
    return len(lines)


def _by_program(lines: Sequence[Line], own: Sequence[int]) -> int | None:
    return next((i for i in own if lines[i].mark is Mark.SIGNATURE), None)


def _by_device(lines: Sequence[Line], own: Sequence[int]) -> int | None:
    return next((i for i in own if _sent_from(lines[i].start, last=i == own[-1])), None)


def _sent_from(text: str, *, last: bool) -> bool:
    if len(text) > _LONGEST_SENT_FROM or text.endswith(":"):
        return False
    if text.lower().endswith(" from mobile"):
        return True
    begin = len(text) - len(text.lstrip(_BEFORE_SENT_FROM))
    return SENT_FROM.match(text, begin) is not None and (last or DEVICE.search(text) is not None)


def _by_delimiter(lines: Sequence[Line], own: Sequence[int]) -> int | None:
    for place, i in enumerate(own):
        if lines[i].text == "-- ":
            return i
        few = len(own) - place <= _MOST_LINES
        if few and (_DELIMITER.fullmatch(lines[i].start) or _heads_footer(lines, own[place:])):
            return i
    return None


def _heads_footer(lines: Sequence[Line], own: Sequence[int]) -> bool:
    """Whether a drawn line has a footer below: few short lines that begin with no sentence."""
    drawn, *below = own
    if not 0 < len(below) <= _MOST_FOOTER_LINES or not is_rule(lines[drawn]):
        return False
    texts = [lines[i].start for i in below]
    return _namelike(texts[0]) and all(len(text) <= _LONGEST_FOOTER for text in texts)


def _by_closing(lines: Sequence[Line], own: Sequence[int]) -> int | None:
    last = own[-_MOST_LINES - 1 :]
    for place, i in enumerate(last):
        if _closes(lines, i, last[place + 1 :]):
            return i
    return None


def _closes(lines: Sequence[Line], at: int, below: Sequence[int]) -> bool:
    """Whether the line is a closing, judged with the lines below it."""
    text = lines[at].start.lstrip(_DECORATION)
    phrase = CLOSING.match(text)
    if phrase and len(text) <= _LONGEST_NAME:
        name = lines[below[0]].start if below else ""
        return _closing_rest(text[phrase.end() :]) and _namelike(name)
    phrase = THANKING.match(text)
    closes = _greets(text) or (phrase is not None and _only_named(text[phrase.end() :]))
    return closes and _names([lines[i].start for i in below])


def _greets(text: str) -> bool:
    """Whether a short line is a greeting in words of its own: "Vielen Dank und Gruß aus Emden"."""
    short = len(text) <= _LONGEST_NAME and not text.endswith((".", "?", ":", ";"))
    return short and _GREETING.search(text) is not None


def _names(below: Sequence[str]) -> bool:
    """Whether what stands below a closing can only be a name with what somebody is."""
    short = all(_namelike(name) and len(name.split()) <= _MOST_NAME_WORDS for name in below)
    return 0 < len(below) <= _MOST_NAME_LINES and short


def _closing_rest(rest: str) -> bool:
    """Whether what follows a closing on its line leaves it one: a name, "aus Berlin", an emoji."""
    words = rest.strip(_DECORATION).split()
    sentence = rest.rstrip().endswith(("?", ":", ";")) or (
        rest.rstrip().endswith(".") and len(words) > 1 and words[0][0].islower()
    )
    return len(words) <= _MOST_REST_WORDS and not sentence


def _only_named(rest: str) -> bool:
    """Whether nothing but a name follows a word of thanks on its line."""
    words = rest.strip(_DECORATION).split()
    separated = rest.lstrip()[:1] in {",", "!", "."} or not any(map(str.isalpha, rest))
    return not words or (separated and not any(word[0].islower() for word in words))


def _namelike(text: str) -> bool:
    """Whether a line may be a name below a closing: short and no sentence."""
    sentence = text.endswith(("?", ":", ";")) or (
        text.endswith(".") and len(text.split()) > _MOST_NAME_WORDS
    )
    return len(text) <= _LONGEST_NAME and not sentence


def _by_dashed_name(lines: Sequence[Line], own: Sequence[int]) -> int | None:
    if len(own) < 2:  # noqa: PLR2004 - a name signs something
        return None
    last, above = lines[own[-1]].start, lines[own[-2]].start
    listed = above.startswith("-") or above.endswith(":")
    return own[-1] if _NAME_AFTER_DASH.fullmatch(last) and not listed else None


def _by_card(lines: Sequence[Line], own: Sequence[int]) -> int | None:
    """A last paragraph of short lines, a name on top, a number or an address below."""
    if not own:
        return None
    start = own[-1]
    while start and not lines[start - 1].blank and own[-1] - start < _MOST_CARD_LINES:
        start -= 1
    card = [line.start for line in lines[start : own[-1] + 1]]
    if not 1 < len(card) <= _MOST_CARD_LINES or any(len(text) > _LONGEST_NAME for text in card):
        return None
    named = _NAME.fullmatch(_BESIDE_NAME.split(card[0], maxsplit=1)[0].strip()) and not any(
        line.depth for line in lines[start : own[-1] + 1]
    )
    return start if named and any(map(_NUMBER_OR_ADDRESS.search, card[1:])) else None


_BELOW_TEXT = (_by_closing, _by_dashed_name, _by_card)
