"""The mailing of the sample data with its letters, and the consents of some people."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from deskapp.adapters.files.start_data.sample_bodies import SampleNames
from deskapp.adapters.files.start_data.sample_texts import SampleTexts
from deskapp.adapters.files.start_data.tables import Table, read_tables, record
from deskapp.application.ports.start_data import SampleTime
from deskapp.application.use_cases.mailings.first_texts import wording_of
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.contact import Contact
from deskapp.domain.mailings.consent import Consent, Purpose
from deskapp.domain.mailings.mailing import (
    Mailing,
    MailingKind,
    MailingRecipient,
    MailingState,
)
from deskapp.domain.message import Delivery, Direction, Message
from deskapp.domain.record import SAMPLE, Id, Record, new_id
from deskapp.domain.salutation.house_style import COMMON_USAGE
from deskapp.domain.salutation.salute import salute
from deskapp.domain.sender_profile import SenderProfile
from deskapp.domain.template import TemplateClass, TemplateText

_TOKENS: Final = {
    "{{ rundschreiben.frist | wochentag_datum }}": "{{weekday:{answer_by_day}}}",
    "{{ signatur }}": "{{signature}}",
}
"""What the sample texts have for placeholders of templates."""


class MailingFile:
    """Makes a mailing, its recipients and letters out of the file; its inquiry is made already."""

    def __init__(
        self,
        names: SampleNames,
        at: SampleTime,
        contacts: dict[Id, Contact],
        texts: SampleTexts,
        profile: SenderProfile,
    ) -> None:
        self._names, self._at, self._contacts = names, at, contacts
        self._texts, self._profile = texts, profile

    def records(self, path: Path) -> Iterator[Record]:
        """The consents, then each mailing with its letters."""
        tables = read_tables(path)
        for table in tables["consent"]:
            yield self._consent(table)
        for table in tables["mailing"]:
            mailing = self._mailing(table)
            yield mailing
            for key in table["recipients"]:
                yield from self._letter(table, mailing, key)

    def _consent(self, table: Table) -> Consent:
        days = {
            f"{name}_on": self._at.day(table[f"{name}_day"])
            for name in ("given", "confirmed", "withdrawn")
            if f"{name}_day" in table
        }
        values: Table = {name: table[name] for name in ("purpose", "way", "proof") if name in table}
        wording = wording_of(Purpose(table["purpose"]))
        contact_id = self._names.of("contact", table["contact"])
        own: Table = {"id": new_id(), "origin": SAMPLE, "contact_id": contact_id}
        return record(Consent, {**own, **values, **days, "wording": wording})

    def _mailing(self, table: Table) -> Mailing:
        inquiry_id = self._names.of("inquiry", table["inquiry"])
        assert inquiry_id is not None
        return Mailing(
            id=new_id(),
            origin=SAMPLE,
            inquiry_id=inquiry_id,
            title=table["title"],
            kind=MailingKind.ROUND_ROBIN,
            state=MailingState.RUNNING,
            template_class=TemplateClass.ORGANISATIONAL,
            class_reason="Abstimmung unter den Initiativen",
            texts=(TemplateText("de", table["title"], table["body"].strip()),),
            answer_by=self._at.day(table["answer_by_day"]),
            author_id=self._names.of("user", table["user"]),
            started_at=self._at.moment(self._at.day(table["sent_day"]), table["sent_time"]),
        )

    def _letter(self, table: Table, mailing: Mailing, key: str) -> Iterator[Record]:
        contact_id = self._names.of("contact", key)
        assert contact_id is not None
        assert mailing.started_at is not None
        contact = self._contacts[contact_id]
        to = MailAddress(contact.mail, contact.full_name)
        fill = self._texts.filler("", mailing.author_id, contact, mailing.started_at)
        body = mailing.texts[0].body
        for placeholder, token in _TOKENS.items():
            body = body.replace(placeholder, token.format(**table))
        greeting = salute([contact.addressee()], contact.language, COMMON_USAGE).text
        letter = Message(
            id=new_id(),
            origin=SAMPLE,
            inquiry_id=mailing.inquiry_id,
            mailing_id=mailing.id,
            direction=Direction.OUT,
            delivery=Delivery.SENT,
            at=mailing.started_at,
            subject=mailing.title,
            sender=MailAddress(self._profile.mail, self._profile.display_name),
            to=(to,),
            body_text=fill(body).replace("{{ anrede }}", greeting),
            contact_id=contact_id,
            author_id=mailing.author_id,
            message_id=f"{new_id()}@example.org",
        )
        yield letter
        yield MailingRecipient(
            id=new_id(),
            origin=SAMPLE,
            mailing_id=mailing.id,
            contact_id=contact_id,
            address=to.address,
            message_id=letter.id,
            declined=key in table["declined"],
        )
