"""A mail whose parts lie open: the one form in which every kind of mail file comes to be read."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from deskapp.adapters.mail.reading.attachments import Attachment
from deskapp.domain.mail.bounced_mail import Report
from deskapp.domain.mail.incoming_mail import IncomingMail


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenApart:
    """Headers and text as an unfinished record, HTML as it came, attachments with their bytes.

    ``headers`` maps lower-case names to the text of the last header of that name; the rest is what
    else tells a delivery report.
    """

    mail: IncomingMail
    html: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    status_text: str = ""
    is_delivery_report: bool = False
    is_other_report: bool = False
    has_original: bool = False
    original_id: str = ""

    def report(self, text: str) -> Report:
        """The mail as a report that may be a bounce; ``text`` is what a person reads."""
        sender = self.mail.sender
        return Report(
            headers=self.headers,
            sender_address=sender.address if sender else "",
            sender_name=sender.name if sender else "",
            subject=self.mail.subject,
            text=text,
            status_text=self.status_text,
            is_delivery_report=self.is_delivery_report,
            is_other_report=self.is_other_report,
            has_original=self.has_original,
            original_id=self.original_id,
        )
