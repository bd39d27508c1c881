"""J8: after the event, who was there and what they get."""

import tempfile
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Final

from deskapp.application.actions import Action
from deskapp.application.ports.records import Queries
from deskapp.domain.contact import Contact
from deskapp.domain.events.event import Event
from deskapp.domain.events.participation import Participation, ParticipationStatus
from deskapp.domain.mailings.consent import Purpose
from deskapp.domain.mailings.mailing import Mailing, MailingState
from deskapp.domain.message import Message
from deskapp.ui.shell.tour.player import Player
from tests.adapters.mail.accounts import account
from tests.journeys.plays.inviting import agree, go_to_event
from tests.journeys.plays.played import Played, commands
from tests.journeys.test_post import set_up

_TITLE: Final = "Werkstatt online: Auszubildende gewinnen"
_DOUBTFUL: Final = 6
_LIST: Final = """Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
Enno Freese,,10:01,12:30,149,Yes
"Schäfers, Jule",,10:02,11:10,68,Yes
"Schäfers, Jule",,11:14,12:30,76,Yes
Imke Lüters (Region Nord-Ost),,10:02,12:30,148,Yes
breitmaier,Breitmaier@wm-bw.example,10:03,12:30,147,Yes
GRÜTZMANN Silke,,10:03,12:30,147,Yes
iPhone,,10:03,10:04,1,Yes
iPad von Franziska,,10:03,12:30,147,Yes
Steffi Dahlhaus,,10:04,12:30,146,Yes
M. Horst,,10:04,12:30,146,Yes
Uwe Wisner,,10:05,12:30,145,Yes
Theo L.,,10:05,12:30,145,Yes
Nadine Sommerock,,10:05,12:30,145,Yes
"""
_CAME: Final = frozenset(
    {
        *("Freese", "Schäfers", "Lüters", "Breitmaier", "Grützmann", "Wehrle"),
        *("Dahlhaus", "Horst", "Wiesner", "Leusmann", "Sommerrock"),
    }
)


def play_j8(player: Player) -> Played:
    """The list, six decisions, "Nachlese", the start."""
    set_up(player.desk.workspace, account(2525))
    agree(player, Purpose.SURVEYS)
    event = go_to_event(player, _TITLE)
    _is_over(player, event)
    player.pressed.clear()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "teilnahme.csv"
        path.write_text(_LIST, encoding="utf-8")
        player.press("Ctrl+Shift+L")
        player.type(str(path))
        player.press("Return")  # in the system's box, part of what is typed
        player.wait("a question", lambda: "Wer ist das? 1 von 6" in player.texts())
    player.pressed.remove("Return")
    for _ in range(_DOUBTFUL - 1):
        player.press("Return")
    player.do(Action.ATTENDANCE_READ_IN, "Return")
    assert "waren dabei" in player.notice
    player.press("Ctrl+Shift+M")
    player.type("https://unterlagen.example/werkstatt")
    player.press("Tab")
    player.type("https://fragen.example/werkstatt")
    player.press("Ctrl+Shift+Return", "Ctrl+Return")
    _are_under_way(player, event)
    keys = commands(player, counted=("Return",))
    decisions = keys[1 : 1 + _DOUBTFUL]
    return Played(keys=(keys[0], *keys[1 + _DOUBTFUL :]), more=decisions)


def _is_over(player: Player, event: Event) -> None:
    """Let the event have been yesterday."""
    yesterday = timedelta(days=1)
    over = replace(
        event,
        starts_at=player.desk.workspace.clock.now() - yesterday,
        ends_at=player.desk.workspace.clock.now() - yesterday / 2,
        deadline=None,
    )
    player.desk.workspace.execute(Action.EVENT_SAVED, lambda work: work.save(over), undoable=False)
    player.settle()


def _are_under_way(player: Player, event: Event) -> None:
    queries = player.desk.workspace.query
    standing = queries(lambda q: q.where(Participation, event_id=event.id))
    names = {each.id: each.last_name for each in queries(lambda q: q.where(Contact))}
    status = ParticipationStatus
    came = {each.contact_id for each in standing if each.status is status.ATTENDED}
    missed = {each.contact_id for each in standing if each.status is status.MISSED}
    assert {names[each] for each in came} == _CAME
    assert missed
    found = queries(lambda q: q.where(Mailing, event_id=event.id))
    assert [each.template_key for each in found] == ["V22", "V22b"]
    for mailing, people in zip(found, (came, missed), strict=True):
        assert mailing.state is MailingState.RUNNING, player.texts()
        letters = queries(partial(_letters, mailing))
        assert letters
        assert {each.contact_id for each in letters} <= people
        assert all("https://unterlagen.example/werkstatt" in each.body_text for each in letters)


def _letters(mailing: Mailing, queries: Queries) -> tuple[Message, ...]:
    return queries.where(Message, mailing_id=mailing.id)
