"""A mailing that an event has prepared: gone on with by keyboard."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskapp.adapters.files.start_data.start_files import StartFiles
from deskapp.application.actions import Action
from deskapp.application.use_cases.events import inviting
from deskapp.application.workspace import Workspace
from deskapp.domain.events.event import Event
from deskapp.domain.events.occasion import Occasion
from deskapp.domain.events.participation import Participation, ParticipationStatus
from deskapp.domain.mailings.mailing import Given, Mailing
from deskapp.domain.record import new_id
from deskapp.domain.template import Snippet, Template
from deskapp.ui.kit.requests import PrepareMailing
from deskapp.ui.mailings.preparing import PreparingSheet
from deskapp.ui.mailings.recipients_page import RecipientsPage
from tests.application.mailings.mailing_office import keep, people, recipients
from tests.reply_scene import set_the_scene
from tests.ui.shown_records import Shown

Show = Callable[[], Shown]
EVENT = Event(
    id=new_id(),
    code="NT-2026-3",
    title="Netzwerktreffen",
    question="Wie geht es weiter?",
    place="Musterstadt",
    starts_at=datetime(2026, 12, 10, 9, 0, tzinfo=UTC),
    ends_at=datetime(2026, 12, 10, 12, 0, tzinfo=UTC),
)


@pytest.fixture
def office(workspace: Workspace) -> Workspace:
    """An event, and three people who may be invited."""
    set_the_scene(workspace)
    keep(workspace, *(e for e in StartFiles().lists() if isinstance(e, Snippet | Template)))
    keep(workspace, EVENT)
    return workspace


def prepared(workspace: Workspace, occasion: Occasion) -> Mailing:
    return workspace.execute(
        Action.MAILING_SAVED, lambda work: inviting.prepare(work, EVENT.id, occasion)
    )


def go_on(shown: Shown, mailing: Mailing) -> PreparingSheet:
    shown.page.carry_out(PrepareMailing(mailing.id))
    shown.settle()
    assert isinstance(shown.page, RecipientsPage)
    assert isinstance(shown.page.made, PreparingSheet)
    return shown.page.made


def test_an_invitation_is_gone_on_with_at_the_choice_of_recipients(
    show: Show, office: Workspace, qtbot: QtBot
) -> None:
    people(office, 3)
    mailing = prepared(office, Occasion.INVITATION)
    shown = show()
    sheet = go_on(shown, mailing)
    assert sheet.targets.isAncestorOf(shown.focused)
    sheet.targets.words.setFocus()
    QTest.keyClicks(shown.focused, "Muster1")
    QTest.keyClick(shown.focused, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(recipients(office, mailing)) == 1)


def test_one_whose_people_are_chosen_already_is_gone_on_with_there(
    show: Show, office: Workspace
) -> None:
    (first,) = people(office, 1)
    status = ParticipationStatus.REGISTERED
    keep(
        office,
        Participation(id=new_id(), event_id=EVENT.id, contact_id=first.id, status=status),
    )
    shown = show()
    sheet = go_on(shown, prepared(office, Occasion.REMINDER))
    assert sheet.recipients.hasFocus()


def test_what_the_event_answers_is_not_asked(show: Show, office: Workspace) -> None:
    mailing = prepared(office, Occasion.INVITATION)
    shown = show()
    go_on(shown, mailing)
    shown.press(Qt.Key.Key_F2)
    labels = shown.text
    assert "Title of the event" not in labels
    assert "Guiding question" not in labels
    assert "Registration open until" in labels  # the event has no such day
    assert "Empty: the day on which each person agreed." in labels


def test_what_was_entered_and_is_not_shown_stays(show: Show, office: Workspace) -> None:
    mailing = prepared(office, Occasion.INVITATION)
    title = Given("veranstaltung.titel", "Ein anderer Titel")
    keep(office, replace(mailing, given=(title,)))
    shown = show()
    go_on(shown, mailing)
    shown.press(Qt.Key.Key_F2)
    shown.field("given.abmelde_url").set_value("https://abmelden.example")
    shown.submit()
    (stored,) = office.query(lambda queries: queries.where(Mailing))
    assert stored.given == (title, Given("abmelde_url", "https://abmelden.example"))
