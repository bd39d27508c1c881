"""The page."""

from PySide6.QtWidgets import QWidget

from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.page import Page
from deskapp.wording.language import translate


class OverviewPage(Page):
    """What the office has, by Land and topic: pictures that lead to lists."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("overview", "Overview"), parent)
        self._desk = desk
