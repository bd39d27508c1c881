"""J10: somebody wants to know what is stored about them."""

import io
import json
from datetime import date
from typing import Final

import pyzipper

from deskapp.application.actions import Action
from deskapp.domain.inquiry import Kind
from deskapp.domain.message import Delivery
from deskapp.ui.shell.tour.player import Player
from deskapp.ui.subject_access.page import SubjectAccessPage
from tests.journeys.plays.played import Played
from tests.journeys.records import asked_by, messages_of, open_it, person, stored

_REVIEWED: Final = 3
"""Keys from the beginning to the end of the review."""
_ASKED: Final = "Welche Daten haben Sie über mich? Herr Freese hat mir dazu geraten."


def play_j10(player: Player) -> Played:
    """Kind and due day come by themselves; one name is shown again; Enter goes to the answer."""
    inquiry = asked_by(player, person(player, "Tammen-Harms"), "Auskunft", _ASKED)
    open_it(player, inquiry)
    player.do(Action.ACCESS_BEGUN, "F9")
    page = player.window.pages.page
    assert isinstance(page, SubjectAccessPage)
    begun = stored(player, inquiry.id)
    assert begun.kind is Kind.DATA_PROTECTION
    assert begun.due_on == date(2026, 12, 23)
    player.wait("what is stored is read", page.marks.model().rowCount)
    player.press("Down", "Space")
    readable = next(iter(page.marks.shown))
    player.do(Action.ACCESS_GIVEN, "Ctrl+Return")
    password = page.outcome.password.text()
    player.press("Return")
    answer = messages_of(player, inquiry.id)[-1]
    assert (answer.template_key, answer.delivery) == ("V25b", Delivery.DRAFT)
    assert answer.body_text in player.texts()
    content = player.desk.workspace.query(lambda q: q.content(answer.attachments[0].sha256))
    assert content is not None
    with pyzipper.AESZipFile(io.BytesIO(content)) as archive:
        archive.setpassword(password.encode())
        told = archive.read("Auskunft.html").decode()
        assert json.loads(archive.read("Daten.json"))["stored"]["contact"]
    assert "Welche Daten haben Sie über mich?" in told
    assert "Freese" not in told
    assert readable in told.casefold()
    first, *reviewed = player.pressed[:_REVIEWED]
    return Played((first, *player.pressed[_REVIEWED:]), tuple(reviewed))
