"""The list of names and addresses of others: Space shows one again or blackens it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from deskapp.ui.kit.actions import add_key
from deskapp.ui.kit.lanes.jobs import Lanes
from deskapp.ui.kit.lists.card import Card, Mark
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.lists.rows_model import RowsModel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.speech import announce
from deskapp.ui.subject_access.review import Marked
from deskapp.wording.language import translate


class MarkList(RecordList):
    """All stand on blackened until a person shows them."""

    toggled = Signal()

    def __init__(self, lanes: Lanes, parent: QWidget | None = None) -> None:
        model: RowsModel[str, Card] = RowsModel(lanes, lambda _: self._listed(), lambda card: card)
        self._model = model
        self._marked: tuple[Marked, ...] = ()
        self.shown: frozenset[str] = frozenset()
        super().__init__(model, translate("subject_access", "Others who are named"), parent)
        model.setParent(self)
        reason = translate("subject_access", "Who else is named stands here.")
        advice = translate("subject_access", "F9 on a person or in their inquiry begins it.")
        self.set_empty(EmptyState(Icon.SHIELD, reason, advice=advice))
        add_key(self, "Space", self.toggle)

    @property
    def current(self) -> Marked | None:
        """The one that has the focus."""
        here = self.current_id()
        return next((each for each in self._marked if each.key == here), None)

    def show_marked(self, marked: tuple[Marked, ...]) -> None:
        """List these, who were found; what was shown again stays so."""
        if not marked:
            reason = translate("subject_access", "Nobody else is named.")
            self.set_empty(EmptyState(Icon.CHECK, reason))
        self._list(marked)
        if self.current_id() is None and marked:
            self.select(marked[0].key)

    def begin_anew(self) -> None:
        """List nobody until it is known who is named."""
        self.shown = frozenset()
        self.setEnabled(True)
        self._list(())

    def toggle(self) -> None:
        """Show the current one again, or blacken it."""
        here = self.current
        if here is None:
            return
        self.shown ^= {here.key}
        self._model.show_rows(self._listed())
        announce(self, _state(is_shown=here.key in self.shown))
        self.toggled.emit()

    def _list(self, marked: tuple[Marked, ...]) -> None:
        self._marked = marked
        self._model.show_rows(self._listed())

    def _listed(self) -> dict[str, Card]:
        return {each.key: self._card(each) for each in self._marked}

    def _card(self, each: Marked) -> Card:
        is_shown = each.key in self.shown
        count = len(each.places)
        said = translate("subject_access", "%n places", n=count) if count else ""
        told = translate("subject_access", "was written to: name it as a recipient")
        second = " · ".join(part for part in (said, told if each.is_recipient else "") if part)
        sign = Mark(
            Icon.CHECK if is_shown else Icon.SHIELD,
            _state(is_shown=is_shown),
            Tone.DUE if is_shown else Tone.MUTED,
        )
        return Card(title=each.words, second=second, mark=sign)


def _state(*, is_shown: bool) -> str:
    if is_shown:
        return translate("subject_access", "stays readable")
    return translate("subject_access", "blackened")
