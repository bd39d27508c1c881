"""How long a search takes from the words to the hits, beside the bare index on the same file.

Run it with ``python tests/bench/search.py [office] [large] [window]``; without a name all three.
The first two print milliseconds at p50, p95 and p99 of the product's question and, behind the
bar, p95 of the same words asked of FTS5 by the bare driver; "CPU" is the work
alone, which a busy machine does not change. ``window`` is an office off-screen:
from the press of a key to the hits painted. The files are kept under the system's folder for
temporary files until what is stored in them changes; building the large one takes minutes.
"""

import contextlib
import hashlib
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from deskapp.adapters.storage.database import open_for_reading
from deskapp.adapters.storage.engine import connect
from deskapp.adapters.storage.finding import words as finding_words
from deskapp.adapters.storage.finding.ways import wanted_words
from deskapp.adapters.storage.upgrade import MIGRATIONS
from tests.bench import made_up
from tests.bench.made_up import build

LONGEST, OF_EACH, RUNS, LIMIT = 12, 40, 5, 30
BARS = {"office": 16, "large": 30}
HEADINGS = f"  {'letters':<22}{'p50':>7}{'p95':>8}{'p99':>8}{'max':>8}{'CPU p95':>9}  | FTS5 p95"
_ALIKE = (("ei", "ai"), ("ü", "i"), ("ck", "k"), ("th", "t"), ("mann", "man"), ("d", "t"))
_SOURCES = (
    "SELECT subject FROM inquiry WHERE rowid % 97 = 3 LIMIT 3000",
    "SELECT first_name || ' ' || last_name FROM contact LIMIT 3000",
    "SELECT body_text FROM message WHERE rowid % 997 = 5 LIMIT 300",
)


@dataclass(frozen=True, slots=True)
class Size:
    """How much an office has."""

    inquiries: int
    messages: int
    contacts: int


SIZES = {"office": Size(20_000, 60_000, 5_000), "large": Size(300_000, 1_000_000, 50_000)}


def main() -> None:
    """Print a table for each size, and one for the window."""
    wanted = sys.argv[1:] or [*SIZES, "window"]
    for name in [name for name in wanted if name in SIZES]:
        path = built(SIZES[name])
        about = f"{path.stat().st_size / 1e6:.0f} MB; bar: p95 {BARS[name]} ms"
        print(f"\n{name}: {SIZES[name]}, {about}")  # noqa: T201
        index_size(path, SIZES[name])
        print(HEADINGS)  # noqa: T201
        measure(path)
    if "window" in wanted:
        from tests.bench.search_window import type_words

        type_words(built(SIZES["office"]))


def built(size: Size) -> Path:
    """The file of that size, made where there is none that is up to date."""
    sources = map(Path, (made_up.__file__, finding_words.__file__))
    content = [each.read_bytes() for each in (*sources, *MIGRATIONS.glob("versions/*.py"))]
    digest = hashlib.sha256(b"".join(content)).hexdigest()
    folder = Path(tempfile.gettempdir(), "deskapp-bench")
    folder.mkdir(exist_ok=True)
    path = folder / f"{size.inquiries}-{digest[:12]}.db"
    if not path.exists():
        for old in folder.glob(f"{size.inquiries}-*"):
            old.unlink()
        started, half = time.perf_counter(), path.with_suffix(".part")
        build(half, size.inquiries, size.messages, size.contacts)
        half.rename(path)
        print(f"built in {time.perf_counter() - started:.0f} s", flush=True)  # noqa: T201
    return path


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
    print(f"  bytes a message: {shares}; folded texts {copies / size.messages:.0f}")  # noqa: T201


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
            line = f"{figures(taken)}{percentile(worked, 95):9.1f}"
            beside = percentile([each for each, _ in raw], 95)
            print(f"  {name:<22}{line}  |{beside:9.1f}", flush=True)  # noqa: T201


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
        texts = [row[0] for source in _SOURCES for row in connection.execute(source)]
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


def percentile(taken: Sequence[float], share: int) -> float:
    """The value that ``share`` in a hundred do not exceed."""
    return statistics.quantiles(taken, n=100)[share - 1]


def figures(taken: Sequence[float]) -> str:
    """p50, p95, p99 and the slowest."""
    p50, p95, p99 = (percentile(taken, share) for share in (50, 95, 99))
    return f"{p50:7.1f}{p95:8.1f}{p99:8.1f}{max(taken):8.1f}"


if __name__ == "__main__":
    main()
