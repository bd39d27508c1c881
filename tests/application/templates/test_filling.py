"""Filling a draft in: snippets in templates, attachments, what is noted, and Swiss letters."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.adapters.text.templates import LiquidTemplates
from deskapp.application.actions import Action
from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.replies import FREE_REPLY, Fill, fill_in, new_draft
from deskapp.application.use_cases.reply_values import situation
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.contact import Contact
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.letter_text.markup import to_html
from deskapp.domain.letter_text.plain import from_text
from deskapp.domain.message import Attachment, Message
from deskapp.domain.record import Record, new_id
from deskapp.domain.salutation.addressee import AddressForm
from deskapp.domain.salutation.missing_data import SalutationWarning
from deskapp.domain.salutation.salute import salute
from deskapp.domain.template import Asked, Snippet, Template, TemplateText
from tests.fixed_clock import FixedClock
from tests.reply_scene import ASKER_MAIL, PARTNER_MAIL, Scene, set_the_scene

_ENGINE = LiquidTemplates()
_FLYER = Attachment("Faltblatt.pdf", 10, "a" * 64)
_PLAN = Attachment("Plan.pdf", 11, "b" * 64)
_OWN = Attachment("Notiz.txt", 12, "c" * 64)
_SNIPPET = Snippet(
    id=new_id(),
    abbreviation="netz",
    title="Netzwerk",
    text_de="Das Netzwerk grüßt {{ kontakt.name_dat }}.",
    text_en="The network greets {{ contact.name }}.",
)

Store = Callable[[Record], Record]


@pytest.fixture
def workspace(sqlite_storage: Database, clock: FixedClock) -> Workspace:
    return Workspace(sqlite_storage, clock, german_holidays)


@pytest.fixture
def scene(workspace: Workspace) -> Scene:
    return set_the_scene(workspace)


@pytest.fixture
def store(workspace: Workspace) -> Store:
    return lambda record: workspace.execute(
        Action.SETTINGS_SAVED, lambda work: work.save(record), undoable=False
    )


@pytest.fixture
def draft(workspace: Workspace, scene: Scene) -> Message:
    return workspace.query(
        lambda queries: new_draft(queries, workspace.clock, scene.inquiry_id, workspace.user_id)
    )


def _template(key: str, german: str, english: str = "", *attached: Attachment) -> Template:
    texts = (TemplateText("de", "x", german), TemplateText("en", "x", english))
    return Template(
        id=new_id(), key=key, title_de=key, texts=texts[: 1 + bool(english)], attachments=attached
    )


def _filled(
    workspace: Workspace, draft: Message, template: Template, language: str = "de"
) -> Message:
    fill = Fill(template=template, language=language)
    return workspace.query(lambda queries: fill_in(queries, workspace.clock, _ENGINE, draft, fill))


def _change(workspace: Workspace, scene: Scene, store: Store, **fields: object) -> None:
    (asker,) = workspace.query(lambda queries: queries.where(Contact, id=scene.asker_id))
    store(replace(asker, **fields))  # type: ignore[arg-type]


_WITH_SNIPPET = _template("T1", "A\n\n{{ baustein.netz }}\n\nB", "A\n\n{{ snippet.netz }}")


def test_a_snippet_goes_in_with_the_letters_values(
    workspace: Workspace, draft: Message, store: Store
) -> None:
    store(_SNIPPET)
    german = _filled(workspace, draft, _WITH_SNIPPET)
    assert german.body_text == "A\n\nDas Netzwerk grüßt Frau Dr. Beispiel.\n\nB"
    assert (german.filled_text, german.snippets) == (german.body_text, ("netz",))
    english = _filled(workspace, draft, _WITH_SNIPPET, "en")
    assert english.body_text == "A\n\nThe network greets Dr Beispiel."


@pytest.mark.parametrize(
    "snippet",
    [
        None,
        replace(_SNIPPET, archived=True),
        replace(_SNIPPET, valid_to=FixedClock().today() - timedelta(days=1)),
        replace(_SNIPPET, text_de=""),
    ],
    ids=["missing", "archived", "expired", "other language"],
)
def test_without_a_usable_snippet_the_letter_stays_incomplete(
    workspace: Workspace, draft: Message, store: Store, snippet: Snippet | None
) -> None:
    if snippet is not None:
        store(snippet)
    filled = _filled(workspace, draft, _WITH_SNIPPET)
    assert _ENGINE.unfilled(filled.body_text) == ("baustein.netz",)
    assert filled.snippets == ()


def test_snippets_in_snippets_are_not_followed(
    workspace: Workspace, draft: Message, store: Store
) -> None:
    store(replace(_SNIPPET, text_de="Kreis: {{ baustein.netz }} {{ baustein.andere }}"))
    store(replace(_SNIPPET, id=new_id(), abbreviation="andere", text_de="nie"))
    filled = _filled(workspace, draft, _WITH_SNIPPET)
    assert "Kreis: {{ baustein.netz }} {{ baustein.andere }}" in filled.body_text


def test_snippets_noted_by_hand_stay_while_the_template_does(
    workspace: Workspace, draft: Message, store: Store
) -> None:
    store(_SNIPPET)
    once = _filled(workspace, draft, _WITH_SNIPPET)
    again = _filled(workspace, replace(once, snippets=("sz", *once.snippets)), _WITH_SNIPPET)
    assert again.snippets == ("sz", "netz")
    assert _filled(workspace, again, _template("T2", "kurz")).snippets == ()


def test_a_templates_attachments_come_and_go_with_it(
    workspace: Workspace, draft: Message, store: Store
) -> None:
    first = _template("T1", "eins", "", _FLYER, _PLAN)
    second = _template("T2", "zwei", "", _PLAN)
    store(first)
    own = _filled(workspace, replace(draft, attachments=(_OWN,)), first)
    assert own.attachments == (_OWN, _FLYER, _PLAN)
    fewer = replace(own, attachments=(_OWN, _PLAN))
    assert _filled(workspace, fewer, first).attachments == (_OWN, _PLAN)
    assert _filled(workspace, own, second).attachments == (_OWN, _PLAN)
    assert _filled(workspace, own, FREE_REPLY).attachments == (_OWN,)


def test_a_swiss_letter_goes_on_large_and_without_eszett(
    workspace: Workspace, scene: Scene, draft: Message, store: Store
) -> None:
    _change(workspace, scene, store, language="de-CH")
    body = "{{ anrede }}\n\nwir schließen bald. {{ frage }}\n\n{{ gruss }}"
    template = replace(_template("T1", body), asks=(Asked("frage", "question", "", ""),))
    fill = Fill(template=template, asked={"frage": "Maß?"})
    filled = workspace.query(lambda q: fill_in(q, workspace.clock, _ENGINE, draft, fill))
    assert filled.body_text == (
        "Sehr geehrte Frau Dr. Beispiel\n\nWir schliessen bald. Maß?\n\nMit freundlichen Grüssen"
    )


@pytest.mark.fault("TPL-03")
def test_what_others_wrote_is_never_a_template(
    workspace: Workspace, scene: Scene, draft: Message, store: Store
) -> None:
    (inquiry,) = workspace.query(lambda queries: queries.where(Inquiry, id=scene.inquiry_id))
    store(replace(inquiry, subject="{{ absender.telefon }} {% if x %}"))
    store(replace(_SNIPPET, text_de="Zu {{ anfrage.betreff }}"))
    template = _template("T1", "{{ anfrage.betreff }}\n{{ baustein.netz }}")
    filled = _filled(workspace, draft, template)
    subject = "{{ absender.telefon }} {% if x %}"
    assert filled.body_text == f"{subject}\nZu {subject}"
    assert _ENGINE.unfilled(filled.body_text)


@pytest.mark.fault("TPL-05")
def test_markup_in_a_name_stays_text(
    workspace: Workspace, scene: Scene, draft: Message, store: Store
) -> None:
    _change(workspace, scene, store, last_name="<b>Moor</b>&<script>")
    filled = _filled(workspace, draft, FREE_REPLY)
    assert filled.body_text.startswith("Sehr geehrte Frau Dr. <b>Moor</b>&<script>,")
    html = to_html(from_text(filled.body_text))
    assert "Frau Dr. &lt;b&gt;Moor&lt;/b&gt;&amp;&lt;script&gt;," in html
    assert "<script" not in html


def _warnings(workspace: Workspace, scene: Scene, *to: str) -> list[tuple[str, SalutationWarning]]:
    def question(queries: Queries) -> list[tuple[str, SalutationWarning]]:
        inquiry = queries.find(Inquiry, scene.inquiry_id)
        assert inquiry is not None
        addresses = [MailAddress(each) for each in to]
        found = situation(queries, inquiry, addresses, workspace.clock.today(), None)
        return [
            (each.addressee.last_name, warning)
            for each in found.recipients
            for warning in salute((each.addressee,), "de", found.office.house_style).warnings
        ]

    return workspace.query(question)


@pytest.mark.fault("TPL-04")
def test_what_the_salutation_lacks_is_told_of_each_recipient(
    workspace: Workspace, scene: Scene, store: Store
) -> None:
    assert _warnings(workspace, scene, ASKER_MAIL, PARTNER_MAIL) == []
    _change(workspace, scene, store, address_form=AddressForm.NEUTRAL, first_name="", title_pre="")
    assert _warnings(workspace, scene, ASKER_MAIL, PARTNER_MAIL) == [
        ("Beispiel", SalutationWarning.FIRST_NAME_MISSING)
    ]
    assert _warnings(workspace, scene, PARTNER_MAIL) == []


def test_a_shared_mailbox_goes_by_its_own_name(
    workspace: Workspace, scene: Scene, draft: Message, store: Store
) -> None:
    template = _template("T1", "{{ kontakt.name }}{% if kontakt.organisation %}, x{% endif %}")
    office = {"address_form": AddressForm.ORGANISATION, "title_pre": "", "first_name": ""}
    _change(workspace, scene, store, **office, last_name="Geschäftsstelle")
    assert _filled(workspace, draft, template).body_text == "Geschäftsstelle, x"
    assert _warnings(workspace, scene, ASKER_MAIL) == []
    _change(workspace, scene, store, last_name="")
    assert _filled(workspace, draft, template).body_text == "Wachstumsregion Musterland e. V."
