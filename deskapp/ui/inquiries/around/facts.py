"""What else is known about an inquiry: facts for the reports, tags, own fields, the remark."""

from collections.abc import Iterator

from deskapp.domain.collected.own_value import shown_value
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.names.filter_words import Key
from deskapp.ui.inquiries.record.block import Block
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.inquiries.record.text_labels import inset
from deskapp.ui.inquiries.words import land_words
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.records.collected.facts import TagRow
from deskapp.ui.kit.requests import ListNarrowed
from deskapp.wording.filters import narrowing
from deskapp.wording.labels import label
from deskapp.wording.language import current_language, translate


class FactsBlock(Block):
    """One line a fact; a tag leads to all inquiries that have it."""

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show what is filled in."""
        self.clear()
        facts = list(_facts(sheet)) if sheet else []
        inquiry = sheet.inquiry if sheet else None
        tags, note = (inquiry.tags, inquiry.note) if inquiry else ((), "")
        self.setVisible(bool(facts or tags or note))
        self.head(translate("inquiries", "Details"))
        for name, value in facts:
            self.say(translate("inquiries", "{name}: {value}", name=name, value=value))
        if tags:
            self.column.addWidget(TagRow(tags, self._show_tagged))
        if note:
            self.column.addWidget(inset(PlainLabel(note, wraps=True, is_selectable=True)))

    def _show_tagged(self, tag: str) -> None:
        self.wants.emit(ListNarrowed(RecordKind.INQUIRY, narrowing((Key.TAG, tag))))


def _facts(sheet: Sheet) -> Iterator[tuple[str, str]]:
    inquiry = sheet.inquiry
    yield from ((name, value) for name, value in _of_reports(inquiry) if value)
    for own in sheet.own_fields:
        if value := inquiry.custom_value(own.id):
            yield own.label, shown_value(own, value, current_language())


def _of_reports(inquiry: Inquiry) -> Iterator[tuple[str, str]]:
    land = dict(land_words()).get(inquiry.land, inquiry.land)
    yield translate("inquiries", "State"), land
    yield translate("inquiries", "Depth"), label(inquiry.depth) if inquiry.depth else ""
    yield translate("inquiries", "Outcome"), label(inquiry.outcome) if inquiry.outcome else ""
    yield translate("inquiries", "Urgent because"), inquiry.priority_reason
