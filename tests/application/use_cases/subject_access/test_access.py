"""Everything about a person is found, and a request becomes a draft with the archive."""

from dataclasses import fields, replace
from datetime import date

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.adapters.text.templates import LiquidTemplates
from deskapp.application.actions import Action
from deskapp.application.use_cases import records
from deskapp.application.use_cases.inquiries import set_kind
from deskapp.application.use_cases.merging.relations import RELATIONS
from deskapp.application.use_cases.subject_access.gathering import Stored, stored_about
from deskapp.application.use_cases.subject_access.giving import (
    Archive,
    begin_access,
    give_access,
)
from deskapp.application.use_cases.subject_access.others import others_than, recipients
from deskapp.application.use_cases.subject_access.password import new_password
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.contact import Contact
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.inquiry import Inquiry, Kind
from deskapp.domain.message import Delivery, Direction, Message
from deskapp.domain.record import Id, Record, new_id
from tests.fixed_clock import FixedClock
from tests.reply_scene import ASKER_MAIL, PARTNER_MAIL, Scene, set_the_scene


@pytest.fixture
def workspace(storage: Database, clock: FixedClock) -> Workspace:
    return Workspace(storage, clock, german_holidays)


@pytest.fixture
def scene(workspace: Workspace) -> Scene:
    return set_the_scene(workspace)


def keep(workspace: Workspace, *kept: Record) -> None:
    workspace.execute(Action.SAMPLE_LOADED, lambda work: [records.save(work, r) for r in kept])


def stored(workspace: Workspace, contact_id: Id) -> Stored:
    return workspace.query(lambda queries: stored_about(queries, contact_id))


def a_message(inquiry_id: Id, text: str, **values: object) -> Message:
    made = Message(
        id=new_id(),
        inquiry_id=inquiry_id,
        direction=Direction.OUT,
        delivery=Delivery.SENT,
        at=FixedClock().now(),
        body_text=text,
    )
    return replace(made, **values)  # type: ignore[arg-type]


def test_all_that_hangs_on_a_person_is_found(workspace: Workspace, scene: Scene) -> None:
    promise = FollowUp(
        id=new_id(), inquiry_id=scene.inquiry_id, due_on=date(2026, 11, 27), reason="x"
    )
    reply = a_message(scene.inquiry_id, "Antwort")
    keep(workspace, promise, reply)
    found = {each.id for each in stored(workspace, scene.asker_id).records}
    assert {scene.asker_id, scene.inquiry_id, scene.mail_id, promise.id, reply.id} <= found


def test_a_mail_elsewhere_is_found_by_its_head(workspace: Workspace, scene: Scene) -> None:
    copied = a_message(scene.inquiry_id, "zur Kenntnis", cc=(MailAddress(PARTNER_MAIL.upper()),))
    alike = a_message(scene.inquiry_id, "x", cc=(MailAddress(f"x{PARTNER_MAIL}"),))
    keep(workspace, copied, alike)
    assert [each.id for each in stored(workspace, scene.partner_id).messages] == [copied.id]


@pytest.mark.parametrize(
    "address", ["jörg.o'neil@müller.example", "ÄÖÜ@ß.example"], ids=["letters", "capitals"]
)
def test_any_address_is_found_in_a_head(workspace: Workspace, scene: Scene, address: str) -> None:
    copied = a_message(scene.inquiry_id, "x", cc=(MailAddress(address),))
    keep(workspace, copied)
    found = workspace.query(lambda queries: queries.messages_naming([address]))
    assert [each.id for each in found] == [copied.id]


def test_a_draft_is_not_told(workspace: Workspace, scene: Scene) -> None:
    draft = a_message(scene.inquiry_id, "Entwurf", delivery=Delivery.DRAFT)
    keep(workspace, draft)
    assert draft.id not in {each.id for each in stored(workspace, scene.asker_id).records}


