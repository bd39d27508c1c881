"""Mail comes by itself, from a real server and from bad ones."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from deskapp.adapters.mail.watching import ImapWatcher
from deskapp.application.actions import Action
from deskapp.application.errors import OutsideError
from deskapp.application.ports.questions.lists import InquiryFilter
from deskapp.application.rounds.collecting import Summary
from deskapp.application.rounds.fetching import AccountFetch
from deskapp.application.rounds.watching import LineState
from deskapp.application.use_cases import records
from deskapp.domain.mail_account import MailAccount
from deskapp.ui.intake.watching import Watching
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import LongWork
from deskapp.ui.kit.requests import EnterPassword
from tests.adapters.mail.accounts import ADDRESS, PASSWORD, GivenSecrets, account
from tests.adapters.mail.servers import dovecot
from tests.adapters.mail.servers.dovecot import Dovecot
from tests.adapters.mail.servers.scripted_server import ScriptedServer
from tests.adapters.mail.servers.silent_proxy import silent_proxy
from tests.fixed_clock import FixedClock
from tests.ui.intake.heard import Heard
from tests.ui.intake.test_post import a_letter

Listen = Callable[[], Heard]
PATIENCE_MS = 30_000


class ForgetfulSecrets(GivenSecrets):
    """Has the password once a person has told it."""

    is_told = False

    def password(self, account: str) -> str | None:
        return super().password(account) if self.is_told else None


@pytest.fixture
def password() -> str:
    return PASSWORD


@pytest.fixture
def server() -> Iterator[Dovecot]:
    if not dovecot.PROGRAM.exists():
        pytest.skip("dovecot-imapd is not here")
    with dovecot.running() as running:
        yield running


def of_desk(server: Dovecot) -> MailAccount:
    return account(server.port, user=dovecot.USER)


def set_up(desk: Desk, one: MailAccount) -> MailAccount:
    return desk.workspace.execute(Action.SETTINGS_SAVED, lambda work: records.save(work, one))


def deliver(server: Dovecot, *numbers: int, folder: str = "INBOX") -> None:
    with server.client() as client:
        for number in numbers:
            client.append(folder, a_letter(number))


def count(desk: Desk) -> int:
    return len(desk.workspace.query(lambda queries: queries.inquiry_ids(InquiryFilter())))


def states(desk: Desk) -> dict[str, LineState]:
    return {key[1]: folder.state for key, folder in desk.lines.folders.items()}


def is_live(desk: Desk) -> Callable[[], bool]:
    return lambda: states(desk) == {"INBOX": LineState.LIVE}


def threads() -> list[str]:
    return [each.name for each in threading.enumerate() if each.name.startswith("mailbox")]


def test_mail_comes_without_being_asked_for_and_without_a_notice(
    desk: Desk, listen: Listen, server: Dovecot, qtbot: QtBot
) -> None:
    set_up(desk, of_desk(server))
    deliver(server, 1)
    heard = listen()
    heard.post.watch()
    qtbot.waitUntil(is_live(desk), timeout=PATIENCE_MS)
    assert count(desk) == 1
    deliver(server, 2, 3)
    qtbot.waitUntil(lambda: count(desk) == 3, timeout=PATIENCE_MS)
    heard.post.end()
    assert threads() == []
    assert heard.notices == []


def test_an_account_is_looked_at_from_its_first_day_to_its_last(
    desk: Desk, listen: Listen, server: Dovecot, qtbot: QtBot
) -> None:
    heard = listen()
    heard.post.watch()
    with server.client() as client:
        client.create_folder("Büro")
    one = set_up(desk, of_desk(server))
    qtbot.waitUntil(is_live(desk), timeout=PATIENCE_MS)
    one = set_up(desk, replace(one, folders=("INBOX", "Büro")))
    both = {"INBOX": LineState.LIVE, "Büro": LineState.LIVE}
    qtbot.waitUntil(lambda: states(desk) == both, timeout=PATIENCE_MS)
    deliver(server, 1, folder="Büro")
    qtbot.waitUntil(lambda: count(desk) == 1, timeout=PATIENCE_MS)
    desk.workspace.execute(Action.SETTINGS_SAVED, lambda work: work.delete(one))
    qtbot.waitUntil(lambda: states(desk) == {} and threads() == [], timeout=PATIENCE_MS)
    assert heard.notices == []


def test_of_many_folders_the_last_ones_are_fetched_from_with_the_first(
    desk: Desk, listen: Listen, server: Dovecot, qtbot: QtBot
) -> None:
    names = tuple(f"Ordner {number}" for number in range(6))
    with server.client() as client:
        for name in names:
            client.create_folder(name)
    deliver(server, 1, folder=names[-1])
    set_up(desk, replace(of_desk(server), folders=names))
    listen().post.watch()
    watched = dict.fromkeys(names[:4], LineState.LIVE)
    qtbot.waitUntil(lambda: states(desk) == watched, timeout=PATIENCE_MS)
    assert count(desk) == 1


@pytest.mark.parametrize("password", [None])
def test_what_a_person_must_do_is_said_once(desk: Desk, listen: Listen, qtbot: QtBot) -> None:
    set_up(desk, account(1, user="desk"))
    heard = listen()
    heard.post.watch()
    stopped = {"INBOX": LineState.STOPPED}
    qtbot.waitUntil(lambda: states(desk) == stopped, timeout=PATIENCE_MS)
    (said,) = heard.texts
    assert "no password" in said
    heard.press()
    assert heard.requests == [EnterPassword(ADDRESS)]


def test_a_folder_that_is_gone_keeps_no_other_stopped(
    desk: Desk, listen: Listen, server: Dovecot, qtbot: QtBot
) -> None:
    forgetful = ForgetfulSecrets(PASSWORD)
    desk.tools = replace(desk.tools, watcher=ImapWatcher(forgetful))
    set_up(desk, replace(of_desk(server), folders=("INBOX", "Weg")))
    heard = listen()
    heard.post.watch()
    stopped = dict.fromkeys(("INBOX", "Weg"), LineState.STOPPED)
    qtbot.waitUntil(lambda: states(desk) == stopped, timeout=PATIENCE_MS)
    forgetful.is_told = True
    heard.post.fetch()
    qtbot.waitUntil(lambda: states(desk)["INBOX"] is LineState.LIVE, timeout=PATIENCE_MS)
    assert states(desk)["Weg"] is not LineState.LIVE


def test_a_server_that_is_away_is_no_news(desk: Desk, listen: Listen, qtbot: QtBot) -> None:
    set_up(desk, account(1, user="desk"))
    heard = listen()
    heard.post.watch()
    qtbot.waitUntil(lambda: states(desk) == {"INBOX": LineState.AWAY}, timeout=PATIENCE_MS)
    assert heard.notices == []


@pytest.mark.fault("FET-16")
def test_a_long_first_run_can_be_cancelled_and_goes_on_when_asked_for(
    desk: Desk, listen: Listen, server: Dovecot, qtbot: QtBot
) -> None:
    deliver(server, *range(400))
    set_up(desk, of_desk(server))
    heard = listen()
    heard.post.works.connect(lambda _text, work: work.cancel())
    heard.post.watch()
    qtbot.waitUntil(lambda: states(desk) == {"INBOX": LineState.PAUSED}, timeout=PATIENCE_MS)
    assert count(desk) < 400
    assert desk.lines.works == {}
    heard.post.works.disconnect()
    heard.post.fetch()
    qtbot.waitUntil(is_live(desk), timeout=PATIENCE_MS)
    assert count(desk) == 400


def test_after_a_sleep_every_line_is_new(
    desk: Desk,
    clock: FixedClock,
    listen: Listen,
    server: Dovecot,
    qtbot: QtBot,
) -> None:
    set_up(desk, of_desk(server))
    heard = listen()
    heard.post.watch()
    qtbot.waitUntil(is_live(desk), timeout=PATIENCE_MS)
    watching = heard.post.findChild(Watching)
    assert isinstance(watching, Watching)
    looked: list[object] = []
    desk.lines.changed.connect(lambda: looked.append(None))
    watching.look_at_clock()
    assert looked == []
    clock.forward(hours=8)
    watching.look_at_clock()
    qtbot.waitUntil(lambda: looked != [], timeout=PATIENCE_MS)
    assert heard.notices == []


def test_nobody_waits_for_a_server_that_says_nothing(
    desk: Desk, listen: Listen, qtbot: QtBot
) -> None:
    connected = threading.Event()

    def say_nothing(peer: object) -> None:
        connected.set()
        peer.wait_for_end()  # type: ignore[attr-defined]

    with ScriptedServer(say_nothing) as server:
        set_up(desk, account(server.port, user="desk"))
        heard = listen()
        heard.post.watch()
        qtbot.waitUntil(connected.is_set, timeout=PATIENCE_MS)
        heard.post.end()
        assert threads() == []


@pytest.mark.fault("FET-15")
def test_mail_comes_although_the_line_died_without_a_sign(
    desk: Desk,
    listen: Listen,
    server: Dovecot,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    """The pauses are short here; the program's own find it out in less than two minutes."""
    monkeypatch.setattr("deskapp.adapters.mail.watching._SECONDS_TO_ANSWER", 0.5)
    desk.tools = replace(desk.tools, watcher=ImapWatcher(GivenSecrets(), 0.5))
    with silent_proxy(server.port) as proxy:
        set_up(desk, account(proxy.port, user=dovecot.USER))
        heard = listen()
        heard.post.watch()
        qtbot.waitUntil(is_live(desk), timeout=PATIENCE_MS)
        proxy.fall_silent()
        deliver(server, 1)
        qtbot.waitUntil(lambda: count(desk) == 1, timeout=PATIENCE_MS)
        heard.post.end()
    assert heard.notices == []


def test_a_long_fetch_that_breaks_off_says_so(desk: Desk, listen: Listen) -> None:
    heard, one, work = listen(), account(1), LongWork(desk)
    watching = heard.post.findChild(Watching)
    assert watching is not None
    watching._show_work(work)
    gone = OutsideError("server_timeout")
    watching._take(one, AccountFetch(Summary(), 0, gone), work)
    assert heard.texts[-1].startswith("The mailbox does not answer.")
    assert desk.lines.works == {}
