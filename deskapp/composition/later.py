"""Making what reaches the outside with its first use: a start loads hundreds of modules less."""

from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar, cast

T = TypeVar("T")


class _Later(Generic[T]):
    """Stands for an object or function until somebody uses it, on whatever thread."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make: Callable[[], T] | None = make
        self._turn = Lock()

    def _made(self) -> T:
        with self._turn:
            if self._make is not None:
                self._object, self._make = self._make(), None
            return self._object

    def __getattr__(self, name: str) -> object:
        return getattr(self._made(), name)

    def __call__(self, *values: object, **named: object) -> object:
        return cast("Callable[..., object]", self._made())(*values, **named)


def later(make: Callable[[], T]) -> T:
    """What ``make`` makes, which is called once, when it is used."""
    return cast("T", _Later(make))
