"""Qt Linguist files as they lie in ``resources/translations``: read and written.

Format: Qt Linguist TS 2.1; ``<room>.de.ts`` holds the German texts of a room, ``<room>.en.ts``
the English singular and plural forms.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

FOLDER = Path("resources", "translations")


@dataclass(frozen=True, slots=True)
class Entry:
    """A text and its translation: one form, or singular and plural; none while unfinished."""

    context: str
    text: str
    forms: tuple[str, ...]
    plural: bool

    @property
    def key(self) -> tuple[str, str]:
        """What a translation is found by."""
        return self.context, self.text


def read(path: Path) -> list[Entry]:
    """The entries of a file, in its order; of a file that is missing, none."""
    if not path.exists():
        return []
    root = ET.parse(path).getroot()  # noqa: S314 - the project's own file
    return [
        _entry(context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def write(path: Path, language: str, entries: Iterable[Entry]) -> None:
    """Write ``entries``, in order of context and text, in the form that Qt Linguist gives them."""
    root = ET.Element("TS", version="2.1", language=language)
    contexts: dict[str, ET.Element] = {}
    for entry in sorted(entries, key=lambda entry: entry.key):
        if entry.context not in contexts:
            contexts[entry.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[entry.context], "name").text = entry.context
        _append(contexts[entry.context], entry)
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{body}\n", "utf-8", newline="\n")


def _entry(context: str, message: ET.Element) -> Entry:
    text = message.findtext("source", "")
    plural = message.get("numerus") == "yes"
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return Entry(context, text, (), plural)
    texts = [form.text or "" for form in translation.iter("numerusform")]
    return Entry(context, text, tuple(texts) if plural else (translation.text or "",), plural)


def _append(context: ET.Element, entry: Entry) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if entry.plural else {})
    ET.SubElement(message, "source").text = entry.text
    unfinished = {} if any(entry.forms) else {"type": "unfinished"}
    translation = ET.SubElement(message, "translation", unfinished)
    if not entry.plural:
        translation.text = "".join(entry.forms)
        return
    for form in entry.forms or ("", ""):
        ET.SubElement(translation, "numerusform").text = form
