"""Invitations, confirmations, reminders and what follows, from an event."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.errors import NotFound
from deskapp.application.rounds import mailings as mailing_rounds
from deskapp.application.tools import Tools
from deskapp.application.workspace import Workspace
from deskapp.domain.contact import Mark
from deskapp.domain.events.event import Session
from deskapp.domain.events.occasion import Occasion
from deskapp.domain.events.participation import Participation, ParticipationStatus
from deskapp.domain.mailings.consent import Purpose
from deskapp.domain.mailings.mailing import Given, Mailing
from deskapp.domain.record import new_id
from deskapp.domain.template import Template
from tests.application.mailings.event_office import (
    EVENT,
    office_with_event,
    prepared,
    statuses,
    take_part,
    to,
)
from tests.application.mailings.mailing_office import (
    consent,
    current,
    keep,
    people,
    recipients,
    written,
)
from tests.fixed_clock import FixedClock
from tests.reply_scene import OFFICE_MAIL

STATUS = ParticipationStatus


@pytest.fixture
def workspace(sqlite_storage: Database, clock: FixedClock) -> Workspace:
    """An office with the templates of a new database, and an event."""
    return office_with_event(Workspace(sqlite_storage, clock, german_holidays))


def plain(text: str) -> str:
    """The text with ordinary spaces, where a date is kept on one line."""
    return text.replace("\u00a0", " ")


def test_an_invitation_says_all_of_the_event(workspace: Workspace, tools: Tools) -> None:
    mailing = prepared(workspace, Occasion.INVITATION)
    assert (mailing.event_id, mailing.template_key, mailing.given) == (EVENT.id, "V18", ())
    to(workspace, mailing, people(workspace, 1))
    assert mailing_rounds.start(workspace, tools, mailing.id) == 1
    (letter,) = written(workspace, mailing)
    assert letter.subject == "Einladung zum 10. Dezember 2026: Netzwerktreffen Wasserstoff"
    for said in (
        "Donnerstag, 10. Dezember 2026, 10:00 bis 14:30 Uhr",
        "Haus der Wirtschaft, Musterstadt oder online",
        "Wie kommt der Wasserstoff in die Region?",
        "Drei Beispiele aus der Praxis",
        f"bis Freitag, 4. Dezember 2026, hier an: {OFFICE_MAIL}",
        "weil Sie am 5. Januar 2026 zugestimmt haben, Einladungen von uns zu bekommen.",
        f"mailto:{OFFICE_MAIL}?subject=Abmelden",
    ):
        assert said in plain(letter.body_text)


def test_an_invitation_in_english_says_it_too(workspace: Workspace, tools: Tools) -> None:
    (german,) = people(workspace, 1)
    keep(workspace, replace(german, version=1, language="en"))
    keep(workspace, replace(EVENT, version=1, registration="https://anmeldung.example/nt"))
    mailing = prepared(workspace, Occasion.INVITATION)
    to(workspace, mailing, (german,))
    mailing_rounds.start(workspace, tools, mailing.id)
    (letter,) = written(workspace, mailing)
    for said in (
        "Haus der Wirtschaft, Musterstadt or online",
        "because you agreed on 5 January 2026 to get invitations from us.",
        "here: https://anmeldung.example/nt",
    ):
        assert said in plain(letter.body_text)


def test_whoever_a_letter_is_written_to_is_invited(workspace: Workspace, tools: Tools) -> None:
    first, known, objecting = people(workspace, 3)
    keep(workspace, replace(objecting, version=1, objection=Mark(date(2026, 2, 1))))
    take_part(workspace, (known, STATUS.CANCELLED))
    mailing = prepared(workspace, Occasion.INVITATION)
    to(workspace, mailing, (first, known, objecting))
    assert statuses(workspace) == {known.id: STATUS.CANCELLED}
    mailing_rounds.start(workspace, tools, mailing.id)
    assert statuses(workspace) == {known.id: STATUS.CANCELLED, first.id: STATUS.INVITED}


def test_nobody_is_invited_to_what_has_begun(
    workspace: Workspace, tools: Tools, clock: FixedClock
) -> None:
    mailing = prepared(workspace, Occasion.INVITATION)
    to(workspace, mailing, people(workspace, 1))
    clock.moment = EVENT.starts_at + timedelta(minutes=1)
    mailing_rounds.start(workspace, tools, mailing.id)
    assert statuses(workspace) == {}


def test_a_place_that_moved_is_right_in_the_letters(workspace: Workspace, tools: Tools) -> None:
    mailing = prepared(workspace, Occasion.INVITATION)
    to(workspace, mailing, people(workspace, 1))
    keep(workspace, replace(EVENT, version=1, place="Rathaus, Beispielburg"))
    mailing_rounds.start(workspace, tools, mailing.id)
    (letter,) = written(workspace, mailing)
    assert "Rathaus, Beispielburg oder online" in letter.body_text


def test_what_was_entered_comes_before_what_is_known(workspace: Workspace, tools: Tools) -> None:
    given = Given("abmelde_url", "https://abmelden.example")
    mailing = prepared(workspace, Occasion.INVITATION, given, Given("unbekannt", "x"))
    assert mailing.given == (given,)
    to(workspace, mailing, people(workspace, 1))
    mailing_rounds.start(workspace, tools, mailing.id)
    (letter,) = written(workspace, mailing)
    assert "https://abmelden.example" in letter.body_text


def test_a_confirmation_goes_to_the_registered_and_confirms_them(
    workspace: Workspace, tools: Tools
) -> None:
    registered, confirmed, invited = people(workspace, 3)
    sessions = (Session(name="Workshop Netze"), Session(name="Workshop Speicher"))
    keep(workspace, replace(EVENT, version=1, sessions=sessions))
    take_part(workspace, (confirmed, STATUS.CONFIRMED), (invited, STATUS.INVITED))
    keep(
        workspace,
        Participation(
            id=new_id(),
            event_id=EVENT.id,
            contact_id=registered.id,
            status=STATUS.REGISTERED,
            sessions=("Workshop Speicher",),
        ),
    )
    mailing = prepared(workspace, Occasion.CONFIRMATION)
    mailing_rounds.start(workspace, tools, mailing.id)
    (letter,) = written(workspace, mailing)
    assert "Workshop Speicher" in letter.body_text
    assert "Workshop Netze" not in letter.body_text
    assert statuses(workspace)[registered.id] is STATUS.CONFIRMED
    assert statuses(workspace)[invited.id] is STATUS.INVITED


def test_a_reminder_goes_to_all_who_have_a_place_to_come(
    workspace: Workspace, tools: Tools
) -> None:
    registered, confirmed, waiting = people(workspace, 3)
    take_part(
        workspace,
        (registered, STATUS.REGISTERED),
        (confirmed, STATUS.CONFIRMED),
        (waiting, STATUS.WAITING),
    )
    mailing = prepared(workspace, Occasion.REMINDER)
    assert mailing_rounds.start(workspace, tools, mailing.id) == 2
    assert all("https://treffen.example/raum" in m.body_text for m in written(workspace, mailing))


def test_what_follows_goes_to_who_came_and_to_who_did_not(
    workspace: Workspace, tools: Tools
) -> None:
    came, missed = people(workspace, 2)
    take_part(workspace, (came, STATUS.ATTENDED), (missed, STATUS.MISSED))
    given = tuple(
        Given(each, f"https://{each}.example") for each in ("unterlagen_url", "feedback_url")
    )
    afterwards = prepared(workspace, Occasion.AFTERWARDS, *given)
    missed_it = prepared(workspace, Occasion.MISSED, *given)
    assert [each.contact_id for each in recipients(workspace, afterwards)] == [came.id]
    assert [each.contact_id for each in recipients(workspace, missed_it)] == [missed.id]
    assert [each.name for each in missed_it.given] == ["unterlagen_url"]
    assert mailing_rounds.start(workspace, tools, afterwards.id) == 1
    assert written(workspace, afterwards) == ()  # to ask for an opinion is advertising
    keep(workspace, consent(came.id, Purpose.SURVEYS))
    mailing_rounds.start(workspace, tools, missed_it.id)
    (letter,) = written(workspace, missed_it)
    assert "https://unterlagen_url.example" in letter.body_text


def test_without_the_template_nothing_is_prepared(workspace: Workspace) -> None:
    (found,) = workspace.query(lambda queries: queries.where(Template, key="V18"))
    keep(workspace, replace(found, archived=True))
    with pytest.raises(NotFound):
        prepared(workspace, Occasion.INVITATION)


def test_one_undo_takes_the_preparation_back(workspace: Workspace) -> None:
    mailing = prepared(workspace, Occasion.INVITATION)
    assert current(workspace, mailing).is_draft
    workspace.undo()
    assert workspace.query(lambda queries: queries.where(Mailing)) == ()
