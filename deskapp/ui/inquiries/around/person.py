"""Who is asking, how to reach them, and what it is about."""

from PySide6.QtCore import Signal

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.ui.inquiries.record.block import Block
from deskapp.ui.inquiries.record.sheet import Role, Sheet
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import GRID
from deskapp.wording.language import translate


class PersonBlock(Block):
    """The person with roles and numbers."""

    person_wanted = Signal()

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show the person, or ask for one."""
        self.clear()
        person = sheet.person if sheet else None
        if sheet is None or person is None:
            self.head(translate("inquiries", "Nobody assigned yet"))
            self.link(translate("inquiries", "Choose a person…"), self.person_wanted.emit)
            return
        self.say(person.full_name, TextSize.HEADING)
        for role in sheet.roles:
            self._show_role(role)
        self._show_reach(person)
        self.open(RecordKind.CONTACT, person.id, translate("inquiries", "Open contact"))

    def _show_role(self, role: Role) -> None:
        words = ", ".join(part for part in (role.function, role.body.name) if part)
        self.say(words, tone=Tone.PLAIN if role.is_primary else Tone.MUTED)

    def _show_reach(self, person: Contact) -> None:
        self.column.addSpacing(GRID)
        reach = [phone.national for phone in person.phones]
        reach += [mail.address for mail in person.mails if mail.valid]
        for text in reach:
            self.say(text, copied=True)


class BodiesBlock(Block):
    """The initiative and the organisation that it is about."""

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show both as links."""
        self.clear()
        bodies = sheet.bodies if sheet else ()
        self.setVisible(bool(bodies))
        self.head(translate("inquiries", "It is about"))
        for body in bodies:
            self.open(body.kind, body.id, body.name)
