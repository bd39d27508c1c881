"""Several people in one salutation: who comes first, and how their lines are joined."""

from collections.abc import Sequence

from deskapp.domain.names.sorting import person_sort_key
from deskapp.domain.salutation.addressee import Addressee, AddressForm
from deskapp.domain.salutation.house_style import HouseStyle
from deskapp.domain.salutation.languages import Language

_GREETING_WORDS = frozenset(
    {
        "geschätzte",
        "geschätzter",
        "grüezi",
        "grüß",
        "grüss",
        "guten",
        "hallo",
        "hi",
        "hochverehrte",
        "hochverehrter",
        "liebe",
        "lieber",
        "moin",
        "sehr",
        "servus",
        "verehrte",
        "verehrter",
        "werte",
        "werter",
    }
)


def too_many(people: Sequence[Addressee], house: HouseStyle) -> bool:
    """Whether naming all would be too long a list, or one of several is no person."""
    bodies = any(person.form is AddressForm.ORGANISATION for person in people)
    return len(people) > 1 and (bodies or len(people) > house.most_people_by_name)


def in_order(people: Sequence[Addressee], house: HouseStyle) -> list[Addressee]:
    """Highest rank first, then women and neutral people before men, then the alphabet."""

    def place(person: Addressee) -> tuple[int, bool, str]:
        name = person_sort_key(person.last_name, person.first_name, person.particle)
        if house.alphabet_only:
            return 0, False, name
        return -(person.rank or 0), person.form is AddressForm.HERR, name

    return sorted(people, key=place)


def joined_greetings(greetings: Sequence[str], language: Language, house: HouseStyle) -> str:
    """All greetings as one text without the last comma; each has a line of its own in German.

    English joins two with "and" behind one "Dear".
    """
    bare = [greeting.rstrip(" ,!") for greeting in greetings]
    if language is Language.ENGLISH:
        return _dear_all(bare)
    first, *others = bare
    if len(bare) == 2 and house.two_people_on_one_line:  # noqa: PLR2004 - two people
        return f"{first}, {_begun_small(others[0])}"
    if language is Language.SWISS:
        return "\n".join(bare)
    return ",\n".join([first, *map(_begun_small, others)])


def _dear_all(greetings: Sequence[str]) -> str:
    if len(greetings) == 1 or not all(line.startswith("Dear ") for line in greetings):
        return ",\n".join(greetings)
    *names, last = [line.removeprefix("Dear ") for line in greetings]
    return f"Dear {', '.join(names)} and {last}"


def _begun_small(greeting: str) -> str:
    """The greeting as it goes on after a comma; a name at its beginning stays as it is."""
    first = greeting.partition(" ")[0].rstrip("!,").lower()
    return greeting[0].lower() + greeting[1:] if first in _GREETING_WORDS else greeting
