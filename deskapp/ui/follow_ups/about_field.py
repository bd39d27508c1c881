"""The field that says what a follow-up is about: an inquiry, a contact or an initiative."""

from collections.abc import Sequence
from typing import Final

from deskapp.application.ports.records import Reader
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.record import Id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.picker import PickerField, PickerLine, Suggestion
from deskapp.wording.language import translate

About = tuple[RecordKind, Id]
_KINDS: Final = frozenset({RecordKind.INQUIRY, RecordKind.CONTACT, RecordKind.INITIATIVE})
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
        hint = translate("follow_ups", "An inquiry, a contact or an initiative")
        super().__init__("about", label, line, is_required=True, hint=hint)

    def set_value(self, value: About | None) -> None:
        """Show a record by its name, as far as it is known."""
        if value != self.line.value:
            about, title = self._first
            self.line.show_value(value, title if value == about else "")


def about_of(follow_up: FollowUp) -> About | None:
    """What a follow-up is about; nothing for a new one."""
    if follow_up.inquiry_id:
        return RecordKind.INQUIRY, follow_up.inquiry_id
    if follow_up.contact_id:
        return RecordKind.CONTACT, follow_up.contact_id
    if follow_up.initiative_id:
        return RecordKind.INITIATIVE, follow_up.initiative_id
    return None


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
    return None
