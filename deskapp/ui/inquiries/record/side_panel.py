"""The people and things around an inquiry: person, roles, bodies, follow-ups, other inquiries."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from deskapp.application.ports.lists import FollowUpRow
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.dates.date_words import short_date
from deskapp.domain.inquiry import RelationKind
from deskapp.domain.record import Id
from deskapp.ui.inquiries.record.sheet import Related, Role, Sheet
from deskapp.ui.inquiries.record.text_labels import LINK_INSET, inset
from deskapp.ui.kit.buttons import Button, IconButton, Kind
from deskapp.ui.kit.labels import ElidedLabel, PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID, INSIDE_GROUP
from deskapp.ui.kit.plain_text import one_line, set_tip
from deskapp.ui.kit.requests import OpenRecord
from deskapp.wording.labels import label
from deskapp.wording.language import current_language, translate


class SidePanel(QScrollArea):
    """What one wants to know while answering; everything leads on to its record."""

    wants = Signal(object)
    follow_up_done = Signal(object)
    person_wanted = Signal()
    follow_up_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("inquiries", "People and related"))
        self._column = QVBoxLayout()

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show what stands around an inquiry, or nothing."""
        content = QWidget()
        self._column = QVBoxLayout(content)
        left = BETWEEN_GROUPS - LINK_INSET
        self._column.setContentsMargins(left, BETWEEN_GROUPS, BETWEEN_GROUPS, BETWEEN_GROUPS)
        self._column.setSpacing(GRID)
        if sheet is not None:
            self._show_person(sheet)
            self._show_bodies(sheet)
            self._show_follow_ups(sheet)
            self._show_related(sheet)
        self._column.addStretch()
        self.setWidget(content)

    def _show_person(self, sheet: Sheet) -> None:
        person = sheet.person
        if person is None:
            self._head(translate("inquiries", "Nobody assigned yet"))
            self._link(translate("inquiries", "Choose a person…"), self.person_wanted.emit)
            return
        self._column.addWidget(inset(PlainLabel(person.full_name, TextSize.HEADING, wraps=True)))
        for role in sheet.roles:
            self._show_role(role)
        self._show_reach(person)
        self._open(RecordKind.CONTACT, person.id, translate("inquiries", "Open contact"))

    def _show_role(self, role: Role) -> None:
        words = ", ".join(part for part in (role.function, role.body.name) if part)
        tone = Tone.PLAIN if role.is_primary else Tone.MUTED
        self._column.addWidget(inset(PlainLabel(one_line(words), tone=tone, wraps=True)))

    def _show_reach(self, person: Contact) -> None:
        self._column.addSpacing(GRID)
        reach = [phone.national for phone in person.phones]
        reach += [mail.address for mail in person.mails if mail.valid]
        for text in reach:
            self._column.addWidget(
                inset(PlainLabel(one_line(text), is_selectable=True, wraps=True))
            )

    def _show_bodies(self, sheet: Sheet) -> None:
        if sheet.bodies:
            self._head(translate("inquiries", "It is about"))
        for body in sheet.bodies:
            self._open(body.kind, body.id, body.name)

    def _show_follow_ups(self, sheet: Sheet) -> None:
        self._head(translate("inquiries", "Follow-ups"))
        for row in sheet.follow_ups:
            self._show_follow_up(row, sheet)
        self._link(translate("inquiries", "Set a follow-up…"), self.follow_up_wanted.emit)

    def _show_follow_up(self, row: FollowUpRow, sheet: Sheet) -> None:
        day = short_date(row.due_on, sheet.today, current_language())
        tone = Tone.OVERDUE if row.due_on < sheet.today else Tone.MUTED
        if row.due_on < sheet.today:
            day = translate("inquiries", "overdue since {day}", day=day)
        done = translate("inquiries", "Done: {reason}", reason=one_line(row.reason))
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(inset(PlainLabel(one_line(row.reason), wraps=True)))
        when = " · ".join(part for part in (day, row.owner) if part)
        text.addWidget(inset(PlainLabel(when, TextSize.SMALL, tone, wraps=True)))
        line = QHBoxLayout()
        line.setSpacing(INSIDE_GROUP)
        line.addLayout(text, 1)
        check = IconButton(Icon.CHECK, done, lambda: self.follow_up_done.emit(row.id))
        line.addWidget(check, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(line)

    def _show_related(self, sheet: Sheet) -> None:
        if not sheet.related:
            return
        self._head(translate("inquiries", "Other inquiries"))
        for related in sheet.related:
            self._open(RecordKind.INQUIRY, related.row.id, related.row.subject)
            self._column.addWidget(inset(ElidedLabel(_about(related), TextSize.SMALL, Tone.MUTED)))

    def _head(self, text: str) -> None:
        self._column.addSpacing(BETWEEN_GROUPS - GRID)
        self._column.addWidget(inset(PlainLabel(text, TextSize.SMALL, Tone.MUTED)))

    def _open(self, kind: RecordKind, record_id: Id, text: str) -> None:
        self._link(text, lambda: self.wants.emit(OpenRecord(kind, record_id)))

    def _link(self, text: str, pressed: Callable[[], object]) -> None:
        self._column.addWidget(_Link(text, pressed))


class _Link(Button):
    """A link as wide as there is room for; all of it for screen readers and in the tip."""

    def __init__(self, text: str, pressed: Callable[[], object]) -> None:
        super().__init__("", pressed, Kind.LINK)
        self._whole = one_line(text)
        self.setAccessibleName(self._whole)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what fits."""
        super().resizeEvent(event)
        room = self.width() - 2 * LINK_INSET
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        set_tip(self, "" if shown == self._whole else self._whole)


def _about(related: Related) -> str:
    row = related.row
    parts = [row.ref_no, label(row.outcome or row.state)]
    if related.relation is not None:
        parts.insert(0, relation_words(related.relation.kind))
    return " · ".join(parts)


def relation_words(kind: RelationKind) -> str:
    """How this inquiry stands to the other."""
    return {
        RelationKind.DUPLICATE_OF: translate("inquiries", "duplicate of"),
        RelationKind.FOLLOWS: translate("inquiries", "follows"),
        RelationKind.SEE_ALSO: translate("inquiries", "see also"),
    }[kind]
