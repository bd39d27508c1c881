"""Taking one change back long afterwards: what was changed again since then stays."""

from dataclasses import fields, replace
from typing import Any, TypeVar

from deskapp.domain.record import Record

R = TypeVar("R", bound=Record)


def taken_back(was: R, made: R, now: R) -> tuple[R, tuple[str, ...]]:
    """The present state with each field as it was before, and the fields that had to stay.

    ``was`` and ``made`` are the states before and after the change. Lists lose what the change
    has added and get back what it took; a field stays where it was changed since, or where the
    record would break its rules.
    """
    values: dict[str, Any] = {}  # each field has a value of its own type
    left: list[str] = []
    for field in fields(was):
        before, after, present = (getattr(state, field.name) for state in (was, made, now))
        if field.name == "version" or before in (after, present):
            continue
        if present == after:
            values[field.name] = before
        else:
            left.append(field.name)
            if isinstance(present, tuple):
                values[field.name] = _without(before, after, present)
    broken = _broken(now, values)
    kept = {name: value for name, value in values.items() if name not in broken}
    return replace(now, **kept), tuple(dict.fromkeys((*left, *broken)))


def _without(
    before: tuple[object, ...], after: tuple[object, ...], present: tuple[object, ...]
) -> tuple[object, ...]:
    stays = [item for item in present if item in before or item not in after]
    back = [item for item in before if item not in after and item not in present]
    return (*stays, *back)


def _broken(now: R, values: dict[str, Any]) -> frozenset[str]:
    """The fields that cannot go back, because the record would break a rule that it keeps now."""
    broken: frozenset[str] = frozenset()
    known = {problem.code for problem in now.problems()}
    while left := {name: value for name, value in values.items() if name not in broken}:
        problems = [each for each in replace(now, **left).problems() if each.code not in known]
        named = {each.field.partition(".")[0] for each in problems} & left.keys()
        if not problems:
            return broken
        broken |= named or frozenset(left)
    return broken
