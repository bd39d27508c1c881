"""The introductions of a person, or of an initiative's people, as rows to be read."""

from collections.abc import Callable, Sequence
from datetime import date

from deskapp.application.use_cases.introductions.views import IntroductionView
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.dates.date_words import short_date
from deskapp.domain.introduction import Standing
from deskapp.domain.record import Id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lists.card import Card, Mark
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.records.block_list import BlockList
from deskapp.ui.kit.records.sheet import Sheet
from deskapp.ui.kit.requests import OpenRecord
from deskapp.wording.labels import label
from deskapp.wording.language import current_language, translate


def add_introductions(
    sheet: Sheet,
    desk: Desk,
    views: Sequence[IntroductionView],
    open_record: Callable[[OpenRecord], object],
) -> None:
    """Show how far each is; a row leads to its inquiry. Without any there is nothing to see."""
    if not views:
        return
    heading, today = translate("kit", "Introductions"), desk.workspace.clock.today()
    inquiries = {view.introduction.id: view.introduction.inquiry_id for view in views}
    cards = {view.introduction.id: _card(view, today) for view in views}
    block = BlockList(desk.lanes, heading, cards)

    def follow(introduction_id: Id) -> None:
        open_record(OpenRecord(RecordKind.INQUIRY, inquiries[introduction_id]))

    block.opened.connect(follow)
    sheet.add_part(heading, block)


def _card(view: IntroductionView, today: date) -> Card:
    one = view.introduction
    made = short_date(one.introduced_on, today, current_language()) if one.introduced_on else ""
    has_ended = one.standing is Standing.ENDED
    return Card(
        title=f"{view.asker} – {view.asked}",
        second=label(one.result if has_ended else one.standing),
        time=made,
        mark=Mark(Icon.HANDSHAKE, label(Standing.ENDED)) if has_ended else None,
    )
