"""Words judged off the window's thread, each once; learnt words last in the settings."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Job, Lane

WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
"""One word; what hyphens join are several."""
_PAUSE_MS: Final = 300
"""After the last new word, so that words are not asked letter by letter."""
_MOST_KEPT: Final = 50_000
_AT_ONCE: Final = 40
"""Long compounds take a dictionary 20 ms each."""

_Word = tuple[str, str]


class Spelling(QObject):
    """What is known of words; asks the system's dictionaries for the rest."""

    judged = Signal()
    """Words that had no verdict have one now."""
    changed = Signal()
    """Words that were wrong are known now."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Nothing is asked before the first word."""
        super().__init__(parent)
        self._lanes, self._tools = desk.lanes, desk.tools
        self._verdicts: dict[_Word, bool] = {}
        self._waiting: dict[_Word, None] = {}
        self._is_asking = False
        self._known: frozenset[str] | None = None
        self._names = frozenset[str]()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)

    def know(self, texts: Iterable[str]) -> None:
        """Take the words of these for right: the names of recipients and their offices."""
        names = frozenset(word.casefold() for text in texts for word in WORD.findall(text))
        if names != self._names:
            self._names = names
            self.changed.emit()

    def is_wrong(self, word: str, language: str) -> bool | None:
        """Whether it is misspelt; None where that is to be told by ``judged``."""
        folded = word.casefold()
        if folded in self._names or (self._known and folded in self._known):
            return False
        verdict = self._verdicts.get((language, word))
        if verdict is None:
            self._waiting[language, word] = None
            if not self._is_asking:
                self._pause.start()
        return verdict

    def suggest(
        self, word: str, language: str, owner: QObject, done: Callable[[tuple[str, ...]], object]
    ) -> Job:
        """Tell words that may have been meant, the likeliest first."""
        checker = self._tools.spelling
        return self._lanes.run(
            Lane.READS, lambda: checker.suggestions(word, language), owner=owner, done=done
        )

    def learn(self, word: str) -> None:
        """Take a word for right from now on."""
        self._known = (self._known or frozenset()) | {word.casefold()}
        self.changed.emit()
        settings = self._tools.settings

        def keep() -> None:
            saved = settings.load()
            learnt = {*saved.learnt_words, word}
            settings.save(replace(saved, learnt_words=tuple(sorted(learnt))))

        self._lanes.run(Lane.RECORDS, keep, owner=self, done=lambda _: None)

    def _ask(self) -> None:
        asked = list(self._waiting)[:_AT_ONCE]
        language = asked[0][0] if asked else ""
        words = tuple(word for of, word in asked if of == language)
        if not words:
            return
        self._is_asking = True
        for word in words:
            del self._waiting[language, word]
        checker, settings = self._tools.spelling, self._tools.settings
        is_first = self._known is None

        def judge() -> tuple[frozenset[str], frozenset[str]]:
            learnt = settings.load().learnt_words if is_first else ()
            return checker.misspelt(words, language), frozenset(map(str.casefold, learnt))

        self._lanes.run(
            Lane.READS,
            judge,
            owner=self,
            done=lambda found: self._take(language, words, *found),
        )

    def _take(
        self, language: str, words: tuple[str, ...], wrong: frozenset[str], learnt: frozenset[str]
    ) -> None:
        self._is_asking = False
        self._known = (self._known or frozenset()) | learnt
        if len(self._verdicts) > _MOST_KEPT:
            self._verdicts.clear()
        self._verdicts.update({(language, word): word in wrong for word in words})
        self.judged.emit()
        if self._waiting:
            self._ask()
