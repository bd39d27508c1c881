"""Texts in the language of the person: English stands in the code, German in Qt Linguist files.

The files are read as they are (XML), nothing is compiled, so a text can be mended with an
editor. Everything works without Qt's application, and so on the command line too; Qt is only
asked to translate its own buttons and menus.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from deskapp.resource_files import resource

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

GERMAN = "de"
ENGLISH = "en"
PSEUDO = "xx"
"""Not a language: every text twice as long and with accents, to find what is cut or fixed."""

_QT_TRANSLATOR = "qt_texts"
_ACCENTS = str.maketrans("aeiouAEIOUcn", "áéîöüÅÊÏØÛçñ")
_WORD = 8
"""Letters of the words that make a text of the invented language twice as long."""
_FIELD = re.compile(r"(\{[^}]*\}|%n)")

Forms = tuple[str, ...]
"""A text's translations: one, or the singular and the plural."""


@dataclass(slots=True)
class _Spoken:
    language: str = ENGLISH
    forms: dict[tuple[str, str], Forms] = field(default_factory=dict)


_spoken = _Spoken()


def translate(context: str, text: str, /, n: int | None = None, **values: object) -> str:
    """The English `text` in the language in use, its ``{names}`` filled with `values`.

    With `n`, the singular or the plural is taken and ``%n`` becomes the number. Values are
    filled in last, so nothing in them is read as a placeholder.
    """
    forms = _spoken.forms.get((context, text), (text,))
    chosen = forms[0] if n in (None, 1) else forms[-1]
    if _spoken.language == PSEUDO:
        chosen = _pseudo(chosen)
    if n is not None:
        chosen = chosen.replace("%n", str(n))
    return chosen.format(**values) if values else chosen


def current_language() -> str:
    """The language in use: ``"de"``, ``"en"`` or ``"xx"``."""
    return _spoken.language


def use_language(language: str) -> None:
    """Speak `language` from now on; texts already shown stay as they are."""
    if language == _spoken.language and _spoken.forms:
        return
    suffix = ENGLISH if language == PSEUDO else language
    _spoken.forms = read_translations(resource("translations").glob(f"*.{suffix}.ts"))
    _spoken.language = language


def install_language(app: "QCoreApplication", language: str) -> None:
    """Speak `language`, in our own texts and in those of Qt's buttons, menus and dialogs."""
    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator  # noqa: PLC0415 — the command line does without Qt

    use_language(language)
    QLocale.setDefault(QLocale(language if language != PSEUDO else ENGLISH))
    previous = app.findChild(QTranslator, _QT_TRANSLATOR)
    if previous is not None:
        app.removeTranslator(previous)
        previous.setParent(None)
    translator = QTranslator(app)
    translator.setObjectName(_QT_TRANSLATOR)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language}", folder):
        app.installTranslator(translator)


def read_translations(files: Iterable[Path]) -> dict[tuple[str, str], Forms]:
    """The finished translations of Linguist files, by context and English text."""
    found: dict[tuple[str, str], Forms] = {}
    for file in sorted(files):
        for context in ET.parse(file).iter("context"):  # noqa: S314 — our own file
            name = context.findtext("name", "")
            for message in context.iter("message"):
                forms = _forms(message.find("translation"))
                if all(forms):
                    found[name, message.findtext("source", "")] = forms
    return found


def _forms(translation: ET.Element | None) -> Forms:
    if translation is None or translation.get("type") == "unfinished":
        return ("",)
    plural = tuple(form.text or "" for form in translation.iter("numerusform"))
    return plural or (translation.text or "",)


def _pseudo(text: str) -> str:
    parts = _FIELD.split(text)
    accented = "".join(p if _FIELD.fullmatch(p) else p.translate(_ACCENTS) for p in parts)
    longer = " ".join(["~" * _WORD] * (len(text) // _WORD) + ["~" * (len(text) % _WORD)])
    return f"[{accented} {longer}]"
