"""The views of a list: chosen from a menu, kept under a name, deleted."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal

from deskapp.application.actions import Action
from deskapp.application.changes import ChangeSet
from deskapp.application.settings import ListState
from deskapp.application.use_cases.collected.saved_views import keep_view, views_of
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.collected.saved_view import SavedView
from deskapp.domain.record import new_id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.layouts.arranger import Arranger
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.menu_button import RULE, Entry, MenuButton
from deskapp.ui.kit.narrowing.narrowed import Narrowed, Narrowing
from deskapp.ui.kit.narrowing.view_name import ViewName
from deskapp.ui.kit.notice import Notice
from deskapp.wording.language import translate

_LONGEST: Final = 18
"""Characters of a name on the button, which stands beside the words."""


class Views(QObject):
    """A ``button`` with the menu, and ``naming``, which is there while a view gets its name."""

    says = Signal(object)

    def __init__(self, desk: Desk, narrowed: Narrowed, arranger: Arranger, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._narrowed, self._arranger = desk, narrowed, arranger
        self._views: Sequence[SavedView] = ()
        self.button = MenuButton(translate("kit", "Views"), longest=_LONGEST)
        self.naming = ViewName(self._keep, has_team=desk.workspace.user_id is not None)
        self.naming.hide()
        self.naming.left.connect(self.button.setFocus)
        desk.changed.connect(self._look)
        arranger.changed.connect(self.follow)
        self._ask()

    @property
    def kind(self) -> RecordKind:
        """What the list is of."""
        return self._arranger.kind

    def show_view(self, view: SavedView) -> None:
        """Narrow the list, and lay it out, as it is kept in a view."""
        self._narrowed.show_narrowing(_narrowing_of(view))
        self._arranger.show_layout(view.layout)

    @property
    def state(self) -> ListState:
        """How the list is now, to be kept until the next start."""
        now, arranger = self._narrowed.narrowing, self._arranger
        return ListState(
            words=now.words,
            choices=now.choices,
            layout=arranger.layout,
            widths=arranger.widths,
            folded=arranger.folded,
        )

    def restore(self, state: ListState) -> None:
        """Show the list as it was left."""
        self._arranger.use_widths(state.widths)
        self._arranger.show_layout(state.layout)
        self._arranger.fold(state.folded)
        self._narrowed.show_narrowing(Narrowing(state.words, state.choices))

    def follow(self) -> None:
        """The list is narrowed in another way now."""
        shown = self._shown
        self.button.show_value(shown.name if shown else translate("kit", "Views"))
        self.button.offer(self._entries())

    @property
    def _shown(self) -> SavedView | None:
        """The view that narrows the list, and lays it out, as it is now."""
        now, layout = self._narrowed.narrowing, self._arranger.layout
        same = (each for each in self._views if _narrowing_of(each) == now)
        return next((each for each in same if each.layout == layout), None)

    def _entries(self) -> Iterator[Entry]:
        shown = self._shown
        team = [view for view in self._views if view.user_id is None]
        own = [view for view in self._views if view.user_id is not None]
        for views in (own, team):
            for view in views:
                yield self._entry(view, is_shown=view is shown)
            if views:
                yield RULE
        if shown is not None:
            word = translate("kit", "Delete the view “{name}”", name=shown.name)
            yield Entry(word, lambda: self._delete(shown), Icon.TRASH)
        else:
            yield Entry(translate("kit", "Keep this view…"), self.naming.begin, Icon.PLUS)

    def _entry(self, view: SavedView, *, is_shown: bool) -> Entry:
        icon = Icon.CONTACTS if view.user_id is None else None
        return Entry(view.name, lambda: self.show_view(view), icon, is_chosen=is_shown)

    def _keep(self, name: str, is_for_all: bool) -> None:
        now = self._narrowed.narrowing
        view = SavedView(
            id=new_id(),
            kind=self.kind,
            name=name,
            words=now.words,
            choices=now.choices,
            layout=self._arranger.layout,
            user_id=None if is_for_all else self._desk.workspace.user_id,
        )
        self._desk.do(
            Action.VIEW_KEPT,
            lambda work: keep_view(work, view),
            owner=self,
            done=lambda _: self._tell(translate("kit", "View “{name}” is kept", name=name)),
        )

    def _delete(self, view: SavedView) -> None:
        gone = translate("kit", "View “{name}” is deleted", name=view.name)
        self._desk.do(
            Action.VIEW_DELETED,
            lambda work: work.delete(view),
            owner=self,
            done=lambda _: self._tell(gone),
        )

    def _tell(self, text: str) -> None:
        self.says.emit(Notice(text, translate("kit", "Undo"), self._desk.undo))

    def _look(self, change_set: ChangeSet) -> None:
        if SavedView in change_set.kinds():
            self._ask()

    def _ask(self) -> None:
        kind, user_id = self.kind, self._desk.workspace.user_id
        self._desk.ask(
            lambda queries: views_of(queries, kind, user_id), owner=self, done=self._take
        )

    def _take(self, views: Sequence[SavedView]) -> None:
        self._views = views
        self.follow()


def _narrowing_of(view: SavedView) -> Narrowing:
    return Narrowing(view.words, view.choices)
