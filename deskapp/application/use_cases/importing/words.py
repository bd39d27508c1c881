"""The German and English words that lists have for the choices of a record."""

from collections.abc import Mapping
from enum import Enum
from typing import Final, TypeVar, cast

from deskapp.domain.contact import LegalBasis, Source
from deskapp.domain.initiative import InitiativeStatus, Level, YesNoUnknown
from deskapp.domain.names.folding import compact
from deskapp.domain.salutation.addressee import AddressForm, Formality

E = TypeVar("E", bound=Enum)

_WORDS: Final[Mapping[Enum, str]] = {
    AddressForm.FRAU: "Frau, Fr, w, weiblich, female, Ms, Mrs, Miss, Ms (Frau)",
    AddressForm.HERR: "Herr, Herrn, Hr, m, männlich, male, Mr, Mr (Herr)",
    AddressForm.NEUTRAL: "d, divers, x, neutral, keine Angabe, ohne, none, Mx, No statement",
    AddressForm.ORGANISATION: "Firma, Organisation",
    Formality.FORMAL: "Sie, nein, no, false, förmlich",
    Formality.SEMI: "weniger förmlich, less formal",
    Formality.FRIENDLY: "freundschaftlich",
    Formality.DU: "Du, ja, yes, true, First name (Du)",
    Source.OWN_STATEMENT: "eigene Angabe, eigene Angaben, selbst",
    Source.BUSINESS_CARD: "Visitenkarte",
    Source.WEBSITE: "Webseite, Internet, Homepage",
    Source.PARTICIPANTS_LIST: (
        "Teilnehmerliste, Teilnehmendenliste, Teilnahmeliste, List of participants"
    ),
    Source.INITIATIVE: "Initiative",
    Source.CHAMBER: "Kammer, IHK",
    Source.IMPORT: "Import, Übernahme",
    LegalBasis.CONSENT: "Einwilligung",
    LegalBasis.CONTRACT: "Vertrag",
    LegalBasis.PUBLIC_TASK: "öffentliche Aufgabe, Aufgabe im öffentlichen Interesse",
    LegalBasis.LEGITIMATE_INTEREST: "berechtigtes Interesse",
    InitiativeStatus.ACTIVE: "aktiv",
    InitiativeStatus.DORMANT: "ruht, ruhend, inaktiv",
    InitiativeStatus.ENDED: "beendet, aufgelöst",
    Level.MUNICIPAL: "kommunal, Kommune, lokal",
    Level.REGIONAL: "Region",
    Level.LAND: "Landesebene, Bundesland, state",
    Level.FEDERAL: "Bund, bundesweit, Bundesebene, national",
    Level.EU: "Europa, Europäische Union",
    YesNoUnknown.YES: "ja, j, y, true, wahr, 1, x",
    YesNoUnknown.NO: "nein, n, false, falsch, 0",
    YesNoUnknown.UNKNOWN: "unbekannt, weiß nicht",
}


def _table(choices: Mapping[Enum, str]) -> dict[tuple[type[Enum], str], Enum]:
    return {
        (type(choice), compact(word)): choice
        for choice, words in choices.items()
        for word in (str(choice.value), *words.split(","))
    }


_CHOICES: Final = _table({each: "" for kind in (Formality,) for each in kind} | dict(_WORDS))


def choice_for(kind: type[E], text: str) -> E | None:
    """The choice that a word means, whatever its case; none where it means none."""
    return cast("E | None", _CHOICES.get((kind, compact(text)))) if compact(text) else None
