"""The history: steps newest first, and what each did."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, func, select

from deskapp.adapters.storage.chunks import chunks
from deskapp.adapters.storage.tables.kinds import MAPPED, kind_named
from deskapp.adapters.storage.tables.office import USER
from deskapp.adapters.storage.tables.trail import CHANGE, CHANGE_SET
from deskapp.adapters.storage.trail import change_of, change_set_of
from deskapp.application.changes import Change, ChangeSet
from deskapp.application.telling.history_lists import HistoryFilter, Reversal, StepRow
from deskapp.domain.names.folding import query_tokens
from deskapp.domain.record import Id

_S, _C, _U = CHANGE_SET, CHANGE, USER.table
_LOOKED_AT: Final = 12
"""Changes of a set among which the most telling record is looked for."""
_MOST_WORDS: Final = 12
_TELLING: Final = (
    "merge",
    "list_import",
    "mailing",
    "inquiry",
    "contact",
    "organisation",
    "initiative",
    "affiliation",
    "follow_up",
    "message",
)
_PLACE = {name: place for place, name in enumerate(_TELLING)}


def history(connection: Connection, narrow: HistoryFilter) -> tuple[tuple[Id, datetime], ...]:
    """The steps with the moment of their last set, newest first."""
    question = select(_S.c.id, _S.c.part_of, _S.c.at).where(*_conditions(narrow))
    steps: dict[Id, datetime] = {}
    for row in connection.execute(question.order_by(_S.c.id.desc())):
        steps.setdefault(row.part_of or row.id, row.at)
    return tuple(steps.items())


def _conditions(narrow: HistoryFilter) -> Iterator[ColumnElement[bool]]:
    if narrow.since is not None:
        yield _S.c.at >= narrow.since
    if narrow.actions:
        yield _S.c.action.in_(sorted(narrow.actions))
    if narrow.record_id is not None:
        yield _S.c.id.in_(select(_C.c.change_set_id).where(_C.c.record_id == narrow.record_id))
    words = query_tokens(narrow.words)[:_MOST_WORDS]
    if words:
        named = [_C.c.words.contains(word, autoescape=True) for word in words]
        yield _S.c.id.in_(select(_C.c.change_set_id).where(*named))


def step_rows(connection: Connection, ids: Sequence[Id]) -> tuple[StepRow, ...]:
    """The rows of those steps in their order."""
    sets, users = _sets_of(connection, ids)
    lasts = {step: parts[-1] for step, parts in sets.items()}
    undone_by = _reversals(connection, sets)
    counts = _counts(connection, sets)
    leads = _leads(connection, [parts[0].id for parts in sets.values()])
    targets = _targets(connection, lasts.values())
    rows = []
    for step in ids:
        if step not in sets:
            continue
        last, lead = lasts[step], leads[sets[step][0].id]
        standing = _standing(last, undone_by)
        rows.append(
            StepRow(
                id=step,
                at=last.at,
                action=last.action,
                who=users.get(last.id, ""),
                kind=kind_named(lead.kind),
                title=lead.title,
                records=counts[step],
                reversal=_reversal(last.id, targets),
                is_taken_back=standing is None,
                standing=standing if last.undoable else None,
            )
        )
    return tuple(rows)


def step_changes(connection: Connection, step: Id, limit: int) -> tuple[Change, ...]:
    """The first changes of a step, in the order in which they were made."""
    question = (
        select(_C)
        .join(_S, _S.c.id == _C.c.change_set_id)
        .where((_S.c.id == step) | (_S.c.part_of == step))
        .order_by(_C.c.change_set_id, _C.c.position)
        .limit(limit)
    )
    return tuple(map(change_of, connection.execute(question)))


def titles(connection: Connection, ids: Collection[Id]) -> Mapping[Id, str]:
    """How records are called now, or were last."""
    found: dict[Id, str] = {}
    for part in chunks(sorted(ids)):
        newest = (
            select(_C.c.record_id, func.max(_C.c.change_set_id).label("last"))
            .where(_C.c.record_id.in_(part))
            .group_by(_C.c.record_id)
            .subquery()
        )
        is_last = (_C.c.record_id == newest.c.record_id) & (_C.c.change_set_id == newest.c.last)
        question = select(_C.c.record_id, _C.c.title).join(newest, is_last)
        found.update((row.record_id, row.title) for row in connection.execute(question))
    return found


def _sets_of(
    connection: Connection, steps: Collection[Id]
) -> tuple[dict[Id, list[ChangeSet]], dict[Id, str]]:
    """The sets of each step, oldest first, and who made each."""
    question = select(_S, _U.c.name).outerjoin(_U, _U.c.id == _S.c.user_id)
    found: dict[Id, tuple[ChangeSet, str]] = {}
    for part in chunks(sorted(steps)):
        for which in (_S.c.id.in_(part), _S.c.part_of.in_(part)):
            rows = connection.execute(question.where(which))
            found |= {row.id: (change_set_of(row), row.name or "") for row in rows}
    sets: dict[Id, list[ChangeSet]] = defaultdict(list)
    for key in sorted(found):
        sets[found[key][0].step].append(found[key][0])
    return sets, {key: name for key, (_, name) in found.items()}


def _reversals(connection: Connection, steps: Collection[Id]) -> dict[Id, ChangeSet]:
    """What took each step back, and what took that back in its turn."""
    found: dict[Id, ChangeSet] = {}
    asked: Collection[Id] = steps
    while asked:
        news: dict[Id, ChangeSet] = {}
        for part in chunks(sorted(asked)):
            question = select(_S).where(_S.c.reverses.in_(part)).order_by(_S.c.id)
            news |= {row.reverses: change_set_of(row) for row in connection.execute(question)}
        found |= news
        asked = {each.id for each in news.values()}
    return found


def _standing(change_set: ChangeSet, undone_by: Mapping[Id, ChangeSet]) -> ChangeSet | None:
    """The set that keeps a step in force: itself, or the last that brought it back."""
    undone = undone_by.get(change_set.step)
    if undone is None:
        return change_set
    redone = undone_by.get(undone.id)
    return None if redone is None else _standing(redone, undone_by)


def _targets(connection: Connection, sets: Iterable[ChangeSet]) -> dict[Id, Id]:
    """What each set reversed, what that had reversed in its turn, and so on."""
    found = {each.id: each.reverses for each in sets if each.reverses is not None}
    asked = set(found.values())
    while asked:
        news: dict[Id, Id] = {}
        for part in chunks(sorted(asked)):
            question = select(_S.c.id, _S.c.reverses).where(
                _S.c.id.in_(part), _S.c.reverses.is_not(None)
            )
            news |= {row.id: row.reverses for row in connection.execute(question)}
        found |= news
        asked = set(news.values())
    return found


def _reversal(one: Id, targets: Mapping[Id, Id]) -> Reversal:
    """An undo takes back an action, a redo takes back an undo, and so on."""
    depth = 0
    while one in targets:
        one, depth = targets[one], depth + 1
    if not depth:
        return Reversal.NONE
    return Reversal.UNDONE if depth % 2 else Reversal.REDONE


def _counts(connection: Connection, sets: Mapping[Id, Sequence[ChangeSet]]) -> dict[Id, int]:
    step_of = {part.id: step for step, parts in sets.items() for part in parts}
    counts = dict.fromkeys(sets, 0)
    for part in chunks(sorted(step_of)):
        question = select(_C.c.change_set_id, func.count().label("number"))
        question = question.where(_C.c.change_set_id.in_(part)).group_by(_C.c.change_set_id)
        for row in connection.execute(question):
            counts[step_of[row.change_set_id]] += row.number
    return counts


def _leads(connection: Connection, sets: Sequence[Id]) -> dict[Id, Any]:
    """The most telling change of each set: the main record that it is about."""
    leads: dict[Id, Any] = {}
    columns = (_C.c.change_set_id, _C.c.kind, _C.c.title, _C.c.position)
    for part in chunks(sets):
        question = select(*columns).where(_C.c.change_set_id.in_(part), _C.c.position < _LOOKED_AT)
        for row in connection.execute(question.order_by(_C.c.change_set_id, _C.c.position)):
            best = leads.get(row.change_set_id)
            if best is None or _place(row) < _place(best):
                leads[row.change_set_id] = row
    return leads


def _place(row: Any) -> int:  # noqa: ANN401  a row of any columns
    return _PLACE.get(row.kind, len(MAPPED))
