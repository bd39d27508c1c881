"""The timeline of a record: messages, calls, notes, follow-ups, introductions, changes."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.ports.records import Queries
from deskapp.application.telling.history_lists import Entry, EntryKind
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lanes.asking import Asking
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import INSIDE_GROUP
from deskapp.ui.kit.menu_button import Entry as Choice
from deskapp.ui.kit.menu_button import MenuButton
from deskapp.ui.kit.records.block_list import TEXT_EDGE
from deskapp.ui.kit.records.sheet import Sheet
from deskapp.ui.kit.records.timeline.entry_cards import Line, entry_card, kind_words
from deskapp.ui.kit.records.timeline.entry_list import Entries, EntryList
from deskapp.ui.kit.records.timeline.naming import changes_in_words
from deskapp.ui.kit.requests import OpenRecord
from deskapp.wording.language import translate


def add_timeline(
    sheet: Sheet,
    desk: Desk,
    kind: RecordKind,
    record_id: Id,
    open_record: Callable[[OpenRecord], object],
) -> None:
    """End a sheet with the timeline of its record; it may be long, and the page scrolls it."""
    timeline = Timeline(desk, kind, record_id)
    timeline.wants.connect(open_record)
    sheet.add_part(translate("kit", "Timeline"), timeline, [timeline.choice])


class Timeline(QWidget):
    """One list, newest first; Enter opens what an entry stands in, or unfolds a change.

    It follows what is stored as long as it is to be seen.
    """

    wants = Signal(object)
    """An ``OpenRecord``."""

    def __init__(self, desk: Desk, kind: RecordKind, record_id: Id) -> None:
        super().__init__()
        self._desk, self._kind, self._record_id = desk, kind, record_id
        self._narrow: EntryKind | None = None
        self._is_stale = False
        clock = desk.workspace.clock
        self._model = Entries(desk.lanes, self._fetch, lambda line: entry_card(line, clock))
        self.list = EntryList(self._model, translate("kit", "Timeline"))
        self.choice = MenuButton(translate("kit", "Show"))
        self._empty = PlainLabel(tone=Tone.MUTED)
        self._empty.setContentsMargins(TEXT_EDGE, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE_GROUP)
        column.addWidget(self._empty)
        column.addWidget(self.list)
        self._empty.hide()
        self.list.opened.connect(self._open)
        self._asking = Asking(desk.lanes, self._ask, self._show, self)
        desk.changed.connect(self._refresh)
        self.narrow_to(None)

    def narrow_to(self, kind: EntryKind | None) -> None:
        """Show the entries of one kind, or all."""
        self._narrow = kind
        everything: tuple[EntryKind | None, str] = (None, translate("kit", "Everything"))
        words = dict((everything, *kind_words().items()))
        self.choice.show_value(words[kind])
        self.choice.offer(
            Choice(word, partial(self.narrow_to, each), is_chosen=each == kind)
            for each, word in words.items()
        )
        self._asking.ask()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask again, if something has changed while it was not to be seen."""
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def _refresh(self) -> None:
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self._model.refresh()
            self._asking.ask()

    def _ask(self) -> tuple[Entry, ...]:
        kinds = frozenset() if self._narrow is None else frozenset({self._narrow})
        return self._desk.workspace.query(
            lambda queries: queries.timeline(self._kind, self._record_id, kinds)
        )

    def _show(self, entries: tuple[Entry, ...]) -> None:
        if entries != self._model.ids:
            self._model.set_ids(entries)
        self._empty.setText(translate("kit", "Nothing has happened here yet."))
        self._empty.setVisible(not entries)
        self.list.setVisible(bool(entries))

    def _fetch(self, entries: Sequence[Entry]) -> dict[Entry, Line]:
        def read(queries: Queries) -> dict[Entry, Line]:
            rows = queries.timeline_rows(self._record_id, entries)
            told = iter(
                changes_in_words(
                    queries,
                    self._desk.workspace.clock,
                    [change for row in rows for change in row.changes],
                )
            )
            return {row.entry: Line(row, tuple(next(told) for _ in row.changes)) for row in rows}

        return self._desk.workspace.query(read)

    def _open(self, entry: Entry) -> None:
        line = self._model.row(entry)
        if line is None:
            return
        if line.row.opens is not None:
            self.wants.emit(OpenRecord(*line.row.opens))
        else:
            self.list.toggle(entry)
