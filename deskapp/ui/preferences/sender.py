"""The sender profile: the shared address, the firm behind it, and the legal details."""

from collections.abc import Sequence
from dataclasses import asdict, replace

from deskapp.application.ports.records import Queries
from deskapp.domain.office import Catalogue, CatalogueEntry
from deskapp.domain.record import new_id
from deskapp.domain.sender_profile import Director, HandOver, SenderProfile
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.form import AnyField, Form, Line
from deskapp.ui.kit.forms.repeated_field import RepeatedField
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.records.fields.date_fields import DayField
from deskapp.ui.preferences.section import Section
from deskapp.wording.labels import choices
from deskapp.wording.language import current_language, translate

_PLAIN = (
    "display_name",
    "mail",
    "firm",
    "legal_form",
    "seat",
    "court",
    "register_no",
    "street",
    "plz_town",
    "phone",
    "web",
    "privacy_url",
    "client_line",
    "hand_over",
)
_PEOPLE = ("directors", "supervisors")


class SenderSection(Section):
    """What stands in the head and at the end of every mail."""

    def __init__(self, desk: Desk) -> None:
        about = translate(
            "preferences",
            "The law asks registered firms for seat, court, number and "
            "managing directors in every mail.",
        )
        super().__init__(desk, translate("preferences", "Sender"), about, Form(_lines()))
        self._profile = SenderProfile(id=new_id(), display_name="", mail="")

    def load(self) -> None:
        """Ask for the profile and the legal forms."""
        if not self.form.is_dirty:
            self.desk.ask(_stored, owner=self, done=self._show)

    def store(self) -> None:
        """Store the profile."""
        values = self.form.values()
        for name in _PEOPLE:
            rows = values[name]
            assert isinstance(rows, tuple)
            values[name] = tuple(Director(**row) for row in rows)
        self.save_record(replace(self._profile, **values))  # type: ignore[arg-type]  # names of fields

    def _show(self, stored: tuple[SenderProfile | None, tuple[CatalogueEntry, ...]]) -> None:
        profile, forms = stored
        self._profile = profile or self._profile
        language = current_language()
        legal_forms = [("", "–"), *((form.code, form.label(language)) for form in forms)]
        field = self.form.field("legal_form")
        assert isinstance(field, ChoiceField)
        field.set_choices(legal_forms)
        values = {name: getattr(self._profile, name) for name in _PLAIN}
        values |= {name: tuple(map(asdict, getattr(self._profile, name))) for name in _PEOPLE}
        self.form.set_values(values)


def _lines() -> Sequence[Line]:
    return (
        LineField(
            "display_name",
            translate("preferences", "Name beside the address"),
            is_required=True,
        ),
        LineField("mail", translate("preferences", "Shared address"), is_required=True),
        ChoiceField(
            "hand_over",
            translate("preferences", "Replies leave by"),
            choices(HandOver).items(),
        ),
        *_legal_details(),
        translate("preferences", "How to reach the office"),
        (
            LineField("street", translate("preferences", "Street")),
            LineField("plz_town", translate("preferences", "Postcode and town")),
        ),
        (
            LineField("phone", translate("preferences", "Phone")),
            LineField("web", translate("preferences", "Website"), example="https://"),
        ),
        LineField("privacy_url", translate("preferences", "Privacy notice"), example="https://"),
        LineField("client_line", translate("preferences", "On behalf of (one line)")),
    )


def _legal_details() -> Sequence[Line]:
    return (
        translate("preferences", "Legal details"),
        (
            LineField("firm", translate("preferences", "Firm")),
            ChoiceField("legal_form", translate("preferences", "Legal form"), [("", "–")]),
        ),
        (
            LineField("seat", translate("preferences", "Seat")),
            LineField("court", translate("preferences", "Register court")),
            LineField("register_no", translate("preferences", "Register number")),
        ),
        RepeatedField(
            "directors",
            translate("preferences", "Managing directors"),
            _director_row,
            translate("preferences", "Add a managing director"),
        ),
        RepeatedField(
            "supervisors",
            translate("preferences", "Chair of the supervisory board"),
            _director_row,
            translate("preferences", "Add a chair"),
        ),
    )


def _stored(queries: Queries) -> tuple[SenderProfile | None, tuple[CatalogueEntry, ...]]:
    profiles = queries.where(SenderProfile)
    forms = queries.where(CatalogueEntry, catalogue=Catalogue.LEGAL_FORM)
    return next(iter(profiles), None), forms


def _director_row() -> tuple[AnyField, ...]:
    fields = (
        LineField("name", translate("preferences", "Full name")),
        DayField("valid_from", translate("preferences", "from")),
        DayField("valid_to", translate("preferences", "to")),
    )
    for field in fields:
        field.line.setPlaceholderText(field.plain_label)
    return fields
