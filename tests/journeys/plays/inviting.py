"""J7: invite to an event."""

from datetime import date
from typing import Final

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.events.event import Event
from deskapp.domain.events.participation import Participation, ParticipationStatus
from deskapp.domain.mailings.consent import Consent, Purpose, Way
from deskapp.domain.mailings.mailing import Mailing, MailingState
from deskapp.domain.message import Delivery, Message
from deskapp.domain.record import Id, new_id
from deskapp.ui.shell.tour.player import Player
from tests.adapters.mail.accounts import account
from tests.journeys.plays.played import Played, commands
from tests.journeys.test_post import set_up

_TITLE: Final = "Werkstatt online: Auszubildende gewinnen"


def agree(player: Player, purpose: Purpose) -> None:
    """Let everybody have agreed to be written to, but for one in ten."""

    def store(work: UnitOfWork) -> None:
        known = {each.contact_id for each in work.where(Consent, purpose=purpose)}
        for number, one in enumerate(work.where(Contact)):
            if number % 10 and one.id not in known:
                work.save(_consent(one.id, purpose))

    player.desk.workspace.execute(Action.CONSENT_SAVED, store, undoable=False)
    player.settle()


def event_of(player: Player, title: str) -> Event:
    """The event of that title."""
    found = player.desk.workspace.query(lambda queries: queries.where(Event))
    return next(each for each in found if each.title == title)


def go_to_event(player: Player, title: str) -> Event:
    """Choose an event in the list, where the journey begins."""
    event = event_of(player, title)
    player.window.pages.show_page("events").open_record(RecordKind.EVENT, event.id)
    player.settle()
    return event


def play_j7(player: Player) -> Played:
    """One event, "Einladen", the target group, a test mail, the start."""
    set_up(player.desk.workspace, account(2525))
    agree(player, Purpose.INVITATIONS)
    event = go_to_event(player, _TITLE)
    player.pressed.clear()
    player.press("Ctrl+Shift+I", "Tab", "Tab")
    player.type("Nied")
    player.press("Tab", "Tab", "Return")
    texts = " ".join(player.texts())
    assert "dürfen angeschrieben werden" in texts, texts
    player.press("Ctrl+Shift+T")
    player.press("Ctrl+Shift+Return", "Ctrl+Return")
    _is_under_way(player, event)
    keys = commands(player, counted=("Return",))
    return Played(keys=keys[:-1], more=keys[-1:])


def _is_under_way(player: Player, event: Event) -> None:
    queries = player.desk.workspace.query
    (mailing,) = queries(lambda q: q.where(Mailing, event_id=event.id, template_key="V18"))
    assert mailing.state is MailingState.RUNNING, player.texts()
    letters = queries(lambda q: q.where(Message, mailing_id=mailing.id))
    assert letters
    assert all(each.delivery is Delivery.QUEUED for each in letters)
    assert all("{{" not in each.body_text for each in letters)
    tests = queries(lambda q: q.where(Message, inquiry_id=mailing.inquiry_id, mailing_id=None))
    assert [each.subject[:6] for each in tests] == ["[Test]"]
    standing = {
        each.contact_id: each.status
        for each in queries(lambda q: q.where(Participation, event_id=event.id))
    }
    written = {each.contact_id for each in letters}
    assert all(standing[each] in ParticipationStatus for each in written if each)
    assert ParticipationStatus.INVITED in {standing[each] for each in written if each}


def _consent(contact_id: Id, purpose: Purpose) -> Consent:
    return Consent(
        id=new_id(),
        contact_id=contact_id,
        purpose=purpose,
        wording="Ja.",
        given_on=date(2026, 1, 5),
        way=Way.PAPER,
    )
