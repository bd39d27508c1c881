"""The small fields for what a template asks: texts, lists, days, a Land, a topic, initiatives."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from deskapp.application.ports.text import Value
from deskapp.application.use_cases.initiatives.lists import listed_initiatives
from deskapp.domain.addresses.laender import LAENDER
from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.office import CatalogueEntry
from deskapp.domain.template import Asked, AskedType
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.due_field import DueField
from deskapp.ui.kit.forms.field import Field
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.forms.text_fields import TextField
from deskapp.ui.kit.lanes.jobs import Job
from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.kit.look.theme import GRID
from deskapp.ui.kit.records.catalogues import NOTHING
from deskapp.ui.kit.records.choices import laender
from deskapp.ui.replies.head.tick_list import TickList
from deskapp.wording.language import ENGLISH, current_language
from deskapp.wording.placeholder_words import placeholder_word

AnyField = Field[Any]  # each has a value of its own type

_WIDTH: Final = 230
_MOST_LINES: Final = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the fields begin with: the Land and topic asked for, and values by German names."""

    today: date
    calendar: Calendar
    land: str
    topic: str
    topics: tuple[CatalogueEntry, ...]
    values: Mapping[str, Value]


class AskedFields(QWidget):
    """Made anew for each template; values are told as they are typed."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self._flow = FlowLayout(self)
        self._fields: list[tuple[Asked, AnyField]] = []
        self._places: list[QWidget] = []
        self._topics: Mapping[str, CatalogueEntry] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def offer(self, asks: tuple[Asked, ...], known: Known, after: QWidget) -> None:
        """Ask for these, with what is known filled in; Tab comes here from `after`."""
        for old in self._places:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._topics = {entry.code: entry for entry in known.topics}
        self._fields = [(each, _field(each, known)) for each in asks]
        self._places = [_labelled(field) for _, field in self._fields]
        for (asked, field), place in zip(self._fields, self._places, strict=True):
            field.changed.connect(self.changed)
            if asked.type in {AskedType.LAND, AskedType.TOPIC}:
                field.changed.connect(self._look_for_initiatives)
            self._flow.addWidget(place)
            self.setTabOrder(after, field.editor)
            after = field.editor
        self.setVisible(bool(asks))
        self._look_for_initiatives()

    def show_where_asked(self) -> None:
        """Come back to sight, where anything is asked."""
        self.setVisible(bool(self._fields))

    def values(self, language: str) -> Mapping[str, Value]:
        """What was entered, as a letter in that language has it, by German names."""
        return {asked.name_de: self._value(asked, field, language) for asked, field in self._fields}

    def label(self, placeholder: str) -> str:
        """What is asked for by a placeholder, which may stand in either language."""
        field = self._field_for(placeholder)
        return field.plain_label if field else placeholder_word(placeholder)

    def go_to(self, placeholder: str) -> bool:
        """Put the focus in the field for a placeholder; false where nothing asks for it."""
        field = self._field_for(placeholder)
        if field is not None:
            self.show()
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        return field is not None

    def go_to_first(self) -> bool:
        """Put the focus where something is to be filled in; false where nothing is asked."""
        needed = [each for asked, each in self._fields if each.is_empty() and not asked.optional]
        for field in (needed or [each for _, each in self._fields])[:1]:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(self._fields)

    def problem(self) -> bool:
        """Whether something was entered that cannot be read; shows where."""
        wrong = [field for _, field in self._fields if field.problem()]
        for field in wrong:
            field.set_error(field.problem())
        for field in wrong[:1]:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(wrong)

    def _field_for(self, placeholder: str) -> AnyField | None:
        found = (f for asked, f in self._fields if placeholder in (asked.name_de, asked.name_en))
        return next(found, None)

    def _look_for_initiatives(self) -> None:
        """Offer those of the Land and topic that are chosen now."""
        lists = [field for _, field in self._fields if isinstance(field, TickList)]
        if not lists:
            return
        land, topic = (self._chosen(kind) for kind in (AskedType.LAND, AskedType.TOPIC))
        if self._job is not None:
            self._job.drop()
        self._job = self._desk.ask(
            lambda queries: listed_initiatives(queries, land, topic),
            owner=lists[0],
            done=partial(_show_lines, lists),
        )

    def _chosen(self, kind: AskedType) -> str:
        return next((str(f.value()) for asked, f in self._fields if asked.type is kind), "")

    def _value(self, asked: Asked, field: AnyField, language: str) -> Value:
        is_english = language == ENGLISH
        match asked.type:
            case AskedType.DATE:
                assert isinstance(field, DueField)
                return field.day()
            case AskedType.LIST:
                return tuple(str(field.value()).splitlines())
            case AskedType.LAND:
                land = LAENDER.get(field.value())
                return (land.name_en if is_english else land.name_de) if land else ""
            case AskedType.TOPIC:
                topic = self._topics.get(field.value())
                return topic.label(language) if topic else ""
            case AskedType.INITIATIVES:
                return tuple(field.value())
            case AskedType.TEXT:
                return str(field.value())


class _GrowingField(TextField):
    """As high as what was typed, within limits."""

    def __init__(self, name: str, label: str, *, lines: int = 1, hint: str = "") -> None:
        super().__init__(name, label, lines=lines, hint=hint)
        self.text.document().documentLayout().documentSizeChanged.connect(
            lambda size: self.text.show_lines(min(max(round(size.height()), lines), _MOST_LINES))
        )


def _show_lines(lists: list[TickList], lines: tuple[str, ...]) -> None:
    for each in lists:
        each.show_lines(lines)


def _field(asked: Asked, known: Known) -> AnyField:
    label = (asked.label_en if current_language() == ENGLISH else "") or asked.label_de
    value = known.values.get(asked.name_de)
    match asked.type:
        case AskedType.DATE:
            return _day_field(asked.name_de, label, known, value)
        case AskedType.LIST:
            return _text_field(asked.name_de, label, value, lines=2)
        case AskedType.LAND:
            return _choice(asked.name_de, label, laender(), known.land)
        case AskedType.TOPIC:
            topics = [(each.code, each.label(current_language())) for each in known.topics]
            return _choice(asked.name_de, label, topics, known.topic)
        case AskedType.INITIATIVES:
            return TickList(asked.name_de, label)
        case AskedType.TEXT:
            return _text_field(asked.name_de, label, value, lines=1)


def _day_field(name: str, label: str, known: Known, value: Value) -> DueField:
    field = DueField(name, label, known.today)
    field.set_calendar(known.calendar)
    field.show_day(value if isinstance(value, date) else None)
    return field


def _text_field(name: str, label: str, value: Value, *, lines: int) -> _GrowingField:
    field = _GrowingField(name, label, lines=lines)
    if value:
        field.set_value("\n".join(value) if isinstance(value, tuple) else str(value))
    return field


def _choice(name: str, label: str, choices: list[tuple[str, str]], code: str) -> ChoiceField[str]:
    field = ChoiceField(name, label, [("", NOTHING), *choices])
    if any(code == each for each, _ in choices):
        field.set_value(code)
    return field


def _labelled(field: AnyField) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID)
    column.addWidget(field.label)
    column.addWidget(field)
    column.addStretch()
    field.label.setWordWrap(True)
    widget.setMinimumWidth(scaled(_WIDTH, field.font()))
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return widget
