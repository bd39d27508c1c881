"""A part of a sheet: a heading, and lines with what leads each."""

from dataclasses import dataclass

from deskapp.wording.language import translate


@dataclass(frozen=True, slots=True)
class Line:
    """What leads, such as a name, a number or a day, and what is said of it."""

    lead: str
    text: str


@dataclass(frozen=True, slots=True)
class Part:
    """Lines under a heading, and how many more there are."""

    heading: str
    lines: tuple[Line, ...]
    more: int = 0

    @property
    def more_words(self) -> str:
        """That something was left out; empty where nothing was."""
        return translate("kit", "and %n more", n=self.more) if self.more else ""

    def cut(self, most: int) -> "Part":
        """The same part with fewer lines."""
        return Part(self.heading, self.lines[:most], self.more + len(self.lines[most:]))
