"""How the letter begins: one salutation, and after its comma a small letter."""

import re
from collections.abc import Iterator
from typing import Final

from deskapp.domain.checks.checked import Checked
from deskapp.domain.checks.finding import Check, Field, Finding, Level, in_body
from deskapp.domain.checks.parts import GREETING, Parts
from deskapp.domain.checks.usage.small_words import SMALL_WORDS

_FIRST_WORD: Final = re.compile(r"\s*([A-ZÄÖÜ][a-zäöüß]*)(?=[\s,.:;!?])")
_LINE: Final = re.compile(r"^[^\S\n]*(\S[^\n]*?)[^\S\n]*$", re.MULTILINE)
_CERTAIN: Final = re.compile(r"sehr (?:ge|ver)ehrte", re.IGNORECASE)
_LONGEST_GREETING: Final = 80


def opening(checked: Checked, parts: Parts) -> Iterator[Finding]:
    """A capital after the salutation's comma (DIN 5008), and salutations below the first."""
    if not checked.is_english:
        yield from _capital(checked, parts)
    for line in _LINE.finditer(parts.content):
        if _is_salutation(line[1]) and line.start() > _first_line(parts):
            yield in_body(Check.SECOND_SALUTATION, Level.WARN, parts.text, *line.span(1))


def _capital(checked: Checked, parts: Parts) -> Iterator[Finding]:
    """Swiss salutations have no comma, so that a capital follows them."""
    behind = parts.salutation[1]
    if not parts.written[:behind].endswith(","):
        return
    found = _FIRST_WORD.match(parts.content, behind)
    if found is None or found[1].lower() not in SMALL_WORDS:
        return
    start, end = found.span(1)
    if any(parts.text.startswith(name, start) for name in checked.own_names if name):
        return
    small = parts.text[start].lower() + parts.text[start + 1 : end]
    yield Finding(Check.CAPITAL, Level.WARN, Field.BODY, start, end, found[1], small)


def _is_salutation(line: str) -> bool:
    if _CERTAIN.match(line):
        return True
    return len(line) <= _LONGEST_GREETING and line[-1] in ",!" and bool(GREETING.match(line))


def _first_line(parts: Parts) -> int:
    """Where the first line stands if it may itself be the salutation, in a form not known."""
    if parts.salutation[1]:
        return -1
    return len(parts.text) - len(parts.text.lstrip())
