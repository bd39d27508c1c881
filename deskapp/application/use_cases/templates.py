"""Templates and snippets: saving them so that each is found by one key and one shortcut."""

from collections.abc import Iterator
from contextlib import suppress

from deskapp.application.ports.records import Reader
from deskapp.application.ports.text import TemplateBroken, TemplateEngine
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.errors import Invalid, Problem
from deskapp.domain.template import Snippet, Template


def save_template(work: UnitOfWork, engine: TemplateEngine, template: Template) -> Template:
    """Store a template.

    Raises:
        Invalid: it breaks its rules, or its key or shortcut is another's.
        TemplateBroken: one of its texts cannot be read.
    """
    for text in template.texts:
        for source in (text.subject, text.body):
            engine.placeholders(source)
    others = [each for each in work.where(Template) if each.id != template.id]
    problems = tuple(_taken(template, others))
    if problems:
        raise Invalid(problems)
    return work.save(template)


def save_snippet(work: UnitOfWork, engine: TemplateEngine, snippet: Snippet) -> Snippet:
    """Store a snippet; raises as ``save_template``, for its abbreviation."""
    for text in (snippet.text_de, snippet.text_en):
        engine.placeholders(text)
    for other in work.where(Snippet, abbreviation=snippet.abbreviation):
        if other.id != snippet.id:
            raise Invalid((Problem("abbreviation", "taken", other.title),))
    return work.save(snippet)


def templates_with(
    reader: Reader, engine: TemplateEngine, snippet: Snippet
) -> tuple[Template, ...]:
    """The templates in whose texts a snippet stands; one that cannot be read has none."""
    names = {f"baustein.{snippet.abbreviation}", f"snippet.{snippet.abbreviation}"}
    return tuple(each for each in reader.where(Template) if names & set(_names(engine, each)))


def _names(engine: TemplateEngine, template: Template) -> Iterator[str]:
    for text in template.texts:
        with suppress(TemplateBroken):
            yield from engine.placeholders(text.body)


def _taken(template: Template, others: list[Template]) -> Iterator[Problem]:
    for other in others:
        if other.key.casefold() == template.key.casefold():
            yield Problem("key", "taken", other.title_de)
        if template.shortcut is not None and other.shortcut == template.shortcut:
            yield Problem("shortcut", "taken", other.title_de)
