"""How many inquiries are selected, and what can be done with all of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.ui.inquiries.record.text_labels import LINK_INSET
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP
from deskapp.wording.language import translate


class SelectionBar(QWidget):
    """To be seen while more than one is selected."""

    change_wanted = Signal()
    join_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = PlainLabel("")
        self._count.setProperty("strong", True)
        self._count.setContentsMargins(LINK_INSET, LINK_INSET, LINK_INSET, LINK_INSET)
        change = translate("inquiries", "Change…")
        join = translate("inquiries", "Join…")
        frame = QVBoxLayout(self)
        frame.setContentsMargins(BETWEEN_GROUPS, 0, BETWEEN_GROUPS, INSIDE_GROUP)
        flow = FlowLayout()
        frame.addLayout(flow)
        flow.addWidget(self._count)
        flow.addWidget(Button(change, self.change_wanted.emit, Kind.LINK))
        flow.addWidget(Button(join, self.join_wanted.emit, Kind.LINK))
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many are selected."""
        self._count.setText(translate("inquiries", "%n selected", n=count))
        self.setVisible(count > 1)
