"""How long a search takes from the words to the hits, beside the bare index on the same file.

Run it with ``python tests/bench/search.py [office] [large] [window]``; without a name all three.
The first two print milliseconds of the product's question, and at the end p95 of the same words
asked of FTS5 by the bare driver; "CPU p95" is the work alone, which a busy machine does not
change. ``window`` is off-screen, with both files: from the press of a key to the hits painted.
"""

import contextlib
import random
import sys
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

from deskapp.adapters.storage.database import open_for_reading
from deskapp.adapters.storage.engine import connect
from deskapp.adapters.storage.finding.ways import wanted_words
from tests.bench.ground.files import SIZES, Size, built
from tests.bench.ground.tables import SPREAD, heading, note, percentile, row, spread

LONGEST, OF_EACH, RUNS, LIMIT = 12, 40, 5, 30
BARS = {"office": 16, "large": 30}
COLUMNS = (*SPREAD, "CPU p95", "FTS5 p95")
_ALIKE = (("ei", "ai"), ("ü", "i"), ("ck", "k"), ("th", "t"), ("mann", "man"), ("d", "t"))
_SOURCES = (
    "SELECT subject FROM inquiry WHERE rowid % 97 = 3 LIMIT 3000",
    "SELECT first_name || ' ' || last_name FROM contact LIMIT 3000",
    "SELECT body_text FROM message WHERE rowid % 997 = 5 LIMIT 300",
)


def main() -> None:
    """Print a table for each size, and one for the window."""
    wanted = sys.argv[1:] or [*SIZES, "window"]
    for name in [name for name in wanted if name in SIZES]:
        path = built(SIZES[name])
        index_size(path, SIZES[name])
        heading(f"search, {name} (bar: p95 {BARS[name]}), ms", COLUMNS)
        measure(path)
    if "window" in wanted:
        from tests.bench.search_window import type_words

        for name, size in SIZES.items():
            type_words(name, built(size))


def index_size(path: Path, size: Size) -> None:
    """Print what search takes of the file."""
    with contextlib.closing(connect(path)) as connection:

        def ask(question: str) -> int:
            return int(connection.execute(question).fetchone()[0])

        blocks = {
            name: ask(f"SELECT sum(length(block)) FROM search_{name}_data")
            for name in ("name", "text", "part")
        }
        copies = ask("SELECT sum(length(text_loose)) FROM search_entry")
    shares = ", ".join(f"{name} {each / size.messages:.0f}" for name, each in blocks.items())
    note(f"\nbytes a message: {shares}; folded texts {copies / size.messages:.0f}")


def measure(path: Path) -> None:
    """Print a line for each kind of words."""
    database = open_for_reading(path)
    with (
        contextlib.closing(connect(path)) as bare,
        contextlib.closing(database),
        database.reading() as queries,
    ):
        for name, texts in searches(path):
            asked = timed(texts, lambda text: queries.search(text, limit=LIMIT))
            raw = timed(texts, lambda text: bare.execute(RAW, [raw_query(text)]).fetchall())
            taken, worked = zip(*asked, strict=True)
            behind = (worked, [each for each, _ in raw])
            row(name, *spread(taken), *(f"{percentile(each, 95):.1f}" for each in behind))


_FILTERS = (
    *("land:NI offen:ja", "land:BY thema:messe", "stand:new art:press", "zuständig:ada offen:ja"),
    *("von:2027", "land:SH", "kanal:phone", "initiative:birken", "typ:chamber thema:praxis"),
)
"""Some leave much, some little, some nothing."""
NO_WORDS = '"0"'
"""Filters alone are no question for FTS5."""
RAW = "SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY rowid DESC LIMIT 100"


def raw_query(text: str) -> str:
    """The words, quoted and begun, without filters."""
    words = wanted_words(" ".join(each for each in text.split() if ":" not in each))
    return " ".join(f'"{word}"*' for word in words) or NO_WORDS


def searches(path: Path) -> Iterator[tuple[str, list[str]]]:
    """What people type, by what it is: drawn from the words of the file, frequent ones often."""
    chance = random.Random(5)
    with contextlib.closing(connect(path)) as connection:
        texts = [_read(row[0]) for source in _SOURCES for row in connection.execute(source)]
        numbers = [row[0] for row in connection.execute("SELECT ref_no FROM inquiry LIMIT 9999")]
    words = [word for text in texts for word in text.split()]

    def some(of: Callable[[], str]) -> list[str]:
        return [of() for _ in range(OF_EACH)]

    for length in range(1, LONGEST + 1):
        long = [word for word in words if len(word) >= length]
        yield f"{length}", some(lambda long=long, n=length: chance.choice(long)[:n])  # type: ignore[misc]
    yield "two words", some(lambda: " ".join(chance.sample(words, 2)))
    yield "two words begun", some(lambda: " ".join(each[:4] for each in chance.sample(words, 2)))
    yield "sound alike", some(lambda: misheard(chance.choice(words)))
    yield "number", some(lambda: chance.choice(numbers))
    yield "land:NI word", some(lambda: f"land:NI {chance.choice(words)}")
    yield "open, topic, begun", some(lambda: f"offen:ja thema:messe {chance.choice(words)[:4]}")
    yield "filters alone", list(_FILTERS)


def _read(stored: str | bytes) -> str:
    return zlib.decompress(stored).decode() if isinstance(stored, bytes) else stored


def misheard(word: str) -> str:
    """The word as somebody writes it who has only heard it."""
    for heard, meant in _ALIKE:
        word = word.replace(heard, meant)
    return word


def timed(texts: list[str], work: Callable[[str], object]) -> list[tuple[float, float]]:
    """Milliseconds of each run of each text, and those in which it worked; one does not count."""
    work(texts[0])
    taken = []
    for text in texts * RUNS:
        started, worked = time.perf_counter(), time.thread_time()
        work(text)
        ended = time.perf_counter(), time.thread_time()
        taken.append(((ended[0] - started) * 1000, (ended[1] - worked) * 1000))
    return taken


if __name__ == "__main__":
    main()
