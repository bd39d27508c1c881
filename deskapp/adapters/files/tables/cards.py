"""Contact cards as a table: a row for each card, a column for each field of a contact."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from deskapp.adapters.files.vcard import Property, cards_in
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason
from deskapp.application.ports.tables import MOST_ROWS, ReadingOptions, Table, TableFormat

Card = Mapping[str, Sequence[Property]]
"""The properties of a card by their names."""
_NOTHING: Final = Property("", "")
_GERMANY: Final = frozenset({"", "de", "deutschland", "germany"})


def read_card_table(raw: bytes) -> Table:
    """The cards of a file, headed by codes of fields; columns that no card fills are left out."""
    if raw.upper().count(b"BEGIN:VCARD") > MOST_ROWS:
        raise UnreadableMail(UnreadableReason.TABLE_TOO_LARGE)
    cards = [_cells(_by_name(card)) for card in cards_in(raw)]
    if not cards:
        raise UnreadableMail(UnreadableReason.NO_CARD)
    headings = tuple(code for code in _FIELDS if any(card[code] for card in cards))
    return Table(
        format=TableFormat.VCARD,
        options=ReadingOptions(has_headings=True),
        headings=headings,
        rows=tuple(tuple(card[code] for code in headings) for card in cards),
        numbers=tuple(range(1, len(cards) + 1)),
    )


def _by_name(properties: Iterable[Property]) -> Card:
    card: dict[str, list[Property]] = {}
    for each in properties:
        card.setdefault(each.name, []).append(each)
    return card


def _cells(card: Card) -> dict[str, str]:
    return {code: read(card) for code, read in _FIELDS.items()}


def _first(card: Card, name: str) -> Property:
    return next((each for each in card.get(name, ()) if each.text), _NOTHING)


def _name_part(at: int) -> Callable[[Card], str]:
    return lambda card: _first(card, "N").parts(5)[at]


def _address_part(at: int) -> Callable[[Card], str]:
    return lambda card: _first(card, "ADR").parts(7)[at]


def _country(card: Card) -> str:
    country = _first(card, "ADR").parts(7)[6]
    return "" if country.casefold() in _GERMANY else country


def _whole_name(card: Card) -> str:
    """The formatted name where the card has no parts of it."""
    return "" if any(_first(card, "N").parts(2)) else _first(card, "FN").text


def _last_name(card: Card) -> str:
    return _first(card, "N").parts(1)[0]


def _numbers(*kinds: str, but: Sequence[str] = ()) -> Callable[[Card], str]:
    def read(card: Card) -> str:
        return "\n".join(
            each.text.removeprefix("tel:")
            for each in card.get("TEL", ())
            if (not kinds or any(kind in each.parameters for kind in kinds))
            and not any(kind in each.parameters for kind in but)
        )

    return read


def _all(name: str, scheme: str = "") -> Callable[[Card], str]:
    def read(card: Card) -> str:
        found = (each.text.removeprefix(scheme) for each in card.get(name, ()))
        return "\n".join(filter(None, found))

    return read


def _text(name: str, at: int = 0) -> Callable[[Card], str]:
    return lambda card: _first(card, name).parts(at + 1)[at]


def _note(card: Card) -> str:
    return _first(card, "NOTE").text


def _tags(card: Card) -> str:
    return _first(card, "CATEGORIES").text.replace(",", ";")


_FIELDS: Final[Mapping[str, Callable[[Card], str]]] = {
    "name": _whole_name,
    "title_pre": _name_part(3),
    "first_name": lambda card: " ".join(filter(None, _first(card, "N").parts(3)[1:])),
    "last_name": _last_name,
    "title_post": _name_part(4),
    "mails": _all("EMAIL", "mailto:"),
    "phones": _numbers(but=("CELL", "FAX")),
    "mobile": _numbers("CELL"),
    "fax": _numbers("FAX"),
    "organisation": _text("ORG"),
    "unit": _text("ORG", 1),
    "function": lambda card: _first(card, "TITLE").text or _first(card, "ROLE").text,
    "po_box": _address_part(0),
    "street": _address_part(2),
    "town": _address_part(3),
    "plz": _address_part(5),
    "country": _country,
    "tags": _tags,
    "note": _note,
}
"""Each field with how a card (RFC 6350) gives it; an address without street is left out later."""
