"""A page of records that have tags and own fields, and can be favourites."""

from typing import Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from deskapp.application.actions import Action
from deskapp.application.use_cases.collected.favourites import change_favourite
from deskapp.application.use_cases.collected.main_types import MAIN_TYPES
from deskapp.application.use_cases.records import delete_several
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.names.filter_words import Key
from deskapp.ui.kit.actions import action
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lists.at_once import too_many
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.records.collected.facts import TagRow
from deskapp.ui.kit.records.collected.star import StarButton
from deskapp.ui.kit.records.collected.tagging import tagging_editor, tags_of
from deskapp.ui.kit.records.listed_page import ListedPage
from deskapp.ui.kit.records.sheet import Sheet
from deskapp.ui.kit.requests import FindDuplicates, ListNarrowed, ShowBriefing
from deskapp.wording.filters import narrowing
from deskapp.wording.language import translate


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


class CollectedPage(ListedPage[D]):
    """Tags lead to the list of all who have them, and are put on many records at once."""

    def __init__(self, desk: Desk, title: str, kind: RecordKind, parent: QWidget | None) -> None:
        super().__init__(desk, title, kind, parent)
        self.offer_for_several(translate("kit", "Tags"), "tag_selected")
        self.offer_for_several(translate("kit", "Merge"), "merge", for_pairs=True)

    def add_tags(self, sheet: Sheet, record: MainRecord) -> None:
        """Show the tags, each leading to the list of all that have it."""
        if record.tags:
            sheet.add_row(TagRow(record.tags, self._show_tagged))

    def star(self, record: MainRecord) -> StarButton:
        """The button that makes the record a favourite, or none again."""
        return StarButton(self.desk, record.id, self.change_favourite)

    def delete(self, deleting: Action) -> None:
        """Delete the record that is read, with all that are selected beside it."""
        ids, shown = self.chosen, self.reading
        if shown is None or len(ids) < _PAIR or shown.record.id not in ids:
            super().delete(deleting)
            return
        kind, refused = MAIN_TYPES[self.kind], too_many(ids)
        if refused is not None:
            self.says.emit(refused)
            return
        self.desk.do(
            deleting,
            lambda work: delete_several(work, kind, ids),
            owner=self,
            done=self._tell_deleted,
        )

    @action("kit", "Favourite", shortcut="Ctrl+D", icon=Icon.STAR)
    def change_favourite(self) -> None:
        """Keep the record shown at hand, or no more."""
        if self.reading is not None:
            kind, one = self.kind, self.reading.record.id
            self.saving.do(Action.FAVOURITE_CHANGED, lambda work: change_favourite(work, kind, one))

    @action("kit", "Tags of the selected", shortcut="Ctrl+Shift+S", icon=Icon.TAG)
    def tag_selected(self) -> None:
        """Put tags on the records selected in the list, or take some off."""
        kind, ids = self.kind, self.chosen
        refused = too_many(ids)
        if refused is not None:
            self.says.emit(refused)
        elif ids:
            self.desk.ask(
                lambda queries: tags_of(queries, kind, ids),
                owner=self,
                done=lambda found: self.open_editor(tagging_editor(self.desk, kind, ids, found)),
            )

    @action("kit", "Merge…", shortcut="Ctrl+Shift+M", icon=Icon.MERGE)
    def merge(self) -> None:
        """Compare the two records selected in the list, or look for duplicates of the kind."""
        pair = self.chosen if len(self.chosen) == _PAIR else ()
        self.wants.emit(FindDuplicates(self.kind, pair))

    @action("kit", "Briefing sheet", shortcut="Ctrl+B", icon=Icon.NOTE)
    def show_briefing(self) -> None:
        """Show on one page what one has to know before a talk."""
        if self.reading is not None:
            self.wants.emit(ShowBriefing(self.kind, self.reading.record.id))

    def _tell_deleted(self, count: int) -> None:
        said = translate("kit", "%n records are deleted", n=count)
        self.says.emit(Notice(said, translate("kit", "Undo"), self.desk.undo))

    def _show_tagged(self, tag: str) -> None:
        self.wants.emit(ListNarrowed(self.kind, narrowing((Key.TAG, tag))))
