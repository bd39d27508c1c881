"""The right column of the page: the blocks around an inquiry, each with its own matter."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from deskapp.ui.inquiries.around.checklist import ChecklistBlock
from deskapp.ui.inquiries.around.facts import FactsBlock
from deskapp.ui.inquiries.around.follow_ups import FollowUpsBlock
from deskapp.ui.inquiries.around.links import LinksBlock
from deskapp.ui.inquiries.around.person import BodiesBlock, PersonBlock
from deskapp.ui.inquiries.introductions.block import IntroductionsBlock
from deskapp.ui.inquiries.record.block import Block
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.inquiries.record.text_labels import LINK_INSET
from deskapp.ui.inquiries.similar.block import SimilarBlock
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS
from deskapp.wording.language import translate


class SidePanel(QScrollArea):
    """What one wants to know while answering; everything leads on to its record."""

    command_parts = (SimilarBlock, IntroductionsBlock)

    wants = Signal(object)
    says = Signal(object)
    follow_up_done = Signal(object)
    person_wanted = Signal()
    follow_up_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("inquiries", "People and related"))
        self.person, self.bodies = PersonBlock(), BodiesBlock()
        self.checklist = ChecklistBlock(desk)
        self.follow_ups, self.links = FollowUpsBlock(), LinksBlock()
        self.introductions, self.similar = IntroductionsBlock(desk), SimilarBlock(desk)
        self.person.person_wanted.connect(self.person_wanted)
        self.follow_ups.wanted.connect(self.follow_up_wanted)
        self.follow_ups.done.connect(self.follow_up_done)
        self.blocks: Sequence[Block] = (
            self.person,
            self.bodies,
            FactsBlock(),
            self.follow_ups,
            self.checklist,
            self.introductions,
            self.similar,
            self.links,
        )
        self._lay_out()

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show what stands around an inquiry, or nothing."""
        self._content.setVisible(sheet is not None)
        for block in self.blocks:
            block.show_sheet(sheet)

    def _lay_out(self) -> None:
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        left = BETWEEN_GROUPS - LINK_INSET
        column.setContentsMargins(left, BETWEEN_GROUPS, BETWEEN_GROUPS, BETWEEN_GROUPS)
        column.setSpacing(BETWEEN_GROUPS)
        for block in self.blocks:
            block.wants.connect(self.wants)
            block.says.connect(self.says)
            column.addWidget(block)
        column.addStretch()
        self.setWidget(self._content)  # which shows it
        self._content.hide()
