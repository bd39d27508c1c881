"""The other inquiries around one: those linked, both ways, and more of the same person."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.ui.inquiries.record.block import Block, Link
from deskapp.ui.inquiries.record.sheet import Related, Sheet
from deskapp.ui.inquiries.record.text_labels import inset
from deskapp.ui.inquiries.words import relation_words
from deskapp.ui.kit.buttons import IconButton
from deskapp.ui.kit.labels import ElidedLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.plain_text import one_line
from deskapp.ui.kit.requests import OpenRecord
from deskapp.wording.labels import label
from deskapp.wording.language import translate


class LinksBlock(Block):
    """Each with its subject, number and state; Enter opens it, the cross takes the link away."""

    link_wanted = Signal()
    unlinked = Signal(object)
    """The ``Related`` whose link shall go."""

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show the linked ones first."""
        self.clear()
        self.head(translate("inquiries", "Other inquiries"))
        for related in sheet.related if sheet else ():
            self._show_related(related)
        self.link(translate("inquiries", "Link an inquiry…"), self.link_wanted.emit)

    def _show_related(self, related: Related) -> None:
        row = related.row
        request = OpenRecord(RecordKind.INQUIRY, row.id)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(Link(row.subject, lambda: self.wants.emit(request)))
        text.addWidget(inset(ElidedLabel(about(related), TextSize.SMALL, Tone.MUTED)))
        line = QHBoxLayout()
        line.addLayout(text, 1)
        if related.relation is not None:
            words = translate(
                "inquiries", "Take away the link to {subject}", subject=one_line(row.subject)
            )
            cross = IconButton(Icon.CLOSE, words, lambda: self.unlinked.emit(related))
            line.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(line)


def about(related: Related) -> str:
    """How it stands to this one, its number, and its state."""
    row = related.row
    parts = [row.ref_no, label(row.outcome or row.state)]
    if related.relation is not None:
        parts.insert(0, relation_words(related.relation, is_incoming=related.is_incoming))
    return " · ".join(parts)
