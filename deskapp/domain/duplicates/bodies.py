"""Whether two organisations, or two initiatives, are one."""

import re
from dataclasses import dataclass

from deskapp.domain.addresses.laender import LAENDER
from deskapp.domain.duplicates.likeness import Reason
from deskapp.domain.initiative import Initiative
from deskapp.domain.names.folding import compact, loose
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id

_LEGAL_FORM = re.compile(
    r"(?: (?:e v|ev|e g|eg|gmbh|mbh|gmbh co kg|ag|kg|ohg|se|ug|k d o r|kdor))+$"
)
"""How a legal form ends a loose name; people leave it out as they like."""


@dataclass(frozen=True, slots=True)
class Body:
    """What of a body is compared; ``names`` are compact and without a legal form at the end."""

    id: Id
    names: frozenset[str]
    mails: frozenset[str]
    laender: frozenset[str]
    kreise: frozenset[str] = frozenset()
    brand: str = ""
    above: Id | None = None


def body_of(record: Organisation | Initiative) -> Body:
    """The body under every name that it has or had."""
    names = body_names(record)
    if isinstance(record, Initiative):
        places = frozenset(record.laender)
        return Body(record.id, names, frozenset(), places, frozenset(record.kreise), record.brand)
    mails = frozenset(mail.address.casefold() for mail in record.mails)
    places = frozenset({record.land} & LAENDER.keys())
    return Body(record.id, names, mails, places, above=record.parent_id)


def body_names(record: Organisation | Initiative) -> frozenset[str]:
    """Every name as it is compared: that in use, the short one, aliases and former names."""
    former = (name.name for name in record.former_names)
    names = map(bare_name, (record.name, record.name_short, *record.aliases, *former))
    return frozenset(name for name in names if name)


def bare_name(name: str) -> str:
    """A name in compact form, without a legal form at its end."""
    return compact(_LEGAL_FORM.sub("", loose(name)))


def body_likeness(one: Body, other: Body) -> Reason | None:
    """Why they may be one, or none; the same whichever comes first."""
    if one.id in {other.id, other.above} or other.id == one.above:
        return None
    if one.mails & other.mails:
        return Reason.SAME_MAIL
    return _by_place(one, other) if one.names & other.names else None


def _by_place(one: Body, other: Body) -> Reason | None:
    """What the places say of two bodies with a name in common.

    Initiatives of one umbrella brand are all called the same, so a Land in common tells little.
    """
    if one.kreise & other.kreise:
        return Reason.SAME_NAME_AND_PLACE
    if one.kreise and other.kreise:
        return None
    if not one.laender or not other.laender:
        return Reason.SAME_NAME
    if not one.laender & other.laender:
        return None
    is_of_one_brand = bool(one.brand) and one.brand == other.brand
    is_doubtful = bool(one.kreise or other.kreise)
    if is_of_one_brand and is_doubtful:
        return None
    return Reason.SAME_NAME if is_of_one_brand or is_doubtful else Reason.SAME_NAME_AND_PLACE
