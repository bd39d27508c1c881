"""Who seems to have left, by absence mails and by mail that came back."""

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial

from deskapp.application.actions import Action
from deskapp.application.ports.records import Queries
from deskapp.application.use_cases import records
from deskapp.application.use_cases.succession.departures import (
    SignOfDeparture,
    note_still_there,
    sign_of_departure,
    who_seems_gone,
)
from deskapp.application.workspace import Workspace
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Automatic, Delivery, Direction, Message
from deskapp.domain.record import Id, Record, new_id

_EVA = Contact(id=new_id(), last_name="Beispiel", mails=(ContactMail("eva@muster.example"),))
_TOM = Contact(
    id=new_id(), last_name="Muster", mails=(ContactMail("tom@muster.example", valid=False),)
)
_INQUIRY = Inquiry(
    id=new_id(),
    ref_no="RII-2026-0001",
    received_at=datetime(2026, 11, 2, tzinfo=UTC),
    subject="Frage",
    contact_id=_TOM.id,
)
_GONE = "Guten Tag, Frau Beispiel ist nicht mehr bei uns tätig. Viele Grüße"
_AWAY = "Ich bin bis zum 30.11. im Urlaub."


def _keep(workspace: Workspace, *kept: Record) -> None:
    workspace.execute(Action.SAMPLE_LOADED, lambda work: [records.save(work, r) for r in kept])


def _answer(day: int, text: str) -> Message:
    return Message(
        id=new_id(),
        inquiry_id=_INQUIRY.id,
        direction=Direction.IN,
        at=datetime(2026, 11, day, 9, tzinfo=UTC),
        subject="Abwesenheitsnotiz",
        body_text=text,
        contact_id=_EVA.id,
        automatic=Automatic.OUT_OF_OFFICE,
    )


def _sign(workspace: Workspace, contact_id: Id) -> SignOfDeparture | None:
    def ask(queries: Queries) -> SignOfDeparture | None:
        person = queries.find(Contact, contact_id)
        assert person is not None
        return sign_of_departure(queries, workspace.clock, person)

    return workspace.query(ask)


def _seem_gone(workspace: Workspace) -> tuple[Id, ...]:
    return workspace.query(lambda queries: who_seems_gone(queries, workspace.clock))


def test_an_absence_mail_that_says_so_is_a_sign(workspace: Workspace) -> None:
    _keep(workspace, _EVA, _TOM, _INQUIRY, _answer(9, _GONE), _answer(20, _AWAY))
    sentence = "Guten Tag, Frau Beispiel ist nicht mehr bei uns tätig."
    assert _sign(workspace, _EVA.id) == SignOfDeparture(date(2026, 11, 9), sentence=sentence)
    assert _EVA.id in _seem_gone(workspace)


def test_who_is_only_away_has_no_sign(workspace: Workspace) -> None:
    _keep(workspace, _EVA, _TOM, _INQUIRY, _answer(20, _AWAY))
    assert _sign(workspace, _EVA.id) is None
    assert _EVA.id not in _seem_gone(workspace)


def test_mail_that_came_back_is_a_sign_with_its_day(workspace: Workspace) -> None:
    refused = Message(
        id=new_id(),
        inquiry_id=_INQUIRY.id,
        direction=Direction.OUT,
        delivery=Delivery.SENT,
        at=datetime(2026, 11, 16, 9, tzinfo=UTC),
        refused=("tom@muster.example",),
    )
    _keep(workspace, _TOM)
    assert _sign(workspace, _TOM.id) == SignOfDeparture(None, address="tom@muster.example")
    _keep(workspace, _INQUIRY, refused)
    sign = SignOfDeparture(date(2026, 11, 16), address="tom@muster.example")
    assert _sign(workspace, _TOM.id) == sign
    assert _seem_gone(workspace) == (_TOM.id,)


def test_who_is_still_there_is_not_asked_about_again(workspace: Workspace) -> None:
    _keep(workspace, _EVA, _TOM, _INQUIRY, _answer(9, _GONE))
    for one in (_EVA.id, _TOM.id):
        workspace.execute(Action.CONTACT_SAVED, partial(note_still_there, contact_id=one))
        assert _sign(workspace, one) is None
    assert _seem_gone(workspace) == ()
    workspace.undo()
    assert _seem_gone(workspace) == (_TOM.id,)


def test_a_later_sign_counts_again(workspace: Workspace) -> None:
    kept = replace(_EVA, still_there_on=date(2026, 11, 9))
    _keep(workspace, kept, _TOM, _INQUIRY, _answer(9, _GONE))
    assert _sign(workspace, _EVA.id) is None
    _keep(workspace, _answer(10, _GONE))
    assert _sign(workspace, _EVA.id) is not None


def test_who_has_left_is_not_asked_about(workspace: Workspace) -> None:
    gone = replace(_TOM, left_on=date(2026, 11, 1))
    _keep(workspace, gone)
    assert _sign(workspace, gone.id) is None
    assert _seem_gone(workspace) == ()
