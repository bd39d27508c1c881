from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest

from deskapp.adapters.mail.compose import StandardComposer
from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.adapters.text.templates import LiquidTemplates
from deskapp.application.actions import Action
from deskapp.application.errors import NotFound, Outdated
from deskapp.application.use_cases import replies, reply_sending
from deskapp.application.use_cases.replies import Fill, NoSenderProfile
from deskapp.application.use_cases.reply_sending import Promise
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.contact import Contact
from deskapp.domain.errors import Problem
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.inquiry import Ball, Depth, Inquiry, Kind, Outcome, State
from deskapp.domain.message import Automatic, Delivery, Direction, Message
from deskapp.domain.record import Record, new_id
from deskapp.domain.sender_profile import SenderProfile
from deskapp.domain.template import Asked, AskedType, Sets, Template, TemplateText
from tests.fixed_clock import FixedClock
from tests.reply_scene import ASKER_MAIL, OFFICE_MAIL, PARTNER_MAIL, Scene, set_the_scene

_ENGINE = LiquidTemplates()
_TEMPLATE = Template(
    id=new_id(),
    key="T1",
    title_de="Rückfrage",
    texts=(
        TemplateText("de", "[{{ anfrage.nummer }}] Bitte", "{{ anrede }}\n\n{{ stelle.name }}"),
        TemplateText("en", "[{{ inquiry.ref_no }}] Please", "{{ salutation }}\n\n{{ body.name }}"),
    ),
    asks=(Asked("stelle.name", "body.name", "Stelle", "Body", AskedType.TEXT),),
    sets=Sets(kind=Kind.FUNDING, state=State.WAITING_EXTERNAL, outcome=Outcome.REFERRED),
)


@pytest.fixture
def workspace(sqlite_storage: Database, clock: FixedClock) -> Workspace:
    return Workspace(sqlite_storage, clock, german_holidays)


@pytest.fixture
def scene(workspace: Workspace) -> Scene:
    return set_the_scene(workspace)


@pytest.fixture
def draft(workspace: Workspace, scene: Scene) -> Message:
    return _draft(workspace, scene)


@pytest.fixture
def store(workspace: Workspace) -> Callable[[Record], Record]:
    return lambda record: workspace.execute(
        Action.SETTINGS_SAVED, lambda work: work.save(record), undoable=False
    )


def _draft(workspace: Workspace, scene: Scene) -> Message:
    return workspace.query(
        lambda queries: replies.new_draft(
            queries, workspace.clock, scene.inquiry_id, workspace.user_id
        )
    )


def _filled(workspace: Workspace, draft: Message, fill: Fill) -> Message:
    return workspace.query(
        lambda queries: replies.fill_in(queries, workspace.clock, _ENGINE, draft, fill)
    )


def _written(free: Message) -> Message:
    return replace(free, body_text=free.body_text.replace(replies.WRITING_PLACE, "gern."))


def _inquiry(workspace: Workspace, scene: Scene) -> Inquiry:
    inquiry = workspace.query(lambda queries: queries.find(Inquiry, scene.inquiry_id))
    assert inquiry is not None
    return inquiry


def _queue(workspace: Workspace, draft: Message, *promises: Promise) -> Message:
    stored = workspace.execute(Action.DRAFT_SAVED, lambda work: replies.save_draft(work, draft))
    return workspace.execute(
        Action.REPLY_QUEUED, lambda work: reply_sending.queue(work, stored, b"raw", promises)
    )


def test_a_draft_answers_the_last_mail(
    workspace: Workspace, scene: Scene, draft: Message, store: Callable[[Record], Record]
) -> None:
    assert draft.to == (MailAddress(ASKER_MAIL, "Eva Beispiel"),)
    assert draft.sender == MailAddress(OFFICE_MAIL, "Servicestelle Industrieinitiativen")
    assert draft.in_reply_to == "first@muster.example"
    assert draft.references == ("older@muster.example", "first@muster.example")
    assert draft.message_id.endswith("@example.org")
    assert (draft.delivery, draft.author_id) == (Delivery.DRAFT, workspace.user_id)
    later = Message(
        id=new_id(),
        inquiry_id=scene.inquiry_id,
        direction=Direction.IN,
        at=draft.at,
        sender=MailAddress(PARTNER_MAIL),
        message_id="second@nord.example",
    )
    store(later)
    assert _draft(workspace, scene).to == (MailAddress(PARTNER_MAIL),)
    away = replace(
        later,
        id=new_id(),
        at=draft.at + timedelta(hours=1),
        sender=MailAddress("noreply@nord.example"),
        automatic=Automatic.OUT_OF_OFFICE,
    )
    store(away)
    assert _draft(workspace, scene).to == (MailAddress(PARTNER_MAIL),)


