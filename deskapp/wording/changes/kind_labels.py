"""What a person calls each kind of record."""

from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.collected.favourite import Favourite
from deskapp.domain.collected.list_import import ListImport
from deskapp.domain.collected.merging import Merge, NotDuplicate
from deskapp.domain.collected.saved_view import SavedView
from deskapp.domain.contact import Contact
from deskapp.domain.events.event import Event
from deskapp.domain.events.participation import Participation
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.introduction import Introduction
from deskapp.domain.mail_account import MailAccount, UnreadableMail
from deskapp.domain.mailings.consent import Consent
from deskapp.domain.mailings.mailing import Mailing, MailingRecipient
from deskapp.domain.message import Message
from deskapp.domain.office import CatalogueEntry, Office, User
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Record
from deskapp.domain.reporting.report import ReportRun
from deskapp.domain.sender_profile import SenderProfile
from deskapp.domain.template import Snippet, Template
from deskapp.wording.language import translate


def kind_label(kind: type[Record]) -> str:
    """The word for a kind of record, as before its name: ``Contact``."""
    return _kinds()[kind]


def _kinds() -> dict[type[Record], str]:
    return {
        Contact: translate("record_kinds", "Contact"),
        Organisation: translate("record_kinds", "Organisation"),
        Initiative: translate("record_kinds", "Initiative"),
        Affiliation: translate("record_kinds", "Role"),
        Consent: translate("record_kinds", "Consent"),
        Inquiry: translate("record_kinds", "Inquiry"),
        Message: translate("record_kinds", "Message"),
        FollowUp: translate("record_kinds", "Follow-up"),
        Introduction: translate("record_kinds", "Introduction"),
        Mailing: translate("record_kinds", "Mailing"),
        MailingRecipient: translate("record_kinds", "Recipient"),
        Event: translate("record_kinds", "Event"),
        Participation: translate("record_kinds", "Participation"),
        Template: translate("record_kinds", "Template"),
        Snippet: translate("record_kinds", "Snippet"),
        Office: translate("record_kinds", "Office"),
        User: translate("record_kinds", "User"),
        CatalogueEntry: translate("record_kinds", "Entry of a list"),
        SenderProfile: translate("record_kinds", "Sender"),
        MailAccount: translate("record_kinds", "Mailbox"),
        UnreadableMail: translate("record_kinds", "Mail set aside"),
        CustomField: translate("record_kinds", "Own field"),
        Favourite: translate("record_kinds", "Favourite"),
        SavedView: translate("record_kinds", "View of a list"),
        NotDuplicate: translate("record_kinds", "No duplicate"),
        Merge: translate("record_kinds", "Merge"),
        ListImport: translate("record_kinds", "List read in"),
        ReportRun: translate("record_kinds", "Frozen report"),
    }
