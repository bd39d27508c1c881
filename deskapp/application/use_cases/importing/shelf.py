"""What rows are read from and saved to: the records, or on a trial a shelf in front of them."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Protocol, TypeVar

from deskapp.application.changes import same_content
from deskapp.application.ports.records import Reader
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.records import keep_one_primary
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.duplicates.name_keys import name_keys
from deskapp.domain.record import Id, Record

R = TypeVar("R", bound=Record)


class Shelf(Protocol):
    """Records that are found and saved."""

    def find(self, kind: type[R], record_id: Id) -> R | None:
        """The record, or none."""
        ...

    def roles(self, contact_id: Id) -> tuple[Affiliation, ...]:
        """The roles of a contact, oldest first."""
        ...

    def contacts_by_mail(self, address: str) -> tuple[Id, ...]:
        """The contacts who have that mail address."""
        ...

    def namesakes(self, record: R) -> tuple[R, ...]:
        """The other contacts, organisations or initiatives that have one of its names."""
        ...

    def save(self, record: R) -> R:
        """Keep a record that keeps its rules, and answer its state."""
        ...


class Stored:
    """The records themselves, within one action."""

    def __init__(self, work: UnitOfWork) -> None:
        self._work = work
        self.find = work.find
        self.contacts_by_mail = work.store.contacts_by_mail

    def roles(self, contact_id: Id) -> tuple[Affiliation, ...]:
        """The roles of a contact."""
        return self._work.where(Affiliation, contact_id=contact_id)

    def save(self, record: R) -> R:
        """Store the record; of a contact's roles one is the primary one."""
        stored = self._work.save(record)
        if isinstance(stored, Affiliation):
            keep_one_primary(self._work, stored.contact_id)
        return stored

    def namesakes(self, record: R) -> tuple[R, ...]:
        """The records with one of its names."""
        return _with_a_name_of(
            record, map(partial(self.find, type(record)), self._work.store.namesakes(record))
        )


class Tried:
    """What would be saved, in front of what is stored; the storage is only read."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._saved: dict[Id, Record] = {}
        self._roles: dict[Id, dict[Id, Affiliation]] = {}
        self._mails: dict[str, dict[Id, None]] = {}
        self._names: dict[tuple[type[Record], str], dict[Id, None]] = {}

    def find(self, kind: type[R], record_id: Id) -> R | None:
        """The record as it would be."""
        saved = self._saved.get(record_id)
        return saved if isinstance(saved, kind) else self._reader.find(kind, record_id)

    def roles(self, contact_id: Id) -> tuple[Affiliation, ...]:
        """The roles that the contact would have."""
        found = {each.id: each for each in self._reader.where(Affiliation, contact_id=contact_id)}
        found |= self._roles.get(contact_id, {})
        return tuple(found.values())

    def contacts_by_mail(self, address: str) -> tuple[Id, ...]:
        """The contacts who would have that address."""
        stored = self._reader.contacts_by_mail(address)
        return tuple(dict.fromkeys((*stored, *self._mails.get(address.casefold(), ()))))

    def namesakes(self, record: R) -> tuple[R, ...]:
        """The records that would have one of its names."""
        kind = type(record)
        saved = (each for name in name_keys(record) for each in self._names.get((kind, name), ()))
        ids = dict.fromkeys((*self._reader.namesakes(record), *saved))
        return _with_a_name_of(record, map(partial(self.find, kind), ids))

    def save(self, record: R) -> R:
        """Put the record on the shelf."""
        tidy = record.tidied()
        before = self._saved.get(record.id)
        if same_content(before, tidy):
            return tidy
        stored = replace(tidy, version=tidy.version + 1)
        self._saved[record.id] = stored
        for name in name_keys(stored):
            self._names.setdefault((type(stored), name), {})[stored.id] = None
        if isinstance(stored, Affiliation):
            self._roles.setdefault(stored.contact_id, {})[stored.id] = stored
        if isinstance(stored, Contact):
            for mail in stored.mails:
                self._mails.setdefault(mail.address.casefold(), {})[stored.id] = None
        return stored


def _with_a_name_of(record: R, others: Iterable[R | None]) -> tuple[R, ...]:
    """Those with the very name: the storage takes legal forms for nothing, a list does not."""
    names = name_keys(record)
    return tuple(each for each in others if each is not None and names & name_keys(each))
