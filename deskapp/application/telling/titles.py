"""What a record is called, for the audit trail: it outlives the record."""

from functools import singledispatch

from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.collected.list_import import ListImport
from deskapp.domain.collected.merging import Merge
from deskapp.domain.collected.saved_view import SavedView
from deskapp.domain.contact import Contact
from deskapp.domain.events.event import Event
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mail_account import MailAccount, UnreadableMail
from deskapp.domain.mailings.mailing import Mailing, MailingRecipient
from deskapp.domain.message import Message
from deskapp.domain.office import CatalogueEntry, Office, User
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Record
from deskapp.domain.reporting.report import ReportRun
from deskapp.domain.sender_profile import SenderProfile
from deskapp.domain.template import Snippet, Template

_FIELD_OF_NAME: dict[type[Record], str] = {
    Organisation: "name",
    Initiative: "name",
    Affiliation: "function",
    FollowUp: "reason",
    Template: "title_de",
    Snippet: "title",
    Mailing: "title",
    Event: "title",
    MailingRecipient: "address",
    User: "name",
    Office: "name",
    CatalogueEntry: "label_de",
    SenderProfile: "display_name",
    MailAccount: "name",
    UnreadableMail: "file_name",
    CustomField: "label",
    SavedView: "name",
    Merge: "lost_name",
    ListImport: "file_name",
}
_LONGEST = 200


def record_title(record: Record) -> str:
    """How people call a record; empty for kinds that have no name of their own."""
    return _title(record)[:_LONGEST]


@singledispatch
def _title(record: Record) -> str:
    field = _FIELD_OF_NAME.get(type(record))
    return str(getattr(record, field)) if field else ""


@_title.register
def _contact(record: Contact) -> str:
    return record.full_name or record.mail


@_title.register
def _inquiry(record: Inquiry) -> str:
    return f"{record.ref_no} {record.subject}"


@_title.register
def _message(record: Message) -> str:
    return record.subject or next(iter(record.text.splitlines()), "")


@_title.register
def _report(record: ReportRun) -> str:
    period = record.report.scope.period
    return f"{period.first:%d.%m.%Y} – {period.last:%d.%m.%Y}"
