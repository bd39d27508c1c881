"""Bringing people onto the list of an event: one by one, or a group narrowed by words or a view."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.collected.saved_views import views_of
from deskapp.application.use_cases.events.people import Entry
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.collected.saved_view import SavedView
from deskapp.domain.events.participation import ParticipationStatus, Source
from deskapp.domain.record import Id
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.form import AnyField
from deskapp.ui.kit.forms.side_by_side import SideBySide
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lanes.jobs import Job
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP
from deskapp.ui.kit.narrowing.filter_completer import FilterCompleter
from deskapp.ui.kit.records.block_list import TEXT_EDGE
from deskapp.ui.kit.records.fields.record_picker import RecordField
from deskapp.wording.filters import coded
from deskapp.wording.labels import label
from deskapp.wording.language import translate

_PAUSE_MS: Final = 250
_KINDS: Final = (RecordKind.INITIATIVE, RecordKind.CONTACT)
_STATUSES: Final = (ParticipationStatus.INVITED, ParticipationStatus.REGISTERED)


@dataclass(frozen=True, slots=True)
class Group:
    """Whom the choice finds: people, or initiatives for which somebody speaks."""

    kind: RecordKind
    ids: Sequence[Id]


class AddingPanel(QWidget):
    """Says how many the present choice finds before anybody is added."""

    person_wanted = Signal(object, object)
    """A contact's id, and the ``Entry``."""
    group_wanted = Signal(object, object)
    """The ``Group``, and the ``Entry``."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._job: Job | None = None
        self._found = Group(RecordKind.CONTACT, ())
        self._views: dict[str, SavedView] = {}
        name = translate("events", "One person")
        self.person = RecordField("person", name, desk, frozenset({RecordKind.CONTACT}), {})
        self.status = ChoiceField(
            "as", translate("events", "As"), [(each, label(each)) for each in _STATUSES]
        )
        self.group = ChoiceField("group", translate("events", "A group"), _groups(()))
        self.words = LineField("words", translate("events", "Narrow by words"))
        self._completer = FilterCompleter(self.words.line, desk)
        self._count = PlainLabel(tone=Tone.MUTED)
        self._add = Button(translate("events", "Add all"), self._add_group, name=Icon.PLUS)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._ask)
        for field in (self.group, self.words):
            field.changed.connect(self._soon.start)
        self.person.line.picked.connect(self._add_person)
        self._lay_out()
        self.setFocusProxy(self.person.editor)
        user_id = desk.workspace.user_id
        desk.ask(
            lambda queries: [each for kind in _KINDS for each in views_of(queries, kind, user_id)],
            owner=self,
            done=self._offer_views,
        )
        self._ask()

    @property
    def entry(self) -> Entry:
        """How those who are added come onto the list."""
        status = self.status.value()
        source = Source.MAIL if status is ParticipationStatus.REGISTERED else Source.INVITATION
        return Entry(status, source)

    def _offer_views(self, views: Sequence[SavedView]) -> None:
        self._views = {each.id: each for each in views}
        chosen = self.group.value()
        self.group.set_choices(_groups(views))
        self.group.set_value(chosen)

    def _ask(self) -> None:
        view = self._views.get(self.group.value())
        self.words.setEnabled(view is None)
        if self._job is not None:
            self._job.drop()
        user_id = self._desk.workspace.user_id
        if view is not None:
            find = partial(_of_view, view, coded(view.words, user_id))
        else:
            words = coded(self.words.value(), user_id)
            find = partial(_of_words, RecordKind(self.group.value()), words)
        self._job = self._desk.ask(find, owner=self, done=self._show)

    def _show(self, found: Group) -> None:
        self._job = None
        self._found = found
        if found.kind is RecordKind.CONTACT:
            text = translate("events", "%n people", n=len(found.ids))
        else:
            text = translate("events", "%n initiatives", n=len(found.ids))
        self._count.setText(text)
        self._add.setEnabled(bool(found.ids))

    def _add_group(self) -> None:
        self.group_wanted.emit(self._found, self.entry)

    def _add_person(self, contact_id: Id | None) -> None:
        if contact_id is not None:
            self.person_wanted.emit(contact_id, self.entry)
            self.person.set_value(None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(TEXT_EDGE, GRID, 0, 0)
        column.setSpacing(INSIDE_GROUP)
        for pair in ((self.person, self.status), (self.group, self.words)):
            row = SideBySide(self.font())
            for field in pair:
                row.add(_labelled(field))
            column.addLayout(row)
        adding = QHBoxLayout()
        adding.setSpacing(INSIDE_GROUP)
        adding.addWidget(self._add)
        adding.addWidget(self._count, 1)
        column.addLayout(adding)


def _of_words(kind: RecordKind, words: str, queries: Queries) -> Group:
    if kind is RecordKind.CONTACT:
        return Group(kind, queries.contact_ids(words))
    return Group(kind, queries.initiative_ids(words))


def _of_view(view: SavedView, words: str, queries: Queries) -> Group:
    """Whom the list of a view shows."""
    chosen = dict(view.choices)
    if view.kind is RecordKind.CONTACT:
        return Group(view.kind, queries.contact_ids(words))
    found = queries.initiative_ids(words, chosen.get("land", ""), chosen.get("topic", ""))
    return Group(view.kind, found)


def _groups(views: Sequence[SavedView]) -> list[tuple[str, str]]:
    return [
        (RecordKind.INITIATIVE.value, translate("events", "Who speaks for an initiative")),
        (RecordKind.CONTACT.value, translate("events", "People from the contacts")),
        *((view.id, translate("events", "View: {name}", name=view.name)) for view in views),
    ]


def _labelled(field: AnyField) -> QVBoxLayout:
    stack = QVBoxLayout()
    stack.setSpacing(GRID)
    stack.addWidget(field.label)
    stack.addWidget(field)
    return stack
