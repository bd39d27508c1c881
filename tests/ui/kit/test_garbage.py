import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from deskapp.ui.kit.lanes import garbage
from deskapp.ui.kit.lanes.garbage import GarbageRounds, collect_all, collect_or_set_aside


class Ring:
    """Something that only a collection ends."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def rounds(qapp: QObject) -> Iterator[GarbageRounds]:
    parent = QObject(qapp)
    rounds = GarbageRounds(parent)
    yield rounds
    rounds.stop()
    gc.disable()  # the tests collect by themselves


def _ring() -> weakref.ref[Ring]:
    return weakref.ref(Ring())


def _some(number: int) -> list[list[int]]:
    return [[each] for each in range(number)]


@pytest.mark.usefixtures("rounds")
def test_little_garbage_is_collected_on_the_way() -> None:
    ring, kept = _ring(), _some(2000)
    collect_or_set_aside()
    assert ring() is None
    assert kept


@pytest.mark.usefixtures("rounds")
def test_a_great_load_is_not_looked_through_until_the_person_looks_elsewhere() -> None:
    before = gc.get_freeze_count()
    ring, kept = _ring(), _some(garbage._MOST + 1000)
    collect_or_set_aside()
    assert ring() is not None
    assert gc.get_freeze_count() - before > len(kept)
    collect_all()
    assert ring() is None


def test_the_end_sets_nothing_aside(rounds: GarbageRounds) -> None:
    assert gc.get_freeze_count()
    rounds.stop()
    assert not gc.get_freeze_count()
    assert gc.isenabled()
