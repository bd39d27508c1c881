"""Reading for many letters at once: what they share is read once."""

from typing import Final, TypeVar, cast

from deskapp.application.ports.records import Reader
from deskapp.domain.events.event import Event
from deskapp.domain.initiative import Initiative
from deskapp.domain.office import CatalogueEntry, Office, User
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, Record
from deskapp.domain.sender_profile import SenderProfile
from deskapp.domain.template import Snippet, Template

R = TypeVar("R", bound=Record)
_SHARED: Final = frozenset(
    {
        CatalogueEntry,
        Event,
        Initiative,
        Office,
        Organisation,
        SenderProfile,
        Snippet,
        Template,
        User,
    }
)
_Question = tuple[type[Record], object]


class RememberedReads:
    """The ``Reader`` port on another; answers about what letters share are kept.

    For one transaction in which none of that is changed.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._answers: dict[_Question, tuple[Record | None, ...]] = {}
        self._contents: dict[str, bytes | None] = {}

    def find(self, kind: type[R], record_id: Id) -> R | None:
        """The record, or none."""
        if kind not in _SHARED:
            return self._reader.find(kind, record_id)
        question = kind, record_id
        if question not in self._answers:
            self._answers[question] = (self._reader.find(kind, record_id),)
        return cast("R | None", self._answers[question][0])

    def where(self, kind: type[R], **values: object) -> tuple[R, ...]:
        """The records with those values."""
        if kind not in _SHARED:
            return self._reader.where(kind, **values)
        question = kind, frozenset(values.items())
        if question not in self._answers:
            self._answers[question] = self._reader.where(kind, **values)
        return cast("tuple[R, ...]", self._answers[question])

    def contacts_by_mail(self, address: str) -> tuple[Id, ...]:
        """The contacts who have that mail address."""
        return self._reader.contacts_by_mail(address)

    def namesakes(self, record: R) -> tuple[Id, ...]:
        """The other contacts, organisations or initiatives that share a name with that one.

        A legal form at the end of a body's name counts for nothing.
        """
        return self._reader.namesakes(record)

    def bodies_by_domain(self, domain: str) -> tuple[tuple[type[Record], Id], ...]:
        """The organisations and initiatives that have that mail domain."""
        return self._reader.bodies_by_domain(domain)

    def mail_domains(self) -> frozenset[str]:
        """The mail domains of all organisations and initiatives."""
        return self._reader.mail_domains()

    def naming(self, kind: type[R], field: str, record_id: Id) -> tuple[R, ...]:
        """The records in whose list of that name the identity stands."""
        return self._reader.naming(kind, field, record_id)

    def content(self, sha256: str) -> bytes | None:
        """The kept bytes with that SHA-256, or none; the same files go with every letter."""
        if sha256 not in self._contents:
            self._contents[sha256] = self._reader.content(sha256)
        return self._contents[sha256]
