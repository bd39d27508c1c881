"""How a letter ends: the closing formula, and the signature with the legal details."""

from collections.abc import Iterator
from datetime import date

from deskapp.domain.office import Office, SigningPower, User
from deskapp.domain.salutation.addressee import Formality
from deskapp.domain.sender_profile import REGISTERED_FORMS, SenderProfile

_CLOSINGS = {
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


def closing(formality: Formality, language: str) -> str:
    """The closing formula, without a comma (DIN 5008)."""
    return _CLOSINGS["en" if language.startswith("en") else "de"][formality]


def signature(
    profile: SenderProfile, office: Office, user: User | None, day: date, language: str
) -> str:
    """The signature of that day: who writes, for whom, how to reach them, and the legal details.

    Blocks are parted by an empty line; what is not filled in is left out. Registered
    bodies name seat, court, number and directors (§ 35a GmbHG, § 80 AktG, § 37a HGB).
    """
    english = language.startswith("en")
    blocks = (
        _person(user, office, profile),
        _reach(profile, english=english),
        _legal(profile, day, english=english),
    )
    return "\n\n".join(block for block in ("\n".join(lines) for lines in blocks) if block)


def _person(user: User | None, office: Office, profile: SenderProfile) -> Iterator[str]:
    if user is not None:
        power = user.signing_power
        prefix = "" if power is SigningPower.NONE else power.value.replace(" ", "\u00a0") + " "
        pronouns = f" ({user.pronouns})" if user.pronouns else ""
        yield f"{prefix}{user.name}{pronouns}"
    if office.name or profile.display_name:
        yield office.name or profile.display_name


def _reach(profile: SenderProfile, *, english: bool) -> Iterator[str]:
    if profile.firm:
        yield profile.firm
    place = " | ".join(part for part in (profile.street, profile.plz_town) if part)
    if place:
        yield place
    if profile.phone:
        yield f"{'Phone' if english else 'Telefon'} {profile.phone}"
    yield " | ".join(part for part in (profile.mail, profile.web) if part)


def _legal(profile: SenderProfile, day: date, *, english: bool) -> Iterator[str]:
    if profile.legal_form in REGISTERED_FORMS:
        directors = ", ".join(each.name for each in profile.directors if each.holds_on(day))
        labels = (
            ("Registered office", "Register court", "Managing directors")
            if english
            else ("Sitz", "Registergericht", "Geschäftsführung")
        )
        parts = (
            f"{labels[0]}: {profile.seat}" if profile.seat else "",
            f"{labels[1]}: {profile.court}" if profile.court else "",
            profile.register_no,
            f"{labels[2]}: {directors}" if directors else "",
        )
        yield " | ".join(part for part in parts if part)
    if profile.client_line:
        yield profile.client_line
    if profile.privacy_url:
        label = "Privacy notice" if english else "Hinweise zum Datenschutz"
        yield f"{label}: {profile.privacy_url}"
