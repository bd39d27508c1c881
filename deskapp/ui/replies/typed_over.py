"""Filling a letter anew without touching what a person has typed into it."""

from deskapp.domain.letter_text.changed import changed


def carried_over(before: str, after: str, typed: str) -> str:
    """`typed` with every line changed that differs between `before` and `after`.

    `typed` is what a person has made of `before`. A line that they changed stays as they
    have it, so a letter can be filled in and edited in any order.
    """
    if typed == before:
        return after
    old, new, lines = before.split("\n"), after.split("\n"), typed.split("\n")
    places = _places(old, lines)
    for tag, i1, i2, j1, j2 in reversed(changed(old, new)):
        start = _start(places, i1, i2)
        if tag != "equal" and start is not None:
            lines[start : start + i2 - i1] = new[j1:j2]
    return "\n".join(lines)


def _places(old: list[str], lines: list[str]) -> dict[int, int]:
    """Where the lines that are still as they were now stand."""
    return {
        i1 + n: j1 + n
        for tag, i1, i2, j1, _ in changed(old, lines)
        for n in range(i2 - i1)
        if tag == "equal"
    }


def _start(places: dict[int, int], i1: int, i2: int) -> int | None:
    """Where the lines from `i1` to `i2` now stand, if they stand together untouched."""
    if i1 == i2:
        return places[i1 - 1] + 1 if i1 - 1 in places else places.get(i1)
    start = places.get(i1)
    whole = all(places.get(i1 + n) == (start or 0) + n for n in range(i2 - i1))
    return start if start is not None and whole else None
