"""The form that tags many records at once."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from deskapp.application.actions import Action
from deskapp.application.ports.records import Reader
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.bulk.tagging import tag
from deskapp.application.use_cases.collected.main_types import MAIN_TYPES
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id, new_id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.chips_field import ChipsField
from deskapp.ui.kit.records.editor import Editor, Storing
from deskapp.ui.kit.records.fields.tags_field import TagsField
from deskapp.ui.kit.records.record_form import RecordForm
from deskapp.wording.language import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Tagging(MainRecord):
    """What happens to many records: the ``tags`` they get, and those they lose."""

    gone: tuple[str, ...] = ()


class TaggingForm(RecordForm[Tagging]):
    """What to put on, and what to take off of that which some of them have."""

    def __init__(self, desk: Desk, present: Sequence[tuple[str, int]]) -> None:
        """`present` are the tags that some have, with how many."""
        lines = [TagsField(desk, translate("kit", "Tags to put on"))]
        if present:
            choices = [(each, f"{each} ({count})") for each, count in present]
            taken_off = translate("kit", "Tags to take off")
            super().__init__([*lines, ChipsField("gone", taken_off, choices)], _nothing())
        else:
            super().__init__(lines, _nothing())


def tags_of(reader: Reader, kind: RecordKind, ids: Sequence[Id]) -> tuple[tuple[str, int], ...]:
    """The tags that some of the records have, with how many, the most common first."""
    found = (reader.find(MAIN_TYPES[kind], one) for one in ids)
    counts = Counter(each for record in found if record is not None for each in record.tags)
    return tuple(counts.most_common())


def tagging_editor(
    desk: Desk, kind: RecordKind, ids: Sequence[Id], present: Sequence[tuple[str, int]]
) -> Editor[Tagging]:
    """The editor that stands in the place of the first of the records."""

    def store(work: UnitOfWork, typed: Tagging) -> Tagging:
        tag(work, MAIN_TYPES[kind], ids, add=typed.tags, remove=typed.gone)
        return typed

    heading = translate("kit", "Tags of %n records", n=len(ids))
    storing: Storing[Tagging] = Storing(Action.RECORDS_TAGGED, store, is_plan=True)
    return Editor(ids[0], heading, TaggingForm(desk, present), storing)


def _nothing() -> Tagging:
    return Tagging(id=new_id())
