"""Own fields of the office in letters: filled, left unfilled, and never lost by a new label."""

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.adapters.text.templates import LiquidTemplates
from deskapp.application.actions import Action
from deskapp.application.ports.records import Queries
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.collected.own_fields import save_own_field
from deskapp.application.use_cases.collected.placeholders import own_placeholder
from deskapp.application.use_cases.replies import Fill, fill_in, new_draft
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.custom_field import CustomField, FieldType
from deskapp.domain.collected.main_record import CustomValue
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.record import Id, new_id
from deskapp.domain.template import Template, TemplateText
from tests.fixed_clock import FixedClock
from tests.reply_scene import Scene, set_the_scene

_ENGINE = LiquidTemplates()


@pytest.fixture
def workspace(sqlite_storage: Database, clock: FixedClock) -> Workspace:
    return Workspace(sqlite_storage, clock, german_holidays)


@pytest.fixture
def scene(workspace: Workspace) -> Scene:
    return set_the_scene(workspace)


def _field(
    workspace: Workspace, of: RecordKind, label: str, kind: FieldType = FieldType.TEXT
) -> CustomField:
    made = CustomField(id=new_id(), of=of, label=label, type=kind)
    return _stored(workspace, made)


def _stored(workspace: Workspace, field: CustomField) -> CustomField:
    return workspace.execute(Action.SETTINGS_SAVED, lambda work: save_own_field(work, field))


def _hold(
    workspace: Workspace, kind: type[Contact | Initiative | Inquiry], record_id: Id, **held: str
) -> None:
    values = tuple(CustomValue(Id(each), value) for each, value in held.items())

    def save(work: UnitOfWork) -> None:
        work.save(replace(work.get(kind, record_id), custom=values))

    workspace.execute(Action.CONTACT_SAVED, save)


def _letter(workspace: Workspace, scene: Scene, body: str, language: str = "de") -> str:
    text = TemplateText(language, "S", body)
    template = Template(id=new_id(), key="X", title_de="X", texts=(text,))

    def write(queries: Queries) -> str:
        draft = new_draft(queries, workspace.clock, scene.inquiry_id, workspace.user_id)
        fill = Fill(template=template, language=language)
        return fill_in(queries, workspace.clock, _ENGINE, draft, fill).body_text

    return workspace.query(write)


def test_own_fields_of_person_initiative_and_inquiry_stand_in_the_letter(
    workspace: Workspace, scene: Scene
) -> None:
    size = _field(workspace, RecordKind.CONTACT, "Größe", FieldType.NUMBER)
    since = _field(workspace, RecordKind.INITIATIVE, "Mitglied seit", FieldType.DATE)
    frist = _field(workspace, RecordKind.INQUIRY, "Frist")
    inquiry = workspace.query(lambda queries: queries.find(Inquiry, scene.inquiry_id))
    assert inquiry is not None
    assert inquiry.initiative_id is not None
    _hold(workspace, Contact, scene.asker_id, **{size.id: "1234.5"})
    _hold(workspace, Initiative, inquiry.initiative_id, **{since.id: "2019-03-01"})
    _hold(workspace, Inquiry, scene.inquiry_id, **{frist.id: "bald"})
    german = (
        "{{ kontakt.feld.groesse }}, "
        "{{ initiative.feld.mitglied_seit | datum_lang }}, {{ anfrage.feld.frist }}"
    )
    assert _letter(workspace, scene, german) == "1.234,5, 1. März 2019, bald"
    english = (
        "{{ contact.field.groesse }}, "
        "{{ initiative.field.mitglied_seit | date_long }}, {{ inquiry.field.frist }}"
    )
    assert _letter(workspace, scene, english, "en") == "1,234.5, 1 March 2019, bald"


def test_what_is_empty_or_unknown_stays_unfilled(workspace: Workspace, scene: Scene) -> None:
    _field(workspace, RecordKind.CONTACT, "Größe")
    body = "{{ kontakt.feld.groesse }} {{ kontakt.feld.nie }} {{ organisation.feld.nie }}"
    written = _letter(workspace, scene, body)
    assert _ENGINE.unfilled(written) == (
        "kontakt.feld.groesse",
        "kontakt.feld.nie",
        "organisation.feld.nie",
    )


def test_a_new_label_changes_no_template(workspace: Workspace, scene: Scene) -> None:
    size = _field(workspace, RecordKind.CONTACT, "Größe")
    _hold(workspace, Contact, scene.asker_id, **{size.id: "groß"})
    renamed = _stored(workspace, replace(size, label="Umfang"))
    assert (renamed.label, renamed.slug) == ("Umfang", "groesse")
    assert _letter(workspace, scene, "{{ kontakt.feld.groesse }}") == "groß"
    other = _field(workspace, RecordKind.CONTACT, "Groesse")
    assert own_placeholder(other, "de") == "kontakt.feld.groesse_2"
    elsewhere = _field(workspace, RecordKind.INQUIRY, "Größe")
    assert own_placeholder(elsewhere, "en") == "inquiry.field.groesse"


@example("In", set[str]())
@example("2. Halle", {"feld_2_halle"})
@given(st.text(max_size=60), st.sets(st.sampled_from(["a", "feld", "a_2", "feld_1"])))
def test_every_slug_is_a_name_in_the_template_language(label: str, taken: set[str]) -> None:
    field = CustomField(id=new_id(), of=RecordKind.CONTACT, label=label).slugged(taken)
    name = own_placeholder(field, "de")
    assert field.slug not in taken
    assert _ENGINE.placeholders(f"{{{{ {name} }}}}") == (name,)
    assert field.slugged({field.slug}) == field
