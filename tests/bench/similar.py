"""How long it takes to find the answered inquiries like one, among very many.

Run it with ``python tests/bench/similar.py [inquiries …]``; without numbers 10,000 and 300,000.
Every other inquiry has a reply that was sent. Each figure is in milliseconds over 200 inquiries.
"""

import contextlib
import random
import statistics
import sys
import tempfile
import time
from datetime import timedelta
from itertools import islice
from pathlib import Path

from sqlalchemy import insert

from deskapp.adapters.storage.database import open_for_reading
from deskapp.adapters.storage.engine import sqlite_engine
from deskapp.adapters.storage.tables.work import MESSAGE
from deskapp.application.ports.questions.lists import InquiryFilter
from deskapp.application.ports.records import Queries
from deskapp.domain.message import Delivery, Direction, Message
from deskapp.domain.record import Id, new_id
from tests.bench.ground.made_up import NOW, build

QUESTIONS = 200
EVERYTHING = InquiryFilter(only_open=False)
_CHUNK = 5000


def main() -> None:
    """Print one line for each size."""
    for size in [int(argument) for argument in sys.argv[1:]] or [10_000, 300_000]:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "office.db")
            build(path, size)
            answer(path)
            database = open_for_reading(path)
            with contextlib.closing(database), database.reading() as queries:
                figures = sorted(timed(queries))
            p50, p95 = statistics.median(figures), figures[round(len(figures) * 0.95) - 1]
            print(f"{size:>9,} inquiries: p50 {p50:.1f}  p95 {p95:.1f}  max {figures[-1]:.1f} ms")  # noqa: T201


def answer(path: Path) -> None:
    """Give every other inquiry a reply that was sent."""
    database = open_for_reading(path)
    with contextlib.closing(database), database.reading() as queries:
        replies = (_reply(each) for each in queries.inquiry_ids(EVERYTHING)[::2])
    engine = sqlite_engine(path, writing=True)
    while chunk := list(islice(replies, _CHUNK)):
        with engine.begin() as connection:
            connection.execute(insert(MESSAGE.table), [MESSAGE.row(each) for each in chunk])
    engine.dispose()


def _reply(inquiry_id: Id) -> Message:
    return Message(
        id=new_id(),
        version=1,
        inquiry_id=inquiry_id,
        direction=Direction.OUT,
        delivery=Delivery.SENT,
        at=NOW + timedelta(hours=1),
        reply_text="Guten Tag,\n\nso ist es.",
        message_id=f"{new_id()}@example.org",
    )


def timed(queries: Queries) -> list[float]:
    """Milliseconds of each question, after one that does not count."""
    ids = random.Random(3).sample(list(queries.inquiry_ids(EVERYTHING)), QUESTIONS + 1)
    figures = []
    for inquiry_id in ids:
        started = time.perf_counter()
        queries.similar_answered(inquiry_id, 5)
        figures.append((time.perf_counter() - started) * 1000)
    return figures[1:]


if __name__ == "__main__":
    main()
