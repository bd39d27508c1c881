"""The page."""

from PySide6.QtWidgets import QWidget

from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.page import Page
from deskapp.wording.language import translate


class DuplicatesPage(Page):
    """Records that may be one: looked for, compared, merged and taken apart again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("duplicates", "Duplicates"), parent)
        self._desk = desk
