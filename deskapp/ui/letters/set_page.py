"""A set page: lines of text with their places, and marks."""

from dataclasses import dataclass

from deskapp.domain.letter.form_b import BODY_POINTS, Mark


@dataclass(frozen=True, slots=True)
class SetLine:
    """One line; its left end and its baseline in millimetres from the page's top left corner."""

    text: str
    left: float
    base: float
    points: float = BODY_POINTS
    is_bold: bool = False


@dataclass(frozen=True, slots=True)
class SetPage:
    """The lines in the order in which they are read."""

    lines: tuple[SetLine, ...]
    marks: tuple[Mark, ...] = ()
