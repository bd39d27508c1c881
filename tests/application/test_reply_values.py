import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from deskapp.adapters.files.start_data.start_files import StartFiles
from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.adapters.text.templates import LiquidTemplates
from deskapp.application.actions import Action
from deskapp.application.ports.records import Queries
from deskapp.application.ports.system import Clock
from deskapp.application.ports.text import Value
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.replies import Fill, fill_in, fill_snippet, new_draft
from deskapp.application.use_cases.reply_values import SNIPPETS, situation, values
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.office import User
from deskapp.domain.record import Id, Record, new_id
from deskapp.domain.salutation.addressee import Formality
from deskapp.domain.template import Asked, AskedType, Snippet, Template
from deskapp.resource_files import resource
from tests.fixed_clock import FixedClock
from tests.reply_scene import ASKER_MAIL, PARTNER_MAIL, Scene, set_the_scene

_LANGUAGES = ("de", "en")
_SHIPPED = tuple(StartFiles().lists())
_TEMPLATES = [record for record in _SHIPPED if isinstance(record, Template)]
_SNIPPETS = [record for record in _SHIPPED if isinstance(record, Snippet)]
_BOTH = (MailAddress(ASKER_MAIL), MailAddress(PARTNER_MAIL))


@pytest.fixture
def workspace(sqlite_storage: Database, clock: FixedClock) -> Workspace:
    return Workspace(sqlite_storage, clock, german_holidays)


@pytest.fixture
def scene(workspace: Workspace) -> Scene:
    return set_the_scene(workspace)


def _key(record: Record) -> str:
    return record.key if isinstance(record, Template) else getattr(record, "abbreviation", "")


def _placeholders(*sources: str) -> dict[str, set[str]]:
    text = Path(resource("templates", "placeholders.toml")).read_text(encoding="utf-8")
    return {
        language: {
            entry[language]
            for entry in tomllib.loads(text)["placeholder"]
            if entry["source"] in sources
        }
        for language in _LANGUAGES
    }


def _without_snippets(names: Iterable[str]) -> set[str]:
    """The placeholders but those of snippets, which are shipped too."""
    shipped = {f"{group}.{each.abbreviation}" for group in SNIPPETS.values() for each in _SNIPPETS}
    return set(names) - shipped


def _names(tree: Mapping[str, Value], above: str = "") -> Iterator[str]:
    for name, value in tree.items():
        if isinstance(value, Mapping):
            yield from _names(value, f"{above}{name}.")
        else:
            yield above + name


def _values(
    workspace: Workspace, scene: Scene, to: tuple[MailAddress, ...], language: str = "de"
) -> dict[str, Value]:
    def question(queries: Queries) -> dict[str, Value]:
        inquiry = queries.find(Inquiry, scene.inquiry_id)
        assert inquiry is not None
        found = situation(queries, inquiry, to, workspace.clock.today(), workspace.user_id)
        return values(queries, found, workspace.clock, language)

    return workspace.query(question)


def _at(tree: Mapping[str, Value], name: str) -> Value:
    value: Value = tree
    for part in name.split("."):
        assert isinstance(value, Mapping)
        value = value[part]
    return value


def test_a_contact_is_on_first_name_terms_with_single_users(
    workspace: Workspace, scene: Scene
) -> None:
    assert _values(workspace, scene, _BOTH[:1])["anrede"] == "Sehr geehrte Frau Dr. Beispiel,"
    assert workspace.user_id is not None
    du_with = (workspace.user_id,)

    def befriend(work: UnitOfWork) -> None:
        work.save(replace(work.get(Contact, scene.asker_id), du_with=du_with))

    workspace.execute(Action.CONTACT_SAVED, befriend)
    assert _values(workspace, scene, _BOTH[:1])["anrede"] == "Liebe Eva,"
    colleague = User(id=new_id(), name="Jan Kollege")
    workspace.execute(Action.SETTINGS_SAVED, lambda work: work.save(colleague))
    workspace.sign_in(colleague.id)
    assert _values(workspace, scene, _BOTH[:1])["anrede"] == "Sehr geehrte Frau Dr. Beispiel,"


