"""Those whom a row may mean, found by how they are called and by their addresses."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from deskapp.domain.events.attendance.keys import family_keys, given_keys
from deskapp.domain.events.attendance.readings import Readings
from deskapp.domain.names.folding import fold_words
from deskapp.domain.record import Id


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody whom a row may mean; ``is_expected`` for those who stand on the event's list.

    The addresses are in small letters.
    """

    contact_id: Id
    given: str
    family: str
    mails: frozenset[str] = frozenset()
    is_expected: bool = False


class Crowd:
    """Everybody who is known, so that a row is compared with those near it alone."""

    def __init__(self, people: Iterable[Known]) -> None:
        self._families, self._givens = _Called(family_keys), _Called(given_keys)
        self._by_mail = defaultdict[str, list[Known]](list)
        for each in people:
            self._families.add(each.family, each)
            self._givens.add(each.given, each)
            for mail in each.mails:
                self._by_mail[mail].append(each)

    def near(self, meant: Readings, mail: str) -> tuple[Known, ...]:
        """All of whom the name, or the address in small letters, says anything."""
        found = [*self._by_mail.get(mail, ())]
        for reading in meant.full:
            givens = self._givens.near(reading.given)
            families = self._families.people(self._families.near(reading.family))
            found += (each for each in families if each.given in givens)
        for alone in meant.single:
            found += self._families.people(self._families.near(alone))
            found += self._givens.people(self._givens.near(alone))
        return tuple({each.contact_id: each for each in found}.values())

    def may_be_turned(self, person: Known) -> bool:
        """Whether somebody else has their family name as a given name, or the other way round."""
        givens = self._givens.people(self._givens.same(person.family))
        families = self._families.people(self._families.same(person.given))
        return any(each is not person for each in (*givens, *families))


class _Called:
    """People by one of their names, and the names by the keys that near ones share."""

    def __init__(self, keys: Callable[..., frozenset[str]]) -> None:
        self._keys = keys
        self._people = defaultdict[str, list[Known]](list)
        self._near = defaultdict[str, list[str]](list)
        self._same = defaultdict[str, list[str]](list)
        self._asked: dict[str, frozenset[str]] = {}

    def add(self, name: str, person: Known) -> None:
        if name not in self._people:
            self._same[fold_words(name)].append(name)
            for key in self._keys(name):
                self._near[key].append(name)
        self._people[name].append(person)

    def people(self, names: Iterable[str]) -> Iterator[Known]:
        return chain.from_iterable(self._people[each] for each in names)

    def near(self, name: str) -> frozenset[str]:
        """The names that may be this one, and some that are not."""
        if name not in self._asked:
            found = (self._near.get(key, ()) for key in self._keys(name, is_asked=True))
            self._asked[name] = frozenset(chain.from_iterable(found))
        return self._asked[name]

    def same(self, name: str) -> Collection[str]:
        """The names that differ from this one in case and marks at most."""
        return self._same.get(fold_words(name), ())