def test_the_past_says_that_and_when(workspace: Workspace, scene: Scene) -> None:
    contact = stored(workspace, scene.asker_id).contact
    workspace.execute(Action.CONTACT_SAVED, lambda work: work.save(replace(contact, note="neu")))
    newest = stored(workspace, scene.asker_id).past[0]
    assert newest.action == Action.CONTACT_SAVED.value
    assert [change.record_id for change in newest.changes] == [contact.id]


def test_every_link_to_a_contact_is_followed() -> None:
    """What names a contact names them in a field that the relations know, so nothing is missed."""
    known = {(each.kind, each.field) for each in RELATIONS if Contact in each.targets}
    linked = {
        (kind, field.name)
        for kind in {each.kind for each in RELATIONS}
        for field in fields(kind)
        if field.name == "contact_id"
    }
    assert linked <= known


def test_others_are_known_by_head_link_and_name(workspace: Workspace, scene: Scene) -> None:
    keep(workspace, a_message(scene.inquiry_id, "x", to=(MailAddress(PARTNER_MAIL),)))
    about = stored(workspace, scene.asker_id)
    others = workspace.query(lambda queries: others_than(queries, about))
    text = f"Jan Probe, {PARTNER_MAIL}, {ASKER_MAIL}, Eva Beispiel, Anna Muster"
    found = [text[start:end] for start, end in others.marks(text)]
    assert found == ["Jan Probe", PARTNER_MAIL, "Anna Muster"]
    assert recipients(about) == {PARTNER_MAIL}


def test_kind_brings_the_due_day(workspace: Workspace, scene: Scene) -> None:
    changed = workspace.execute(
        Action.INQUIRY_EDITED,
        lambda work: set_kind(work, scene.inquiry_id, Kind.DATA_PROTECTION, ()),
    )
    assert changed.due_on == date(2026, 12, 20)


def test_it_is_begun_in_its_inquiry(workspace: Workspace, scene: Scene) -> None:
    begun = workspace.execute(
        Action.ACCESS_BEGUN,
        lambda work: begin_access(work, scene.asker_id, scene.inquiry_id, "x"),
    )
    assert (begun.id, begun.kind, begun.due_on) == (
        scene.inquiry_id,
        Kind.DATA_PROTECTION,
        date(2026, 12, 20),
    )
    last = workspace.next_undo
    assert last is not None
    assert last.action == Action.ACCESS_BEGUN.value


def test_without_an_inquiry_one_is_opened_once(workspace: Workspace, scene: Scene) -> None:
    def begin() -> Inquiry:
        return workspace.execute(
            Action.ACCESS_BEGUN, lambda work: begin_access(work, scene.partner_id, None, "Auskunft")
        )

    first = begin()
    assert (first.subject, first.contact_id, first.kind) == (
        "Auskunft",
        scene.partner_id,
        Kind.DATA_PROTECTION,
    )
    assert begin().id == first.id


def test_the_answer_carries_the_archive(workspace: Workspace, scene: Scene) -> None:
    archive = Archive("Auskunft.zip", b"PK...", "Auskunft.zip (mit Kennwort)")
    draft = workspace.execute(
        Action.ACCESS_GIVEN,
        lambda work: give_access(
            work, LiquidTemplates(), scene.inquiry_id, archive, "der Aufsichtsbehörde"
        ),
    )
    (attached,) = draft.attachments
    assert (draft.delivery, attached.name) == (Delivery.DRAFT, "Auskunft.zip")
    assert workspace.query(lambda queries: queries.content(attached.sha256)) == b"PK..."
    (step,) = workspace.query(lambda queries: queries.changes_of(draft.id, 9))
    assert step.action == Action.ACCESS_GIVEN.value


def test_passwords_can_be_told_and_differ() -> None:
    made = {new_password() for _ in range(200)}
    assert len(made) == 200
    assert all(len(each) == 19 and not set(each) & set("ilo01") for each in made)
