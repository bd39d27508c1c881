"""What can be put into a text by choosing: placeholders, snippets and conditions."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QMenu

from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.template import Snippet
from deskapp.ui.kit.plain_text import one_line
from deskapp.ui.templates.placeholders import of_own_field, written
from deskapp.wording.language import ENGLISH, translate
from deskapp.wording.placeholder_words import Placeholder, placeholders

_LONGEST_ENTRY = 70


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to put in: its name, what is written, what a person reads on its chip and of it."""

    name: str
    source: str
    label: str
    meaning: str


def choices(
    language: str, snippets: Iterable[Snippet] = (), own: Iterable[CustomField] = ()
) -> Mapping[str, Sequence[Choice]]:
    """Everything that a text of that language may have, in its groups by their headings."""
    every = [each for each in placeholders() if not each.is_of_mailing]
    return {
        translate("templates", "Known from the records"): [
            _of_placeholder(each, language) for each in every if not each.is_asked
        ],
        translate("templates", "Own fields"): [
            _of_placeholder(of_own_field(each), language) for each in own
        ],
        translate("templates", "Asked when replying"): [
            _of_placeholder(each, language) for each in every if each.is_asked
        ],
        translate("templates", "Snippets"): [_of_snippet(each, language) for each in snippets],
    }


def fill_menu(
    menu: QMenu, offered: Mapping[str, Sequence[Choice]], chosen: Callable[[Choice], object]
) -> None:
    """One menu for each group that has something in it."""
    menu.clear()
    for heading, group in offered.items():
        if group:
            _fill(menu.addMenu(heading), group, chosen)


def labels(offered: Mapping[str, Sequence[Choice]]) -> dict[str, str]:
    """The words on the chips, by the names of what stands there."""
    return {each.name: each.label for group in offered.values() for each in group}


def _fill(menu: QMenu, group: Sequence[Choice], chosen: Callable[[Choice], object]) -> None:
    for each in group:
        words = one_line(each.meaning, _LONGEST_ENTRY).replace("&", "&&")
        entry = menu.addAction(f"{words}\t{each.name}")
        entry.triggered.connect(lambda _=False, one=each: chosen(one))


def _of_placeholder(placeholder: Placeholder, language: str) -> Choice:
    name = placeholder.name(language)
    return Choice(name, written(placeholder, language), placeholder.label, placeholder.meaning)


def _of_snippet(snippet: Snippet, language: str) -> Choice:
    group = "snippet" if language == ENGLISH else "baustein"
    name = f"{group}.{snippet.abbreviation}"
    label = translate("templates", "Snippet: {title}", title=snippet.title)
    return Choice(name, f"{{{{ {name} }}}}", label, snippet.title)
