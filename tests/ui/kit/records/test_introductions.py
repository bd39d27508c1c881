"""What became of introductions, on the page of either person and of their initiative."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from deskapp.application.actions import Action
from deskapp.application.use_cases.introductions import course
from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.initiative import Initiative
from deskapp.domain.introduction import Agreement, Introduction, IntroductionResult
from deskapp.domain.record import Id, new_id
from deskapp.ui.contacts.page import ContactsPage
from deskapp.ui.initiatives.page import InitiativesPage
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.records.block_list import BlockList
from deskapp.ui.kit.requests import OpenRecord
from tests.ui.office_records import an_inquiry
from tests.ui.shown_records import AnyPage, Settle, Shown, a_person, keep

_AGREED = Agreement(date(2026, 11, 23), "by phone")
_PLAN = Initiative(id=new_id(), name="Masterplan", kind="plan", laender=("NW",))
_ANNA, _EVA = a_person("Anna", "Probe"), a_person("Eva", "Beispiel")
_CHAIR = Affiliation(id=new_id(), contact_id=_EVA.id, initiative_id=_PLAN.id, function="Chair")


def _ready(workspace: Workspace) -> Introduction:
    """Anna has asked in an inquiry to meet Eva, and both have agreed."""
    keep(workspace, _PLAN, _ANNA, _EVA, _CHAIR)
    one = Introduction(
        id=new_id(),
        inquiry_id=an_inquiry(workspace).id,
        asker_id=_ANNA.id,
        asked_id=_EVA.id,
        asker_ok=_AGREED,
        asked_ok=_AGREED,
    )
    keep(workspace, one)
    return one


_Place = tuple[Callable[[Desk], AnyPage], RecordKind, Id]


@pytest.mark.parametrize(
    "place",
    [
        (ContactsPage, RecordKind.CONTACT, _ANNA.id),
        (ContactsPage, RecordKind.CONTACT, _EVA.id),
        (InitiativesPage, RecordKind.INITIATIVE, _PLAN.id),
    ],
    ids=["of the asker", "of the asked", "of the initiative"],
)
def test_each_introduction_says_how_far_it_is_and_leads_to_its_inquiry(
    place: _Place, workspace: Workspace, desk: Desk, qtbot: QtBot, settle: Settle
) -> None:
    page, kind, record_id = place
    one = _ready(workspace)
    shown = Shown(page(desk), desk, qtbot, settle)
    shown.page.open_record(kind, record_id)
    settle()
    assert shown.block("Introductions") == ["Anna Probe – Eva Beispiel, Both have agreed"]
    desk.do(
        Action.INTRODUCTION_MADE, lambda work: course.introduce(work, one.id, "And?"), owner=desk
    )
    settle()
    result = IntroductionResult.TALK
    desk.do(Action.INTRODUCTION_ENDED, lambda work: course.end(work, one.id, result), owner=desk)
    settle()
    assert shown.block("Introductions") == [
        "Anna Probe – Eva Beispiel, Introduced, They talked, Mon 23 Nov"
    ]
    shown.block_list("Introductions").setFocus()
    shown.press(Qt.Key.Key_Return)
    assert shown.requests == [OpenRecord(RecordKind.INQUIRY, one.inquiry_id)]


def test_without_any_nothing_is_said_of_introductions(
    workspace: Workspace, desk: Desk, qtbot: QtBot, settle: Settle
) -> None:
    keep(workspace, Contact(id=new_id(), last_name="Still"))
    shown = Shown(ContactsPage(desk), desk, qtbot, settle)
    names = [each.accessibleName() for each in shown.page.findChildren(BlockList)]
    assert "Introductions" not in names
