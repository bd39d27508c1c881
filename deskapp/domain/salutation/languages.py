"""The languages a salutation can be written in, and what a tag or a country makes of them."""

from collections.abc import Iterable
from enum import Enum


class Language(Enum):
    """German in its three written usages, and British English (tags of BCP 47)."""

    GERMAN = "de"
    AUSTRIAN = "de-AT"
    SWISS = "de-CH"
    ENGLISH = "en"


_COUNTRY_USAGE = {
    "AT": Language.AUSTRIAN,
    "ÖSTERREICH": Language.AUSTRIAN,
    "CH": Language.SWISS,
    "LI": Language.SWISS,
    "LIECHTENSTEIN": Language.SWISS,
    "SCHWEIZ": Language.SWISS,
}


def language_of(tag: str, countries: Iterable[str] = ()) -> Language:
    """The usage for a language tag; plain "de" follows the country all recipients share.

    Raises:
        ValueError: the tag is neither German nor English.
    """
    primary, _, region = tag.strip().replace("_", "-").partition("-")
    if primary.lower() == "en":
        return Language.ENGLISH
    if primary.lower() != "de":
        raise ValueError(f"no salutation in the language {tag!r}")
    places = [region] if region else countries
    usages = {_COUNTRY_USAGE.get(place.strip().upper(), Language.GERMAN) for place in places}
    return usages.pop() if len(usages) == 1 else Language.GERMAN


def spelled(name: str, language: Language) -> str:
    """The name as the usage writes it: without ß in Switzerland, elsewhere as it is."""
    return name.replace("ß", "ss").replace("ẞ", "SS") if language is Language.SWISS else name


def going_on(text: str, language: Language) -> str:
    """What follows a salutation: it begins large in Switzerland, where no comma stands before."""
    if language is not Language.SWISS:
        return text
    start = len(text) - len(text.lstrip())
    return text[:start] + text[start : start + 1].upper() + text[start + 1 :]
