"""The field that says what a follow-up is about: inquiry, contact, initiative or event."""

from collections.abc import Sequence
from typing import Final

from deskapp.application.ports.records import Reader
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.events.event import Event
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.record import Id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.picker import PickerField, PickerLine, Suggestion
from deskapp.wording.language import translate

About = tuple[RecordKind, Id]
_KINDS: Final = frozenset(
    {RecordKind.INQUIRY, RecordKind.CONTACT, RecordKind.INITIATIVE, RecordKind.EVENT}
)
_OFFERED: Final = 8


class AboutField(PickerField[About]):
    """Found by typing a part of a subject, a number or a name."""

    def __init__(self, desk: Desk, about: About | None, title: str) -> None:
        """``title`` is what the record is called that it is about so far."""
        self._first = (about, title)

        def suggest(text: str) -> Sequence[Suggestion[About]]:
            hits = desk.workspace.query(lambda queries: queries.search(text, _KINDS, _OFFERED))
            return [Suggestion((hit.kind, hit.id), hit.title, hit.detail) for hit in hits]

        line = PickerLine[About](desk.lanes, suggest)
        label = translate("follow_ups", "A&bout")
        hint = translate("follow_ups", "An inquiry, a contact, an initiative or an event")
        super().__init__("about", label, line, is_required=True, hint=hint)

    def set_value(self, value: About | None) -> None:
        """Show a record by its name, as far as it is known."""
        if value != self.line.value:
            about, title = self._first
            self.line.show_value(value, title if value == about else "")


def find_about(reader: Reader, record_id: Id) -> tuple[About, str] | None:
    """Which kind of record it is, and what it is called; nothing for any other kind."""
    inquiry = reader.find(Inquiry, record_id)
    if inquiry is not None:
        return (RecordKind.INQUIRY, record_id), f"{inquiry.subject} · {inquiry.ref_no}"
    contact = reader.find(Contact, record_id)
    if contact is not None:
        return (RecordKind.CONTACT, record_id), contact.full_name or contact.mail
    initiative = reader.find(Initiative, record_id)
    if initiative is not None:
        return (RecordKind.INITIATIVE, record_id), initiative.name
    event = reader.find(Event, record_id)
    if event is not None:
        return (RecordKind.EVENT, record_id), event.title
    return None
