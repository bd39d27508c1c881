"""The six steps of the main job, in the real window, by keyboard alone."""

import re
from datetime import date
from pathlib import Path

import pytest

from deskapp.application.actions import Action
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.inquiry import Ball, Channel, Inquiry, Kind, State
from deskapp.domain.message import Delivery, Direction
from deskapp.domain.salutation.addressee import AddressForm
from deskapp.ui.shell.tour.player import Player
from deskapp.wording.labels import label
from deskapp.wording.language import ENGLISH, GERMAN
from tests.journeys.conftest import Start
from tests.journeys.records import (
    ANSWER,
    ATTACHMENT,
    STRANGER,
    follow_ups_of,
    messages_of,
    newest_inquiry,
    source,
    stored,
)

SUBJECT = "Fördermittel für Wasserstoff im Seehafen"


DATABASES = [("sqlite_file", GERMAN), ("sqlite_file", ENGLISH), ("postgresql_address", GERMAN)]


@pytest.fixture
def database(request: pytest.FixtureRequest) -> str:
    """The address of a database; asked for before the program, it goes after the program."""
    return str(request.getfixturevalue(request.param))


@pytest.mark.parametrize(("database", "language"), DATABASES, indirect=True)
def test_from_a_mail_to_the_answer_to_its_answer(
    database: str, start: Start, tmp_path: Path
) -> None:
    player = start(database).player
    inquiry = take_the_mail_in(player)
    make_the_sender_a_contact(player, inquiry)
    log_a_call(player)
    work_on(player, inquiry)
    reply_to(player, inquiry, tmp_path / "reply.eml")
    take_the_answer_in(player, inquiry)
    undo_and_redo(player, inquiry)
    find_it_again(player, inquiry)


def test_a_known_sender_is_taken_over_with_enter(player: Player) -> None:
    player.copy(source(ATTACHMENT))
    player.do(Action.MAIL_TAKEN_IN, "Ctrl+Shift+N")
    assert "Dr. Matthias Stöcker-Brugg" in " ".join(player.texts())
    player.do(Action.SENDER_ACCEPTED, "Return")
    inquiry = newest_inquiry(player)
    assert contact_of(player, inquiry).last_name == "Stöcker-Brugg"
    assert inquiry.initiative_id is not None
    (mail,) = messages_of(player, inquiry.id)
    assert [file.name for file in mail.attachments] == ["Mitglieder_2026-11.csv"]


def take_the_mail_in(player: Player) -> Inquiry:
    """Pasted, it is an inquiry with a number, shown with who may have written."""
    player.copy(source(STRANGER))
    player.do(Action.MAIL_TAKEN_IN, "Ctrl+Shift+N")
    inquiry = newest_inquiry(player)
    assert re.fullmatch(r"RII-2026-\d{4}", inquiry.ref_no)
    assert (inquiry.subject, inquiry.channel, inquiry.state) == (SUBJECT, Channel.MAIL, State.NEW)
    (mail,) = messages_of(player, inquiry.id)
    assert mail.raw_sha256
    shown = "\n".join(player.texts())
    assert inquiry.ref_no in shown
    assert "Dr. Imke Behnken · Wachstumsregion Ems-Achse e. V." in shown
    return inquiry


def make_the_sender_a_contact(player: Player, inquiry: Inquiry) -> None:
    """One key makes the contact with its role; the form of address is added in its form."""
    player.do(Action.CONTACT_SAVED, "Return")
    linked = stored(player, inquiry.id)
    assert linked.contact_id is not None
    assert linked.land == "NI"
    contact = contact_of(player, linked)
    assert (contact.title_pre, contact.first_name, contact.last_name) == ("Dr.", "Imke", "Behnken")
    (role,) = player.desk.workspace.query(
        lambda queries: queries.where(Affiliation, contact_id=contact.id)
    )
    assert role.initiative_id == linked.initiative_id
    player.press("Ctrl+K")
    player.type("behnken")
    player.press("Return", "F2")
    player.type(label(AddressForm.FRAU))
    player.do(Action.CONTACT_SAVED, "Ctrl+Return")
    assert contact_of(player, linked).address_form is AddressForm.FRAU


def log_a_call(player: Player) -> None:
    """From the page of contacts: who, what, until when; then one goes on where one was."""
    player.press("Ctrl+T")
    player.type("freese")
    player.press("Return")
    player.type("Fragt nach der Messe.")
    player.press("Tab", "Tab")
    player.type("+3at")
    player.do(Action.CALL_LOGGED, "Ctrl+Return")
    call = newest_inquiry(player)
    assert call.channel is Channel.PHONE
    assert contact_of(player, call).last_name == "Freese"
    (note,) = messages_of(player, call.id)
    assert (note.direction, note.body_text) == (Direction.CALL, "Fragt nach der Messe.")
    assert [each.due_on for each in follow_ups_of(player, call.id)] == [date(2026, 11, 26)]


