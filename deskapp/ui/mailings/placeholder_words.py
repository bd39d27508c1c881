"""What placeholders are called where a letter of a mailing shows them."""

import tomllib
from functools import cache
from typing import Final

from deskapp.resource_files import resource
from deskapp.wording.language import ENGLISH, current_language, translate

_EVENT: Final = {
    "veranstaltung.titel": ("", ""),
    "veranstaltung.datum": (" | wochentag_datum", " | weekday_date"),
    "veranstaltung.beginn": ("", ""),
    "veranstaltung.ende": ("", ""),
    "veranstaltung.ort_oder_online": ("", ""),
    "veranstaltung.leitfrage": ("", ""),
    "veranstaltung.programm": (" | liste", " | bullet_list"),
    "anmeldeschluss": (" | wochentag_datum", " | weekday_date"),
    "anmeldung_url": ("", ""),
}
"""What an event answers, with how it is written in German and English texts."""


def placeholder_word(name: str) -> str:
    """A word or two for a placeholder; its name where there is none."""
    mailing = {_name(each): word for *both, word in offered(of_event=False) for each in both}
    place = 1 if current_language() == ENGLISH else 0
    labels = {one: texts[place] for one, texts in _labels().items()}
    return mailing.get(name) or labels.get(name) or name


def offered(*, of_event: bool) -> tuple[tuple[str, str, str], ...]:
    """What the menu inserts: how it is written in German and English texts, and a word for it."""
    return (*_of_mailing(), *(_of_event() if of_event else ()))


def _of_event() -> tuple[tuple[str, str, str], ...]:
    english = _english_names()
    return tuple(
        (f"{name}{german}", f"{english[name]}{other}", placeholder_word(name))
        for name, (german, other) in _EVENT.items()
    )


def _of_mailing() -> tuple[tuple[str, str, str], ...]:
    return (
        ("anrede", "salutation", translate("mailings", "Salutation")),
        ("kontakt.name", "contact.name", translate("mailings", "Name of the recipient")),
        ("kontakt.funktion", "contact.function", translate("mailings", "Their function")),
        ("initiative.name", "initiative.name", translate("mailings", "Their initiative")),
        ("rundschreiben.titel", "mailing.title", translate("mailings", "Title of the mailing")),
        (
            "rundschreiben.frist | wochentag_datum",
            "mailing.due | weekday_date",
            translate("mailings", "Day to answer by"),
        ),
        ("gruss", "closing", translate("mailings", "Closing")),
        ("signatur", "signature", translate("mailings", "Signature")),
    )


def _name(source: str) -> str:
    """The placeholder without its filter."""
    return source.partition(" ")[0]


@cache
def _tables() -> tuple[dict[str, str], ...]:
    source = resource("templates", "placeholders.toml").read_text(encoding="utf-8")
    return tuple(tomllib.loads(source)["placeholder"])


@cache
def _labels() -> dict[str, tuple[str, str]]:
    """The German and the English word for each placeholder, by both of its names."""
    return {
        table[name]: (table.get("label_de", ""), table.get("label_en", ""))
        for table in _tables()
        for name in ("de", "en")
    }


@cache
def _english_names() -> dict[str, str]:
    return {table["de"]: table["en"] for table in _tables()}
