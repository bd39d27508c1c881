"""What the application asks of the template language."""

from collections.abc import Mapping
from datetime import date
from typing import Protocol

from deskapp.domain.errors import DomainError

Value = str | int | bool | date | tuple[str, ...] | Mapping[str, "Value"] | None
"""What a placeholder may stand for."""


class TemplateBroken(DomainError):
    """A template cannot be read or takes too much; ``detail`` says where, in the language's words."""

    code = "template_broken"


class TemplateEngine(Protocol):
    """Fills texts written in the template language. Values are data and never read as a template."""

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