def work_on(player: Player, inquiry: Inquiry) -> None:
    """Owner, state, turn, kind and topics, note, follow-up."""
    player.press("Alt+2")
    player.do(Action.INQUIRY_CLAIMED, "U")
    player.press("S", "Down")
    player.do(Action.INQUIRY_MOVED, "Return")
    player.press("B", "End", "Tab")
    player.type("BMWE")
    player.do(Action.BALL_PASSED, "Ctrl+Return")
    player.press("T")
    player.type(label(Kind.FUNDING))
    player.press("Tab", *["Right"] * 9, "Space")
    player.do(Action.INQUIRY_EDITED, "Ctrl+Return")
    player.press("N")
    player.type("Zuerst weiter südlich fragen.")
    player.do(Action.NOTE_ADDED, "Ctrl+Return")
    player.press("W")
    player.type("in 2 w")
    player.press("Tab")
    player.type("Nachfragen")
    player.do(Action.FOLLOW_UP_SET, "Ctrl+Return")
    worked = stored(player, inquiry.id)
    assert worked.owner_id == player.desk.workspace.user_id
    assert worked.state is State.IN_PROGRESS
    assert (worked.ball.holder, worked.ball.third_party) == (Ball.THIRD_PARTY, "BMWE")
    assert (worked.kind, worked.topics) == (Kind.FUNDING, ("energy_hydrogen",))
    assert "Zuerst weiter südlich fragen." in player.texts()
    (promised,) = follow_ups_of(player, inquiry.id)
    assert (promised.due_on, promised.reason) == (date(2026, 12, 7), "Nachfragen")


def reply_to(player: Player, inquiry: Inquiry, file: Path) -> None:
    """From the template of Ctrl+1, with its follow-up, as a file that is read back."""
    player.press("Ctrl+1")
    assert player.letter.startswith("Sehr geehrte Frau Dr. Behnken,\n\ndanke, dass Sie")
    assert inquiry.ref_no in player.letter
    assert "am Montag, 30. November 2026" in player.letter
    assert "{{" not in player.letter
    player.press("Ctrl+Home", "Down", "Down")
    player.type("schön, dass Sie fragen, und ")
    player.press("Ctrl+Shift+D")
    player.type("fr")
    player.press("Tab")
    player.type("Antworten")
    player.press("Ctrl+Return", "Ctrl+A")
    player.type(str(file))
    player.do(Action.REPLY_HANDED_OVER, "Return")
    first, *_, sent = sorted(messages_of(player, inquiry.id), key=lambda each: each.at)
    mail = player.desk.tools.mails.read(file.read_bytes())
    assert [each.address for each in mail.to] == ["i.behnken@ems-achse.example"]
    assert mail.sender is not None
    assert mail.sender.address == "service-rii@example.org"
    assert mail.references == (first.message_id,)
    assert "schön, dass Sie fragen, und danke" in mail.body
    assert (sent.direction, sent.delivery) == (Direction.OUT, Delivery.HANDED_OVER)
    reasons = {each.due_on: each.reason for each in follow_ups_of(player, inquiry.id)}
    assert sorted(reasons) == [date(2026, 11, 27), date(2026, 11, 30), date(2026, 12, 7)]
    assert "am Montag, 30. November 2026" in reasons[date(2026, 11, 30)]


def take_the_answer_in(player: Player, inquiry: Inquiry) -> None:
    """It joins by its references."""
    before = len(messages_of(player, inquiry.id))
    player.copy(source(ANSWER))
    player.do(Action.MAIL_TAKEN_IN, "Ctrl+Shift+N")
    assert len(messages_of(player, inquiry.id)) == before + 1
    assert any("6 MVA" in text for text in player.texts())


def undo_and_redo(player: Player, inquiry: Inquiry) -> None:
    """The last thing done is taken back, and done again."""
    player.press("N")
    player.type("Noch eine Notiz.")
    player.do(Action.NOTE_ADDED, "Ctrl+Return")
    before = len(messages_of(player, inquiry.id))
    player.press("Ctrl+Z")
    assert len(messages_of(player, inquiry.id)) == before - 1
    assert "Noch eine Notiz." not in player.texts()
    player.press("Ctrl+Shift+Z")
    assert len(messages_of(player, inquiry.id)) == before
    assert "Noch eine Notiz." in player.texts()


def find_it_again(player: Player, inquiry: Inquiry) -> None:
    """Every page is there, and the search finds without umlauts."""
    for number in range(1, 10):
        player.press(f"Alt+{number}")
    player.press("Ctrl+K")
    player.type("foerdermittel seehafen")
    player.press("Return")
    assert inquiry.ref_no in "\n".join(player.texts())


def contact_of(player: Player, inquiry: Inquiry) -> Contact:
    """The person of an inquiry."""
    assert inquiry.contact_id is not None
    contact_id = inquiry.contact_id
    found = player.desk.workspace.query(lambda queries: queries.find(Contact, contact_id))
    assert found is not None
    return found