@pytest.mark.parametrize("language", _LANGUAGES)
def test_the_placeholders_are_those_of_the_list(
    workspace: Workspace, scene: Scene, language: str
) -> None:
    known = set(_names(_values(workspace, scene, _BOTH[:1], language)))
    assert known == _placeholders("record", "derived")[language]


@pytest.mark.parametrize("record", [*_TEMPLATES, *_SNIPPETS], ids=_key)
def test_shipped_texts_use_no_other_placeholder(record: Template | Snippet) -> None:
    listed, engine = _placeholders("record", "derived", "asked"), LiquidTemplates()
    for language in _LANGUAGES:
        if isinstance(record, Template):
            text = record.text(language)
            assert text is not None
            assert text.language == language
            source = f"{text.subject}\n{text.body}"
        else:
            source = {"de": record.text_de, "en": record.text_en}[language]
        assert _without_snippets(engine.placeholders(source)) <= listed[language]


@pytest.mark.parametrize("template", _TEMPLATES, ids=_key)
def test_what_a_template_asks_is_used_and_listed(template: Template) -> None:
    for language in _LANGUAGES:
        asked = {each.name_en if language == "en" else each.name_de for each in template.asks}
        text = template.text(language)
        assert text is not None
        used = set(LiquidTemplates().placeholders(f"{text.subject}\n{text.body}"))
        assert asked == used & _placeholders("asked")[language]


@pytest.mark.parametrize("language", _LANGUAGES)
@pytest.mark.parametrize("template", _TEMPLATES, ids=_key)
def test_a_shipped_template_lacks_only_what_it_asks(
    workspace: Workspace, scene: Scene, template: Template, language: str
) -> None:
    engine, clock = LiquidTemplates(), workspace.clock
    to = _BOTH if template.key == "V08" else _BOTH[:1]

    def filled(fill: Fill) -> str:
        def question(queries: Queries) -> str:
            draft = new_draft(queries, clock, scene.inquiry_id, None)
            made = fill_in(queries, clock, engine, replace(draft, to=to), fill)
            return f"{made.subject}\n{made.body_text}"

        return workspace.query(question)

    names = {each.name_en if language == "en" else each.name_de for each in template.asks}
    empty = Fill(template=template, language=language)
    assert _without_snippets(engine.unfilled(filled(empty))) <= names
    given = {each.name_de: _answer(each, clock) for each in template.asks}
    assert _without_snippets(engine.unfilled(filled(replace(empty, asked=given)))) == set()


def _answer(asked: Asked, clock: Clock) -> Value:
    match asked.type:
        case AskedType.DATE:
            return clock.today()
        case AskedType.LIST | AskedType.INITIATIVES:
            return ("erstens", "zweitens")
        case AskedType.TEXT | AskedType.LAND | AskedType.TOPIC:
            return "Text"


@pytest.mark.parametrize("snippet", _SNIPPETS, ids=_key)
def test_a_shipped_snippet_is_filled(workspace: Workspace, scene: Scene, snippet: Snippet) -> None:
    engine, clock = LiquidTemplates(), workspace.clock

    def filled(queries: Queries, language: str) -> str:
        draft = new_draft(queries, clock, scene.inquiry_id, None)
        return fill_snippet(queries, clock, engine, draft=draft, snippet=snippet, language=language)

    for language in _LANGUAGES:
        text = workspace.query(partial(filled, language=language))
        assert text
        assert engine.unfilled(text) == ()


def test_the_values_of_a_reply_to_the_asker(workspace: Workspace, scene: Scene) -> None:
    found = _values(workspace, scene, _BOTH[:1])
    expected: dict[str, Value] = {
        "anrede": "Sehr geehrte Frau Dr. Beispiel,",
        "gruss": "Mit freundlichen Grüßen",
        "anfrage.nummer": "RII-2026-0001",
        "anfrage.betreff": "Fördermittel für Wasserstoff",
        "kontakt.name": "Frau Dr. Beispiel",
        "kontakt.funktion": "Vorsitzende",
        "kontakt.organisation": "Wachstumsregion Musterland e. V.",
        "kontakt.information_offen": True,
        "kontakt_a.name": "Frau Dr. Beispiel",
        "kontakt_b.name": "",
        "initiative.name": "Wachstumsregion Musterland e. V.",
        "initiative.angaben": (
            "Name: Wachstumsregion Musterland e. V.",
            "Länder: Niedersachsen",
            "Träger: IHK Musterstadt",
            "Gegründet: 2006",
            "Themen: Energie & Wasserstoff",
            "Mitglieder: 1.687 (Stand 24. September 2024)",
            "Website: https://www.musterland.example",
        ),
    }
    assert {name: _at(found, name) for name in expected} == expected