def test_where_nobody_wrote_the_contact_is_answered(workspace: Workspace, scene: Scene) -> None:
    mail = workspace.query(lambda queries: queries.find(Message, scene.mail_id))
    assert mail is not None
    workspace.execute(Action.INQUIRY_EDITED, lambda work: work.delete(mail))
    draft = _draft(workspace, scene)
    assert draft.to == (MailAddress(ASKER_MAIL, "Dr. Eva Beispiel"),)
    assert draft.references == ()


def test_a_draft_needs_a_sender_and_an_inquiry(workspace: Workspace, scene: Scene) -> None:
    with pytest.raises(NotFound):
        _draft(workspace, replace(scene, inquiry_id=new_id()))
    profile = workspace.query(lambda queries: queries.where(SenderProfile)[0])
    workspace.execute(Action.SETTINGS_SAVED, lambda work: work.delete(profile))
    with pytest.raises(NoSenderProfile):
        _draft(workspace, scene)


def test_an_office_with_umlauts_in_its_domain_can_write(
    workspace: Workspace, scene: Scene, store: Callable[[Record], Record]
) -> None:
    store(replace(workspace.query(lambda q: q.where(SenderProfile)[0]), mail="info@büro.example"))
    draft = replace(_draft(workspace, scene), subject="Termin", body_text="Gern.")
    mail = workspace.query(lambda q: reply_sending.outgoing(draft, q.content))
    assert b"info@xn--bro-hoa.example" in StandardComposer().compose(mail)


def test_a_kept_draft_is_found_and_is_answered_by_none(
    workspace: Workspace, scene: Scene, draft: Message
) -> None:
    stored = workspace.execute(Action.DRAFT_SAVED, lambda work: replies.save_draft(work, draft))
    assert workspace.query(lambda q: replies.draft_of(q, scene.inquiry_id)) == stored
    assert _draft(workspace, scene).in_reply_to == "first@muster.example"
    assert workspace.query(lambda q: replies.draft_of(q, new_id())) is None


def test_a_free_reply_has_beginning_and_end(workspace: Workspace, draft: Message) -> None:
    free = _filled(workspace, draft, Fill())
    assert free.subject == "[RII-2026-0001] Fördermittel für Wasserstoff"
    assert free.body_text.startswith(
        "Sehr geehrte Frau Dr. Beispiel,\n\n\u00a0\n\nMit freundlichen Grüßen"
    )
    assert "Anna Muster\n" in free.body_text
    assert free.template_key == ""
    english = _filled(workspace, draft, Fill(language="en"))
    assert english.body_text.startswith("Dear Dr Beispiel,\n\n\u00a0\n\nYours sincerely")


def test_a_template_is_filled_with_what_was_asked(workspace: Workspace, draft: Message) -> None:
    open_ = _filled(workspace, draft, Fill(template=_TEMPLATE))
    assert open_.body_text.endswith("{{ stelle.name }}")
    assert (open_.template_key, open_.template_version) == ("T1", 0)
    fill = Fill(template=_TEMPLATE, asked={"stelle.name": "{{ anrede }}"})
    assert _filled(workspace, draft, fill).body_text.endswith("\n\n{{ anrede }}")
    english = _filled(workspace, draft, replace(fill, language="en"))
    assert english.subject == "[RII-2026-0001] Please"
    assert english.body_text == "Dear Dr Beispiel,\n\n{{ anrede }}"


def test_hindrances_name_what_is_missing(workspace: Workspace, draft: Message) -> None:
    def found(draft: Message) -> tuple[Problem, ...]:
        today = workspace.clock.today()
        return workspace.query(
            lambda queries: reply_sending.hindrances(queries, _ENGINE, draft, today)
        )

    free = _filled(workspace, draft, Fill())
    assert found(free) == (Problem("body_text", "required"),)
    assert found(_written(free)) == ()
    assert found(replace(draft, to=())) == (
        Problem("to", "required"),
        Problem("subject", "required"),
        Problem("body_text", "required"),
    )
    hurt = replace(draft, to=(MailAddress("x@y"),), subject="{{ a }}", body_text="{{ b }} {{")
    assert found(hurt) == (
        Problem("to", "mail_address", "x@y"),
        Problem("subject", "unfilled", "a"),
        Problem("body_text", "unfilled", "b"),
        Problem("body_text", "unfilled", "{{"),
    )


