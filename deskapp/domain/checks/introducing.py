"""Introductions: nobody is named to the other before having agreed to it."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from deskapp.domain.checks.checked import Checked, Unnamed
from deskapp.domain.checks.finding import Check, Field, Finding, Level

_BEFORE_A_NAME: Final = r"frau|herrn?|mrs?|ms|dr|prof|professor(?:in)?"


def introducing(checked: Checked) -> Iterator[Finding]:
    """What keeps a reply from leaving as long as somebody in it has not agreed."""
    for name in checked.not_agreed:
        yield Finding(Check.NOT_AGREED, Level.STOP, Field.TO, words=name)
    if checked.introduces and not checked.introduced and not checked.not_agreed:
        yield Finding(Check.NO_INTRODUCTION, Level.STOP, Field.TO)
    for person in checked.unnamed:
        for field, text in ((Field.SUBJECT, checked.subject), (Field.BODY, checked.body)):
            for found in _naming(person).finditer(text):
                yield Finding(Check.NAMED_EARLY, Level.STOP, field, *found.span(), words=found[0])


@lru_cache(maxsize=64)
def _naming(person: Unnamed) -> re.Pattern[str]:
    """The ways to name a person: both names, the family name behind a title, an address."""
    family = re.escape(person.family)
    ways = [re.escape(address) for address in person.addresses]
    if person.given and family:
        ways += [
            rf"{re.escape(person.given)}\s+{family}",
            rf"{family},\s+{re.escape(person.given)}",
        ]
    if family:
        ways.append(rf"(?:{_BEFORE_A_NAME})\.?\s+{family}")
    return re.compile(rf"(?<!\w)(?:{'|'.join(ways) or '(?!)'})(?!\w)", re.IGNORECASE)
