"""Everything that is stored about a person, from every table."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from deskapp.application.changes import ChangeSet
from deskapp.application.errors import NotFound
from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.merging.relations import pointing_at
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.merging import Merge
from deskapp.domain.contact import Contact
from deskapp.domain.events.participation import Participation
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.introduction import Introduction
from deskapp.domain.mailings.consent import Consent
from deskapp.domain.mailings.mailing import MailingRecipient
from deskapp.domain.message import Delivery, Message
from deskapp.domain.record import Id, Record

ORDER: Final[tuple[type[Record], ...]] = (
    Contact,
    Affiliation,
    Consent,
    Inquiry,
    Message,
    FollowUp,
    Introduction,
    Participation,
    MailingRecipient,
)
"""In which order kinds are told; all others come behind."""
_WITH_PAST: Final = (Contact, Affiliation, Consent, Participation)
"""Kinds that are about the person alone, so that their past is too."""
_MOST_STEPS: Final = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """All records about a person by kind, and what was done to those about them alone."""

    contact: Contact
    records: tuple[Record, ...]
    past: tuple[ChangeSet, ...]

    @property
    def kinds(self) -> tuple[type[Record], ...]:
        """Which kinds there are, in the order in which they are told."""
        found = dict.fromkeys(type(each) for each in self.records)
        told = tuple(kind for kind in ORDER if kind in found)
        return (*told, *(kind for kind in found if kind not in ORDER))

    def of(self, kind: type[Record]) -> tuple[Record, ...]:
        """The records of a kind, oldest first."""
        return tuple(each for each in self.records if type(each) is kind)

    @property
    def messages(self) -> tuple[Message, ...]:
        """What was said."""
        return tuple(each for each in self.records if isinstance(each, Message))


def stored_about(queries: Queries, contact_id: Id) -> Stored:
    """Everything about a person; raises ``NotFound``.

    A draft says nothing yet to anybody and is left out. What names the person without any link,
    such as a name in a text about others, is found by no link and not by this.
    """
    contact = queries.find(Contact, contact_id)
    if contact is None:
        raise NotFound(Contact.__name__)
    found: dict[Id, Record] = {contact.id: contact}
    _add(found, pointing_at(queries, contact))
    _add(found, queries.where(Merge, kept_id=contact_id))
    _add(found, queries.messages_naming([mail.address for mail in contact.mails]))
    inquiries = tuple(each.id for each in found.values() if isinstance(each, Inquiry))
    _add(found, _said_in(queries, inquiries, contact_id))
    _add(found, queries.belonging(FollowUp, "inquiry_id", inquiries))
    _add(found, queries.belonging(FollowUp, "introduction_id", _ids(found, Introduction)))
    letters = [each.message_id for each in found.values() if isinstance(each, MailingRecipient)]
    _add(found, queries.several(Message, [each for each in letters if each]))
    kept = tuple(
        each
        for each in found.values()
        if not (isinstance(each, Message) and each.delivery is Delivery.DRAFT)
    )
    return Stored(contact=contact, records=kept, past=_past(queries, kept))


def _add(found: dict[Id, Record], more: Iterable[Record]) -> None:
    for each in more:
        found.setdefault(each.id, each)


def _ids(found: dict[Id, Record], kind: type[Record]) -> tuple[Id, ...]:
    return tuple(each.id for each in found.values() if isinstance(each, kind))


def _said_in(queries: Queries, inquiries: Sequence[Id], contact_id: Id) -> Iterable[Message]:
    """All that was said in their inquiries; of a mailing only the letter to them."""
    for message in queries.belonging(Message, "inquiry_id", inquiries):
        if message.mailing_id is None or message.contact_id == contact_id:
            yield message


def _past(queries: Queries, records: Iterable[Record]) -> tuple[ChangeSet, ...]:
    """Newest first."""
    steps = [
        step
        for each in records
        if isinstance(each, _WITH_PAST)
        for step in queries.changes_of(each.id, _MOST_STEPS)
    ]
    return tuple(sorted(steps, key=lambda step: step.id, reverse=True))
