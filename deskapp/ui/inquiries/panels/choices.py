"""Fields that several panels have in the same way."""

from typing import Final

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.inquiry import Kind
from deskapp.domain.office import Catalogue
from deskapp.domain.record import Id
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.inquiries.words import land_words
from deskapp.ui.kit.forms.chips_field import ChipsField
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.records.catalogues import NOTHING
from deskapp.ui.kit.records.choices import optional_words_of
from deskapp.wording.language import translate

CONTACTS: Final = frozenset({RecordKind.CONTACT})
INITIATIVES: Final = frozenset({RecordKind.INITIATIVE})
ORGANISATIONS: Final = frozenset({RecordKind.ORGANISATION})
INQUIRIES: Final = frozenset({RecordKind.INQUIRY})


def owner_field(sheet: Sheet, owner_id: Id | None) -> ChoiceField[Id | None]:
    """Who shall do it: a user, or the team."""
    everyone: list[tuple[Id | None, str]] = [(None, translate("inquiries", "Team"))]
    everyone += [(user.id, user.name) for user in sheet.users]
    field = ChoiceField("owner_id", translate("inquiries", "Owner"), everyone)
    if any(owner_id == each for each, _ in everyone):
        field.set_value(owner_id)
    return field


def kind_field(sheet: Sheet) -> ChoiceField[Kind | None]:
    """What the inquiry is about, as the reports count it."""
    field = ChoiceField("kind", translate("inquiries", "Kind"), optional_words_of(Kind))
    field.set_value(sheet.inquiry.kind)
    return field


def land_field(sheet: Sheet) -> ChoiceField[str]:
    """Where it belongs to; what initiative or organisation say is suggested, never set."""
    words = [("", NOTHING), *land_words()]
    field = ChoiceField("land", translate("inquiries", "State"), words)
    field.set_value(sheet.inquiry.land)
    if sheet.land and sheet.land != sheet.inquiry.land:
        name = dict(words).get(sheet.land, sheet.land)
        field.show_note(translate("inquiries", "By initiative or organisation: {land}", land=name))
    return field


def topics_field(sheet: Sheet) -> ChipsField[str]:
    """The topics offered today, and those that the inquiry has from earlier."""
    words = sheet.catalogues.choices(Catalogue.TOPIC, sheet.today, sheet.inquiry.topics)
    field = ChipsField("topics", translate("inquiries", "Topics"), words)
    field.set_value(sheet.inquiry.topics)
    return field
