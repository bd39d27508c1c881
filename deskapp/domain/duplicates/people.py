"""Whether two contacts are one person."""

from collections.abc import Iterable
from dataclasses import dataclass

from deskapp.domain.addresses.free_mail import is_role_address
from deskapp.domain.contact import Contact
from deskapp.domain.duplicates.likeness import Reason
from deskapp.domain.names.folding import loose
from deskapp.domain.names.phonetic import cologne_code
from deskapp.domain.record import Id

_TELLING_CODE = 3
"""Digits of the code of a given name; Anna, Hanna and Jan share one of two."""


@dataclass(frozen=True, slots=True)
class Person:
    """What of a contact is compared: names and towns in loose form, mails without case."""

    id: Id
    mails: frozenset[str]
    family: str
    given: str
    sound: str
    towns: frozenset[str]
    bodies: frozenset[Id]

    @property
    def is_bare(self) -> bool:
        """Whether nothing tells this person from another of the same name."""
        return not self.towns and not self.bodies


def person_of(contact: Contact, bodies: Iterable[Id] = ()) -> Person:
    """A contact who has roles in those organisations and initiatives."""
    towns = (loose(address.town) for address in contact.addresses)
    return Person(
        id=contact.id,
        mails=frozenset(mail.address.casefold() for mail in contact.mails),
        family=loose(contact.last_name),
        given=loose(contact.first_name),
        sound=sound(contact.last_name),
        towns=frozenset(town for town in towns if town),
        bodies=frozenset(bodies),
    )


def sound(family_name: str) -> str:
    """What a family name sounds like: its code, or its loose form in another script."""
    return cologne_code(family_name) or loose(family_name)


def person_likeness(one: Person, other: Person) -> Reason | None:
    """Why they may be one, or none; the same whichever comes first."""
    if one.id == other.id:
        return None
    shared = one.mails & other.mails
    sounds_alike = one.sound == other.sound and _given_names_agree(one.given, other.given)
    is_unnamed = not one.sound or not other.sound
    if shared and (sounds_alike or is_unnamed or not all(map(is_role_address, shared))):
        return Reason.SAME_MAIL
    if not sounds_alike or is_unnamed:
        return None
    is_same_name = bool(one.given) and (one.family, one.given) == (other.family, other.given)
    if one.bodies & other.bodies:
        return Reason.SAME_NAME_AND_BODY if is_same_name else Reason.SIMILAR_NAME_AND_BODY
    if one.towns & other.towns:
        return Reason.SIMILAR_NAME_AND_TOWN
    return Reason.SAME_NAME if is_same_name and (one.is_bare or other.is_bare) else None


def _given_names_agree(one: str, other: str) -> bool:
    """Whether the first of each may be one: equal, missing, an initial, as in Claus and Klaus."""
    if not one or not other:
        return True
    first, second = one.partition(" ")[0], other.partition(" ")[0]
    if 1 in {len(first), len(second)}:
        return first[0] == second[0]
    code = cologne_code(first)
    sounds_alike = len(code) >= _TELLING_CODE and code == cologne_code(second)
    return first == second or sounds_alike
