import threading
from collections.abc import Callable
from functools import partial

import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from deskapp.ui.kit.lanes.jobs import Cancelled, Lane, Lanes, LongWork

Settle = Callable[[], None]


def test_work_runs_off_and_its_result_arrives_on_the_windows_thread(
    lanes: Lanes, settle: Settle
) -> None:
    owner, seen = QObject(), list[tuple[int, int]]()
    lanes.run(
        Lane.READS,
        threading.get_ident,
        owner=owner,
        done=lambda worker: seen.append((worker, threading.get_ident())),
    )
    settle()
    ((worker, window),) = seen
    assert window == threading.get_ident()
    assert worker != window


def test_records_are_worked_off_in_order_on_one_thread(lanes: Lanes, settle: Settle) -> None:
    owner, order, threads = QObject(), list[int](), set[int]()

    def work(number: int) -> int:
        threads.add(threading.get_ident())
        return number

    for number in range(200):
        lanes.run(Lane.RECORDS, partial(work, number), owner=owner, done=order.append)
    settle()
    assert order == list(range(200))
    assert len(threads) == 1


def test_a_read_does_not_wait_behind_a_change(lanes: Lanes, qtbot: QtBot, settle: Settle) -> None:
    owner, gate, seen = QObject(), threading.Event(), list[str]()
    lanes.run(Lane.RECORDS, gate.wait, owner=owner, done=lambda _: seen.append("change"))
    lanes.run(Lane.READS, lambda: None, owner=owner, done=lambda _: seen.append("read"))
    qtbot.waitUntil(lambda: bool(seen))
    gate.set()
    settle()
    assert seen == ["read", "change"]


def test_a_result_whose_owner_has_gone_is_dropped(lanes: Lanes, settle: Settle) -> None:
    owner, gate, seen = QObject(), threading.Event(), list[object]()
    lanes.run(Lane.READS, gate.wait, owner=owner, done=seen.append, failed=seen.append)
    shiboken6.delete(owner)
    gate.set()
    settle()
    assert seen == []


def test_a_dropped_read_is_not_begun_but_a_change_is(lanes: Lanes, settle: Settle) -> None:
    owner, gate, begun, seen = QObject(), threading.Event(), list[str](), list[object]()
    for lane in (Lane.READS, Lane.READS, Lane.RECORDS):
        lanes.run(lane, gate.wait, owner=owner, done=lambda _: None)
    for lane in (Lane.READS, Lane.RECORDS):
        lanes.run(lane, partial(begun.append, lane.value), owner=owner, done=seen.append).drop()
    gate.set()
    settle()
    assert begun == ["records"]
    assert seen == []


def test_a_failure_goes_to_who_asked_or_else_to_the_hook(
    lanes: Lanes, settle: Settle, errors: list[Exception]
) -> None:
    def fail() -> None:
        raise OSError("the server said no")

    owner, seen = QObject(), list[Exception]()
    lanes.run(Lane.NETWORK, fail, owner=owner, done=lambda _: None, failed=seen.append)
    lanes.run(Lane.NETWORK, fail, owner=owner, done=lambda _: None)
    settle()
    assert [str(error) for error in (*seen, *errors)] == ["the server said no"] * 2
    errors.clear()


def test_the_number_of_jobs_is_told(lanes: Lanes, settle: Settle) -> None:
    told = list[int]()
    lanes.running_changed.connect(told.append)
    lanes.run(Lane.READS, lambda: None, owner=lanes, done=lambda _: None)
    settle()
    assert told == [1, 0]


def test_long_work_reports_and_stops_when_told(
    lanes: Lanes, settle: Settle, errors: list[Exception]
) -> None:
    work, seen, stopped = LongWork(), list[tuple[int, int]](), list[Exception]()
    work.progressed.connect(lambda count, total: seen.append((count, total)))
    gate = threading.Event()

    def count() -> None:
        work.report(0, 3)
        gate.wait()
        work.report(3, 3)

    lanes.run(Lane.RECORDS, count, owner=work, done=lambda _: None, failed=stopped.append)
    work.cancel()
    gate.set()
    settle()
    assert seen in ([(0, 3)], [])
    assert [type(error) for error in stopped] == [Cancelled]
    assert errors == []


def test_unasked_for_news_of_a_cancelled_job_troubles_nobody(
    lanes: Lanes, settle: Settle, errors: list[Exception]
) -> None:
    work = LongWork()
    work.cancel()
    lanes.run(Lane.RECORDS, lambda: work.report(1, 2), owner=work, done=lambda _: None)
    settle()
    assert errors == []


def test_many_reports_are_thinned_but_the_last_is_told(lanes: Lanes, settle: Settle) -> None:
    work, seen = LongWork(), list[int]()
    work.progressed.connect(lambda count, _: seen.append(count))

    def count() -> None:
        for number in range(1, 100_001):
            work.report(number, 100_000)

    lanes.run(Lane.READS, count, owner=work, done=lambda _: None)
    settle()
    assert seen[-1] == 100_000
    assert len(seen) < 1_000


def test_closing_finishes_changes_and_leaves_no_thread(qtbot: QtBot) -> None:
    before = set(threading.enumerate())
    owner, saved, delivered = QObject(), list[int](), list[object]()
    lanes = Lanes(delivered.append)
    for number in range(50):
        lanes.run(Lane.RECORDS, partial(saved.append, number), owner=owner, done=delivered.append)
    assert lanes.close()
    qtbot.wait(1)
    assert saved == list(range(50))
    assert delivered == []
    assert set(threading.enumerate()) == before
    late = lanes.run(Lane.READS, lambda: saved.append(-1), owner=owner, done=lambda _: None)
    assert late.is_dropped
    assert -1 not in saved


def test_closing_does_not_wait_for_ever(qtbot: QtBot) -> None:
    owner, gate = QObject(), threading.Event()
    lanes = Lanes(lambda _: None)
    lanes.run(Lane.NETWORK, gate.wait, owner=owner, done=lambda _: None)
    assert not lanes.close(seconds=0.01)
    gate.set()
    assert lanes.close()
    qtbot.wait(1)
