"""The template language: Liquid, cut down to what letters need and kept within limits."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from time import thread_time
from typing import Final

from liquid import BoundTemplate, Environment, RenderContext, Token, Undefined
from liquid.exceptions import (
    LiquidError,
    LiquidSyntaxError,
    ResourceLimitError,
    UnknownFilterError,
)
from liquid.undefined import UNDEFINED
from liquid.utils import ReadOnlyChainMap

from deskapp.adapters.text.letter_filters import FILTERS
from deskapp.application.ports.text import TemplateBroken, Value

_LONGEST_SOURCE: Final = 50_000
_LONGEST_VALUE: Final = 50_000
_LONGEST_TAG: Final = 500
_MOST_TAGS: Final = 500
_MOST_FILTERS: Final = 10
_MOST_SECONDS: Final = 1.0
"""Of work for one text, whatever else the machine does; a letter takes a thousandth of it."""
_OPENING: Final = re.compile(r"\{[{%]")
_KEPT_TEMPLATES: Final = 100
_TAGS: Final = frozenset({"if", "unless", "case", "comment"})
"""Without tags that repeat, keep or fetch, a template makes no more than it writes and is given."""
_UNFILLED: Final = re.compile(r"\{\{([^{}\n]{0,200})\}\}|\{[{%]")
_MANY_EMPTY_LINES: Final = re.compile(r"\n{3,}")


class _Unfilled(Undefined):
    """A placeholder without a value: false in a condition, and itself wherever it is written."""

    def __str__(self) -> str:
        return "{{ " + self.name + " }}"


class _Context(RenderContext):
    def __init__(
        self,
        template: BoundTemplate,
        *,
        globals: Mapping[str, object] | None = None,  # noqa: A002 - the name that Liquid gives it
    ) -> None:
        super().__init__(template, globals=globals)
        self.scope = ReadOnlyChainMap(self.globals)  # nothing of Liquid's own, such as "now"
        self._until = thread_time() + _MOST_SECONDS

    def get(
        self, path: list[object], *, token: Token | None, default: object = UNDEFINED
    ) -> object:
        """What stands at a path; what is missing, or only the head of a name, keeps that name."""
        if thread_time() > self._until:
            raise ResourceLimitError("too slow", token=token)
        found = super().get(path, token=token, default=default)
        return _Unfilled(_dotted(path)) if isinstance(found, Mapping) else found


class _Template(BoundTemplate):
    context_class = _Context


class _Letters(Environment):
    """Liquid with bounds, so that no template can take the program's time or memory."""

    template_class = _Template
    output_stream_limit = 200_000
    block_nesting_limit = 20

    def setup_tags_and_filters(self, *, extra: bool = False) -> None:
        super().setup_tags_and_filters(extra=extra)
        inner = frozenset({"content", "output", "illegal", "#"})
        self.tags = {name: tag for name, tag in self.tags.items() if name in _TAGS | inner}
        self.filters = dict(FILTERS)


@dataclass(frozen=True, slots=True)
class _Read:
    template: BoundTemplate
    placeholders: tuple[str, ...]


class LiquidTemplates:
    """The ``TemplateEngine`` port with python-liquid; may be used from several threads."""

    def __init__(self) -> None:
        self._environment = _Letters(strict_filters=True)
        self._read = lru_cache(_KEPT_TEMPLATES)(self._read_anew)

    def fill(self, source: str, values: Mapping[str, Value]) -> str:
        """The text with every placeholder filled; those without a value stay as they are."""
        template = self._read(source).template
        try:
            text = template.render(_filled_in(values))
        except LiquidError as error:
            raise _broken(error, source) from error
        return _MANY_EMPTY_LINES.sub("\n\n", text).strip()

    def placeholders(self, source: str) -> tuple[str, ...]:
        """The names that the text uses, with dots, in their order."""
        return self._read(source).placeholders

    def unfilled(self, text: str) -> tuple[str, ...]:
        """The placeholders that still stand in a text; other braces stand for themselves."""
        found = ((each[1] or "").strip() or each[0] for each in _UNFILLED.finditer(text))
        return tuple(dict.fromkeys(found))

    def _read_anew(self, source: str) -> _Read:
        _check_size(source)
        try:
            template = self._environment.from_string(source)
            analysis = template.analyze()
        except LiquidError as error:
            raise _broken(error, source) from error
        for name in analysis.filters.keys() - FILTERS.keys():
            raise TemplateBroken("template_filter", name)
        places = sorted(
            (place.span.index, _dotted(place.segments))
            for each in analysis.globals.values()
            for place in each
        )
        return _Read(template, tuple(dict.fromkeys(name for _, name in places)))


def _check_size(source: str) -> None:
    """Keeps from Liquid what it would read for minutes: very many tags, or unending ones.

    Its search for the end of a tag begins anew at each opening.
    """
    if len(source) > _LONGEST_SOURCE:
        raise TemplateBroken("template_too_much")
    after, count = 0, 0
    while opening := _OPENING.search(source, after):
        end = source.find("}}" if opening[0] == "{{" else "%}", opening.end())
        if end < 0:
            line = source.count("\n", 0, opening.start()) + 1
            raise TemplateBroken("template_syntax", str(line))
        count += 1
        filters = source.count("|", opening.end(), end)
        if count > _MOST_TAGS or filters > _MOST_FILTERS or end - opening.end() > _LONGEST_TAG:
            raise TemplateBroken("template_too_much")
        after = end + 2


def _dotted(path: Iterable[object]) -> str:
    return ".".join(map(str, path))


def _broken(error: LiquidError, source: str) -> TemplateBroken:
    """What is wrong, and in which line: the last one where a block was not ended."""
    context = error.context()
    line = str(context[0] if context else source.count("\n") + 1)
    match error:
        case ResourceLimitError():
            return TemplateBroken("template_too_much")
        case UnknownFilterError() | LiquidSyntaxError():
            return TemplateBroken("template_syntax", line)
        case _:
            return TemplateBroken("template_value", line)


def _filled_in(values: Mapping[str, Value]) -> dict[str, object]:
    """The values as Liquid wants them; what is empty is left out, so that it shows as unfilled."""
    known = {name: _known(value) for name, value in values.items()}
    return {name: value for name, value in known.items() if value is not None}


def _known(value: Value) -> object:
    match value:
        case Mapping():
            return _filled_in(value)
        case tuple():
            if sum(map(len, value)) > _LONGEST_VALUE:
                raise TemplateBroken("template_too_much")
            return [_encodable(item) for item in value if item.strip()] or None
        case str():
            return _encodable(value) if value.strip() else None
        case _:
            return value


def _encodable(text: str) -> str:
    """The text without halves of characters, as a clipboard may hold them."""
    if len(text) > _LONGEST_VALUE:
        raise TemplateBroken("template_too_much")
    return text.encode("utf-8", "replace").decode("utf-8")
