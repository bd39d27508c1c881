"""Names of weekdays, months and numbers, German and English, folded (``fuenf``, ``maerz``)."""

from collections.abc import Iterable

_GERMAN_DAYS = "montag dienstag mittwoch donnerstag freitag samstag sonntag"
_ENGLISH_DAYS = "monday tuesday wednesday thursday friday saturday sunday"
WEEKDAYS = {
    name: number
    for names in (_GERMAN_DAYS, _ENGLISH_DAYS)
    for number, name in enumerate(names.split())
} | {"sonnabend": 5}

SHORT_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("mo mon", "di tue tues", "mi wed", "do thu thur thurs", "fr fri", "sa sat", "so sun")
    )
    for name in names.split()
}

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar jaenner january jan jaen",
            "februar feber february febr feb",
            "maerz march mrz maer mar",
            "april apr",
            "mai may",
            "juni june jun juno",
            "juli july jul",
            "august aug",
            "september sept sep",
            "oktober october okt oct",
            "november nov",
            "dezember december dez dec",
        ),
        1,
    )
    for name in names.split()
}

NUMBERS = {
    name: number
    for number, names in {
        1: "ein eine einen einem einer eines one a an",
        2: "zwei zweier two",
        3: "drei dreier three",
        4: "vier four",
        5: "fuenf five",
        6: "sechs six",
        7: "sieben seven",
        8: "acht eight",
        9: "neun nine",
        10: "zehn ten",
        11: "elf eleven",
        12: "zwoelf twelve",
        14: "vierzehn fourteen",
        15: "fuenfzehn fifteen",
        20: "zwanzig twenty",
        30: "dreissig thirty",
    }.items()
    for name in names.split()
}

ORDINALS = {
    name: number
    for number, names in enumerate(
        (
            "ersten erste erster first 1",
            "zweiten zweite zweiter second 2",
            "dritten dritte dritter third 3",
            "vierten vierte vierter fourth 4",
        ),
        1,
    )
    for name in names.split()
}

WEEKS_AHEAD = {
    name: weeks
    for weeks, names in {
        0: "diese dieser dieses diesem diesen laufende laufenden this current",
        1: "naechste naechster naechsten naechstem naechstes next coming following"
        " kommende kommender kommenden kommendem kommendes folgende folgenden folgender",
        2: "uebernaechste uebernaechster uebernaechsten uebernaechstes",
    }.items()
    for name in names.split()
}


def any_of(words: Iterable[str]) -> str:
    """The words as alternatives of a pattern, longest first."""
    return "|".join(sorted(words, key=len, reverse=True))
