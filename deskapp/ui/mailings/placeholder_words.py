"""What the menu of a letter of a mailing inserts."""

from typing import Final

from deskapp.wording.language import ENGLISH
from deskapp.wording.placeholder_words import placeholder_word, placeholders

_DAY: Final = (" | wochentag_datum", " | weekday_date")
_MAILING: Final = {
    "anrede": ("", ""),
    "kontakt.name": ("", ""),
    "kontakt.funktion": ("", ""),
    "initiative.name": ("", ""),
    "rundschreiben.titel": ("", ""),
    "rundschreiben.frist": _DAY,
    "gruss": ("", ""),
    "signatur": ("", ""),
}
_EVENT: Final = {
    "veranstaltung.titel": ("", ""),
    "veranstaltung.datum": _DAY,
    "veranstaltung.beginn": ("", ""),
    "veranstaltung.ende": ("", ""),
    "veranstaltung.ort_oder_online": ("", ""),
    "veranstaltung.leitfrage": ("", ""),
    "veranstaltung.programm": (" | liste", " | bullet_list"),
    "anmeldeschluss": _DAY,
    "anmeldung_url": ("", ""),
}
"""What an event answers, with the filter in German and English texts."""


def offered(language: str, *, of_event: bool) -> tuple[tuple[str, str], ...]:
    """What is written into a text of that language, and a word for it."""
    english = {each.de: each.en for each in placeholders()}
    return tuple(
        (
            f"{english[name]}{other}" if language == ENGLISH else f"{name}{german}",
            placeholder_word(name),
        )
        for name, (german, other) in (_MAILING | (_EVENT if of_event else {})).items()
    )
