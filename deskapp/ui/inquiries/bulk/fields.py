"""The fields of a change of many: each says that it leaves things as they are, until it is used."""

from collections.abc import Iterable, Sequence
from enum import Enum
from typing import Any, Final, TypeVar

from deskapp.application.use_cases.inquiry_work.many import ManyChange
from deskapp.domain.dates.due_input import DueDay
from deskapp.domain.inquiry import Depth, Inquiry, Kind, Outcome, Priority, State
from deskapp.domain.office import Catalogue
from deskapp.domain.record import Id
from deskapp.ui.inquiries.panels.choices import INITIATIVES
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.inquiries.words import land_words
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.chips_field import ChipsField
from deskapp.ui.kit.forms.choice_fields import ChoiceField, Choices
from deskapp.ui.kit.forms.due_field import DueField
from deskapp.ui.kit.forms.form import Folded, Line
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.records.choices import words_of
from deskapp.ui.kit.records.fields.record_picker import RecordField
from deskapp.ui.kit.records.fields.tags_field import TagsField
from deskapp.wording.language import translate

V = TypeVar("V")


class Stay(Enum):
    """The choice that leaves a field as it is in each."""

    STAY = "stay"


_CHOSEN: Final = ("owner_id", "kind", "land", "outcome", "depth")
"""Fields of choices whose value is that of the record."""


def lines_for(desk: Desk, sheet: Sheet, inquiries: Sequence[Inquiry]) -> list[Line]:
    """The form; what can be taken off is what at least one of them has."""
    due = DueField("due_on", translate("inquiries", "Answer by"), sheet.today)
    due.set_calendar(sheet.calendar)
    return [
        (_choice("owner_id", translate("inquiries", "Owner"), _owners(sheet)), _states()),
        (
            _choice("outcome", translate("inquiries", "Outcome"), words_of(Outcome)),
            _choice("depth", translate("inquiries", "Depth"), words_of(Depth)),
        ),
        (
            _choice("kind", translate("inquiries", "Kind"), words_of(Kind)),
            _choice("land", translate("inquiries", "State"), land_words()),
        ),
        (
            _choice("priority", translate("inquiries", "Priority"), words_of(Priority)),
            LineField("priority_reason", translate("inquiries", "Why is it urgent?"), limit=200),
        ),
        (
            due,
            RecordField(
                "initiative_id",
                translate("inquiries", "On behalf of the initiative"),
                desk,
                INITIATIVES,
                {},
            ),
        ),
        Folded(translate("inquiries", "Topics"), list(_topics(sheet, inquiries))),
        Folded(translate("inquiries", "Tags"), [TagsField(desk), *_tags_off(inquiries)]),
    ]


def change_of(values: dict[str, Any], used: frozenset[str]) -> ManyChange:
    """The change that the values of the form mean; ``used`` names the fields with an entry."""
    chosen = {name: values[name] for name in _CHOSEN if values[name] is not Stay.STAY}
    if values["priority"] is not Stay.STAY:
        is_high = values["priority"] is Priority.HIGH
        reason = values["priority_reason"] if is_high else ""
        chosen |= {"priority": values["priority"], "priority_reason": reason}
    due = values["due_on"]
    if isinstance(due, DueDay):
        chosen["due_on"] = due.due
    if "initiative_id" in used and values["initiative_id"]:
        chosen["initiative_id"] = values["initiative_id"]
    return ManyChange(
        values=chosen,
        add_topics=values["topics"],
        remove_topics=values.get("topics_off", ()),
        add_tags=values["tags"],
        remove_tags=values.get("tags_off", ()),
        state=None if values["state"] is Stay.STAY else values["state"],
    )


def _choice(name: str, label: str, words: Choices[V]) -> ChoiceField[V | Stay]:
    stays = translate("inquiries", "stays as it is")
    offered: list[tuple[V | Stay, str]] = [(Stay.STAY, stays), *words]
    return ChoiceField(name, label, offered)


def _owners(sheet: Sheet) -> Iterable[tuple[Id | None, str]]:
    yield None, translate("inquiries", "Team")
    yield from ((user.id, user.name) for user in sheet.users)


def _states() -> ChoiceField[State | Stay]:
    may_be = [(state, word) for state, word in words_of(State) if state is not State.NEW]
    return _choice("state", translate("inquiries", "Status"), may_be)


def _topics(sheet: Sheet, inquiries: Sequence[Inquiry]) -> Iterable[Line]:
    offered = sheet.catalogues.choices(Catalogue.TOPIC, sheet.today)
    yield ChipsField("topics", translate("inquiries", "Topics besides"), offered)
    used = {code for inquiry in inquiries for code in inquiry.topics}
    if used:
        held = sheet.catalogues.choices(Catalogue.TOPIC, sheet.today, tuple(sorted(used)))
        words = [(code, word) for code, word in held if code in used]
        yield ChipsField("topics_off", translate("inquiries", "Topics to take off"), words)


def _tags_off(inquiries: Sequence[Inquiry]) -> Iterable[Line]:
    tags = {tag.casefold(): tag for inquiry in inquiries for tag in inquiry.tags}
    if tags:
        words = [(tag, tag) for _, tag in sorted(tags.items())]
        yield ChipsField("tags_off", translate("inquiries", "Tags to take off"), words)
