"""All checks of a reply in one list: begin reading here."""

from collections.abc import Iterator
from typing import Final

from deskapp.domain.checks.attachments import attachments
from deskapp.domain.checks.checked import Checked
from deskapp.domain.checks.finding import Check, Field, Finding, Level
from deskapp.domain.checks.introducing import introducing
from deskapp.domain.checks.leaving import leaving
from deskapp.domain.checks.other_names import other_names
from deskapp.domain.checks.parts import parts_of
from deskapp.domain.checks.subject import subject
from deskapp.domain.checks.usage.dates import dates
from deskapp.domain.checks.usage.du_and_sie import du_and_sie
from deskapp.domain.checks.usage.links import links
from deskapp.domain.checks.usage.opening import opening
from deskapp.domain.checks.usage.spelling import spelling

_FIELDS: Final = list(Field)


def findings(checked: Checked) -> tuple[Finding, ...]:
    """Everything that was found, stops first and then by place. Never raises."""
    return tuple(sorted(_all(checked), key=_place))


def stops(checked: Checked) -> tuple[Finding, ...]:
    """What keeps the reply from leaving, in the same order; empty when it may."""
    found = (*leaving(checked, parts_of(checked.body)), *introducing(checked))
    return tuple(sorted((each for each in found if each.level is Level.STOP), key=_place))


def _place(found: Finding) -> tuple[bool, int, int, int]:
    is_lighter = found.level is not Level.STOP
    return is_lighter, _FIELDS.index(found.field), found.start, found.end


def _all(checked: Checked) -> Iterator[Finding]:
    parts = parts_of(checked.body)
    yield from leaving(checked, parts)
    yield from introducing(checked)
    yield from subject(checked)
    if checked.contact_language and checked.contact_language[:2] != checked.language[:2]:
        yield Finding(
            Check.LANGUAGE, Level.WARN, Field.BODY, *parts.salutation, words=checked.language[:2]
        )
    yield from opening(checked, parts)
    yield from attachments(checked, parts)
    yield from dates(checked.day, parts)
    yield from other_names(checked, parts)
    yield from links(checked, parts)
    yield from du_and_sie(checked, parts)
    yield from spelling(checked, parts)