def test_a_queued_reply_moves_the_inquiry_on(
    workspace: Workspace, scene: Scene, draft: Message, store: Callable[[Record], Record]
) -> None:
    store(_TEMPLATE)
    promise = Promise(due_on=date(2026, 11, 30), reason="Nachfragen")
    queued = _queue(workspace, _filled(workspace, draft, Fill(template=_TEMPLATE)), promise)
    assert queued.delivery is Delivery.QUEUED
    assert workspace.query(lambda queries: queries.content(queued.raw_sha256)) == b"raw"
    inquiry = _inquiry(workspace, scene)
    assert (inquiry.kind, inquiry.outcome) == (Kind.FUNDING, Outcome.REFERRED)
    assert (inquiry.state, inquiry.owner_id) == (State.WAITING_EXTERNAL, workspace.user_id)
    assert inquiry.ball.holder is Ball.ASKER
    assert inquiry.first_reply_at == workspace.clock.now()
    (follow_up,) = workspace.query(lambda q: q.where(FollowUp, inquiry_id=scene.inquiry_id))
    assert (follow_up.due_on, follow_up.reason) == (promise.due_on, "Nachfragen")
    assert follow_up.owner_id == workspace.user_id


def test_an_undo_makes_a_queued_reply_a_draft_again(
    workspace: Workspace, scene: Scene, draft: Message
) -> None:
    before = _inquiry(workspace, scene)
    filled = _filled(workspace, draft, Fill())
    _queue(workspace, filled, Promise(due_on=date(2026, 11, 30), reason="Nachfragen"))
    workspace.undo()
    kept = workspace.query(lambda queries: replies.draft_of(queries, scene.inquiry_id))
    assert kept is not None
    assert (kept.body_text, kept.raw_sha256) == (filled.body_text, "")
    assert replace(_inquiry(workspace, scene), version=before.version) == before
    assert workspace.query(lambda q: q.where(FollowUp, inquiry_id=scene.inquiry_id)) == ()


def test_a_template_closes_only_what_may_be_closed(
    workspace: Workspace, scene: Scene, draft: Message, store: Callable[[Record], Record]
) -> None:
    store(replace(_TEMPLATE, sets=Sets(state=State.CLOSED, outcome=Outcome.ANSWERED)))
    filled = _filled(workspace, draft, Fill(template=_TEMPLATE))
    _queue(workspace, filled)
    assert (_inquiry(workspace, scene).state, _inquiry(workspace, scene).outcome) == (
        State.IN_PROGRESS,
        None,
    )
    workspace.undo()
    inquiry = replace(
        _inquiry(workspace, scene), kind=Kind.FUNDING, topics=("energy",), depth=Depth.BRIEF
    )
    store(inquiry)
    stored = workspace.query(lambda queries: replies.draft_of(queries, scene.inquiry_id))
    assert stored is not None
    _queue(workspace, stored)
    assert _inquiry(workspace, scene).state is State.CLOSED


def test_the_privacy_notice_is_noted_once_a_template_gave_it(
    workspace: Workspace, scene: Scene, draft: Message, store: Callable[[Record], Record]
) -> None:
    body = "{% if kontakt.information_offen %}{{ datenschutz_url }}{% endif %}x"
    store(replace(_TEMPLATE, texts=(TemplateText("de", "x", body),)))

    def informed_on() -> date | None:
        return workspace.query(lambda q: q.where(Contact, id=scene.asker_id)[0]).informed_on

    _queue(workspace, replace(draft, body_text="x"))
    assert informed_on() is None
    workspace.undo()
    kept = workspace.query(lambda queries: replies.draft_of(queries, scene.inquiry_id))
    assert kept is not None
    _queue(workspace, replace(kept, template_key="T1"))
    assert informed_on() == workspace.clock.today()


def test_only_who_is_written_to_counts_as_informed(
    workspace: Workspace, scene: Scene, draft: Message, store: Callable[[Record], Record]
) -> None:
    store(replace(_TEMPLATE, texts=(TemplateText("de", "x", "{{ kontakt.information_offen }}"),)))
    partner = (MailAddress(PARTNER_MAIL),)
    _queue(workspace, replace(draft, body_text="x", template_key="T1", to=partner))
    people = workspace.query(lambda queries: queries.where(Contact))
    assert [each.id for each in people if each.informed_on] == [scene.partner_id]


def test_bytes_of_an_older_state_do_not_leave(workspace: Workspace, draft: Message) -> None:
    first = workspace.execute(Action.DRAFT_SAVED, lambda work: replies.save_draft(work, draft))
    workspace.execute(
        Action.DRAFT_SAVED,
        lambda work: replies.save_draft(work, replace(first, body_text="changed")),
    )
    with pytest.raises(Outdated):
        workspace.execute(
            Action.REPLY_QUEUED, partial(reply_sending.queue, draft=first, raw=b"", promises=())
        )
