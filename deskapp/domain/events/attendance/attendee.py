"""Somebody in the list of a video tool, as they called themselves."""

from collections.abc import Iterable
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
    for row in rows:
        place = next((at for at, one in enumerate(found) if _is_one(one, row)), None)
        if place is None:
            found.append(row)
        else:
            one = found[place]
            found[place] = replace(
                one, name=one.name or row.name, mail=one.mail or row.mail, times=one.times + 1
            )
    return tuple(found)


def _is_one(one: Attendee, other: Attendee) -> bool:
    mails = {each.mail.casefold() for each in (one, other) if each.mail}
    names = {fold_words(each.name) for each in (one, other) if each.name}
    if len(mails) > 1 or len(names) > 1:
        return False
    return bool(one.mail and other.mail) or bool(names and readings(one.name).full)
