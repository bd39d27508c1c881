"""What is said of a received mail beside its text: its faults, its lock, its invitation."""

from deskapp.domain.mail.appointment import Invitation
from deskapp.domain.mail.incoming_mail import MailDefect, Protection
from deskapp.wording.language import translate


def defect_sentence(defect: MailDefect) -> str:
    """What is wrong with the mail; its raw bytes are kept whole in every case."""
    return {
        MailDefect.HEADERS_CUT: translate(
            "mail", "Simplified view: the mail has more header lines than any honest one."
        ),
        MailDefect.PARTS_CUT: translate(
            "mail", "Simplified view: the mail has too many parts; some are not shown."
        ),
        MailDefect.TEXT_CUT: translate(
            "mail", "The text is very long; only its beginning is shown and found."
        ),
        MailDefect.BOUNDARY_MISSING: translate(
            "mail", "The mail is badly made: its parts are not told apart."
        ),
        MailDefect.DATE_UNREADABLE: translate(
            "mail", "The date of the mail cannot be; shown is the time of arrival."
        ),
        MailDefect.TEXT_DAMAGED: translate("mail", "The text is damaged; some of it may be wrong."),
        MailDefect.ATTACHMENT_DAMAGED: translate("mail", "Attachment damaged"),
        MailDefect.VERSIONS_DIFFER: translate(
            "mail", "The plain text and the HTML of this mail say different things."
        ),
        MailDefect.SIMPLIFIED: translate(
            "mail", "Simplified view: reading the whole mail would take too long."
        ),
    }[defect]


def protection_sentence(protection: Protection) -> str:
    """How the mail is secured, empty where it is not."""
    return {
        Protection.NONE: "",
        Protection.SIGNED: translate("mail", "Signed by the sender; the signature is not checked."),
        Protection.ENCRYPTED: translate(
            "mail", "Encrypted: deskapp cannot read it. Please ask for an unencrypted mail."
        ),
    }[protection]


def invitation_label(invitation: Invitation) -> str:
    """What the sender of an appointment wants."""
    return {
        Invitation.ASKED: translate("mail", "Invitation"),
        Invitation.ANSWERED: translate("mail", "Answer to an invitation"),
        Invitation.CANCELLED: translate("mail", "Appointment cancelled"),
        Invitation.TOLD: translate("mail", "Appointment"),
    }[invitation]
