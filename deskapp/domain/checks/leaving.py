"""What keeps a reply from leaving at all; some of it a second person may lift."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final

from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.checks.checked import Checked
from deskapp.domain.checks.finding import Check, Field, Finding, Level
from deskapp.domain.checks.parts import Parts, Span
from deskapp.domain.text_rules import mail_address

_BRACES: Final = re.compile(r"\{\{([^{}\n]{0,200})\}\}|\{[{%]")
MOST_OUTSIDE: Final = 5
"""So many outside addresses may see each other without a second person's release."""


def outside_addresses(
    people: Iterable[MailAddress], own_domains: Collection[str]
) -> tuple[MailAddress, ...]:
    """Each address once that lies in none of the office's own mail domains."""
    by_key = {each.key: each for each in people if each.domain not in own_domains}
    return tuple(by_key.values())


def leaving(checked: Checked, parts: Parts) -> Iterator[Finding]:
    """Every stop; besides, copies to oneself and a release that is still to come."""
    yield from _recipients(checked)
    if not checked.subject.strip():
        yield Finding(Check.NO_SUBJECT, Level.STOP, Field.SUBJECT)
    if _says_nothing(parts):
        place = parts.salutation[1]
        yield Finding(Check.NO_TEXT, Level.STOP, Field.BODY, place, place)
    yield from _placeholders(Field.SUBJECT, checked.subject, checked.unfilled_subject)
    yield from _placeholders(Field.BODY, checked.body, checked.unfilled_body)
    for name in checked.legal_block_missing:
        yield Finding(Check.LEGAL_BLOCK, Level.STOP, Field.SENDER, words=name)
    for title in checked.expired:
        yield Finding(Check.EXPIRED, Level.STOP, Field.BODY, words=title)
    yield from _release(checked)


def _says_nothing(parts: Parts) -> bool:
    """Whether salutation and closing are all there is; "Hallo Eva, danke!" says something."""
    start, end = parts.salutation[1], parts.closing[0]
    says = any(char.isalnum() for char in parts.written[start:end])
    return not says and not parts.written[:start].endswith("!")


def _recipients(checked: Checked) -> Iterator[Finding]:
    if not checked.to:
        yield Finding(Check.NO_RECIPIENT, Level.STOP, Field.TO)
    for field, people in ((Field.TO, checked.to), (Field.CC, checked.cc)):
        for at, person in enumerate(people):
            place = (field, at, at + 1, person.address)
            if any(mail_address("", person.address)):
                yield Finding(Check.BAD_ADDRESS, Level.STOP, *place)
            if person.key in checked.own_addresses:
                yield Finding(Check.OWN_ADDRESS, Level.WARN, *place)
            if checked.is_mailing and person.key in checked.objecting:
                yield Finding(Check.OBJECTION, Level.STOP, *place)
    outside = outside_addresses((*checked.to, *checked.cc), checked.own_domains)
    if len(outside) > MOST_OUTSIDE and not checked.released:
        yield Finding(Check.MANY_OUTSIDE, Level.STOP, Field.TO, words=str(len(outside)))


def _placeholders(field: Field, text: str, names: Sequence[str]) -> Iterator[Finding]:
    """Each place where a placeholder stands; the text's beginning where it cannot be found."""
    places: dict[str, list[Span]] = {}
    for found in _BRACES.finditer(text):
        places.setdefault((found[1] or "").strip() or found[0], []).append(found.span())
    for name in names:
        for start, end in places.get(name, [(0, 0)]):
            yield Finding(Check.PLACEHOLDER, Level.STOP, field, start, end, name)


def _release(checked: Checked) -> Iterator[Finding]:
    if checked.released:
        return
    if checked.needs_release:
        yield Finding(Check.NOT_RELEASED, Level.STOP, Field.SENDER)
    elif checked.release_wanted:
        yield Finding(Check.RELEASE_PENDING, Level.WARN, Field.SENDER)
