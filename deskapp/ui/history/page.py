"""The page."""

from PySide6.QtWidgets import QWidget

from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.page import Page
from deskapp.wording.language import translate


class HistoryPage(Page):
    """What was done in the last months, and taking it back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("history", "History"), parent)
        self._desk = desk
