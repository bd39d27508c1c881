"""How a list is narrowed: its words, and the choices beside them."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Narrowing:
    """The words in the line, and the codes of the choices that narrow, by their names."""

    words: str = ""
    choices: tuple[tuple[str, str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words or self.choices)


class Narrowed(Protocol):
    """A part of a page that narrows its list."""

    @property
    def narrowing(self) -> Narrowing:
        """How the list is narrowed now."""
        ...

    def show_narrowing(self, wanted: Narrowing) -> None:
        """Narrow the list so, and by nothing else."""
        ...
