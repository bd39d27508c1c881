"""Links that say no more than "here": who hears the letter read aloud cannot tell them apart."""

import re
from collections.abc import Iterator
from typing import Final

from deskapp.domain.checks.checked import Checked
from deskapp.domain.checks.finding import Check, Finding, Level, in_body
from deskapp.domain.checks.parts import Parts

_CLICK: Final = re.compile(
    r"\bklick(?:en|e|st|t)?\b(?: (?:Sie|bitte|einfach|du|auf|doch)){0,3} hier\b"
    r"|\bhier (?:an)?klicken\b|\bclick(?:ing)?(?: on| just)? here\b",
    re.IGNORECASE,
)
_LINK: Final = re.compile(
    r"\b(?:hier(?: klicken)?|here|click here|this link|diesen link|link)(?= \((?:https?:|www\.))",
    re.IGNORECASE,
)


def links(checked: Checked, parts: Parts) -> Iterator[Finding]:
    """Asking for a click, and such texts of links; ``hier: https://…`` in plain text is fine.

    A text with formatting has the target of a link in brackets behind it.
    """
    found = {each.span() for each in _CLICK.finditer(parts.content)}
    if checked.is_formatted:
        linked = (each.span() for each in _LINK.finditer(parts.written))
        found.update(span for span in linked if not any(a < span[1] <= b for a, b in found))
    for start, end in sorted(found):
        yield in_body(Check.LINK_TEXT, Level.WARN, parts.text, start, end)
