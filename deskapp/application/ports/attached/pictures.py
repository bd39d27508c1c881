"""What the program asks of whatever draws pictures from outside: dots, and nothing else."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture drawn: rows of dots from the top, four bytes each (BGRA, premultiplied).

    ``natural_width`` and ``natural_height`` are its size before it was made smaller.
    """

    width: int
    height: int
    natural_width: int
    natural_height: int
    pixels: bytes


class Pictures(Protocol):
    """Draws PNG, JPEG, GIF and WebP, told by how their bytes begin and by nothing else."""

    def draw(self, raw: bytes, width: int) -> Picture:
        """The picture, of a moving one the first, at most so many dots wide.

        Takes some seconds at most. Raises `UnreadableMail`.
        """
        ...
