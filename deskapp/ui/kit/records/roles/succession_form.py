"""The form in which a role ends and somebody else takes it over: what moves is shown and ticked."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from deskapp.application.actions import Action
from deskapp.application.office_calendar import office_of
from deskapp.application.ports.records import Queries
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.succession.foreseen import Foreseen, foreseen
from deskapp.application.use_cases.succession.passing_on import PassingOn, pass_on
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact, ContactMail, Source
from deskapp.domain.names.person_name import parse_person_name
from deskapp.domain.record import Id, new_id
from deskapp.domain.salutation.addressee import AddressForm
from deskapp.domain.salutation.house_style import HouseStyle
from deskapp.domain.salutation.salute import salute
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import CheckField, ChoiceField
from deskapp.ui.kit.forms.form import Line
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.records.choices import words_of
from deskapp.ui.kit.records.editor import Storing
from deskapp.ui.kit.records.fields.date_fields import DayField
from deskapp.ui.kit.records.fields.mail_line import MailLine
from deskapp.ui.kit.records.fields.record_picker import RecordField
from deskapp.ui.kit.records.record_form import RecordForm, Values
from deskapp.ui.kit.records.roles.role_lines import RoleLine, people_of
from deskapp.wording.language import translate

_INQUIRY, _FOLLOW_UP = "inquiry.", "follow_up."
_OF_NEW_PERSON = ("address_form", "mail")


@dataclass(frozen=True, slots=True)
class Change:
    """A role that is to end, with what is open in it and how the office greets."""

    line: RoleLine
    open: Foreseen
    house: HouseStyle


def read_change(queries: Queries, line: RoleLine) -> Change:
    """All that the form shows."""
    return Change(line, foreseen(queries, line.role), office_of(queries).house_style)


def change_of(queries: Queries, role: Affiliation, today: date) -> Change | None:
    """The same for a role that is known without its person; none where it is gone."""
    body = "initiative_id" if role.initiative_id else "organisation_id"
    people = people_of(queries, today, **{body: getattr(role, body)})
    line = next((each for each in people if each.role.id == role.id), None)
    return read_change(queries, line) if line else None


def _store(work: UnitOfWork, typed: PassingOn) -> PassingOn:
    pass_on(work, typed)
    return typed


STORING: Storing[PassingOn] = Storing(Action.ROLE_PASSED_ON, _store, is_plan=True)
"""How a change is carried out."""


class SuccessionForm(RecordForm[PassingOn]):
    """Who follows stands first, so that a name and Ctrl+Enter are all that must be typed."""

    def __init__(self, desk: Desk, change: Change) -> None:
        self._desk, self._change = desk, change
        self._known: Contact | None = None
        self._new_id = new_id()
        self._preview = PlainLabel(tone=Tone.MUTED, wraps=True)
        role, today = change.line.role, desk.workspace.clock.today()
        last_day = role.valid_to.latest if role.valid_to else today
        plan = PassingOn(id=new_id(), role=role, last_day=last_day, function=role.function)
        super().__init__(self._lines(), plan)
        self._successor.line.picked.connect(self._ask_for_person)
        self.changed.connect(self._follow)
        self._follow()

    def values_of(self, record: PassingOn) -> Values:
        """Everything open goes along until a tick is taken away; no form of address is guessed."""
        ticks = {each.name: True for each in self.fields() if _is_tick(each.name)}
        nothing_said = {"address_form": AddressForm.NEUTRAL}
        return {**super().values_of(record), **nothing_said, **ticks}

    def record_of(self, base: PassingOn, values: Values) -> PassingOn:
        """The plan as it stands in the form."""
        ticked = [name for name, value in values.items() if _is_tick(name) and value]
        special = {
            "new_contact": self._new_contact(values),
            "inquiries": _ids(ticked, _INQUIRY),
            "follow_ups": _ids(ticked, _FOLLOW_UP),
        }
        return super().record_of(base, {**values, **special})

    @property
    def is_dirty(self) -> bool:
        """A name that nobody here has yet is something typed, too."""
        return super().is_dirty or self._successor.text() != self._saved_name

    def mark_saved(self) -> None:
        """What stands here now is saved."""
        super().mark_saved()
        self._saved_name = self._successor.text()

    def _lines(self) -> Iterator[Line]:
        self._successor = RecordField(
            "successor_id",
            translate("kit", "Who follows"),
            self._desk,
            frozenset({RecordKind.CONTACT}),
            {},
            takes_text=True,
            hint=translate("kit", "A person known here, or the full name of a new one."),
        )
        yield self._successor
        yield _address_form(), MailLine("mail", translate("kit", "E-mail"), is_required=False)
        yield self._preview
        function = translate("kit", "Function of the new person")
        yield (
            DayField("last_day", translate("kit", "The role ends on"), is_required=True),
            LineField("function", function, limit=120),
        )
        yield from self._open_lines()

    def _open_lines(self) -> Iterator[Line]:
        found = self._change.open
        if found.inquiries or found.follow_ups:
            yield translate("kit", "Goes along")
        for inquiry in found.inquiries:
            said = translate("kit", "Inquiry {number}: {subject}")
            text = said.format(number=inquiry.ref_no, subject=inquiry.subject)
            yield CheckField(f"{_INQUIRY}{inquiry.id}", _escaped(text))
        for follow_up in found.follow_ups:
            said = translate("kit", "Follow-up: {reason}", reason=follow_up.reason)
            yield CheckField(f"{_FOLLOW_UP}{follow_up.id}", _escaped(said))
        for sentence in _sentences(self._change):
            yield PlainLabel(sentence, tone=Tone.MUTED, wraps=True)

    def _new_contact(self, values: Values) -> Contact | None:
        name = self._successor.text()
        if values["successor_id"] is not None or not name:
            return None
        parts, role = parse_person_name(name), self._change.line.role
        is_read = bool(parts.last_name)
        return Contact(
            id=self._new_id,
            address_form=values["address_form"],
            title_pre=parts.title_pre,
            first_name=parts.first_name,
            nobility=parts.nobility,
            name_particle=parts.name_particle,
            last_name=parts.last_name if is_read else name,
            title_post=parts.title_post,
            mails=(ContactMail(values["mail"], preferred=True),) if values["mail"] else (),
            source=Source.INITIATIVE if role.initiative_id else Source.OWN_STATEMENT,
            source_date=self._desk.workspace.clock.today(),
        )

    def _ask_for_person(self, contact_id: Id | None) -> None:
        self._known = None
        if contact_id is not None:
            self._desk.ask(
                lambda queries: queries.find(Contact, contact_id), owner=self, done=self._learn
            )

    def _learn(self, contact: Contact | None) -> None:
        """Answers may come in another order than they were asked for."""
        if contact is not None and contact.id == self._successor.value():
            self._known = contact
            self._follow()

    def _follow(self) -> None:
        """Ask more of a new person only, and show how the next mail begins."""
        values = self.values()
        made = self._new_contact(values)
        for name in _OF_NEW_PERSON:
            for part in (self.field(name), self.field(name).label):
                part.setVisible(made is not None)
        contact = made or self._known
        self._preview.setVisible(contact is not None)
        if contact is not None:
            greeting = self._greeting(contact, str(values["function"]))
            text = translate("kit", "In a mail: {salutation}", salutation=greeting)
            self._preview.setText(text)

    def _greeting(self, contact: Contact, function: str) -> str:
        addressee = contact.addressee(
            function,
            office_in_salutation=self._change.line.role.office_in_salutation,
            writer_id=self._desk.workspace.user_id,
        )
        return salute([addressee], contact.language, self._change.house).text


def _sentences(change: Change) -> Iterator[str]:
    """What moves by itself, what waits, and what stays."""
    found, name = change.open, change.line.other_name
    if found.mailings:
        titles = ", ".join(found.mailings)
        yield translate("kit", "Mailings that go to the new person: {titles}", titles=titles)
    for each in found.introductions:
        yield translate("kit", "Introduction under way: {one} and {other}").format(
            one=each.asker, other=each.asked
        )
    if found.consents:
        yield translate("kit", "Consents stay with {name}: they are personal.", name=name)


def _address_form() -> ChoiceField[AddressForm]:
    forms = [pair for pair in words_of(AddressForm) if pair[0] is not AddressForm.ORGANISATION]
    return ChoiceField("address_form", translate("kit", "Form of address"), forms)


def _is_tick(name: str) -> bool:
    return name.startswith((_INQUIRY, _FOLLOW_UP))


def _ids(names: list[str], prefix: str) -> tuple[Id, ...]:
    return tuple(Id(name.removeprefix(prefix)) for name in names if name.startswith(prefix))


def _escaped(text: str) -> str:
    return text.replace("&", "&&")
