"""J4 to J6: to answer with a list, to bring two together, to pass a chair on."""

from deskapp.application.actions import Action
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Ball, Kind
from deskapp.domain.introduction import Introduction, Standing
from deskapp.domain.message import Delivery
from deskapp.ui.initiatives.page import InitiativesPage
from deskapp.ui.kit.buttons import CheckBox
from deskapp.ui.kit.requests import OpenRecord
from deskapp.ui.shell.tour.player import Player
from tests.adapters.mail.accounts import account
from tests.journeys.plays.played import Played, commands
from tests.journeys.records import (
    asked_by,
    follow_ups_of,
    messages_of,
    open_it,
    person,
    said_by,
    stored,
)
from tests.journeys.test_post import set_up


def play_j4(player: Player) -> Played:
    """A standard question is answered with a list, of which one is left out."""
    set_up(player.desk.workspace, account(2525))
    asker = person(player, "Tammen-Harms")
    text = "Welche Initiativen in NRW arbeiten an der Ausbildung?"
    inquiry = asked_by(player, asker, "Übersicht gesucht", text)
    player.press("Alt+2", "Home")
    player.pressed.clear()
    player.press("Return", "Ctrl+6")
    chosen = player.focus
    assert isinstance(chosen, CheckBox)
    assert chosen.isChecked()
    left_out = chosen.accessibleName()
    player.press("Space", "Ctrl+Return")
    reply = messages_of(player, inquiry.id)[-1]
    assert (reply.template_key, reply.delivery) == ("V06", Delivery.QUEUED), player.texts()
    assert "Für das Land Nordrhein-Westfalen und das Thema „Ausbildungsmarketing" in reply.body_text
    assert left_out not in reply.body_text
    return Played(commands(player, counted=("Return",)))


def play_j5(player: Player) -> Played:
    """Two are introduced, each of whom has agreed; in between an answer is waited for."""
    workspace = player.desk.workspace
    set_up(workspace, account(2525))
    asker, asked = person(player, "Tammen-Harms"), person(player, "Panckow")
    inquiry = asked_by(
        player,
        asker,
        "Suche Austausch zu Datenräumen",
        "Können Sie einen Kontakt herstellen?",
        kind=Kind.INTRODUCTION,
        land="NI",
        topics=("digitalisation",),
    )
    open_it(player, inquiry)
    player.press("Ctrl+Shift+V")
    player.type("panckow")
    player.press("Return")
    player.type("Wie fing es an?")
    player.press("Ctrl+Return")
    question = messages_of(player, inquiry.id)[-1]
    assert (question.template_key, question.delivery) == ("V07", Delivery.QUEUED), player.texts()
    assert asker.last_name not in question.subject + question.body_text
    assert stored(player, inquiry.id).ball.holder is Ball.THIRD_PARTY
    # The one state in which they wait: an answer comes.
    workspace.execute(
        Action.MAIL_TAKEN_IN, lambda work: work.save(said_by(asked, inquiry, "Gern!", work))
    )
    player.settle()
    player.press("Ctrl+Shift+J")
    player.type("Sie möchte wissen, wie es anfing.")
    player.press("Ctrl+Return")
    letter = messages_of(player, inquiry.id)[-1]
    assert (letter.template_key, letter.delivery) == ("V08", Delivery.QUEUED), player.texts()
    greeting = letter.body_text.split("\n\n")[0].split("\n")
    assert len(greeting) == len((asker, asked))
    (made,) = workspace.query(lambda queries: queries.where(Introduction, inquiry_id=inquiry.id))
    assert made.standing is Standing.INTRODUCED
    assert made.id in {each.introduction_id for each in follow_ups_of(player, inquiry.id)}
    return Played(commands(player))


def play_j6(player: Player) -> Played:
    """The chair of an initiative goes to somebody else."""
    (plan,) = player.desk.workspace.query(
        lambda queries: queries.where(Initiative, name_short="Ems-Achse")
    )
    player.window.carry_out(OpenRecord(RecordKind.INITIATIVE, plan.id))
    player.settle()
    page = player.window.pages.page
    assert isinstance(page, InitiativesPage)
    page.setFocus()
    player.pressed.clear()
    player.press("Ctrl+Shift+G")
    assert page.has_role_focus
    leaving = page.chosen_role
    assert leaving is not None
    player.press("F2")
    player.type("panckow")
    player.press("Return")
    player.do(Action.ROLE_PASSED_ON, "Ctrl+Return")
    roles = player.desk.workspace.query(
        lambda queries: queries.where(Affiliation, initiative_id=plan.id)
    )
    ended = {role.id: role.valid_to is not None for role in roles}
    assert ended[leaving.role.id]
    successor = person(player, "Panckow")
    assert successor.id in {role.contact_id for role in roles}
    return Played(commands(player))
