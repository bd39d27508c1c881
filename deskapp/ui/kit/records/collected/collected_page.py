"""A page of records that have tags and own fields, and can be favourites."""

from typing import Protocol, TypeVar, cast

from PySide6.QtWidgets import QWidget

from deskapp.application.actions import Action
from deskapp.application.use_cases.collected.favourites import change_favourite
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.names.filter_words import Key
from deskapp.domain.record import Id
from deskapp.ui.kit.actions import action, add_shortcuts
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lists.at_once import too_many
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.records.collected.facts import TagRow
from deskapp.ui.kit.records.collected.star import StarButton
from deskapp.ui.kit.records.collected.tagging import tagging_editor, tags_of
from deskapp.ui.kit.records.record_page import RecordPage
from deskapp.ui.kit.records.sheet import Sheet
from deskapp.ui.kit.requests import ExportRecords, FindDuplicates, ListNarrowed, ShowBriefing
from deskapp.wording.filters import narrowing


class CollectedDossier(Protocol):
    """What a page shows of a main record."""

    @property
    def record(self) -> MainRecord:
        """The record itself."""
        ...

    @property
    def own(self) -> tuple[CustomField, ...]:
        """The office's own fields of its kind."""
        ...


D = TypeVar("D", bound=CollectedDossier)
_PAIR = 2


class CollectedPage(RecordPage[D]):
    """Tags lead to the list of all who have them, and are put on many records at once."""

    def __init__(self, desk: Desk, title: str, kind: RecordKind, parent: QWidget | None) -> None:
        super().__init__(desk, title, kind, parent)
        add_shortcuts(self.list.list, [each for each in self.commands() if each.is_single_key])

    def add_tags(self, sheet: Sheet, record: MainRecord) -> None:
        """Show the tags, each leading to the list of all that have it."""
        if record.tags:
            sheet.add_row(TagRow(record.tags, self._show_tagged))

    def star(self, record: MainRecord) -> StarButton:
        """The button that makes the record a favourite, or none again."""
        return StarButton(self.desk, record.id, self.change_favourite)

    @property
    def selected(self) -> tuple[Id, ...]:
        """The records selected in the list."""
        return cast("tuple[Id, ...]", self.list.list.selected_ids())

    @action("kit", "Select it", shortcut="X", icon=Icon.CHECK)
    def mark(self) -> None:
        """Select the current record beside those selected, or no longer."""
        self.list.list.mark_current()

    @action("kit", "Columns, order, groups", shortcut="F8", icon=Icon.COLUMNS)
    def arrange(self) -> None:
        """Choose how the list is laid out."""
        self.list.layout_panel.begin()

    @action("kit", "Favourite", shortcut="Ctrl+D", icon=Icon.STAR)
    def change_favourite(self) -> None:
        """Keep the record shown at hand, or no more."""
        if self.reading is not None:
            kind, one = self.kind, self.reading.record.id
            self.saving.do(Action.FAVOURITE_CHANGED, lambda work: change_favourite(work, kind, one))

    @action("kit", "Tags of the selected", shortcut="Ctrl+Shift+S", icon=Icon.TAG)
    def tag_selected(self) -> None:
        """Put tags on the records selected in the list, or take some off."""
        kind, ids = self.kind, self.selected
        refused = too_many(ids)
        if refused is not None:
            self.says.emit(refused)
        elif ids:
            self.desk.ask(
                lambda queries: tags_of(queries, kind, ids),
                owner=self,
                done=lambda found: self.open_editor(tagging_editor(self.desk, kind, ids, found)),
            )

    @action(
        "kit",
        "Write the list to a file …",
        shortcut="Ctrl+Shift+X",
        icon=Icon.EXCHANGE,
        needs_nothing=True,
    )
    def export(self) -> None:
        """Offer the list, and what is selected in it, to be written to a file."""
        self.wants.emit(ExportRecords(self.kind, tuple(self.list.ids), self.selected))

    @action("kit", "Merge …", shortcut="Ctrl+Shift+M", icon=Icon.MERGE)
    def merge(self) -> None:
        """Compare the two records selected in the list, or look for duplicates of the kind."""
        pair = self.selected if len(self.selected) == _PAIR else ()
        self.wants.emit(FindDuplicates(self.kind, pair))

    @action("kit", "Briefing sheet", shortcut="Ctrl+B", icon=Icon.NOTE)
    def show_briefing(self) -> None:
        """Show on one page what one has to know before a talk."""
        if self.reading is not None:
            self.wants.emit(ShowBriefing(self.kind, self.reading.record.id))

    def _show_tagged(self, tag: str) -> None:
        self.wants.emit(ListNarrowed(self.kind, narrowing((Key.TAG, tag))))
