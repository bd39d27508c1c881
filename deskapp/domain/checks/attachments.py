"""Attachments that are named and missing, or there and not named."""

import re
from collections.abc import Iterator
from pathlib import PurePath
from typing import Final

from deskapp.domain.checks.checked import Checked
from deskapp.domain.checks.finding import Check, Field, Finding, Level, in_body
from deskapp.domain.checks.parts import Parts

_ANNOUNCED: Final = re.compile(
    r"(?<![\w-])(?:"
    r"anlagen?(?! (?:zur \w+(?:ung|ion)|de[rs] (?!(?:e-)?mail|nachricht)|gmbh|eg|ag|kg|se|ug)\b)"
    r"|anhang|anhänge|anhängend|beilagen?"
    r"|(?:an|bei)gefügt(?:e[mnrs]?)?|angehängt(?:e[mnrs]?)?|beigelegt(?:e[mnrs]?)?|anbei"
    r"|(?:bei|an)liegend(?:e[mnrs]?)?|attachments?|attached|attaching|(?:i|we) (?:attach|enclose)"
    r"|enclosed|enclosures?|enclosing"
    r"|(?:(?:fügen?|legen?|liegt|liegen|hängen?)\b[^.!?\n]{0,80}?\s(?:bei|an)"
    r"|(?:sende|schicke)n?\b[^.!?\n]{0,80}?\smit)(?=\s*(?:[.,;:!?\n]|$|und\b))"
    r")(?![\w-])",
    re.IGNORECASE,
)
_OF_OTHERS: Final = re.compile(
    r"\b(?:ihr(?:e[mnrs]?)?|dein(?:e[mnrs]?)?|eur?e[mnrs]?|kein(?:e[mnrs]?)?|ohne|your|no|without|any)"
    r"(?: \w+)?\s$",
    re.IGNORECASE,
)
_FROM_OTHERS: Final = re.compile(
    r"\s(?:(?:zu |in |an )?(?:ihr|dein)e[mrs]?\b|(?:in|to|of|with) your\b|fehl|ließ)"
    r"|, (?:die|den) (?:sie|du|ihr)\b"
    r"|,? (?:(?:that|which) )?you (?:ha(?:ve|d) )?(?:sent|attached|enclosed|forwarded)",
    re.IGNORECASE,
)
_FILE_WORDS: Final = re.compile(
    r"\b(?:datei(?:en)?|pdf|dokumente?n?|unterlagen?|formulare?|files?|documents?)\b", re.IGNORECASE
)
_LOOKED_AT: Final = 40


def attachments(checked: Checked, parts: Parts) -> Iterator[Finding]:
    """The first place where a missing attachment is announced, or the ones nobody announced."""
    announced = next(_announced(parts.content), None)
    if announced and not checked.attachments:
        yield in_body(Check.NO_ATTACHMENT, Level.WARN, parts.text, *announced)
    if announced or _FILE_WORDS.search(parts.content):
        return
    content = parts.content.casefold()
    for at, name in enumerate(checked.attachments):
        if PurePath(name).stem.casefold() not in content:
            place = (Field.ATTACHMENTS, at, at + 1)
            yield Finding(Check.UNNAMED_ATTACHMENT, Level.WARN, *place, name)


def _announced(content: str) -> Iterator[tuple[int, int]]:
    """Where an attachment of one's own is named, not one that the other side sent."""
    for found in _ANNOUNCED.finditer(content):
        start, end = found.span()
        before = content[max(0, start - _LOOKED_AT) : start]
        if not _OF_OTHERS.search(before) and not _FROM_OTHERS.match(content, end):
            yield start, end
