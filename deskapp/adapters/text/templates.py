"""The template language: Liquid with the filters of letters, within limits."""

import re
from collections.abc import Mapping

from liquid import Environment, Undefined
from liquid.exceptions import LiquidError

from deskapp.adapters.text.letter_filters import FILTERS
from deskapp.application.ports.text import TemplateBroken, Value

_LONGEST_SOURCE = 50_000
_UNFILLED = re.compile(r"\{\{\s*([^{}\n]{0,80}?)\s*\}\}|\{%")
_MANY_EMPTY_LINES = re.compile(r"\n{3,}")


class _Unfilled(Undefined):
    """A placeholder without a value: false in a condition, itself in the text."""

    def __str__(self) -> str:
        return "{{ " + self.name + " }}"


class _Letters(Environment):
    """Liquid with bounds, so that no template can take the program's time or memory."""

    output_stream_limit = 200_000
    loop_iteration_limit = 10_000
    local_namespace_limit = 100_000
    context_depth_limit = 10
    block_nesting_limit = 20


class LiquidTemplates:
    """The ``TemplateEngine`` port with python-liquid."""

    def __init__(self) -> None:
        self._environment = _Letters(undefined=_Unfilled, strict_filters=True)
        self._environment.filters.update(FILTERS)

    def fill(self, source: str, values: Mapping[str, Value]) -> str:
        """The text with every placeholder filled; those without a value stay as they are."""
        known = {name: _known(value) for name, value in values.items()}
        try:
            template = self._environment.from_string(_bounded(source))
            text = template.render(
                {name: value for name, value in known.items() if value is not None}
            )
        except LiquidError as error:
            raise TemplateBroken(str(error)) from error
        return _MANY_EMPTY_LINES.sub("\n\n", text).strip()

    def placeholders(self, source: str) -> tuple[str, ...]:
        """The names that the text uses, with dots, in their order."""
        try:
            found = self._environment.from_string(_bounded(source)).analyze().globals
        except LiquidError as error:
            raise TemplateBroken(str(error)) from error
        places = [
            (place.span.index, ".".join(map(str, place.segments)))
            for each in found.values()
            for place in each
        ]
        return tuple(dict.fromkeys(name for _, name in sorted(places)))

    def unfilled(self, text: str) -> tuple[str, ...]:
        """The placeholders and tags that still stand in a text."""
        return tuple(dict.fromkeys(found[1] or found[0] for found in _UNFILLED.finditer(text)))


def _bounded(source: str) -> str:
    if len(source) > _LONGEST_SOURCE:
        raise TemplateBroken("too long")
    return source


def _known(value: Value) -> object:
    """The value for Liquid: what is empty is left out, so that it shows as unfilled."""
    if isinstance(value, Mapping):
        return {name: known for name, each in value.items() if (known := _known(each)) is not None}
    if value is None or value == "" or value == ():
        return None
    return list(value) if isinstance(value, tuple) else value
