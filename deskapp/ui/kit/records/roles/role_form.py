"""The form of a role: who is what, where, and from when to when."""

from collections.abc import Iterator
from datetime import date

from deskapp.application.actions import Action
from deskapp.application.use_cases.records import save_role
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.office import Catalogue
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import CheckField, ChoiceField
from deskapp.ui.kit.forms.form import Folded, Line
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.records.catalogues import Catalogues
from deskapp.ui.kit.records.editor import Storing
from deskapp.ui.kit.records.fields.date_fields import PartialDateField
from deskapp.ui.kit.records.fields.record_picker import Names, RecordField
from deskapp.ui.kit.records.record_form import RecordForm
from deskapp.wording.language import translate

STORING = Storing(Action.ROLE_SAVED, save_role)
"""How a role is stored: a new primary role takes the place of another."""


class RoleForm(RecordForm[Affiliation]):
    """Of a new role it asks for the end that is not there yet; a stored one keeps both."""

    def __init__(self, desk: Desk, role: Affiliation, words: Catalogues, names: Names) -> None:
        today = desk.workspace.clock.today()
        lines = (*_ends(desk, role, names), *_lines(desk, role, words, names, today))
        super().__init__(lines, role)

    def end(self, today: date) -> None:
        """Propose that the role ends today, and go there."""
        self.field("primary").set_value(False)
        self.field("valid_to").set_value(PartialDate.of(today))
        self.field("valid_to").setFocus()


def _ends(desk: Desk, role: Affiliation, names: Names) -> Iterator[Line]:
    if role.version:
        return
    if not role.contact_id:
        person = translate("kit", "Person")
        kinds = frozenset({RecordKind.CONTACT})
        yield RecordField("contact_id", person, desk, kinds, names, is_required=True)
    elif role.organisation_id is None and role.initiative_id is None:
        yield (
            RecordField(
                "organisation_id",
                translate("kit", "Organisation"),
                desk,
                frozenset({RecordKind.ORGANISATION}),
                names,
            ),
            RecordField(
                "initiative_id",
                translate("kit", "or initiative"),
                desk,
                frozenset({RecordKind.INITIATIVE}),
                names,
            ),
        )


def _lines(
    desk: Desk, role: Affiliation, words: Catalogues, names: Names, today: date
) -> Iterator[Line]:
    kinds = words.choices(Catalogue.ROLE_KIND, today, [role.role_kind])
    yield (
        LineField("function", translate("kit", "Function"), limit=120),
        ChoiceField("role_kind", translate("kit", "Kind of role"), kinds),
    )
    yield (
        PartialDateField("valid_from", translate("kit", "From")),
        PartialDateField("valid_to", translate("kit", "Until")),
    )
    yield CheckField("primary", translate("kit", "This is the person’s main role"))
    more = (
        LineField("unit", translate("kit", "Unit"), limit=120),
        RecordField(
            "on_behalf_of_id",
            translate("kit", "On behalf of"),
            desk,
            frozenset({RecordKind.ORGANISATION}),
            names,
        ),
        CheckField(
            "office_in_salutation",
            translate("kit", "The salutation names the office"),
            hint=translate("kit", "As in “Sehr geehrte Frau Ministerin”; for high offices only."),
        ),
    )
    yield Folded(translate("kit", "More"), more)
