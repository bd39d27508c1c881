"""J1 to J3: a mail is acknowledged, a call is noted, the morning round."""

from deskapp.application.actions import Action
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.message import Delivery
from deskapp.ui.shell.tour.player import Player
from tests.adapters.mail.accounts import account
from tests.adapters.mail.servers.smtp_servers import Letters, real_server
from tests.journeys.plays.played import Played, commands
from tests.journeys.records import STRANGER, follow_ups_of, messages_of, newest_inquiry, source
from tests.journeys.test_post import set_up

ONE_KEY_AN_ITEM = ("5", "1", "2", "3", "4", "E") * 2
"""The second item on E is one whose date must not be moved."""


def play_j1(player: Player) -> Played:
    """A mail that was pasted is acknowledged."""
    with real_server(Letters()) as port:
        set_up(player.desk.workspace, account(port))
        player.copy(source(STRANGER))
        player.press("Ctrl+Shift+N", "Return", "Ctrl+1", "Ctrl+Return")
    (_, reply) = messages_of(player, newest_inquiry(player).id)
    assert reply.delivery is Delivery.QUEUED
    return Played(commands(player, counted=("Return",)))


def play_j2(player: Player) -> Played:
    """A call is noted while one talks, in the order in which one talks."""
    player.press("Ctrl+T")
    player.type("frees")
    player.press("Return")
    player.type("Bitte zurückrufen.")
    player.press("Tab", "Tab")
    player.type("+3at")
    player.do(Action.CALL_LOGGED, "Ctrl+Return")
    assert len(follow_ups_of(player, newest_inquiry(player).id)) == 1
    return Played(commands(player))


def play_j3(player: Player) -> Played:
    """Twelve items of the morning, one key each."""
    before = open_follow_ups(player)
    player.press("Home", *ONE_KEY_AN_ITEM)
    changed = before - open_follow_ups(player)
    assert len(changed) == len(ONE_KEY_AN_ITEM)
    return Played(commands(player))


def open_follow_ups(player: Player) -> frozenset[FollowUp]:
    """All that are not done, as they are now."""
    every = player.desk.workspace.query(lambda queries: queries.where(FollowUp))
    return frozenset(each for each in every if each.is_open)
