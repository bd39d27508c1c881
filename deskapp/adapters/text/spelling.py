"""Spelling by the dictionaries that the system or an office suite has."""

import logging
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import msgspec

from deskapp.application.ports.mail import UnreadableMail

JOBS: Final = {
    "misspelt": "deskapp.adapters.text.dictionary:misspelt",
    "suggestions": "deskapp.adapters.text.dictionary:suggestions",
}
"""For the worker process."""

_LIKED: Final[Mapping[str, Sequence[str]]] = {
    "de": ("de_DE", "de_DE_frami", "de"),
    "en": ("en_GB", "en_US", "en"),
}
_FOLDERS: Final = (
    "/usr/share/hunspell",
    "/usr/local/share/hunspell",
    "/usr/share/myspell/dicts",
    "/Library/Spelling",
    "~/Library/Spelling",
)
_IN_OFFICE_SUITES: Final = "LibreOffice*/share/extensions/dict-*"
_log = logging.getLogger(__name__)


class Question(msgspec.Struct):
    """What the process is asked: words, and the dictionary as a path without its ending."""

    dictionary: str
    words: tuple[str, ...]


class WorkerSpelling:
    """The ``SpellChecker`` port; the dictionaries are read in a worker process."""

    def __init__(
        self, call: Callable[[str, bytes], bytes], folders: Callable[[], Iterable[Path]]
    ) -> None:
        """`call` gives a job to the process, which must know `JOBS`."""
        self._call, self._folders = call, folders
        self._found: dict[str, Path | None] = {}

    def languages(self) -> tuple[str, ...]:
        """Those for which there is a dictionary."""
        return tuple(language for language in _LIKED if self._dictionary(language))

    def misspelt(self, words: Sequence[str], language: str) -> frozenset[str]:
        """Those that the dictionary does not know; none where there is no dictionary."""
        return frozenset(self._ask("misspelt", words, language))

    def suggestions(self, word: str, language: str) -> tuple[str, ...]:
        """What may have been meant, the likeliest first."""
        return self._ask("suggestions", (word,), language)

    def _ask(self, job: str, words: Sequence[str], language: str) -> tuple[str, ...]:
        dictionary = self._dictionary(language)
        if dictionary is None or not words:
            return ()
        question = msgspec.msgpack.encode(Question(str(dictionary), tuple(words)))
        try:
            return msgspec.msgpack.decode(self._call(job, question), type=tuple[str, ...])
        except UnreadableMail as error:
            _log.warning("the dictionary %s gave nothing: %s", dictionary.name, error.reason.value)
            return ()

    def _dictionary(self, language: str) -> Path | None:
        """A path without its ending; looked for once."""
        if language not in self._found:
            self._found[language] = next(self._dictionaries(language), None)
        return self._found[language]

    def _dictionaries(self, language: str) -> Iterator[Path]:
        folders = tuple(self._folders())
        for name in _LIKED.get(language, ()):
            for folder in folders:
                path = folder / name
                if all(path.with_name(f"{name}{end}").is_file() for end in (".aff", ".dic")):
                    yield path


def dictionary_folders() -> tuple[Path, ...]:
    """Where dictionaries lie: what Hunspell itself is told, the system's, office suites'."""
    told = os.environ.get("DICPATH", "")
    programs = os.environ.get("PROGRAMFILES", "")
    suites = sorted(Path(programs).glob(_IN_OFFICE_SUITES)) if programs else []
    named = (*filter(None, told.split(os.pathsep)), *_FOLDERS)
    return (*(Path(each).expanduser() for each in named), *suites)
