"""What the office has collected about a record, to be read: its tags and own fields."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtWidgets import QWidget

from deskapp.domain.collected.custom_field import CustomField, FieldType
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.collected.own_value import shown_value
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.records.block_list import TEXT_EDGE
from deskapp.ui.kit.records.fact_buttons import MakeCopy, web_button
from deskapp.ui.kit.records.sheet import Fact
from deskapp.wording.language import current_language, translate


class TagRow(QWidget):
    """The tags as buttons that lead to all who have them."""

    def __init__(self, tags: Iterable[str], pressed: Callable[[str], object]) -> None:
        super().__init__()
        flow = FlowLayout(self)
        self.setContentsMargins(TEXT_EDGE, 0, 0, 0)
        for tag in tags:
            flow.addWidget(_chip(tag, pressed))


def own_facts(
    record: MainRecord, definitions: Sequence[CustomField], copy: MakeCopy
) -> Iterator[Fact]:
    """What the own fields hold, in the office's order."""
    for each in definitions:
        value = record.custom_value(each.id)
        buttons = (copy(value), web_button(value)) if each.type is FieldType.LINK and value else ()
        yield Fact(each.label, shown_value(each, value, current_language()), buttons)


def with_tags(second: str, tags: Iterable[str]) -> str:
    """The second line of a row with the tags behind it."""
    return " · ".join(part for part in (second, *(f"#{tag}" for tag in tags)) if part)


def _chip(tag: str, pressed: Callable[[str], object]) -> Button:
    chip = Button(tag.replace("&", "&&"), lambda: pressed(tag), Kind.CHIP, Icon.TAG)
    chip.setAccessibleName(translate("kit", "Tag {tag}: show all", tag=tag))
    return chip
