"""Whom a row of the list means: surely, or one of some, or nobody who can be told.

Sure is only what nothing speaks against; everything else is left to a person.
"""

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import Final

from deskapp.domain.addresses.free_mail import is_free_mail, is_role_address
from deskapp.domain.events.attendance.alike import (
    near_family,
    near_given,
    same,
    same_given,
    same_letters,
)
from deskapp.domain.events.attendance.attendee import Attendee
from deskapp.domain.events.attendance.crowd import Crowd, Known
from deskapp.domain.events.attendance.nicknames import FAMILY_NAMES_TOO
from deskapp.domain.events.attendance.readings import Reading, Readings, readings
from deskapp.domain.names.folding import fold_words
from deskapp.domain.record import Id

_MOST_CANDIDATES: Final = 8
_EITHER: Final = frozenset(map(fold_words, FAMILY_NAMES_TOO))


class Finding(Enum):
    """How sure it is whom a row means."""

    CERTAIN = "certain"
    DOUBTFUL = "doubtful"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True)
class Match:
    """A row and whom it means: the one where that is certain, else who may be meant, best first."""

    attendee: Attendee
    finding: Finding
    candidates: tuple[Id, ...] = ()


class _Name(IntEnum):
    """What a name says of a person; the higher, the more."""

    OTHER = 0
    NOTHING = 1
    ALONE = 2
    NEAR = 3
    SPELLED = 4
    TURNED = 5
    SAME = 6


class _Mail(IntEnum):
    """What an address says of a person."""

    OTHER_HOUSE = 0
    NOTHING = 1
    SAME_HOUSE = 2
    SAME = 3


@dataclass(frozen=True, slots=True)
class _Compared:
    person: Known
    name: _Name
    mail: _Mail

    @property
    def is_worth_showing(self) -> bool:
        if self.name is _Name.ALONE:
            return self.person.is_expected or self.mail is _Mail.SAME
        return self.mail is _Mail.SAME or self.name > _Name.ALONE

    @property
    def rank(self) -> tuple[int, int, bool, str]:
        agreed = self.name + 3 * self.mail
        return -agreed, -self.name, not self.person.is_expected, self.person.contact_id


def match(attendee: Attendee, crowd: Crowd) -> Match:
    """Whom one row means, among all who are known."""
    meant = readings(attendee.name)
    mail = attendee.mail.casefold()
    compared = [
        _Compared(one, _name(meant, one), _mail(mail, one)) for one in crowd.near(meant, mail)
    ]
    shown = sorted((each for each in compared if each.is_worth_showing), key=lambda each: each.rank)
    sure = _sure_by_mail(mail, compared) or _sure_by_name(meant, compared, crowd)
    if sure is not None:
        return Match(attendee, Finding.CERTAIN, (sure.person.contact_id,))
    if meant.says_nothing and not mail and not shown:
        return Match(attendee, Finding.UNNAMED)
    ids = tuple(each.person.contact_id for each in shown[:_MOST_CANDIDATES])
    return Match(attendee, Finding.DOUBTFUL, ids)


def _sure_by_mail(mail: str, compared: Collection[_Compared]) -> _Compared | None:
    """The one who has the address, unless the name is another's; a shared one needs the name."""
    owners = [each for each in compared if each.mail is _Mail.SAME]
    named = [each for each in owners if each.name >= _Name.SPELLED]
    is_shared = len(owners) > 1 or is_role_address(mail)
    if is_shared:
        return named[0] if len(named) == 1 else None
    fitting = [each for each in owners if each.name is not _Name.OTHER]
    return fitting[0] if fitting else None


def _sure_by_name(
    meant: Readings, compared: Collection[_Compared], crowd: Crowd
) -> _Compared | None:
    """The only one of that name, who is expected, unless the address speaks against it.

    Spelled otherwise it may be the name of a stranger.
    """
    namesakes = [each for each in compared if each.name >= _Name.SPELLED]
    has_owner = any(each.mail is _Mail.SAME for each in compared)
    if len(namesakes) != 1 or has_owner or meant.is_device:
        return None
    (one,) = namesakes
    is_spelled = one.name is _Name.SPELLED
    if is_spelled or not one.person.is_expected or one.mail is _Mail.OTHER_HOUSE:
        return None
    is_either_way = one.name is _Name.TURNED and _may_stand_right(one.person, crowd)
    return None if is_either_way else one


def _may_stand_right(person: Known, crowd: Crowd) -> bool:
    """Whether the words may be right as they stand: Martin Paul is somebody else than Paul Martin.

    They may where the family name is a given name too, or the given name a family name.
    """
    return fold_words(person.family) in _EITHER or crowd.may_be_turned(person)


def _name(meant: Readings, person: Known) -> _Name:
    if meant.says_nothing:
        return _Name.NOTHING
    if meant.full:
        return max((_of_reading(each, person) for each in meant.full), default=_Name.OTHER)
    is_alone = any(
        near_given(alone, person.given) or same(alone, person.family) for alone in meant.single
    )
    return _Name.ALONE if is_alone else _Name.OTHER


def _of_reading(reading: Reading, person: Known) -> _Name:
    if same(reading.family, person.family) and same_given(reading.given, person.given):
        given, family = (reading.given, person.given), (reading.family, person.family)
        if not (same_letters(*given) and same_letters(*family)):
            return _Name.SPELLED
        return _Name.TURNED if reading.is_turned else _Name.SAME
    is_near = near_family(reading.family, person.family) and near_given(reading.given, person.given)
    return _Name.NEAR if is_near else _Name.OTHER


def _mail(mail: str, person: Known) -> _Mail:
    if mail in person.mails:
        return _Mail.SAME
    house = mail.rpartition("@")[2]
    if not house or not person.mails or is_free_mail(house):
        return _Mail.NOTHING
    houses = {each.rpartition("@")[2] for each in person.mails}
    return _Mail.SAME_HOUSE if house in houses else _Mail.OTHER_HOUSE
