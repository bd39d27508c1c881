"""The words that a letter brings along in its own language, which is not that of the window."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Words:
    """Words of the information block (DIN 5008), of remarks, enclosures and page numbers."""

    your_message: str
    our_sign: str
    name: str
    phone: str
    mail: str
    date: str
    confidential: str
    enclosure: str
    enclosures: str
    page: str
    """With the places ``{page}`` and ``{pages}``."""


_WORDS: Final = {
    "de": Words(
        your_message="Ihre Nachricht vom",
        our_sign="Unser Zeichen",
        name="Name",
        phone="Telefon",
        mail="E-Mail",
        date="Datum",
        confidential="Vertraulich",
        enclosure="Anlage",
        enclosures="Anlagen",
        page="Seite {page} von {pages}",
    ),
    "en": Words(
        your_message="Your message of",
        our_sign="Our reference",
        name="Name",
        phone="Phone",
        mail="E-mail",
        date="Date",
        confidential="Confidential",
        enclosure="Enclosure",
        enclosures="Enclosures",
        page="Page {page} of {pages}",
    ),
}


def words_of(language: str) -> Words:
    """The words in English for English letters, else in German."""
    return _WORDS["en" if language.startswith("en") else "de"]
