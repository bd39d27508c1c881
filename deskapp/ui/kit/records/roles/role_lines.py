"""The roles of a person, or the people of a body: what is known of each, as a part of a sheet."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.ports.records import Reader
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.office import Catalogue
from deskapp.domain.record import Id
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lanes.jobs import Lanes
from deskapp.ui.kit.lists.card import Card, Mark
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.records.block_list import TEXT_EDGE, BlockList
from deskapp.ui.kit.records.catalogues import Catalogues
from deskapp.ui.kit.records.fields.record_picker import body_name, contact_name
from deskapp.wording.language import translate


@dataclass(frozen=True, slots=True)
class RoleLine:
    """A role with the name of its other end: the body of a person's, the person of a body's."""

    role: Affiliation
    other: RecordKind
    other_id: Id
    other_name: str
    on_behalf_of: str
    holds: bool
    is_to_come: bool


def roles_of_contact(reader: Reader, contact_id: Id, today: date) -> tuple[RoleLine, ...]:
    """What a person is and was, the primary role first, then the newest."""
    roles = reader.where(Affiliation, contact_id=contact_id)
    return _in_order(_of_person(reader, role, today) for role in roles)


def people_of(reader: Reader, today: date, **body: Id) -> tuple[RoleLine, ...]:
    """Who is and was in a body, named by ``organisation_id`` or ``initiative_id``."""
    roles = reader.where(Affiliation, **body)
    return _in_order(_of_body(reader, role, today) for role in roles)


def function_words(role: Affiliation, words: Catalogues) -> str:
    """What a person does there: the function and unit, or else the kind of role."""
    function = role.function or words.label(Catalogue.ROLE_KIND, role.role_kind)
    return ", ".join(part for part in (function, role.unit) if part)


def period_words(role: Affiliation) -> str:
    """From when to when: ``since 09.2020``, ``2019–2023``; empty where nothing is known."""
    start, end = _text(role.valid_from), _text(role.valid_to)
    if start and end:
        return f"{start}–{end}"
    if start:
        return translate("kit", "since {date}", date=start)
    return translate("kit", "until {date}", date=end) if end else ""


class RolesPart(QWidget):
    """The list of roles, or a word that there is none."""

    def __init__(
        self,
        lanes: Lanes,
        *,
        name: str,
        nothing: str,
        lines: Sequence[RoleLine],
        words: Catalogues,
        opened: Callable[[RecordKind, Id], object],
    ) -> None:
        super().__init__()
        self._lines: Mapping[Id, RoleLine] = {line.role.id: line for line in lines}
        cards = {line.role.id: _card(line, words) for line in lines}
        self._list = BlockList(lanes, name, cards, opens_on_click=False)
        self._list.opened.connect(lambda one: opened(*self._other_end(one)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0 if lines else TEXT_EDGE, 0, 0, 0)
        column.addWidget(self._list if lines else PlainLabel(nothing, tone=Tone.MUTED))
        self._list.setVisible(bool(lines))

    @property
    def has_focus(self) -> bool:
        """Whether a role is what the keys are about."""
        return self._list.hasFocus()

    def go_in(self) -> None:
        """Give the list the focus, at its first role where none is chosen."""
        if self._lines and self._list.current_id() is None:
            self._list.select(next(iter(self._lines)))
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def current(self) -> RoleLine | None:
        """The role chosen in the list, or the only one."""
        chosen = self._list.currentIndex().row()
        lines = tuple(self._lines.values())
        if chosen < 0:
            return lines[0] if len(lines) == 1 else None
        return lines[chosen]

    def _other_end(self, role_id: Id) -> tuple[RecordKind, Id]:
        line = self._lines[role_id]
        return line.other, line.other_id


def _of_person(reader: Reader, role: Affiliation, today: date) -> RoleLine:
    body_id = role.organisation_id or role.initiative_id
    assert body_id is not None
    kind = RecordKind.ORGANISATION if role.organisation_id else RecordKind.INITIATIVE
    name = body_name(reader, body_id)
    times = (role.holds_on(today), _start(role) > today)
    return RoleLine(role, kind, body_id, name, _behalf(reader, role), *times)


def _of_body(reader: Reader, role: Affiliation, today: date) -> RoleLine:
    name, person = contact_name(reader, role.contact_id), role.contact_id
    behalf = _behalf(reader, role)
    times = (role.holds_on(today), _start(role) > today)
    return RoleLine(role, RecordKind.CONTACT, person, name, behalf, *times)


def _behalf(reader: Reader, role: Affiliation) -> str:
    return body_name(reader, role.on_behalf_of_id) if role.on_behalf_of_id else ""


def _in_order(lines: Iterable[RoleLine]) -> tuple[RoleLine, ...]:
    newest = sorted(lines, key=lambda line: _start(line.role), reverse=True)
    return tuple(sorted(newest, key=_rank))


def _rank(line: RoleLine) -> tuple[bool, bool, bool]:
    return not line.holds, not line.is_to_come, not line.role.primary


def _start(role: Affiliation) -> date:
    return role.valid_from.earliest if role.valid_from else date.min


def _card(line: RoleLine, words: Catalogues) -> Card:
    behalf = translate("kit", "for {body}", body=line.on_behalf_of) if line.on_behalf_of else ""
    parts = (function_words(line.role, words), behalf)
    return Card(
        title=line.other_name,
        second=" · ".join(part for part in parts if part),
        time=period_words(line.role),
        mark=_mark(line),
    )


def _mark(line: RoleLine) -> Mark | None:
    if line.is_to_come:
        return Mark(Icon.CLOCK, translate("kit", "to come"))
    if not line.holds:
        return Mark(Icon.DONE, translate("kit", "ended"))
    if line.role.primary and line.other is not RecordKind.CONTACT:
        return Mark(Icon.CHECK, translate("kit", "main role"), Tone.ACCENT)
    return None


def _text(known: PartialDate | None) -> str:
    return known.format() if known else ""
