"""Says that the history of one record is shown, with the way back to everything."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from deskapp.domain.record import Id
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import ElidedLabel
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP, PAGE_EDGE
from deskapp.wording.language import translate


class AboutLine(QWidget):
    """Hidden while everything is shown."""

    def __init__(self, desk: Desk, show_everything: Callable[[], object]) -> None:
        super().__init__()
        self._desk = desk
        self._name = ElidedLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(PAGE_EDGE, 0, BETWEEN_GROUPS, INSIDE_GROUP)
        row.addWidget(self._name, 1)
        row.addWidget(Button(translate("history", "Show everything"), show_everything, Kind.LINK))
        self.hide()

    def show_record(self, record_id: Id | None) -> None:
        """Name a record, or none."""
        self._name.setText("")
        self.setVisible(record_id is not None)
        if record_id is not None:
            self._desk.ask(
                lambda queries: queries.titles((record_id,)).get(record_id, ""),
                owner=self,
                done=self._name.setText,
            )
