"""The left column of a page of records: a line that narrows, choices that narrow, the list."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.listing.groups import InGroups
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ChoiceField, Choices
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.forms.searching_line import make_searching
from deskapp.ui.kit.lanes.jobs import Job
from deskapp.ui.kit.layouts.arranger import Arranger
from deskapp.ui.kit.layouts.layout_panel import LayoutPanel, layout_button
from deskapp.ui.kit.layouts.selection_bar import SelectionBar
from deskapp.ui.kit.lists.card import Card
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.lists.rows_model import RowsModel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.narrowing.filter_chips import FilterChips
from deskapp.ui.kit.narrowing.filter_completer import FilterCompleter
from deskapp.ui.kit.narrowing.into_list import IntoList
from deskapp.ui.kit.narrowing.narrowed import Narrowing
from deskapp.ui.kit.narrowing.views import Views
from deskapp.wording.filters import coded
from deskapp.wording.language import translate

Question = Callable[[Queries], Sequence[Id]]
Headings = Callable[[Queries, Sequence[Id]], Mapping[Id, str]]
_LONGEST_WORDS = 200
_NARROWEST_LINE = 116
"""Pixels at the usual size of text, in which one sees what one has typed."""
_SHORTEST_CHOICE = 11
"""Letters of a narrowing choice that can always be read."""


@dataclass(frozen=True, slots=True)
class Listing:
    """What is listed; the questions are asked off the window's thread."""

    name: str
    """The accessible name."""
    ids: Callable[[str, tuple[str, ...]], Question]
    """From the words and the narrowing choices to the question for the ids."""
    cards: Callable[[Queries, Sequence[Id]], Mapping[Id, Card]]
    empty: Callable[[], EmptyState]
    """What to show while there is no record at all."""
    headings: Headings = lambda _queries, _ids: {}
    """What stands above the first record of each group, by its id."""


