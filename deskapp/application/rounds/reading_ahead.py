"""Reading on another thread what is stored on this one, so that neither waits for the other."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from threading import Condition, Thread
from typing import Final, Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")

_MOST_WAITING: Final = 16_000_000
_MOST_AT_ONCE: Final = 80
"""How many are handed on together: what is stored in one go keeps nobody else waiting long."""
_PATIENCE: Final = 0.25
"""Seconds that what is ready waits for more: storing many in one go takes less."""


@contextmanager
def reading_ahead(
    items: Iterable[T], read: Callable[[T], R], weight: Callable[[T], int]
) -> Iterator[Iterator[tuple[R, ...]]]:
    """What was read of the items, in their order and in groups of what is ready by then.

    While nothing is ready, an empty group comes now and then, so that the taker can stop.
    ``weight`` is the size of an item in bytes; reading pauses while 16 MB wait to be taken.
    What ``items`` or ``read`` raise is raised here, after all that was read before. Nothing is
    read any more when the ``with`` statement ends.
    """
    line: _Line[R] = _Line()
    thread = Thread(target=line.fill, args=(items, read, weight), name="reading ahead")
    try:
        thread.start()
        yield line.groups()
    finally:
        line.stop()
        # Ctrl+C may come while the thread is being started: then it stops by itself, unseen here.
        if thread.is_alive():
            thread.join()


class _Line(Generic[R]):
    """What was read and not yet taken."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[R, int]] = deque()
        self._weight = 0
        self._changed = Condition()
        self._is_over = False
        self._is_stopped = False
        self._error: BaseException | None = None

    def fill(self, items: Iterable[T], read: Callable[[T], R], weight: Callable[[T], int]) -> None:
        """Read until nothing is left, something fails, or nobody wants more."""
        try:
            for item in items:
                if not self._put(read(item), weight(item)):
                    break
        except BaseException as error:  # noqa: BLE001  raised again where the groups are taken
            self._error = error
        with self._changed:
            self._is_over = True
            self._changed.notify_all()

    def groups(self) -> Iterator[tuple[R, ...]]:
        """Groups until the end."""
        while not self._is_at_end():
            yield self._taken()
        if self._error is not None:
            raise self._error

    def stop(self) -> None:
        """Read no more."""
        with self._changed:
            self._is_stopped = True
            self._changed.notify_all()

    def _put(self, result: R, weight: int) -> bool:
        with self._changed:
            self._waiting.append((result, weight))
            self._weight += weight
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._weight < _MOST_WAITING or self._is_stopped)
            return not self._is_stopped

    def _is_at_end(self) -> bool:
        with self._changed:
            self._changed.wait_for(lambda: self._is_enough() or self._is_over, _PATIENCE)
            return self._is_over and not self._waiting

    def _is_enough(self) -> bool:
        return len(self._waiting) >= _MOST_AT_ONCE or self._weight >= _MOST_WAITING

    def _taken(self) -> tuple[R, ...]:
        with self._changed:
            count = min(len(self._waiting), _MOST_AT_ONCE)
            group = [self._waiting.popleft() for _ in range(count)]
            self._weight -= sum(weight for _, weight in group)
            self._changed.notify_all()
            return tuple(result for result, _ in group)
