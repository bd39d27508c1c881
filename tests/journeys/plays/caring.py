"""J11 and J12: a colleague is ill, and somebody wants no more mails."""

from deskapp.application.actions import Action
from deskapp.application.use_cases import inquiries
from deskapp.domain.mailings.consent import Consent, Purpose
from deskapp.domain.message import Delivery, Direction
from deskapp.domain.office import User
from deskapp.domain.record import new_id
from deskapp.ui.shell.tour.player import Player
from tests.adapters.mail.accounts import account
from tests.journeys.plays.played import Played, commands
from tests.journeys.records import asked_by, messages_of, open_it, person, stored
from tests.journeys.test_post import set_up


def play_j11(player: Player) -> Played:
    """All of a colleague go to the team with a note; the first Enter ends what is typed."""
    workspace, ill = player.desk.workspace, User(id=new_id(), name="Bert Beispiel")
    workspace.execute(Action.SETTINGS_SAVED, lambda work: work.save(ill))
    asker = person(player, "Tammen-Harms")
    subjects = ("Ausbildung", "Wasserstoff", "Rechenzentren")
    his = [asked_by(player, asker, each, "Bitte um Auskunft.") for each in subjects]
    for each in his:
        workspace.execute(
            Action.INQUIRY_HANDED_OVER,
            lambda work, one=each: inquiries.hand_over(work, one.id, ill.id),  # type: ignore[misc]
        )
    player.press("Alt+2")
    player.pressed.clear()
    player.press("Ctrl+F")
    player.type("zuständig:bert")
    player.press("Return")
    player.pressed.remove("Return")
    player.press("Shift+Z")
    player.type("team")
    player.press("Tab")
    player.type("Bert ist krank.")
    player.do(Action.INQUIRY_HANDED_OVER, "Return")
    for each in his:
        assert stored(player, each.id).owner_id is None
        note = messages_of(player, each.id)[-1]
        assert (note.direction, note.body_text) == (Direction.NOTE, "Bert ist krank.")
    return Played(commands(player, counted=("Return",)))


def play_j12(player: Player) -> Played:
    """Nobody writes to the person again, and the letter that says so is on its way."""
    workspace = player.desk.workspace
    set_up(workspace, account(2525))
    asker = person(player, "Tammen-Harms")
    (consent,) = workspace.query(
        lambda q: q.where(Consent, contact_id=asker.id, purpose=Purpose.NEWSLETTER)
    )
    inquiry = asked_by(player, asker, "Abmeldung", "Bitte keine Mails mehr.")
    open_it(player, inquiry)
    player.press("Ctrl+Shift+W")
    shown = player.texts()
    assert {"Endet jetzt", "Wird gestrichen aus", "Bleibt"} <= set(shown)
    assert any(each.startswith("Newsletter (Einwilligung vom") for each in shown)
    player.press("Return", "Ctrl+Return")
    assert person(player, "Tammen-Harms").objection is not None
    ended = workspace.query(lambda queries: queries.find(Consent, consent.id))
    assert ended is not None
    assert ended.withdrawn_on is not None
    letter = messages_of(player, inquiry.id)[-1]
    assert (letter.template_key, letter.delivery) == ("V24", Delivery.QUEUED), player.texts()
    assert letter.in_reply_to == messages_of(player, inquiry.id)[0].message_id
    assert "Einladungen zu Veranstaltungen" in letter.body_text
    return Played(commands(player, counted=("Return",)))
