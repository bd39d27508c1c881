"""Taking out of texts what was not shown again: the same for the page, the data and the card."""

from dataclasses import dataclass
from typing import Final

from deskapp.domain.subject_access.others import Others

BLACK: Final = "█████"
"""As long whatever stood there, so that its length tells nothing."""


def same(found: str) -> str:
    """The form in which two marked places are the same: without regard to case and breaks."""
    return " ".join(found.casefold().split())


@dataclass(frozen=True, slots=True)
class Blackening:
    """What others are, and what of it a person has decided to show, as ``same`` has it."""

    others: Others
    shown: frozenset[str] = frozenset()

    def __call__(self, text: str) -> str:
        """The text as it may leave the office."""
        parts, done = [], 0
        for start, end in self.others.marks(text):
            if same(text[start:end]) not in self.shown:
                parts += [text[done:start], BLACK]
                done = end
        return "".join((*parts, text[done:]))
