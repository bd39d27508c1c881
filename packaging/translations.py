"""Keeps the translations and the texts in the code together.

    python3 packaging/translations.py check           say what does not fit
    python3 packaging/translations.py update [ROOM…]  add new texts as unfinished, drop unused ones

A room is the package whose texts a file holds: ``inquiries.de.ts`` those of deskapp/ui/inquiries.
German has every text, English only those with singular and plural.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from translation_calls import Call, find_calls
from translation_files import FOLDER, Entry, read, write

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = {"de": "de_DE", "en": "en_GB"}
PLURAL_FORMS = 2

_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n")
_MNEMONIC = re.compile(r"(?<!&)&(?=\w)")
_ENDING = re.compile(r"(…|\.\.\.|:|)$")


def check(root: Path) -> list[str]:
    """All that does not fit between code and translations, one sentence each."""
    calls, offences = find_calls(root)
    offences += _differing_plurals(calls)
    for language in LANGUAGES:
        wanted = _wanted(calls, language)
        files = sorted((root / FOLDER).glob(f"*.{language}.ts"))
        entries = [(path.name, entry) for path in files for entry in read(path)]
        offences += _missing(wanted, [entry for _, entry in entries], language)
        for name, entry in entries:
            faults = _faults(name, entry, wanted)
            offences += (f"{name}: {entry.text!r}: {fault}" for fault in faults)
    return offences


def update(root: Path, only_rooms: Iterable[str] = ()) -> list[str]:
    """Bring the files of all rooms, or of ``only_rooms``, to what the code asks for.

    Returns:
        What was added and what was dropped, one line each.
    """
    calls, _ = find_calls(root)
    folder = root / FOLDER
    rooms = set(only_rooms) or {call.room for call in calls} | {
        path.name.partition(".")[0] for path in folder.glob("*.ts")
    }
    report: list[str] = []
    for language in LANGUAGES:
        files = sorted(folder.glob(f"*.{language}.ts"))
        known = {entry.key: entry for path in files for entry in read(path) if entry.forms}
        home = {call.key: call for call in reversed(_asking(calls, language))}
        for room in sorted(rooms):
            path = folder / f"{room}.{language}.ts"
            before = read(path)
            asked = [call for call in home.values() if call.room == room]
            report += _rewrite(path, language, before, [_renewed(call, known) for call in asked])
    return report


def _rewrite(path: Path, language: str, before: list[Entry], after: list[Entry]) -> Iterator[str]:
    if after:
        write(path, LANGUAGES[language], after)
    else:
        path.unlink(missing_ok=True)
    old, new = {entry.key: entry for entry in before}, {entry.key for entry in after}
    yield from (f"{path.name}: + {entry.text!r}" for entry in after if entry.key not in old)
    yield from (f"{path.name}: - {e.text!r} {e.forms}" for key, e in old.items() if key not in new)


def _renewed(call: Call, known: dict[tuple[str, str], Entry]) -> Entry:
    entry = known.get(call.key)
    forms = entry.forms if entry and entry.plural == call.plural else ()
    return Entry(call.context, call.text, forms, call.plural)


def _asking(calls: list[Call], language: str) -> list[Call]:
    return [call for call in calls if call.plural or language == "de"]


def _wanted(calls: list[Call], language: str) -> dict[tuple[str, str], list[Call]]:
    wanted: dict[tuple[str, str], list[Call]] = {}
    for call in _asking(calls, language):
        wanted.setdefault(call.key, []).append(call)
    return wanted


def _differing_plurals(calls: list[Call]) -> Iterator[str]:
    plural = {call.key: call.plural for call in calls}
    for call in calls:
        if call.plural != plural[call.key]:
            yield f"{call.place} {call.text!r} is asked for with n here and without n elsewhere"


def _missing(
    wanted: dict[tuple[str, str], list[Call]], entries: list[Entry], language: str
) -> Iterator[str]:
    counts = Counter(entry.key for entry in entries)
    for key, calls in wanted.items():
        if counts[key] != 1:
            home = f"{calls[0].room}.{language}.ts"
            yield f"{calls[0].place} {key[1]!r} stands {counts[key]} times in {home} and its like"


def _faults(name: str, entry: Entry, wanted: dict[tuple[str, str], list[Call]]) -> Iterator[str]:
    calls = wanted.get(entry.key)
    if calls is None:
        yield "no code asks for it"
        return
    if name.partition(".")[0] not in {call.room for call in calls}:
        yield f"belongs to {calls[0].room}"
    if entry.plural != calls[0].plural:
        yield "has singular and plural" if entry.plural else "lacks singular and plural"
    elif not entry.forms or not all(entry.forms):
        yield "is unfinished"
    elif entry.plural and len(entry.forms) != PLURAL_FORMS:
        yield "has not two forms"
    else:
        yield from (fault for form in entry.forms for fault in _unlike(entry, form))


def _unlike(entry: Entry, form: str) -> Iterator[str]:
    expected, given = set(_PLACEHOLDER.findall(entry.text)), set(_PLACEHOLDER.findall(form))
    if entry.plural and form == entry.forms[0]:  # "one inquiry" needs no number
        expected, given = expected - {"%n"}, given - {"%n"}
    if expected != given:
        yield f"{form!r} has other placeholders"
    if len(_MNEMONIC.findall(entry.text)) != len(_MNEMONIC.findall(form)):
        yield f"{form!r} differs in the key marked with &"
    if _ending(entry.text) != _ending(form):
        yield f"{form!r} ends otherwise"


def _ending(text: str) -> str:
    found = _ENDING.search(text.rstrip())
    return found[0] if found else ""


def main(arguments: list[str]) -> int:
    """The exit code of ``check`` or ``update``."""
    match arguments:
        case ["check"]:
            lines = check(ROOT)
        case ["update", *rooms]:
            lines = update(ROOT, rooms)
        case _:
            lines = [__doc__ or ""]
    print("\n".join(lines))
    return int(bool(lines) and arguments[:1] != ["update"])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
