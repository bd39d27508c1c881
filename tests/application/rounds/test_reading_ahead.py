"""Reading ahead keeps the order, passes on what fails, and ends with whoever wanted it."""

import threading
from collections.abc import Iterator
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.application.rounds.reading_ahead import reading_ahead


@given(st.lists(st.integers()), st.integers(min_value=1, max_value=40_000_000))
def test_everything_comes_in_its_order(items: list[int], weight: int) -> None:
    with reading_ahead(items, lambda each: -each, lambda _: weight) as groups:
        assert [each for group in groups for each in group] == [-each for each in items]


def test_what_fails_is_raised_behind_what_was_read() -> None:
    def items() -> Iterator[int]:
        yield from (1, 2)
        raise ConnectionError

    with reading_ahead(items(), lambda each: each, lambda _: 1) as groups:
        read = chain.from_iterable(groups)
        assert (next(read), next(read)) == (1, 2)
        with pytest.raises(ConnectionError):
            next(read)


def test_nobody_reads_on_when_the_rest_is_not_wanted() -> None:
    begun: list[int] = []

    def read(item: int) -> int:
        begun.append(item)
        return item

    def endless() -> Iterator[int]:
        item = 0
        while True:
            yield (item := item + 1)

    with reading_ahead(endless(), read, lambda _: 1_000_000) as groups:
        assert next(filter(None, groups))[0] == 1
    assert "reading ahead" not in {thread.name for thread in threading.enumerate()}
    assert len(begun) < 100


def test_who_waits_for_long_hears_of_it() -> None:
    goes_on = threading.Event()

    def items() -> Iterator[int]:
        goes_on.wait()
        yield 1

    with reading_ahead(items(), lambda each: each, lambda _: 1) as groups:
        assert next(groups) == ()
        goes_on.set()
        assert [each for group in groups for each in group] == [1]


def test_no_more_waits_than_fits_the_memory() -> None:
    waiting: list[int] = []

    def read(item: int) -> int:
        waiting.append(item)
        return item

    with reading_ahead(range(60), read, lambda _: 4_000_000) as groups:
        for group in groups:
            # Four handed on, four behind them, and one that is just being read.
            assert len(waiting) <= 9
            for item in group:
                waiting.remove(item)


def test_ctrl_c_while_it_begins_ends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def start(thread: threading.Thread) -> None:
        started(thread)
        raise KeyboardInterrupt

    def endless() -> Iterator[int]:
        while True:
            yield 1

    started = threading.Thread.start
    monkeypatch.setattr(threading.Thread, "start", start)
    with (
        pytest.raises(KeyboardInterrupt),
        reading_ahead(endless(), lambda each: each, lambda _: 1_000_000),
    ):
        pass
    assert "reading ahead" not in {thread.name for thread in threading.enumerate()}
