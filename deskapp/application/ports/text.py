"""What the application asks of the template language and of dictionaries."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

from deskapp.domain.errors import DomainError

Value = str | int | bool | date | tuple[str, ...] | Mapping[str, "Value"] | None
"""What a placeholder may stand for."""


class TemplateBroken(DomainError):
    """A template that cannot be used.

    ``code`` is ``template_syntax`` or ``template_value`` (a filter does not fit its
    placeholder), both with the line as ``detail``; ``template_filter`` with the name of the
    unknown filter; or ``template_too_much``.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(detail)
        self.code = code


class TemplateEngine(Protocol):
    """Fills texts in the template language. Values are data and never read as a template."""

    def fill(self, source: str, values: Mapping[str, Value]) -> str:
        """The text with every placeholder filled.

        A placeholder without a value stays in the text as ``{{ name }}``, so that a
        person sees it and nothing incomplete can be sent.

        Raises:
            TemplateBroken: the text is no template, or takes more than it may.
        """
        ...

    def placeholders(self, source: str) -> tuple[str, ...]:
        """The names that the text uses, in their order. Raises ``TemplateBroken``."""
        ...

    def unfilled(self, text: str) -> tuple[str, ...]:
        """The placeholders that still stand in a text; while there are any, it must not leave."""
        ...


class SpellChecker(Protocol):
    """Judges words by the dictionaries that the system has; may take its time."""

    def languages(self) -> tuple[str, ...]:
        """Those for which there is a dictionary, such as ``de``."""
        ...

    def misspelt(self, words: Sequence[str], language: str) -> frozenset[str]:
        """Those that the dictionary does not know; none where there is no dictionary."""
        ...

    def suggestions(self, word: str, language: str) -> tuple[str, ...]:
        """What may have been meant, the likeliest first."""
        ...
