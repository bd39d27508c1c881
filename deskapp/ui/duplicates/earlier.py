"""A record that went into another one, to be read, and what is said once both are two again."""

from collections.abc import Iterable

from deskapp.application.ports.records import Queries
from deskapp.application.ports.system import Clock
from deskapp.application.telling.titles import record_title
from deskapp.application.use_cases.merging.unmerge import Left, Unmerged
from deskapp.domain.collected.merging import Merge
from deskapp.domain.dates.date_words import list_date
from deskapp.ui.duplicates.entries import TYPES
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.records.sheet import Fact, Sheet
from deskapp.wording.action_labels import action_label
from deskapp.wording.changes.field_labels import field_label
from deskapp.wording.changes.kind_labels import kind_label
from deskapp.wording.language import current_language, translate

_MOST_NAMED = 4


def read_kept_name(queries: Queries, merge: Merge) -> str:
    """What the record is called into which another one went; empty where it is gone."""
    kept = queries.find(TYPES[merge.kind], merge.kept_id)
    return record_title(kept) if kept else ""


def earlier_sheet(merge: Merge, kept_name: str, clock: Clock, buttons: list[Button]) -> Sheet:
    """What was merged when, and what splitting does."""
    sheet = Sheet(merge.lost_name, translate("duplicates", "Merged into another entry"))
    sheet.add_buttons(buttons)
    gone = translate("duplicates", "no longer there")
    day = list_date(clock.local(merge.at).date(), current_language())
    sheet.add_facts(
        (
            Fact(translate("duplicates", "Part of"), kept_name or gone),
            Fact(translate("duplicates", "Kind"), kind_label(TYPES[merge.kind])),
            Fact(translate("duplicates", "Merged on"), day),
        )
    )
    advice = translate(
        "duplicates",
        "Split, this entry is back as it was, with its inquiries, roles and follow-ups. What was "
        "changed since then stays.",
    )
    sheet.add_text(translate("duplicates", "What splitting does"), advice)
    sheet.end()
    return sheet


def split_words(done: Unmerged, action: str) -> str:
    """That both are two again, and what could not be taken apart."""
    said = action_label(action)
    if not done.left:
        return said
    stays = translate(
        "duplicates",
        "%n things were changed or deleted since and stay as they are: {names}.",
        n=len(done.left),
        names=_names(done.left),
    )
    return f"{said}. {stays}"


def _names(left: Iterable[Left]) -> str:
    words = list(dict.fromkeys(_word(one) for one in left))
    shown = ", ".join(words[:_MOST_NAMED])
    return f"{shown} …" if len(words) > _MOST_NAMED else shown


def _word(left: Left) -> str:
    of_kept = left.kind in TYPES.values()
    return (left.field and of_kept and field_label(left.kind, left.field)) or kind_label(left.kind)
