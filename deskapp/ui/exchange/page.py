"""The page."""

from PySide6.QtWidgets import QWidget

from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.page import Page
from deskapp.wording.language import translate


class ExchangePage(Page):
    """Lists that come in from files and go out to them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("exchange", "Import and export"), parent)
        self._desk = desk
