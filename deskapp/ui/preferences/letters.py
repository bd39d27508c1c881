"""How the office addresses people where good usage differs; each choice shows what it writes."""

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from enum import Enum

from deskapp.application.office_calendar import office_of
from deskapp.domain.addresses.postal_address import PostalAddress
from deskapp.domain.office import OFFICE, Office
from deskapp.domain.salutation.address_block import AddressField
from deskapp.domain.salutation.addressee import Addressee, AddressForm, Formality
from deskapp.domain.salutation.house_style import (
    COMMON_USAGE,
    GeneralGreeting,
    HouseStyle,
    NeutralGreeting,
    NobilityStyle,
    ProfessorForWomen,
)
from deskapp.domain.salutation.salute import salute
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.form import AnyField, Form, Line
from deskapp.ui.kit.forms.number_field import NumberField
from deskapp.ui.preferences.section import Section
from deskapp.wording.language import translate

_MOST_PEOPLE = 20
_LINE_ENDS = " / "

Example = Callable[[HouseStyle], str]


def _spoken(*people: Addressee) -> Example:
    return lambda house: salute(people, house=house).text.rstrip(",").replace("\n", _LINE_ENDS)


def _addressed(*people: Addressee) -> Example:
    def lines(house: HouseStyle) -> str:
        field = AddressField(address=PostalAddress(), people=people, house=house)
        return _LINE_ENDS.join(field.lines())

    return lines


def _frau(name: str = "Beispiel", **more: object) -> Addressee:
    return Addressee(form=AddressForm.FRAU, first_name="Ina", last_name=name, **more)  # type: ignore[arg-type]  # names of fields


def _herr(name: str, **more: object) -> Addressee:
    return Addressee(form=AddressForm.HERR, first_name="Jan", last_name=name, **more)  # type: ignore[arg-type]  # names of fields


_KIM = Addressee(first_name="Kim", last_name="Muster", post_title="M. Sc.")

_EXAMPLES: dict[str, Example] = {
    "general_greeting": _spoken(Addressee(form=AddressForm.ORGANISATION)),
    "neutral_greeting": _spoken(_KIM),
    "comma_after_guten_tag": _spoken(replace(_KIM, formality=Formality.SEMI)),
    "professor_for_women": _spoken(_frau(title="Prof.")),
    "professor_with_name": _spoken(_herr("Beispiel", title="Prof.")),
    "professor_with_doctor": _spoken(_herr("Beispiel", title="Prof. Dr.")),
    "private_lecturer_written_out": _spoken(_frau(title="PD Dr.")),
    "doctor_designate_counts": _spoken(_frau(title="Dr. des.")),
    "nobility": _spoken(_frau(nobility="Gräfin", particle="von")),
    "two_people_on_one_line": _spoken(_frau(), _herr("Muster")),
    "alphabet_only": _spoken(_frau("Muster"), _herr("Beispiel")),
    "comma_before_post_title": _addressed(_KIM),
    "frau_herrn_on_own_line": _addressed(_herr("Beispiel")),
}
"""What shows the difference that a switch makes, written by the same rules as real letters."""


_ENUMS: dict[str, type[Enum]] = {
    "general_greeting": GeneralGreeting,
    "neutral_greeting": NeutralGreeting,
    "professor_for_women": ProfessorForWomen,
    "nobility": NobilityStyle,
}


class LettersSection(Section):
    """The house style."""

    def __init__(self, desk: Desk) -> None:
        about = translate(
            "preferences",
            "Each is good German. Choose what your office writes; replies follow at once.",
        )
        super().__init__(desk, translate("preferences", "Letters"), about, Form(_lines()))
        self._office = Office(id=OFFICE)

    def load(self) -> None:
        """Ask for the profile."""
        if not self.form.is_dirty:
            self.desk.ask(office_of, owner=self, done=self._show)

    def store(self) -> None:
        """Store the style in the profile of the office."""
        style = HouseStyle(**self.form.values())  # type: ignore[arg-type]  # names of fields
        self.save_record(replace(self._office, house_style=style))

    def _show(self, office: Office) -> None:
        self._office = office
        style = office.house_style
        self.form.set_values({each.name: getattr(style, each.name) for each in fields(style)})


def _lines() -> Sequence[Line]:
    return (
        translate("preferences", "Greeting"),
        _choice(
            "general_greeting", translate("preferences", "To organisations and people unknown")
        ),
        (
            _choice("neutral_greeting", translate("preferences", "Without Frau or Herr")),
            _choice("comma_after_guten_tag", translate("preferences", "Comma after “Guten Tag”")),
        ),
        translate("preferences", "Titles"),
        (
            _choice("professor_for_women", translate("preferences", "Women as professors")),
            _choice("professor_with_name", translate("preferences", "Professors by name")),
        ),
        (
            _choice("professor_with_doctor", translate("preferences", "Professor with doctorate")),
            _choice("private_lecturer_written_out", translate("preferences", "Private lecturers")),
        ),
        (
            _choice("doctor_designate_counts", translate("preferences", "Doctor designate")),
            _choice("nobility", translate("preferences", "Former titles of nobility")),
        ),
        translate("preferences", "Several people"),
        _choice("two_people_on_one_line", translate("preferences", "Two people")),
        _choice("alphabet_only", translate("preferences", "Order of names")),
        NumberField(
            "most_people_by_name",
            translate("preferences", "How many are greeted by name"),
            _MOST_PEOPLE,
            is_required=True,
        ),
        translate("preferences", "Address"),
        (
            _choice("comma_before_post_title", translate("preferences", "Title behind the name")),
            _choice("frau_herrn_on_own_line", translate("preferences", "“Herrn” above the name")),
        ),
    )


def _choice(name: str, label: str) -> AnyField:
    """A switch as a choice between what it writes one way and what the other."""
    usual: object = getattr(COMMON_USAGE, name)
    values = (usual, not usual) if isinstance(usual, bool) else list[object](_ENUMS[name])
    words = [(value, _EXAMPLES[name](_style(name, value))) for value in values]
    return ChoiceField(name, label, words)


def _style(name: str, value: object) -> HouseStyle:
    return replace(COMMON_USAGE, **{name: value})  # type: ignore[arg-type]  # name of a field
