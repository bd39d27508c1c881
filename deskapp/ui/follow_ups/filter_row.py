"""Which follow-ups the list shows: open or done, and whose."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.ports.questions.lists import FollowUpFilter
from deskapp.domain.record import Id
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP
from deskapp.ui.kit.menu_button import Entry, MenuButton
from deskapp.wording.language import translate


class FilterRow(QWidget):
    """Each part shows what it narrows to; nothing else remembers the filter."""

    changed = Signal()

    def __init__(self, me: Id | None) -> None:
        """``me`` is the user at work; without one there is no "Mine"."""
        super().__init__()
        self._me = me
        self.narrow = FollowUpFilter()
        self._state = MenuButton(translate("follow_ups", "State"))
        self._owner = MenuButton(translate("follow_ups", "Owner"))
        flow = FlowLayout()
        flow.addWidget(self._state)
        flow.addWidget(self._owner)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(BETWEEN_GROUPS, 0, BETWEEN_GROUPS, INSIDE_GROUP)
        frame.addLayout(flow)
        self._show()

    def reset(self) -> None:
        """Show everybody's open follow-ups again."""
        self._set(FollowUpFilter())

    def _set(self, narrow: FollowUpFilter) -> None:
        if narrow != self.narrow:
            self.narrow = narrow
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        narrow = self.narrow
        still_open, done = translate("follow_ups", "Open"), translate("follow_ups", "Done")
        states = {
            still_open: replace(narrow, only_done=False),
            done: replace(narrow, only_done=True),
        }
        self._offer(self._state, states)
        everybody = replace(narrow, by_owner=False, owner_id=None)
        whose = {translate("follow_ups", "Everybody’s"): everybody}
        if self._me is not None:
            mine = replace(narrow, by_owner=True, owner_id=self._me)
            whose[translate("follow_ups", "Mine")] = mine
        team = replace(narrow, by_owner=True, owner_id=None)
        whose[translate("follow_ups", "The team’s")] = team
        self._offer(self._owner, whose)

    def _offer(self, button: MenuButton, choices: dict[str, FollowUpFilter]) -> None:
        button.show_value(next(word for word, each in choices.items() if each == self.narrow))
        button.offer(self._entry(word, each) for word, each in choices.items())

    def _entry(self, word: str, wanted: FollowUpFilter) -> Entry:
        return Entry(word, lambda: self._set(wanted), is_chosen=wanted == self.narrow)
