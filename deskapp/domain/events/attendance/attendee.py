"""Somebody in the list of a video tool, as they called themselves."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from deskapp.domain.events.attendance.readings import readings
from deskapp.domain.names.folding import fold_words


@dataclass(frozen=True, slots=True)
class Attendee:
    """``name`` is what was shown, ``mail`` empty where the tool knows none.

    ``times`` is how often they joined.
    """

    name: str
    mail: str = ""
    times: int = 1


def counted_once(rows: Iterable[Attendee]) -> tuple[Attendee, ...]:
    """The rows with each person once, in the order in which they joined first.

    One and the same is who has the same name and no other address, or the same address and no
    other name. Two who call themselves Anna, or iPhone, may be two.
    """
    found: list[Attendee] = []
    places: dict[tuple[str | None, str | None], int] = {}
    for row in rows:
        near = sorted({places[key] for key in _may_stand_under(row) if key in places})
        place = next((at for at in near if _is_one(found[at], row)), None)
        if place is None:
            place = len(found)
            found.append(row)
        else:
            one = found[place]
            found[place] = replace(
                one, name=one.name or row.name, mail=one.mail or row.mail, times=one.times + 1
            )
        name, mail = _key(found[place])
        for key in ((name, mail), (name, None), (None, mail)):
            places.setdefault(key, place)
    return tuple(found)


def _may_stand_under(row: Attendee) -> Iterator[tuple[str | None, str | None]]:
    """Where somebody who is the same may be kept: nothing fits anything, none is any."""
    name, mail = _key(row)
    yield from ((name, mail), (name, ""), ("", mail))
    if not mail:
        yield name, None
    if not name:
        yield None, mail


def _key(row: Attendee) -> tuple[str, str]:
    return fold_words(row.name), row.mail.casefold()


def _is_one(one: Attendee, other: Attendee) -> bool:
    mails = {each.mail.casefold() for each in (one, other) if each.mail}
    names = {fold_words(each.name) for each in (one, other) if each.name}
    if len(mails) > 1 or len(names) > 1:
        return False
    return bool(one.mail and other.mail) or bool(
        one.name and other.name and readings(one.name).full
    )
