"""How a letter ends: the closing formula, and the signature with the legal details."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from deskapp.domain.office import Office, SigningPower, User
from deskapp.domain.salutation.addressee import Formality
from deskapp.domain.sender_profile import Director, SenderProfile

_CLOSINGS: Final = {
    "de": {
        Formality.FORMAL: "Mit freundlichen Grüßen",
        Formality.SEMI: "Freundliche Grüße",
        Formality.FRIENDLY: "Herzliche Grüße",
        Formality.DU: "Viele Grüße",
    },
    "en": {
        Formality.FORMAL: "Yours sincerely",
        Formality.SEMI: "Kind regards",
        Formality.FRIENDLY: "Kind regards",
        Formality.DU: "Best wishes",
    },
}

_NO_BREAK: Final = "\N{NO-BREAK SPACE}"
_LED_BY_A_BOARD: Final = frozenset({"ag", "eg", "e_v", "foundation"})


@dataclass(frozen=True, slots=True)
class _Words:
    phone: str
    seat: str
    court: str
    directors: str
    board: str
    supervisors: str
    privacy: str


_WORDS: Final = {
    "de": _Words(
        phone="Telefon",
        seat="Sitz",
        court="Registergericht",
        directors="Geschäftsführung",
        board="Vorstand",
        supervisors="Vorsitz des Aufsichtsrats",
        privacy="Hinweise zum Datenschutz",
    ),
    "en": _Words(
        phone="Phone",
        seat="Registered office",
        court="Register court",
        directors="Managing directors",
        board="Board",
        supervisors="Chair of the supervisory board",
        privacy="Privacy notice",
    ),
}


def closing(formality: Formality, language: str) -> str:
    """The closing formula, without a comma (DIN 5008)."""
    return _CLOSINGS["en" if language.startswith("en") else "de"][formality]


def signature(
    profile: SenderProfile, office: Office, user: User | None, day: date, language: str
) -> str:
    """The signature of that day: who writes, for whom, how to reach them, and the legal details.

    Blocks are parted by an empty line; what is not filled in is left out. Registered
    bodies name seat, court, number and directors (§ 35a GmbHG, § 80 AktG, § 37a HGB), and
    others are free to.
    """
    words = _WORDS["en" if language.startswith("en") else "de"]
    blocks = (_person(user, office, profile), _reach(profile, words), _legal(profile, day, words))
    return "\n\n".join(block for block in map("\n".join, blocks) if block)


def signed_name(user: User) -> str:
    """The name that is signed with, after what says by which power: ``i. A. Anna Muster``."""
    power = user.signing_power
    prefix = "" if power is SigningPower.NONE else f"{power.value} ".replace(" ", _NO_BREAK)
    return f"{prefix}{user.name}"


def business_details(
    profile: SenderProfile, day: date, language: str
) -> tuple[tuple[str, ...], ...]:
    """What the signature says of the sender, in columns for the foot of a letter of that day."""
    words = _WORDS["en" if language.startswith("en") else "de"]
    privacy = (f"{words.privacy}:", profile.privacy_url) if profile.privacy_url else ()
    columns = (
        (profile.firm, profile.street, profile.plz_town),
        (_phone(profile, words), profile.mail, profile.web, *privacy),
        tuple(_register(profile, day, words)),
    )
    return tuple(tuple(filter(None, column)) for column in columns)


def _person(user: User | None, office: Office, profile: SenderProfile) -> Iterator[str]:
    if user is not None:
        pronouns = f" ({user.pronouns})" if user.pronouns else ""
        yield f"{signed_name(user)}{pronouns}"
    if office.name or profile.display_name:
        yield office.name or profile.display_name


def _reach(profile: SenderProfile, words: _Words) -> Iterator[str]:
    place = _line(profile.street, profile.plz_town)
    lines = (profile.firm, place, _phone(profile, words), _line(profile.mail, profile.web))
    yield from filter(None, lines)


def _legal(profile: SenderProfile, day: date, words: _Words) -> Iterator[str]:
    register = _line(*_register(profile, day, words))
    privacy = f"{words.privacy}: {profile.privacy_url}" if profile.privacy_url else ""
    yield from filter(None, (register, profile.client_line, privacy))


def _register(profile: SenderProfile, day: date, words: _Words) -> Iterator[str]:
    directors = _in_office(profile.directors, day)
    supervisors = _in_office(profile.supervisors, day)
    led_by = words.board if profile.legal_form in _LED_BY_A_BOARD else words.directors
    yield f"{words.seat}: {profile.seat}" if profile.seat else ""
    yield f"{words.court}: {profile.court}" if profile.court else ""
    yield profile.register_no
    yield f"{led_by}: {directors}" if directors else ""
    yield f"{words.supervisors}: {supervisors}" if supervisors else ""


def _in_office(people: Iterable[Director], day: date) -> str:
    return ", ".join(each.name for each in people if each.holds_on(day))


def _phone(profile: SenderProfile, words: _Words) -> str:
    return f"{words.phone} {profile.phone}" if profile.phone else ""


def _line(*parts: str) -> str:
    return " | ".join(filter(None, parts))