def test_two_recipients_are_greeted_together_and_introduced(
    workspace: Workspace, scene: Scene
) -> None:
    found = _values(workspace, scene, _BOTH[::-1])
    assert found["anrede"] == "Sehr geehrte Frau Dr. Beispiel,\nsehr geehrter Herr Probe,"
    assert _at(found, "kontakt_a.name") == "Frau Dr. Beispiel"
    assert _at(found, "kontakt_b.name") == "Herr Probe"
    assert _at(found, "kontakt_b.organisation") == "In|du|strie. Gemeinsam|Zukunft|Leben"
    assert _at(found, "kontakt.name_dat") == "Herrn Probe"


def test_whoever_is_asked_speaks_for_the_own_initiative(workspace: Workspace, scene: Scene) -> None:
    found = _values(workspace, scene, _BOTH[1:])
    assert _at(found, "initiative.name") == "In|du|strie. Gemeinsam|Zukunft|Leben"
    assert _at(found, "kontakt_a.name") == "Frau Dr. Beispiel"


def test_the_closing_fits_the_most_formal_recipient(workspace: Workspace, scene: Scene) -> None:
    def befriend(contact_id: Id) -> None:
        workspace.execute(
            Action.CONTACT_SAVED,
            lambda work: work.save(
                replace(work.get(Contact, contact_id), formality=Formality.FRIENDLY)
            ),
        )

    befriend(scene.asker_id)
    assert _values(workspace, scene, _BOTH[:1])["gruss"] == "Herzliche Grüße"
    assert _values(workspace, scene, _BOTH)["gruss"] == "Mit freundlichen Grüßen"


@pytest.mark.parametrize(
    ("to", "salutation"),
    [
        (MailAddress("kim.muster@neu.example", "Kim Muster"), "Guten Tag Kim Muster,"),
        (MailAddress("info@neu.example"), "Sehr geehrte Damen und Herren,"),
        (MailAddress("x@neu.example", "{{ gruss }}"), "Sehr geehrte Damen und Herren,"),
    ],
)
def test_somebody_unknown_is_greeted_neutrally(
    workspace: Workspace, scene: Scene, to: MailAddress, salutation: str
) -> None:
    assert _values(workspace, scene, (to,))["anrede"] == salutation


def test_english_names_have_english_words(workspace: Workspace, scene: Scene) -> None:
    found = _values(workspace, scene, _BOTH[:1], "en")
    assert found["salutation"] == "Dear Dr Beispiel,"
    assert found["closing"] == "Yours sincerely"
    assert "Managing directors: Dr. Petra Vorbild" in str(found["signature"])
    details = _at(found, "initiative.details")
    assert isinstance(details, tuple)
    assert "Members: 1,687 (as of 24 September 2024)" in details


def test_an_inquiry_is_about_the_initiative_chosen_for_it(
    workspace: Workspace, scene: Scene
) -> None:
    def choose_the_partners(work: UnitOfWork) -> None:
        (role,) = work.where(Affiliation, contact_id=scene.partner_id)
        inquiry = work.get(Inquiry, scene.inquiry_id)
        work.save(replace(inquiry, initiative_id=role.initiative_id))

    workspace.execute(Action.INQUIRY_EDITED, choose_the_partners)
    found = _values(workspace, scene, _BOTH[:1])
    assert _at(found, "initiative.name") == "In|du|strie. Gemeinsam|Zukunft|Leben"
    assert _at(found, "kontakt.organisation") == "Wachstumsregion Musterland e. V."
