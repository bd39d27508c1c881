"""How long lists take to open and to scroll, beside the bare driver on the same file.

Run it with ``python tests/bench/lists.py [inquiries …]``; without numbers 1,000, 10,000 and
100,000. Each figure is the median in milliseconds, in brackets the slowest of twenty runs.
"""

import contextlib
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

from deskapp.adapters.storage.database import open_for_reading
from deskapp.adapters.storage.engine import connect
from deskapp.application.ports.questions.lists import FollowUpFilter, InquiryFilter
from deskapp.application.ports.records import Queries
from deskapp.domain.inquiry import State
from deskapp.domain.office import User
from tests.bench.made_up import TODAY, build

RUNS = 20
PAGE = 50
Question = Callable[[Queries], object]
EVERYTHING = InquiryFilter(only_open=False)


def main() -> None:
    """Print one table for each size."""
    for size in [int(argument) for argument in sys.argv[1:]] or [1000, 10_000, 100_000]:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "office.db")
            started = time.perf_counter()
            build(path, size)
            built = time.perf_counter() - started
            megabytes = path.stat().st_size / 1e6
            print(f"\n{size:,} inquiries: {megabytes:.0f} MB, built in {built:.0f} s; n = {RUNS}")  # noqa: T201
            for name, figures in measured(path):
                print(f"  {name:<52}{figures}")  # noqa: T201


def measured(path: Path) -> Iterator[tuple[str, str]]:
    """Every question with its figures."""
    yield "ids of all inquiries, bare driver", timed(lambda: bare_ids(path))
    database = open_for_reading(path)
    with contextlib.closing(database), database.reading() as queries:
        for name, question in questions(queries).items():
            yield name, timed(lambda question=question: question(queries))  # type: ignore[misc]
        for words in ("foerd", "fördermittel wasserstoff", "müllerbach", "e", "industriekammer"):
            yield f"search „{words}“", timed(lambda words=words: queries.search(words))  # type: ignore[misc]


def questions(queries: Queries) -> dict[str, Question]:
    """What pages ask, by what they do."""
    ids = queries.inquiry_ids(EVERYTHING)
    middle, last = ids[len(ids) // 2 :][:PAGE], ids[-PAGE:]
    contacts = queries.contact_ids()
    owner = queries.where(User)[0].id
    return {
        "ids of all inquiries": lambda q: q.inquiry_ids(EVERYTHING),
        "ids of open inquiries": lambda q: q.inquiry_ids(InquiryFilter()),
        "ids of new inquiries": lambda q: q.inquiry_ids(InquiryFilter(state=State.NEW)),
        "ids of one Land": lambda q: q.inquiry_ids(InquiryFilter(land="NI")),
        "ids without owner": lambda q: q.inquiry_ids(InquiryFilter(by_owner=True)),
        "ids of one owner": lambda q: q.inquiry_ids(InquiryFilter(by_owner=True, owner_id=owner)),
        "ids of one topic": lambda q: q.inquiry_ids(InquiryFilter(topic="messe")),
        "ids of a third party": lambda q: q.inquiry_ids(InquiryFilter(third_party="IHK")),
        "ids narrowed by words": lambda q: q.inquiry_ids(InquiryFilter(words="wasserst tagu")),
        f"{PAGE} rows at the top": lambda q: q.inquiry_rows(ids[:PAGE]),
        f"{PAGE} rows in the middle": lambda q: q.inquiry_rows(middle),
        f"{PAGE} rows at the end": lambda q: q.inquiry_rows(last),
        "ids of all contacts": lambda q: q.contact_ids(),
        "ids of contacts narrowed by words": lambda q: q.contact_ids("jurg mull"),
        f"{PAGE} rows of contacts": lambda q: q.contact_rows(contacts[:PAGE]),
        "ids of open follow-ups": lambda q: q.follow_up_ids(FollowUpFilter()),
        "today": lambda q: q.today(TODAY, TODAY - timedelta(days=14)),
        "counts": lambda q: q.counts(TODAY),
    }


def bare_ids(path: Path) -> object:
    """The ids as the driver alone brings them, opening and closing included."""
    with contextlib.closing(connect(path)) as connection:
        return connection.execute(
            "SELECT id FROM inquiry ORDER BY last_at DESC, id DESC"
        ).fetchall()


def timed(work: Callable[[], object]) -> str:
    """Median and slowest of the runs, after one that does not count."""
    work()
    seconds = []
    for _ in range(RUNS):
        started = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - started)
    return f"{statistics.median(seconds) * 1000:8.1f} ms  (max {max(seconds) * 1000:.1f})"


if __name__ == "__main__":
    main()
