"""What tests ask of a letter that was filled in from a shipped template."""

import re
from collections.abc import Iterator

from deskapp.adapters.files.start_data.start_files import StartFiles
from deskapp.adapters.text.templates import LiquidTemplates
from deskapp.application.ports.system import Clock
from deskapp.application.ports.text import Value
from deskapp.domain.message import Message
from deskapp.domain.template import Asked, AskedType, Snippet, Template

LANGUAGES = ("de", "en")
ENGINE = LiquidTemplates()
_SHIPPED = tuple(StartFiles().lists())
TEMPLATES = [record for record in _SHIPPED if isinstance(record, Template)]
SNIPPETS = [record for record in _SHIPPED if isinstance(record, Snippet)]

_FLAWS = re.compile(
    r"  |[ \u00a0]\n|\n |\n{3}| [,.;:!?]|\b(?:Frau|Herrn?|Dr\.?|Mr|Ms|Dear|geehrter?),"
    r"|None|[{}]|\(\)|„“|“”|,,|, ?\.|\.\.|: ?\.|\bz\.B\.|\bzum \d{4}"
)
_LARGE_ANYWAY = re.compile(r"(?:Sie|Ihre?)\b")


def key_of(record: Template | Snippet) -> str:
    """The short name by which a test's case is known."""
    return record.key if isinstance(record, Template) else record.abbreviation


def answers(template: Template, clock: Clock, *, optional: bool) -> dict[str, Value]:
    """Something for all that a template asks, or all that it must know."""
    wanted = (each for each in template.asks if optional or not each.optional)
    given = {each.name_de: _answer(each, clock) for each in wanted}
    if template.key == "V17" and not optional:
        given["frist"] = clock.today()
    return given


def _answer(asked: Asked, clock: Clock) -> Value:
    match asked.type:
        case AskedType.DATE:
            return clock.today()
        case AskedType.LIST | AskedType.INITIATIVES:
            return ("Entwurf schicken; Frau Muster; 04.12.2026", "zweitens")
        case AskedType.TEXT | AskedType.LAND | AskedType.TOPIC:
            return "Text"


def flaws(
    letter: Message, language: str, known: dict[str, Value], *, is_swiss: bool
) -> Iterator[str]:
    """Everything that a minister's office would send back."""
    text = f"{letter.subject}\n{letter.body_text}"
    if open_ones := ENGINE.unfilled(text):
        yield f"unfilled: {open_ones}"
    if found := _FLAWS.search(text):
        yield f"{found[0]!r} in {text[max(found.start() - 30, 0) : found.end() + 10]!r}"
    if not letter.subject or letter.subject.endswith("."):
        yield f"subject: {letter.subject}"
    names = ("salutation", "closing", "signature") if language == "en" else _GERMAN
    salutation, closing, signature = (str(known[name]) for name in names)
    if not letter.body_text.startswith(f"{salutation}\n\n"):
        yield f"begins with {letter.body_text[:60]!r}"
    if not letter.body_text.endswith(f"\n\n{closing}\n\n{signature}"):
        yield f"ends with {letter.body_text[-60:]!r}"
    if language == "de":
        yield from _german_flaws(letter.body_text.removeprefix(salutation).strip(), is_swiss)


_GERMAN = ("anrede", "gruss", "signatur")


def _german_flaws(text: str, is_swiss: bool) -> Iterator[str]:
    begins_large = text[:1].isupper()
    if begins_large != is_swiss and not _LARGE_ANYWAY.match(text):
        yield f"goes on with {text[:20]!r}"
    if '"' in text or text.count("„") != text.count("“"):
        yield "quotation marks"
