"""The page."""

from PySide6.QtWidgets import QWidget

from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.page import Page
from deskapp.wording.language import translate


class BriefingPage(Page):
    """Briefing sheet."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("briefing", "Briefing sheet"), parent)
        self._desk = desk
