"""The files that are measured: an office, a large one, and those between, made once and kept.

They lie under the system's folder for temporary files until what is stored in them changes; of
each size one is kept. The large one takes 3 GB and some minutes.
"""

import hashlib
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from deskapp.adapters.storage.finding import words as finding_words
from deskapp.adapters.storage.tables import work
from deskapp.adapters.storage.upgrade import MIGRATIONS
from tests.bench.ground import made_up
from tests.bench.ground.made_up import build
from tests.bench.ground.tables import note


@dataclass(frozen=True, slots=True)
class Size:
    """How much an office has."""

    inquiries: int
    messages: int
    contacts: int


def sized(inquiries: int) -> Size:
    """An office with that many inquiries, grown in all its parts."""
    return Size(inquiries, inquiries * 10 // 3, max(10, inquiries // 6))


OFFICE: Final = Size(20_000, 60_000, 5_000)
LARGE: Final = Size(300_000, 1_000_000, 50_000)
SIZES: Final = {"office": OFFICE, "large": LARGE}
GROWTH: Final = (sized(1_000), sized(10_000), sized(100_000), LARGE)


def built(size: Size) -> Path:
    """The file of that size, made where there is none that is up to date."""
    folder = Path(tempfile.gettempdir(), "deskapp-bench")
    folder.mkdir(exist_ok=True)
    path = folder / f"{size.inquiries}-{_digest()}.db"
    if not path.exists():
        for old in folder.glob(f"{size.inquiries}-*"):
            old.unlink()
        started, half = time.perf_counter(), path.with_suffix(".part")
        build(half, size.inquiries, size.messages, size.contacts)
        half.rename(path)
        megabytes = path.stat().st_size / 1e6
        seconds = time.perf_counter() - started
        note(f"{size.inquiries:,} inquiries: {megabytes:.0f} MB, built in {seconds:.0f} s")
    return path


def _digest() -> str:
    """What changes when the files of before are no longer what is made now."""
    sources = map(Path, (made_up.__file__, finding_words.__file__, work.__file__))
    content = [each.read_bytes() for each in (*sources, *MIGRATIONS.glob("versions/*.py"))]
    return hashlib.sha256(b"".join(content)).hexdigest()[:12]
