"""What was promised about an inquiry and is still to be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from deskapp.application.ports.questions.lists import FollowUpRow
from deskapp.domain.dates.date_words import short_date
from deskapp.ui.inquiries.record.block import Block
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.inquiries.record.text_labels import inset
from deskapp.ui.kit.buttons import IconButton
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import INSIDE_GROUP
from deskapp.ui.kit.plain_text import one_line
from deskapp.wording.language import current_language, translate


class FollowUpsBlock(Block):
    """Each with its day and a button that says it is done."""

    done = Signal(object)
    """The id of the follow-up."""
    wanted = Signal()

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show the open ones."""
        self.clear()
        self.head(translate("inquiries", "Follow-ups"))
        for row in sheet.follow_ups if sheet else ():
            assert sheet is not None
            self._show_row(row, sheet)
        self.link(translate("inquiries", "Set a follow-up…"), self.wanted.emit)

    def _show_row(self, row: FollowUpRow, sheet: Sheet) -> None:
        day = short_date(row.due_on, sheet.today, current_language())
        tone = Tone.OVERDUE if row.due_on < sheet.today else Tone.MUTED
        if row.due_on < sheet.today:
            day = translate("inquiries", "overdue since {day}", day=day)
        done = translate("inquiries", "Done: {reason}", reason=one_line(row.reason))
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(inset(PlainLabel(one_line(row.reason), wraps=True)))
        when = " · ".join(part for part in (day, row.owner) if part)
        text.addWidget(inset(PlainLabel(when, TextSize.SMALL, tone, wraps=True)))
        line = QHBoxLayout()
        line.setSpacing(INSIDE_GROUP)
        line.addLayout(text, 1)
        check = IconButton(Icon.CHECK, done, lambda: self.done.emit(row.id))
        line.addWidget(check, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(line)
