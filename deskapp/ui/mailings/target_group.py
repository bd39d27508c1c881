"""Whom a mailing goes to: a group narrowed as in the list of initiatives, or one person more."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskapp.application.ports.records import Queries
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.office import Catalogue
from deskapp.domain.record import Id
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.field import Field
from deskapp.ui.kit.forms.side_by_side import SideBySide
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lanes.jobs import Job
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP
from deskapp.ui.kit.records.block_list import TEXT_EDGE
from deskapp.ui.kit.records.catalogues import Catalogues
from deskapp.ui.kit.records.choices import laender
from deskapp.ui.kit.records.fields.record_picker import RecordField
from deskapp.wording.language import translate

_PAUSE_MS = 250
_PEOPLE = "people"
"""What stands for everybody whom the words find, whatever their role."""


class TargetGroup(QWidget):
    """Says how many the present choice finds before anybody is added."""

    group_wanted = Signal(object, str)
    """The initiatives to write to, and the kind of role there, empty for who speaks for each."""
    people_wanted = Signal(object)
    """The people to write to."""

    def __init__(self, desk: Desk, words: Catalogues) -> None:
        super().__init__()
        self._desk = desk
        self._job: Job | None = None
        self._found: Sequence[Id] = ()
        self._is_wanted = False
        today = desk.workspace.clock.today()
        self.role = ChoiceField("role", translate("mailings", "Write to"), _roles(words, today))
        self.words = LineField("words", translate("mailings", "Narrow by words"))
        every = translate("mailings", "All states")
        self.land = ChoiceField("land", translate("mailings", "State"), [("", every), *laender()])
        topics = words.choices(Catalogue.TOPIC, today)
        every = translate("mailings", "All topics")
        self.topic = ChoiceField("topic", translate("mailings", "Topic"), [("", every), *topics])
        label = translate("mailings", "One person more")
        self.person = RecordField("person", label, desk, frozenset({RecordKind.CONTACT}), {})
        self._count = PlainLabel(tone=Tone.MUTED)
        self._add = Button(translate("mailings", "Add all"), self._add_found, name=Icon.PLUS)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._ask)
        for field in (self.role, self.words, self.land, self.topic):
            field.changed.connect(self._soon.start)
        self.person.line.picked.connect(self._add_person)
        self.words.line.returnPressed.connect(self._add_asked)
        self._lay_out()
        self.setFocusProxy(self.role.editor)
        self._ask()

    @property
    def _takes_people(self) -> bool:
        return self.role.value() == _PEOPLE

    def _ask(self) -> None:
        self.land.setEnabled(not self._takes_people)
        self.topic.setEnabled(not self._takes_people)
        if self._job is not None:
            self._job.drop()
        self._job = self._desk.ask(self._question(), owner=self, done=self._show)

    def _question(self) -> Callable[[Queries], Sequence[Id]]:
        words, land, topic = self.words.value(), self.land.value(), self.topic.value()
        if self._takes_people:
            return lambda queries: queries.contact_ids(words)
        return lambda queries: queries.initiative_ids(words, land, topic)

    def _add_asked(self) -> None:
        """Add what the words find, which may not be known yet."""
        self._is_wanted = True
        self._soon.stop()
        self._ask()

    def _show(self, found: Sequence[Id]) -> None:
        self._found = found
        if self._takes_people:
            text = translate("mailings", "%n people", n=len(found))
        else:
            text = translate("mailings", "%n initiatives", n=len(found))
        self._count.setText(text)
        self._add.setEnabled(bool(found))
        is_wanted, self._is_wanted = self._is_wanted, False
        if is_wanted and found:
            self._add_found()

    def _add_found(self) -> None:
        if self._takes_people:
            self.people_wanted.emit(tuple(self._found))
        else:
            self.group_wanted.emit(tuple(self._found), self.role.value())

    def _add_person(self, contact_id: Id | None) -> None:
        if contact_id is not None:
            self.people_wanted.emit((contact_id,))
            self.person.set_value(None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(TEXT_EDGE, GRID, 0, 0)
        column.setSpacing(INSIDE_GROUP)
        for pair in ((self.role, self.words), (self.land, self.topic)):
            row = SideBySide(self.font())
            for field in pair:
                row.add(_labelled(field))
            column.addLayout(row)
        adding = QHBoxLayout()
        adding.setSpacing(INSIDE_GROUP)
        adding.addWidget(self._add)
        adding.addWidget(self._count, 1)
        column.addLayout(adding)
        column.addLayout(_labelled(self.person))


def _labelled(field: Field[str] | RecordField) -> QVBoxLayout:
    stack = QVBoxLayout()
    stack.setSpacing(GRID)
    stack.addWidget(field.label)
    stack.addWidget(field)
    return stack


def _roles(words: Catalogues, today: date) -> list[tuple[str, str]]:
    first = ("", translate("mailings", "Who speaks for an initiative"))
    kinds = [
        (code, translate("mailings", "Everybody there: {role}", role=word))
        for code, word in words.choices(Catalogue.ROLE_KIND, today)
    ]
    return [first, *kinds, (_PEOPLE, translate("mailings", "People from the contacts"))]
