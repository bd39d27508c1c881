"""The answered inquiries most like the one shown, each with the first words of its answer."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from deskapp.application.ports.questions.similar import SimilarAnswer
from deskapp.application.use_cases.similar.earlier import EarlierAnswer, earlier_answer
from deskapp.domain.answered.taken_over import own_words
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.dates.date_words import short_date
from deskapp.domain.record import Id
from deskapp.ui.inquiries.record.block import Block, Link
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.inquiries.record.text_labels import inset
from deskapp.ui.kit.actions import action
from deskapp.ui.kit.buttons import IconButton
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lanes.jobs import Job
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.plain_text import one_line
from deskapp.ui.kit.requests import OpenRecord
from deskapp.wording.labels import label
from deskapp.wording.language import current_language, translate

_MOST: Final = 5
_SHOWN_WORDS: Final = 160
"""Characters of an answer that are shown."""
_LOOKED_AT: Final = 4_000
"""Characters in which they are looked for: a whole answer of 100 KB would take 30 ms."""


class SimilarBlock(Block):
    """Asks by itself, as often as what the asker wrote has changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sheet: Sheet | None = None
        self._found: tuple[SimilarAnswer, ...] = ()
        self._job: Job | None = None
        self.hide()

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Look for inquiries like that one."""
        before, self._sheet = self._sheet, sheet
        if _what_counts(before) == _what_counts(sheet):
            return
        if self._job is not None:
            self._job.drop()
        if before is None or sheet is None or before.inquiry.id != sheet.inquiry.id:
            self._show(())
        if sheet is not None and sheet.mailing is None:
            inquiry_id = sheet.inquiry.id
            self._job = self._desk.ask(
                lambda queries: queries.similar_answered(inquiry_id, _MOST),
                owner=self,
                done=self._show,
            )

    def _show(self, found: tuple[SimilarAnswer, ...]) -> None:
        if found == self._found and found:
            return
        self._found = found
        self.clear()
        self.setVisible(bool(found))
        self.head(translate("inquiries", "We have answered this before"))
        for number, answer in enumerate(found, 1):
            self._show_answer(number, answer)

    def _show_answer(self, number: int, answer: SimilarAnswer) -> None:
        assert self._sheet is not None
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(Link(answer.subject, partial(self._open, answer.inquiry_id)), 1)
        words = translate(
            "inquiries",
            "Use the answer of {ref_no} (Shift+F{number})",
            ref_no=answer.ref_no,
            number=number,
        )
        use = IconButton(Icon.REPLY, words, partial(self._use, number))
        line.addWidget(use, 0, Qt.AlignmentFlag.AlignTop)
        place = QWidget()
        line.setContentsMargins(0, 0, 0, 0)
        place.setLayout(line)
        self.column.addWidget(place)
        day = self._desk.workspace.clock.local(answer.answered_at).date()
        about = [answer.ref_no, short_date(day, self._sheet.today, current_language())]
        about += [label(answer.outcome)] if answer.outcome else []
        self.say(" · ".join(about), TextSize.SMALL, Tone.MUTED)
        said = one_line(own_words(answer.text[:_LOOKED_AT]))
        shown = said[:_SHOWN_WORDS].rstrip() + ("…" if len(said) > _SHOWN_WORDS else "")
        self.column.addWidget(inset(PlainLabel(shown, TextSize.SMALL, wraps=True)))

    def _open(self, inquiry_id: Id) -> None:
        self.wants.emit(OpenRecord(RecordKind.INQUIRY, inquiry_id))

    @action("inquiries", "Use the first earlier answer", shortcut="Shift+F1", icon=Icon.REPLY)
    def use_first(self) -> None:
        """Put the words of the likest answer into the reply."""
        self._use(1)

    @action("inquiries", "Use the second earlier answer", shortcut="Shift+F2")
    def use_second(self) -> None:
        """Put the words of the second answer into the reply."""
        self._use(2)

    @action("inquiries", "Use the third earlier answer", shortcut="Shift+F3")
    def use_third(self) -> None:
        """Put the words of the third answer into the reply."""
        self._use(3)

    @action("inquiries", "Use the fourth earlier answer", shortcut="Shift+F4")
    def use_fourth(self) -> None:
        """Put the words of the fourth answer into the reply."""
        self._use(4)

    @action("inquiries", "Use the fifth earlier answer", shortcut="Shift+F5")
    def use_fifth(self) -> None:
        """Put the words of the fifth answer into the reply."""
        self._use(5)

    def _use(self, number: int) -> None:
        if self._sheet is None or number > len(self._found):
            text = translate(
                "inquiries", "There is no earlier answer {number} here.", number=number
            )
            self.says.emit(Notice(text))
            return
        answer, inquiry_id = self._found[number - 1], self._sheet.inquiry.id
        self._desk.ask(
            lambda queries: earlier_answer(queries, answer.message_id, inquiry_id),
            owner=self,
            done=self._hand_in,
        )

    def _hand_in(self, earlier: EarlierAnswer | None) -> None:
        if earlier is not None:
            self.wants.emit(earlier)


def _what_counts(sheet: Sheet | None) -> tuple[object, ...]:
    """All that the search depends on."""
    if sheet is None:
        return ()
    inquiry = sheet.inquiry
    said = tuple(row.id for row in sheet.messages)
    return inquiry.id, inquiry.subject, inquiry.kind, inquiry.topics, inquiry.land, said
