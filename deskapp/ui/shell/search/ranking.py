"""In which order the search box offers what it has."""

from collections.abc import Mapping, Sequence
from datetime import date

from deskapp.application.ports.questions.found import Hit, Reason
from deskapp.application.settings import Use
from deskapp.domain.names.folding import loose
from deskapp.ui.shell.search.found import Offer


def ranked(
    first: Sequence[Offer],
    found: Sequence[Offer],
    last: Sequence[Offer],
    used: Mapping[str, Use],
    today: date,
) -> list[Offer]:
    """What is exactly meant, then what was chosen before, the most used first, then the rest.

    ``first`` are the actions whose names begin so, ``found`` the records, ``last`` the others.
    """

    def weight(offer: Offer) -> float:
        use = used.get(offer.name)
        return use.weight(today) if use else 0.0

    rest = [*first, *found, *last]
    exact = [each for each in rest if each.is_exact]
    known = sorted(
        (each for each in rest if not each.is_exact and weight(each)), key=weight, reverse=True
    )
    taken = {id(each) for each in (*exact, *known)}
    return [*exact, *known, *(each for each in rest if id(each) not in taken)]


def is_number(hit: Hit, words: str) -> bool:
    """Whether the words are the beginning of a record's own number: then nothing else is meant."""
    typed = loose(words).strip()
    after_the_office = hit.piece.partition("-")[2]
    return hit.reason is Reason.REFERENCE and any(
        typed and loose(number).startswith(typed) for number in (hit.piece, after_the_office)
    )
