"""How long lists take to open and to scroll, beside the bare driver on the same file.

Run it with ``python tests/bench/lists.py [inquiries …]``; without numbers an office and a large
file. Milliseconds of twenty runs, and the ratio to the driver bringing all ids.
"""

import contextlib
import statistics
import sys
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
from tests.bench.ground.files import LARGE, OFFICE, built, sized
from tests.bench.ground.made_up import TODAY
from tests.bench.ground.tables import SPREAD, heading, row, spread

RUNS = 20
PAGE = 50
Question = Callable[[Queries], object]
EVERYTHING = InquiryFilter(only_open=False)


def main() -> None:
    """Print one table for each size."""
    sizes = [sized(int(argument)) for argument in sys.argv[1:]] or [OFFICE, LARGE]
    for size in sizes:
        path = built(size)
        heading(f"lists, {size.inquiries:,} inquiries, ms", (*SPREAD, "ratio to driver"))
        bare = 0.0
        for name, figures in measured(path):
            middle = statistics.median(figures)
            bare = bare or middle
            row(name, *spread(figures), f"{middle / bare:.1f}")


def measured(path: Path) -> Iterator[tuple[str, list[float]]]:
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


def timed(work: Callable[[], object]) -> list[float]:
    """Milliseconds of the runs, after one that does not count."""
    work()
    taken = []
    for _ in range(RUNS):
        started = time.perf_counter()
        work()
        taken.append((time.perf_counter() - started) * 1000)
    return taken


if __name__ == "__main__":
    main()