class ListPane(QWidget):
    """Keeps a record current whatever is narrowed, added or taken away, where there is one."""

    chosen = Signal(object)
    """The id of the record that is now current, or None."""
    opened = Signal(object)
    """The id that Enter or a double click asked for."""

    def __init__(
        self, desk: Desk, listing: Listing, kind: RecordKind, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._listing = desk, listing
        self._job: Job | None = None
        self._wanted: Id | None = None
        self._is_stale = False
        self._choices: dict[str, ChoiceField[str]] = {}
        self._later: dict[str, str] = {}  # codes wanted before they are offered
        self._model: RowsModel[Id, Card] = RowsModel(
            desk.lanes,
            lambda ids: desk.workspace.query(lambda queries: self._cards(queries, ids)),
            lambda card: card,
            self,
        )
        self.words = narrowing_line()
        self.words.setMinimumWidth(scaled(_NARROWEST_LINE, self.font()))
        self._completer = FilterCompleter(self.words, desk)
        self.words.textChanged.connect(self.reload)
        self.list = RecordList(self._model, listing.name)
        self.selection = SelectionBar(self.list)
        IntoList(self.words, self.list)
        self.arranger = Arranger(desk, kind, self._model, self.list)
        self.arranger.changed.connect(self.reload)
        self.views = Views(desk, self, self.arranger, self)
        self.layout_panel = LayoutPanel(self.arranger)
        self.layout_panel.left.connect(self.list.setFocus)
        self._lay_out()
        self.setFocusProxy(self.list)
        self.list.current_changed.connect(self.chosen)
        self.list.clicked.connect(self._choose_clicked)
        self.list.opened.connect(self.opened)
        self.reload()

    def offer(self, name: str, label: str, everything: str, choices: Choices[str]) -> None:
        """Narrow by one of these codes too; `everything` is the choice that does not narrow."""
        offered = [("", everything), *choices]
        field = self._choices.get(name)
        if field is None:
            field = self._choices[name] = ChoiceField(name, label, offered)
            field.combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            field.combo.setMinimumContentsLength(_SHORTEST_CHOICE)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            self._narrowing.addWidget(field)
            field.changed.connect(self.reload)
        elif offered != field.choices():
            _renew(field, offered)
        if self._later.get(name) in dict(offered):
            field.set_value(self._later.pop(name))

    def show_choice(self, name: str, *, is_wanted: bool) -> None:
        """Hide a narrowing choice that would find nothing, unless it is in use."""
        field = self._choices[name]
        field.setVisible(is_wanted or bool(field.value()))

    def reload(self) -> None:
        """Ask for the ids anew."""
        if self._job is not None:
            self._job.drop()
        self._is_stale = False
        self.views.follow()
        codes = tuple(field.value() for field in self._choices.values())
        question, headings = self._listing.ids(self._coded_words(), codes), self._listing.headings
        arrange = self.arranger.arranging()

        def listed(queries: Queries) -> tuple[InGroups, Mapping[Id, str]]:
            ids = question(queries)
            return arrange(queries, ids), headings(queries, ids)

        self._job = self._desk.ask(listed, owner=self, done=self._take, failed=self._give_up)

    def refresh(self, changed_ids: frozenset[str]) -> None:
        """Records have changed: fetch their rows, and the order, anew."""
        self._model.refresh({Id(one) for one in changed_ids})
        if self._job is None:
            self.reload()
        else:
            self._is_stale = True

    @property
    def ids(self) -> Sequence[Id]:
        """Every record in the list."""
        return self.arranger.ids

    def current_id(self) -> Id | None:
        """The record that is current."""
        return cast("Id | None", self.list.current_id())

    def go_to(self, record_id: Id) -> None:
        """Make a record current, as soon as it is in the list; nothing narrows it away."""
        if not self.list.select(record_id) and not self._select_folded(record_id):
            self._wanted = record_id
            self.widen()

    @property
    def narrowing(self) -> Narrowing:
        """How the list is narrowed now."""
        choices = ((name, field.value()) for name, field in self._choices.items())
        return Narrowing(self.words.text(), tuple(pair for pair in choices if pair[1]))

    def show_narrowing(self, wanted: Narrowing) -> None:
        """Narrow the list so, and by nothing else."""
        self._later = dict(wanted.choices)
        for name, field in self._choices.items():
            code = self._later.get(name, "")
            field.set_value(self._later.pop(name, "") if code in dict(field.choices()) else "")
        self.words.setText(wanted.words)
        self.reload()

    def narrow_to(self, words: str) -> None:
        """Narrow by these words and nothing else."""
        self.show_narrowing(Narrowing(words))

    def widen(self) -> None:
        """Narrow by nothing."""
        self.show_narrowing(Narrowing())

    def narrow_by(self, name: str, code: str) -> None:
        """Narrow by that code of the choice of that name, and by nothing else."""
        self.show_narrowing(Narrowing(choices=((name, code),)))

    def _lay_out(self) -> None:
        self._narrowing = FlowLayout()
        top = QVBoxLayout()
        top.setContentsMargins(PAGE_EDGE, 0, BETWEEN_GROUPS, INSIDE_GROUP)
        top.setSpacing(INSIDE_GROUP)
        line = QHBoxLayout()
        line.addWidget(self.words, 1)
        line.addWidget(self.views.button)
        if self.arranger.is_offered:
            line.addWidget(layout_button(self.layout_panel))
        top.addLayout(line)
        top.addWidget(self.views.naming)
        top.addWidget(self.layout_panel)
        top.addWidget(FilterChips(self.words))
        top.addLayout(self._narrowing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.selection)
        column.addWidget(self.list, 1)

    def _take(self, listed: tuple[InGroups, Mapping[Id, str]]) -> None:
        self._job = None
        place = self.list.currentIndex().row()
        arranged, headings = listed
        self.arranger.show(arranged, headings)
        if not arranged.ids:
            self.list.set_empty(self._reason())
        wanted, self._wanted = self._wanted, None
        is_there = wanted is not None and (self.list.select(wanted) or self._select_folded(wanted))
        if not is_there and not self.list.currentIndex().isValid():
            self.list.select_at(place)
        if self._is_stale:
            self.reload()

    def _cards(self, queries: Queries, ids: Sequence[Id]) -> Mapping[Id, Card]:
        """Off the window's thread: the cards, and what a table shows of each instead."""
        cards, cells = self._listing.cards(queries, ids), self.arranger.cells(queries, ids)
        if not cells:
            return cards
        return {one: replace(card, columns=cells.get(one, {})) for one, card in cards.items()}

    def _select_folded(self, record_id: Id) -> bool:
        return self.arranger.unfold_with(record_id) and self.list.select(record_id)

    def _choose_clicked(self) -> None:
        if self.current_id() is not None:
            self.chosen.emit(self.current_id())

    def _coded_words(self) -> str:
        return coded(self.words.text(), self._desk.workspace.user_id)

    def _give_up(self, error: Exception) -> None:
        self._job = None
        self._desk.lanes.unexpected(error)

    def _reason(self) -> EmptyState:
        if not self.narrowing:
            return self._listing.empty()
        return EmptyState(
            Icon.SEARCH,
            translate("kit", "Nothing found."),
            advice=translate("kit", "Fewer words or letters find more."),
            action=translate("kit", "Show all"),
            pressed=self.widen,
        )


def narrowing_line() -> QLineEdit:
    """A line of words that narrow a list."""
    line = QLineEdit()
    line.setMaxLength(_LONGEST_WORDS)
    make_searching(line)
    line.setPlaceholderText(translate("kit", "Narrow by words"))
    line.setAccessibleName(translate("kit", "Narrow by words"))
    return line


def _renew(field: ChoiceField[str], offered: Sequence[tuple[str, str]]) -> None:
    chosen = field.value()
    field.combo.blockSignals(True)
    field.set_choices(offered)
    field.set_value(chosen if chosen in dict(offered) else "")
    field.combo.blockSignals(False)
