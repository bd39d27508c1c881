"""A new inquiry by hand: a letter, a talk at an event, a web form."""

from dataclasses import replace

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import inquiries
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.inquiry import Channel, Inquiry
from deskapp.domain.record import Id
from deskapp.ui.inquiries.panels.choices import CONTACTS
from deskapp.ui.inquiries.panels.form_panel import FormPanel, UseCase
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.text_fields import LineField, TextField
from deskapp.ui.kit.records.choices import words_of
from deskapp.ui.kit.records.fields.record_picker import RecordField
from deskapp.ui.kit.requests import OpenRecord
from deskapp.wording.language import translate


class NewInquiryPanel(FormPanel):
    """How it came, what it is about, from whom, the text."""

    def __init__(self, desk: Desk) -> None:
        self._channel = ChoiceField(
            "channel", translate("inquiries", "How did it come?"), words_of(Channel)
        )
        self._channel.set_value(Channel.EVENT)
        self._subject = LineField(
            "subject", translate("inquiries", "Subject"), is_required=True, limit=200
        )
        who = translate("inquiries", "Who is asking?")
        self._who = RecordField("who", who, desk, CONTACTS, {}, takes_text=True)
        self._text = TextField("text", translate("inquiries", "What was said or written"), lines=8)
        super().__init__(
            desk,
            translate("inquiries", "New inquiry"),
            [self._channel, self._subject, self._who, self._text],
            translate("inquiries", "Create it"),
        )

    def begin_about(self, contact_id: Id | None) -> None:
        """Begin, or go on with what was not saved; fill in the person where it is known."""
        if contact_id is not None:
            self.desk.ask(
                lambda queries: queries.find(Contact, contact_id), owner=self, done=self._show_who
            )
        self.begin()

    def change(self) -> tuple[Action, UseCase]:
        """Open the inquiry, with the text as its first note."""
        channel, subject = self._channel.value(), self._subject.value()
        contact_id = self._who.value()
        who = "" if contact_id else self._who.text()
        text = ": ".join(part for part in (who, self._text.value()) if part)

        def begin(work: UnitOfWork) -> Inquiry:
            fresh = inquiries.new_inquiry(subject, work.now, channel)
            inquiry = inquiries.open_inquiry(work, replace(fresh, contact_id=contact_id))
            if text:
                inquiries.add_note(work, inquiry.id, text)
            return inquiry

        return Action.INQUIRY_OPENED, begin

    def stored(self, result: object) -> None:
        """Empty the form for the next one, and show the inquiry."""
        channel = self._channel.value()
        self.form.set_values({"channel": channel, "subject": "", "who": None, "text": ""})
        super().stored(result)
        if isinstance(result, Inquiry):
            self.wants.emit(OpenRecord(RecordKind.INQUIRY, result.id))

    def _show_who(self, contact: Contact | None) -> None:
        if contact is not None and not self._who.text():
            self._who.line.show_value(contact.id, contact.full_name)
