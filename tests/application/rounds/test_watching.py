"""Looking at a mailbox through good days and bad ones."""

import threading
from collections.abc import Callable, Iterator
from queue import SimpleQueue
from types import TracebackType
from typing import Self

import pytest

from deskapp.application.errors import OutsideError
from deskapp.application.rounds.watching import (
    FAILED_LOGINS,
    FolderWatcher,
    LineState,
    WatchedFolder,
    pause_after,
)
from deskapp.domain.mail_account import MailAccount
from tests.adapters.mail.accounts import account
from tests.fixed_clock import FixedClock


class ScriptedLine:
    """A line that does what a test has put down: an error to raise, or whether there is news."""

    tells = True

    def __init__(self, script: "SimpleQueue[OutsideError | bool]") -> None:
        self._script = script
        self.is_cut = threading.Event()

    def watch(self, _account: MailAccount, _folder: str) -> "ScriptedLine":
        return self

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        pass

    def wait(self) -> bool:
        """The next step; at the end of the script, wait to be cut."""
        if self._script.empty():
            self.is_cut.wait()
            self.is_cut.clear()
            raise OutsideError("server_unreachable")
        step = self._script.get()
        if isinstance(step, OutsideError):
            raise step
        return step

    def cut(self) -> None:
        self.is_cut.set()


class Watch:
    """A watcher on a thread, and what it has told."""

    def __init__(self, steps: tuple[OutsideError | bool, ...]) -> None:
        self.script: SimpleQueue[OutsideError | bool] = SimpleQueue()
        for step in steps:
            self.script.put(step)
        self.line = ScriptedLine(self.script)
        self.told: SimpleQueue[WatchedFolder] = SimpleQueue()
        self.fetched: SimpleQueue[None] = SimpleQueue()
        self.fetch: Callable[[], bool] = lambda: True
        self.pauses: list[int] = []
        self.watcher = FolderWatcher(
            account(1),
            "INBOX",
            self.line,
            fetch=self._fetch,
            tell=self.told.put,
            clock=FixedClock(),
            pause=self._pause,
        )
        self._thread = threading.Thread(target=self.watcher.run)

    def start(self) -> None:
        self._thread.start()

    def end(self) -> None:
        self.watcher.stop()
        self._thread.join(20)
        assert not self._thread.is_alive()

    def states(self, count: int) -> list[LineState]:
        return [self.told.get(timeout=20).state for _ in range(count)]

    def _fetch(self, _account: MailAccount) -> bool:
        goes_on = self.fetch()
        self.fetched.put(None)
        return goes_on

    def _pause(self, failures: int) -> float:
        self.pauses.append(failures)
        return 0.0


@pytest.fixture
def begin() -> Iterator[Callable[..., Watch]]:
    made: list[Watch] = []

    def start(*steps: OutsideError | bool, fetch: Callable[[], bool] | None = None) -> Watch:
        watch = Watch(steps)
        made.append(watch)
        watch.fetch = fetch or watch.fetch
        watch.start()
        return watch

    yield start
    for watch in made:
        watch.end()


Begin = Callable[..., Watch]
AWAY, LOGIN = OutsideError("server_unreachable"), OutsideError("login_failed")


def fetches(watch: Watch, count: int) -> None:
    for _ in range(count):
        watch.fetched.get(timeout=20)


def test_it_fetches_at_first_and_whenever_told(begin: Begin) -> None:
    watch = begin(True, False, True)
    fetches(watch, 3)
    assert watch.states(2) == [LineState.CONNECTING, LineState.LIVE]
    assert watch.told.empty()


def test_a_quiet_mailbox_is_looked_at_all_the_same(begin: Begin) -> None:
    """A server may forget to tell."""
    fetches(begin(False, False, False), 2)


def test_a_broken_line_is_connected_again_and_again(begin: Begin) -> None:
    watch = begin(AWAY, True, AWAY)
    assert watch.states(6) == [
        LineState.CONNECTING,
        LineState.LIVE,
        LineState.AWAY,
        LineState.LIVE,
        LineState.AWAY,
        LineState.LIVE,
    ]
    assert watch.pauses == [1, 1]


def test_pauses_grow_while_nothing_works(begin: Begin) -> None:
    failing = iter([AWAY] * 4)

    def fetch() -> bool:
        for error in failing:
            raise error
        return True

    watch = begin(fetch=fetch)
    assert watch.states(3) == [LineState.CONNECTING, LineState.AWAY, LineState.LIVE]
    assert watch.pauses == [1, 2, 3, 4]


@pytest.mark.fault("FET-14")
def test_after_three_refused_logins_nobody_tries_unasked(begin: Begin) -> None:
    tries: list[None] = []

    def fetch() -> bool:
        tries.append(None)
        raise LOGIN

    watch = begin(fetch=fetch)
    assert watch.states(3) == [LineState.CONNECTING, LineState.AWAY, LineState.STOPPED]
    assert len(tries) == FAILED_LOGINS
    watch.fetch = lambda: True
    watch.watcher.go_on()
    assert watch.states(1) == [LineState.LIVE]


def test_what_a_person_must_mend_is_not_tried_unasked(begin: Begin) -> None:
    def fetch() -> bool:
        raise OutsideError("password_missing")

    watch = begin(fetch=fetch)
    assert watch.states(2) == [LineState.CONNECTING, LineState.STOPPED]
    assert watch.pauses == []


def test_who_cancels_is_left_in_peace(begin: Begin) -> None:
    wishes = iter([False])
    watch = begin(fetch=lambda: next(wishes, True))
    assert watch.states(2) == [LineState.CONNECTING, LineState.PAUSED]
    watch.watcher.go_on()
    assert watch.states(1) == [LineState.LIVE]


def test_a_line_that_slept_is_connected_anew_without_a_complaint(begin: Begin) -> None:
    watch = begin()
    fetches(watch, 1)
    watch.watcher.renew()
    fetches(watch, 1)
    assert watch.states(2) == [LineState.CONNECTING, LineState.LIVE]
    assert watch.told.empty()
    assert watch.pauses == []


def test_pauses_are_never_the_same_and_never_long() -> None:
    for failures in range(1, 100):
        pauses = {pause_after(failures) for _ in range(20)}
        assert len(pauses) > 1
        assert all(1 <= pause <= 300 for pause in pauses)
    assert min(pause_after(20) for _ in range(20)) >= 150


def test_who_stops_before_there_is_a_line_waits_for_none() -> None:
    watch = Watch(())

    class Slow(ScriptedLine):
        """It is stopped while it is made; connecting would last until it is cut."""

        def watch(self, _account: MailAccount, _folder: str) -> Self:
            watch.watcher.stop()
            return self

        def __enter__(self) -> Self:
            assert self.is_cut.is_set()
            raise OutsideError("server_unreachable")

    watch.watcher = FolderWatcher(
        account(1),
        "INBOX",
        Slow(watch.script),
        fetch=lambda _account: True,
        tell=watch.told.put,
        clock=FixedClock(),
        pause=watch._pause,
    )
    watch.watcher.run()
    assert watch.pauses == []
