"""The views of a list: chosen from a menu, kept under a name, deleted."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal

from deskapp.application.actions import Action
from deskapp.application.changes import ChangeSet
from deskapp.application.use_cases.collected.saved_views import keep_view, views_of
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.collected.saved_view import SavedView
from deskapp.domain.record import new_id
from deskapp.ui.kit.desk import Desk
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

    def __init__(self, desk: Desk, kind: RecordKind, narrowed: Narrowed, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._kind, self._narrowed = desk, kind, narrowed
        self._views: Sequence[SavedView] = ()
        self.button = MenuButton(translate("kit", "Views"), longest=_LONGEST)
        self.naming = ViewName(self._keep, has_team=desk.workspace.user_id is not None)
        self.naming.hide()
        self.naming.left.connect(self.button.setFocus)
        desk.changed.connect(self._look)
        self._ask()

    def follow(self) -> None:
        """The list is narrowed in another way now."""
        shown = self._shown
        self.button.show_value(shown.name if shown else translate("kit", "Views"))
        self.button.offer(self._entries())

    @property
    def _shown(self) -> SavedView | None:
        """The view that narrows the list as it is narrowed now."""
        now = self._narrowed.narrowing
        return next((view for view in self._views if _narrowing_of(view) == now), None)

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
            yield Entry(translate("kit", "Keep this view …"), self.naming.begin, Icon.PLUS)

    def _entry(self, view: SavedView, *, is_shown: bool) -> Entry:
        icon = Icon.CONTACTS if view.user_id is None else None
        show = self._narrowed.show_narrowing
        return Entry(view.name, lambda: show(_narrowing_of(view)), icon, is_chosen=is_shown)

    def _keep(self, name: str, is_for_all: bool) -> None:
        now = self._narrowed.narrowing
        view = SavedView(
            id=new_id(),
            kind=self._kind,
            name=name,
            words=now.words,
            choices=now.choices,
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
        kind, user_id = self._kind, self._desk.workspace.user_id
        self._desk.ask(
            lambda queries: views_of(queries, kind, user_id), owner=self, done=self._take
        )

    def _take(self, views: Sequence[SavedView]) -> None:
        self._views = views
        self.follow()


def _narrowing_of(view: SavedView) -> Narrowing:
    return Narrowing(view.words, view.choices)
