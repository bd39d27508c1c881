"""What the records say of a draft before it leaves."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from deskapp.adapters.files.start_data.start_files import StartFiles
from deskapp.adapters.text.templates import LiquidTemplates
from deskapp.application.actions import Action
from deskapp.application.office_calendar import office_of
from deskapp.application.ports.records import Queries
from deskapp.application.ports.text import Value
from deskapp.application.use_cases import replies, reply_sending
from deskapp.application.use_cases.before_sending import checks
from deskapp.application.use_cases.before_sending.checks import Outside
from deskapp.application.use_cases.replies import Fill
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.checks.finding import Check, Field, Finding, Level
from deskapp.domain.contact import Contact, Mark
from deskapp.domain.errors import Problem
from deskapp.domain.message import Attachment, Direction, Message, Review
from deskapp.domain.record import Record, new_id
from deskapp.domain.salutation.addressee import Formality
from deskapp.domain.sender_profile import SenderProfile
from deskapp.domain.template import Asked, AskedType, Snippet, Template, TemplateClass, TemplateText
from tests.reply_scene import ASKER_MAIL, OFFICE_MAIL, PARTNER_MAIL, Scene, set_the_scene

_ENGINE = LiquidTemplates()
_LISTS = tuple(StartFiles().lists())
_SHIPPED = [record for record in _LISTS if isinstance(record, Template)]
_SNIPPETS = [record for record in _LISTS if isinstance(record, Snippet)]
_TEMPLATE = Template(
    id=new_id(),
    key="T1",
    title_de="Einladung",
    texts=(TemplateText("de", "x", "{{ anrede }}\n\nja.\n\n{{ gruss }}"),),
)
_SNIPPET = Snippet(id=new_id(), abbreviation="sz", title="Sprechzeiten", text_de="von 9 bis 16 Uhr")
_OUTSIDE = tuple(MailAddress(f"{name}@andere.example") for name in "abcdef")

_MEANT = {"V13": {Check.NO_ATTACHMENT}, "V25b": {Check.NO_ATTACHMENT}}
"""What a shipped template leaves to be done: its files are another one each time."""

Store = Callable[[Record], None]


@pytest.fixture
def scene(desk_file: Workspace) -> Scene:
    return set_the_scene(desk_file)


@pytest.fixture
def store(desk_file: Workspace) -> Store:
    def stored(record: Record) -> None:
        desk_file.execute(Action.SETTINGS_SAVED, lambda work: work.save(record))

    return stored


@pytest.fixture
def draft(desk_file: Workspace, scene: Scene) -> Message:
    return _filled(desk_file, scene, Fill(template=_TEMPLATE))


def _filled(desk: Workspace, scene: Scene, fill: Fill, *to: str, language: str = "") -> Message:
    def question(queries: Queries) -> Message:
        new = replies.new_draft(queries, desk.clock, scene.inquiry_id, desk.user_id)
        people = tuple(MailAddress(each) for each in to) or new.to
        return replies.fill_in(
            queries, desk.clock, _ENGINE, replace(new, to=people), replace(fill, language=language)
        )

    return desk.query(question)


def _found(desk: Workspace, draft: Message) -> tuple[Finding, ...]:
    today = desk.clock.today()
    return desk.query(lambda queries: checks.findings(queries, _ENGINE, draft, today))


def _checks(desk: Workspace, draft: Message) -> list[tuple[Check, str]]:
    return [(each.check, each.words) for each in _found(desk, draft)]


def _written(draft: Message, text: str) -> Message:
    return replace(draft, body_text=draft.body_text.replace("ja.", text))


def test_a_reply_in_order_has_nothing_to_be_said(desk_file: Workspace, draft: Message) -> None:
    assert _found(desk_file, draft) == ()


def test_the_records_know_whose_names_belong_there(
    desk_file: Workspace, scene: Scene, draft: Message, store: Store
) -> None:
    own = "die Wachstumsregion Musterland, die IHK Musterstadt und Frau Beispiel. Anna Muster"
    assert _checks(desk_file, _written(draft, own)) == []
    named = _written(draft, "Herr Probe von In|du|strie. Gemeinsam|Zukunft|Leben.")
    assert _checks(desk_file, named) == [
        (Check.OTHER_NAME, "Herr Probe"),
        (Check.OTHER_NAME, "In|du|strie. Gemeinsam|Zukunft|Leben"),
    ]
    to_both = replace(named, to=(*named.to, MailAddress(PARTNER_MAIL)))
    assert _checks(desk_file, to_both) == []
    assert _checks(desk_file, replace(named, cc=(MailAddress(PARTNER_MAIL),))) == []
    said = Message(
        id=new_id(),
        inquiry_id=scene.inquiry_id,
        direction=Direction.IN,
        at=draft.at,
        body_text="Jan, also Herr Probe, hat angerufen.",
    )
    store(said)
    assert [words for _, words in _checks(desk_file, named)] == [
        "In|du|strie. Gemeinsam|Zukunft|Leben"
    ]


def test_du_language_and_attachments_come_from_the_records(
    desk_file: Workspace, scene: Scene, draft: Message, store: Store
) -> None:
    said = _written(draft, "wir danken Ihnen und freuen uns auf den Termin.")
    asker = desk_file.query(lambda queries: queries.where(Contact, id=scene.asker_id)[0])
    store(replace(asker, formality=Formality.DU, language="en"))
    file = Attachment("Plan.pdf", 1, "0" * 64)
    logo = replace(file, name="logo.png", inline=True)
    assert _checks(desk_file, replace(said, attachments=(file, logo))) == [
        (Check.LANGUAGE, "de"),
        (Check.SIE_IN_DU, "Ihnen"),
        (Check.UNNAMED_ATTACHMENT, "Plan.pdf"),
    ]


def test_formatted_texts_have_links_with_names(desk_file: Workspace, draft: Message) -> None:
    linked = _written(draft, "mehr steht hier (https://www.example.org).")
    assert _checks(desk_file, linked) == []
    formatted = replace(linked, body_html="<p>mehr steht <a>hier</a>.</p>")
    assert _checks(desk_file, formatted) == [(Check.LINK_TEXT, "hier")]


@pytest.mark.fault("SND-14")
def test_the_line_above_the_button_counts_who_is_not_of_the_office(
    desk_file: Workspace, draft: Message, store: Store
) -> None:
    inside = MailAddress("kollegin@example.org")
    copied = replace(draft, cc=(inside, *_OUTSIDE))
    assert desk_file.query(lambda q: checks.outside(q, copied)) == Outside(7, "example.org")
    assert (Check.MANY_OUTSIDE, "7") in _checks(desk_file, copied)
    profile = desk_file.query(lambda queries: queries.where(SenderProfile)[0])
    store(replace(profile, mail="buero@andere.example"))
    assert desk_file.query(lambda q: checks.outside(q, copied)) == Outside(1, "andere.example")


@pytest.mark.fault("SND-14")
def test_the_shared_address_is_known_as_the_own_one(desk_file: Workspace, draft: Message) -> None:
    copied = replace(draft, cc=(MailAddress(OFFICE_MAIL),))
    assert _checks(desk_file, copied) == [(Check.OWN_ADDRESS, OFFICE_MAIL)]


@pytest.mark.parametrize("review", Review)
def test_a_release_lifts_what_a_second_person_may_allow(
    desk_file: Workspace, draft: Message, store: Store, review: Review
) -> None:
    store(replace(_TEMPLATE, needs_release=True))
    many = replace(draft, cc=_OUTSIDE, review=review)
    stopped = {each.check for each in _found(desk_file, many) if each.level is Level.STOP}
    expected = {Check.MANY_OUTSIDE, Check.NOT_RELEASED}
    assert stopped == (set() if review is Review.RELEASED else expected)


def test_an_objection_stops_mailings_alone(
    desk_file: Workspace, scene: Scene, draft: Message, store: Store
) -> None:
    asker = desk_file.query(lambda queries: queries.where(Contact, id=scene.asker_id)[0])
    store(replace(asker, objection=Mark(date(2026, 1, 1))))
    store(_TEMPLATE)
    assert _found(desk_file, draft) == ()
    template = desk_file.query(lambda queries: queries.where(Template, key="T1")[0])
    store(replace(template, template_class=TemplateClass.MAILING))
    assert _found(desk_file, draft) == (
        Finding(Check.OBJECTION, Level.STOP, Field.TO, 0, 1, ASKER_MAIL),
    )


@pytest.mark.parametrize(("days", "stops"), [(-1, True), (0, False), (1, False), (None, False)])
def test_an_expired_text_stops_the_reply(
    desk_file: Workspace, draft: Message, store: Store, days: int | None, stops: bool
) -> None:
    last_day = None if days is None else desk_file.clock.today() + timedelta(days=days)
    store(replace(_TEMPLATE, valid_to=last_day))
    store(replace(_SNIPPET, valid_to=last_day))
    titles = ["Einladung", "Sprechzeiten"] if stops else []
    used = replace(draft, snippets=("sz", "sz", "gone"))
    assert _checks(desk_file, used) == [(Check.EXPIRED, title) for title in titles]


def test_the_stops_are_the_first_of_the_findings_and_the_hindrances(
    desk_file: Workspace, draft: Message, store: Store
) -> None:
    store(replace(_TEMPLATE, needs_release=True, valid_to=date(2026, 1, 1)))
    profile = desk_file.query(lambda queries: queries.where(SenderProfile)[0])
    store(replace(profile, court="", directors=()))
    bad = replace(
        draft,
        subject="AW: AW: {{ a }}",
        body_text="{{ b }}  {{ b }}",
        to=(MailAddress("x@y"),),
        cc=_OUTSIDE,
    )
    found, today = _found(desk_file, bad), desk_file.clock.today()
    stops = desk_file.query(lambda q: checks.stops(q, _ENGINE, bad, today))
    assert stops == found[: len(stops)]
    assert all(each.level is not Level.STOP for each in found[len(stops) :])
    hindrances = desk_file.query(lambda q: reply_sending.hindrances(q, _ENGINE, bad, today))
    assert hindrances == (
        Problem("to", "many_outside", "7"),
        Problem("to", "mail_address", "x@y"),
        Problem("subject", "unfilled", "a"),
        Problem("body_text", "expired", "Einladung"),
        Problem("body_text", "unfilled", "b"),
        Problem("sender", "legal_block", "court"),
        Problem("sender", "legal_block", "directors"),
        Problem("sender", "not_released"),
    )


def test_a_draft_of_an_inquiry_that_is_gone_can_be_checked(
    desk_file: Workspace, draft: Message
) -> None:
    assert _found(desk_file, replace(draft, inquiry_id=new_id())) == ()


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("template", _SHIPPED, ids=lambda template: template.key)
def test_a_shipped_template_is_in_order(
    desk_file: Workspace, scene: Scene, store: Store, template: Template, language: str
) -> None:
    asker = desk_file.query(lambda queries: queries.where(Contact, id=scene.asker_id)[0])
    office = desk_file.query(office_of)
    for record in (replace(asker, language=language), replace(office, remit_en="it"), *_SNIPPETS):
        store(record)
    today = desk_file.clock.today()
    asked = {each.name_de: _answer(each, today) for each in template.asks}
    to = (ASKER_MAIL, PARTNER_MAIL) if template.key == "V08" else (ASKER_MAIL,)
    draft = _filled(desk_file, scene, Fill(template=template, asked=asked), *to, language=language)
    told = {each.check: each for each in _found(desk_file, draft)}
    assert told.keys() == _MEANT.get(template.key, set()), told


def _answer(asked: Asked, today: date) -> Value:
    match asked.type:
        case AskedType.DATE:
            return today
        case AskedType.LIST | AskedType.INITIATIVES:
            return ("erstens", "zweitens")
        case AskedType.TEXT | AskedType.LAND | AskedType.TOPIC:
            return "Text"
