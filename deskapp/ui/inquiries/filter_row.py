"""Which inquiries the list shows: words, open or all, whose, and by topic, kind and Land."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import Enum
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from deskapp.application.ports.questions.lists import InquiryFilter
from deskapp.domain.inquiry import Kind, State
from deskapp.domain.names.filter_words import Key, pieces
from deskapp.domain.record import Id
from deskapp.ui.inquiries.words import land_words
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.forms.searching_line import make_searching
from deskapp.ui.kit.layouts.arranger import Arranger
from deskapp.ui.kit.layouts.layout_panel import LayoutPanel, layout_button
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID, INSIDE_GROUP
from deskapp.ui.kit.menu_button import RULE, Entry, MenuButton
from deskapp.ui.kit.narrowing.filter_chips import FilterChips
from deskapp.ui.kit.narrowing.filter_completer import FilterCompleter
from deskapp.ui.kit.narrowing.narrowed import Narrowing
from deskapp.ui.kit.narrowing.views import Views
from deskapp.ui.kit.records.choices import words_of
from deskapp.wording.filters import coded
from deskapp.wording.labels import label
from deskapp.wording.language import translate

V = TypeVar("V")
E = TypeVar("E", bound=Enum)

_LONGEST_WORDS = 200
_STATE_WORDS = frozenset({Key.OPEN, Key.STATE})


class FilterRow(QWidget):
    """Each part shows what it narrows to; nothing else remembers the filter."""

    changed = Signal()

    def __init__(self, desk: Desk, arranger: Arranger, parent: QWidget | None = None) -> None:
        """Without a user at work there is no "Mine"."""
        super().__init__(parent)
        self._me = desk.workspace.user_id
        self._topics: Sequence[tuple[str, str]] = ()
        self.narrow = InquiryFilter()
        self.words = QLineEdit()
        self.words.setMaxLength(_LONGEST_WORDS)
        make_searching(self.words)
        self.words.setPlaceholderText(translate("inquiries", "Search inquiries"))
        self.words.setAccessibleName(translate("inquiries", "Search inquiries"))
        self.words.textChanged.connect(self._narrow_by_words)
        self._completer = FilterCompleter(self.words, desk)
        self.state = MenuButton(translate("inquiries", "Status"))
        self.owner = MenuButton(translate("inquiries", "Owner"))
        self._topic = MenuButton(translate("inquiries", "Topic"))
        self._kind = MenuButton(translate("inquiries", "Kind"))
        self._land = MenuButton(translate("inquiries", "State"))
        self.awaited = MenuButton(translate("inquiries", "Waiting for"))
        self.views = Views(desk, self, arranger, self)
        self.layout_panel = LayoutPanel(arranger)
        self._awaited: Sequence[tuple[str, str]] = ()
        self._lay_out()
        self._show()

    @property
    def is_narrowed(self) -> bool:
        """Whether something may be hidden that is open."""
        return self.narrow != InquiryFilter()

    def set_topics(self, topics: Sequence[tuple[str, str]]) -> None:
        """Offer these topics, by code and name."""
        self._topics = topics
        self._show()

    def set_awaited(self, awaited: Sequence[tuple[str, str]]) -> None:
        """Offer these third parties, by name and with what is to be said of each."""
        self._awaited = awaited
        self._show()

    @property
    def narrowing(self) -> Narrowing:
        """How the list is narrowed now; whoever shows it again is "me" then."""
        narrow = self.narrow
        choices = {
            "open": "" if narrow.only_open else "all",
            "state": narrow.state.value if narrow.state else "",
            "owner": "" if not narrow.by_owner else "me" if narrow.owner_id else "team",
            "kind": narrow.kind.value if narrow.kind else "",
            "topic": narrow.topic,
            "land": narrow.land,
            "third_party": narrow.third_party,
        }
        return Narrowing(self.words.text(), tuple(pair for pair in choices.items() if pair[1]))

    def show_narrowing(self, wanted: Narrowing) -> None:
        """Narrow the list so, and by nothing else."""
        codes = dict(wanted.choices)
        narrow = InquiryFilter(
            only_open="open" not in codes,
            state=_known(State, codes.get("state")),
            by_owner="owner" in codes,
            owner_id=self._me if codes.get("owner") == "me" else None,
            kind=_known(Kind, codes.get("kind")),
            topic=codes.get("topic", ""),
            land=codes.get("land", ""),
            third_party=codes.get("third_party", ""),
            words=coded(wanted.words, self._me),
        )
        self._set(narrow)
        self.words.setText(wanted.words)

    def narrow_to(self, words: str) -> None:
        """Show what the words find, whatever its state and whoever has it."""
        self.show_narrowing(Narrowing(words, (("open", "all"),)))

    def reset(self) -> None:
        """Show all open inquiries again."""
        self.show_narrowing(Narrowing())

    def _narrow_by_words(self, text: str) -> None:
        """Words that name a state decide it; nothing else then hides closed ones."""
        names_state = any(piece.key in _STATE_WORDS for piece in pieces(text))
        only_open = self.narrow.only_open and not names_state
        words = coded(text, self._me)
        self._set(replace(self.narrow, words=words, only_open=only_open))

    def _narrow_by(self, field: str, value: object) -> None:
        self._set(replace(self.narrow, **{field: value}))  # type: ignore[arg-type]  # a menu's own

    def _set(self, narrow: InquiryFilter) -> None:
        if narrow != self.narrow:
            self.narrow = narrow
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        narrow = self.narrow
        self.views.follow()
        self._show_state()
        self._show_owner()
        all_kinds = translate("inquiries", "All kinds")
        kinds: list[tuple[Kind | None, str]] = [(None, all_kinds), *words_of(Kind)]
        self._offer(self._kind, translate("inquiries", "Kind"), "kind", narrow.kind, kinds)
        topics = [("", translate("inquiries", "All topics")), *self._topics]
        self._offer(self._topic, translate("inquiries", "Topic"), "topic", narrow.topic, topics)
        laender = [("", translate("inquiries", "All states")), *land_words()]
        land = translate("inquiries", "State")
        self._offer(self._land, land, "land", narrow.land, laender)
        self._show_awaited()

    def _show_awaited(self) -> None:
        """Only where somebody is waited for; the button names the third party alone."""
        chosen, title = self.narrow.third_party, translate("inquiries", "Waiting for…")
        everyone = [("", translate("inquiries", "Whoever it waits for")), *self._awaited]
        if chosen and all(name != chosen for name, _ in self._awaited):
            everyone.append((chosen, chosen))
        self._offer(self.awaited, title, "third_party", chosen, everyone)
        self.awaited.show_value(chosen or title)
        self.awaited.setVisible(len(everyone) > 1)

    def _show_state(self) -> None:
        narrow = self.narrow
        open_word, all_word = translate("inquiries", "Open"), translate("inquiries", "All")
        shown = all_word if not narrow.only_open else open_word
        self.state.show_value(label(narrow.state) if narrow.state else shown)

        def entry(word: str, state: State | None, *, only_open: bool) -> Entry:
            wanted = replace(narrow, state=state, only_open=only_open)
            return Entry(word, lambda: self._set(wanted), is_chosen=wanted == narrow)

        self.state.offer(
            [
                entry(open_word, None, only_open=True),
                entry(all_word, None, only_open=False),
                RULE,
                *(entry(word, state, only_open=False) for state, word in words_of(State)),
            ]
        )

    def _show_owner(self) -> None:
        narrow = self.narrow
        everyone = translate("inquiries", "Everybody’s")
        mine, team = translate("inquiries", "Mine"), translate("inquiries", "The team’s")
        whose = mine if narrow.owner_id else team
        self.owner.show_value(whose if narrow.by_owner else everyone)

        def entry(word: str, *, by_owner: bool, owner_id: Id | None = None) -> Entry:
            wanted = replace(narrow, by_owner=by_owner, owner_id=owner_id)
            return Entry(word, lambda: self._set(wanted), is_chosen=wanted == narrow)

        offered = [entry(everyone, by_owner=False)]
        if self._me is not None:
            offered.append(entry(mine, by_owner=True, owner_id=self._me))
        self.owner.offer([*offered, entry(team, by_owner=True)])

    def _offer(
        self,
        button: MenuButton,
        title: str,
        field: str,
        chosen: V,
        offered: Iterable[tuple[V, str]],
    ) -> None:
        """Fill a menu of one field; the first value offered means that it does not narrow."""
        entries = [
            Entry(
                word,
                partial(self._narrow_by, field, value),
                is_chosen=value == chosen,
            )
            for value, word in offered
        ]
        word = next((entry.word for entry in entries[1:] if entry.is_chosen), title)
        button.show_value(word)
        button.offer([entries[0], RULE, *entries[1:]])

    def _lay_out(self) -> None:
        chips = FlowLayout()
        for button in (self.state, self.owner, self._topic, self._kind, self._land, self.awaited):
            chips.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN_GROUPS, 0, BETWEEN_GROUPS, INSIDE_GROUP)
        column.setSpacing(GRID)
        line = QHBoxLayout()
        line.setContentsMargins(INSIDE_GROUP, 0, 0, 0)
        line.setSpacing(INSIDE_GROUP)
        self.views.naming.setContentsMargins(INSIDE_GROUP, 0, 0, 0)
        line.addWidget(self.words, 1)
        line.addWidget(self.views.button)
        line.addWidget(layout_button(self.layout_panel))
        column.addLayout(line)
        column.addWidget(self.views.naming)
        column.addWidget(self.layout_panel)
        column.addWidget(FilterChips(self.words))
        column.addLayout(chips)


def _known(kind: type[E], code: str | None) -> E | None:
    """The member of that value; none for one of another version."""
    return next((each for each in kind if each.value == code), None)
