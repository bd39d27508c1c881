"""Which follow-ups the list shows: open or done, and whose; and how the list is laid out."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.ports.questions.lists import FollowUpFilter
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.layouts.arranger import Arranger
from deskapp.ui.kit.layouts.layout_panel import LayoutPanel, layout_button
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP
from deskapp.ui.kit.menu_button import Entry, MenuButton
from deskapp.ui.kit.narrowing.narrowed import Narrowing
from deskapp.ui.kit.narrowing.views import Views
from deskapp.wording.language import translate


class FilterRow(QWidget):
    """Each part shows what it narrows to; nothing else remembers the filter."""

    changed = Signal()

    def __init__(self, desk: Desk, arranger: Arranger) -> None:
        """Without a user at work there is no "Mine"."""
        super().__init__()
        self._me = desk.workspace.user_id
        self.narrow = FollowUpFilter()
        self._state = MenuButton(translate("follow_ups", "Status"))
        self._owner = MenuButton(translate("follow_ups", "Owner"))
        self.views = Views(desk, self, arranger, self)
        self.layout_panel = LayoutPanel(arranger)
        flow = FlowLayout()
        for button in (self._state, self._owner, self.views.button):
            flow.addWidget(button)
        flow.addWidget(layout_button(self.layout_panel))
        frame = QVBoxLayout(self)
        frame.setContentsMargins(BETWEEN_GROUPS, 0, BETWEEN_GROUPS, INSIDE_GROUP)
        frame.setSpacing(INSIDE_GROUP)
        frame.addLayout(flow)
        frame.addWidget(self.views.naming)
        frame.addWidget(self.layout_panel)
        self._show()

    def reset(self) -> None:
        """Show everybody's open follow-ups again."""
        self._set(FollowUpFilter())

    @property
    def narrowing(self) -> Narrowing:
        """How the list is narrowed now; whoever shows it again is "me" then."""
        narrow = self.narrow
        choices = {
            "state": "done" if narrow.only_done else "",
            "owner": "" if not narrow.by_owner else "me" if narrow.owner_id else "team",
        }
        return Narrowing(choices=tuple(pair for pair in choices.items() if pair[1]))

    def show_narrowing(self, wanted: Narrowing) -> None:
        """Narrow the list so, and by nothing else."""
        codes = dict(wanted.choices)
        self._set(
            FollowUpFilter(
                only_done=codes.get("state") == "done",
                by_owner="owner" in codes,
                owner_id=self._me if codes.get("owner") == "me" else None,
            )
        )

    def _set(self, narrow: FollowUpFilter) -> None:
        if narrow != self.narrow:
            self.narrow = narrow
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        narrow = self.narrow
        self.views.follow()
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
