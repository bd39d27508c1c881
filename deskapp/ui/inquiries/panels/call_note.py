"""The call note: what is said in a call, in the order in which one talks; Ctrl+T from anywhere."""

from deskapp.application.actions import Action
from deskapp.application.use_cases import inquiries
from deskapp.application.use_cases.inquiries import CallNote
from deskapp.domain.contact import Contact
from deskapp.domain.record import Id
from deskapp.ui.inquiries.panels.choices import CONTACTS
from deskapp.ui.inquiries.panels.form_panel import FormPanel, UseCase
from deskapp.ui.inquiries.panels.start import Start, ask_start
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.due_field import DueField
from deskapp.ui.kit.forms.text_fields import TextField
from deskapp.ui.kit.records.catalogues import NOTHING
from deskapp.ui.kit.records.fields.record_picker import RecordField
from deskapp.ui.kit.requests import LogCall
from deskapp.wording.language import translate


class CallNotePanel(FormPanel):
    """Who, what, topic, until when. Saved, it is an inquiry with its follow-up."""

    def __init__(self, desk: Desk) -> None:
        self._inquiry_id: Id | None = None
        self._who = RecordField(
            "who",
            translate("inquiries", "Who is calling?"),
            desk,
            CONTACTS,
            {},
            takes_text=True,
        )
        self._note = TextField(
            "note", translate("inquiries", "What is it about?"), lines=6, is_required=True
        )
        self._topic = ChoiceField("topic", translate("inquiries", "Topic"), [("", NOTHING)])
        self._due = DueField(
            "due_on", translate("inquiries", "Follow-up"), desk.workspace.clock.today()
        )
        super().__init__(
            desk,
            translate("inquiries", "Call note"),
            [self._who, self._note, (self._topic, self._due)],
        )
        self._who.line.picked.connect(self._go_on)
        ask_start(desk, self, self._take_start)

    def begin_for(self, request: LogCall) -> None:
        """Begin a note, or go on with the one that was not saved; fill in what is known."""
        self._inquiry_id = request.inquiry_id
        contact_id = request.contact_id
        if contact_id is not None:
            self.desk.ask(
                lambda queries: queries.find(Contact, contact_id), owner=self, done=self._show_who
            )
        ask_start(self.desk, self, self._take_start)
        self.begin()

    def change(self) -> tuple[Action, UseCase]:
        """Log the call."""
        contact_id = self._who.value()
        topic = self._topic.value()
        call = CallNote(
            contact_id=contact_id,
            caller="" if contact_id else self._who.text(),
            note=self._note.value(),
            topics=(topic,) if topic else (),
            inquiry_id=self._inquiry_id,
            due_on=self._due.day(),
        )
        return Action.CALL_LOGGED, lambda work: inquiries.log_call(work, call)

    def stored(self, result: object) -> None:
        """Empty the form for the next call; one goes on where one was."""
        self.form.set_values({"who": None, "note": "", "topic": "", "due_on": None})
        self._inquiry_id = None
        super().stored(result)

    def _go_on(self, picked: object) -> None:
        if picked is not None:
            self._note.setFocus()

    def _show_who(self, contact: Contact | None) -> None:
        if contact is not None and not self._who.text():
            self._who.line.show_value(contact.id, contact.full_name)
            self._note.setFocus()

    def _take_start(self, start: Start) -> None:
        self._due.set_calendar(start.calendar)
        chosen = self._topic.value()
        self._topic.set_choices([("", NOTHING), *start.topics])
        if chosen in dict(start.topics):
            self._topic.set_value(chosen)
