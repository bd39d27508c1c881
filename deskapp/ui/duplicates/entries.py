"""What stands in the list: pairs that may be one, and records that were merged earlier."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from deskapp.application.ports.records import Queries
from deskapp.application.telling.titles import record_title
from deskapp.application.use_cases.merging.relations import KINDS
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.collected.merging import Merge
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.duplicates.likeness import Certainty, Reason
from deskapp.domain.record import Id
from deskapp.ui.kit.lists.card import Card
from deskapp.wording.labels import label
from deskapp.wording.language import translate

TYPES: Mapping[RecordKind, type[MainRecord]] = {kind: type_ for type_, kind in KINDS.items()}


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records that may be one; without a reason somebody wants to compare them."""

    kind: RecordKind
    first_id: Id
    second_id: Id
    reason: Reason | None = None


Entry = Pair | Merge


def read_pairs(queries: Queries, kinds: Iterable[RecordKind]) -> tuple[Pair, ...]:
    """All pairs that may be one, the surest first."""
    found = [
        Pair(kind, each.first_id, each.second_id, each.reason)
        for kind in kinds
        for each in queries.duplicate_pairs(kind)
    ]
    order = list(Certainty)
    return tuple(sorted(found, key=lambda pair: order.index(_certainty(pair))))


def read_merges(queries: Queries, kinds: Iterable[RecordKind]) -> tuple[Merge, ...]:
    """What was merged earlier, newest first."""
    wanted = set(kinds)
    return tuple(merge for merge in reversed(queries.where(Merge)) if merge.kind in wanted)


def headings(entries: Iterable[Entry]) -> Mapping[Entry, str]:
    """What stands above the first pair of each degree of certainty."""
    first: dict[Certainty, Pair] = {}
    for entry in entries:
        if isinstance(entry, Pair):
            first.setdefault(_certainty(entry), entry)
    return {pair: label(certainty) for certainty, pair in first.items()}


def cards(queries: Queries, entries: Sequence[Entry]) -> Mapping[Entry, Card]:
    """Both names, and below them why they may be one, or into what a record went."""
    return dict(_cards(queries, entries))


def _cards(queries: Queries, entries: Sequence[Entry]) -> Iterator[tuple[Entry, Card]]:
    for entry in entries:
        if isinstance(entry, Pair):
            names = [_name(queries, entry.kind, one) for one in (entry.first_id, entry.second_id)]
            both = " – ".join(dict.fromkeys(names))
            why = label(entry.reason) if entry.reason else ""
            yield entry, Card(title=both, second=f"{why[:1].upper()}{why[1:]}")
        else:
            kept = _name(queries, entry.kind, entry.kept_id)
            into = translate("duplicates", "is part of {name}", name=kept)
            gone = translate("duplicates", "was merged")
            yield entry, Card(title=entry.lost_name, second=into if kept else gone)


def _name(queries: Queries, kind: RecordKind, record_id: Id) -> str:
    record = queries.find(TYPES[kind], record_id)
    return record_title(record) if record else ""


def _certainty(pair: Pair) -> Certainty:
    return pair.reason.certainty if pair.reason else Certainty.CERTAIN
