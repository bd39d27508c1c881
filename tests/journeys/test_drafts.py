"""What is typed survives the end of the program."""

from pathlib import Path

from deskapp.domain.message import Delivery
from deskapp.ui.shell.tour.player import Player
from tests.journeys.conftest import Program, Start
from tests.journeys.records import messages_of, newest_inquiry


def test_a_reply_half_written_is_there_after_the_next_start(
    program: Program, start: Start, sqlite_file: Path
) -> None:
    player = program.player
    player.press("Alt+2", "Home", "Return", "Ctrl+1", "Ctrl+Home", "Down", "Down")
    player.type("Über das Wochenende überlegt: ")
    inquiry = newest_inquiry(player)
    program.end()
    again = start(str(sqlite_file)).player
    assert [each.delivery for each in messages_of(again, inquiry.id)].count(Delivery.DRAFT) == 1
    open_again(again)
    assert "\n\nÜber das Wochenende überlegt: danke, dass" in again.letter


def open_again(player: Player) -> None:
    """Go to the first inquiry of the list, and on with its reply."""
    player.press("Alt+2", "Home", "Return", "A")
