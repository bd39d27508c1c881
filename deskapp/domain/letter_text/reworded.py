"""A line in which a few words are written anew, and whose formats stay."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from deskapp.domain.letter_text.changed import changed
from deskapp.domain.letter_text.model import Line, Run, line_of
from deskapp.domain.letter_text.plain import to_text

_LONGEST: Final = 2_000


def reworded(line: Line, old: str, new: str) -> Line | None:
    """The line, which reads as `old`, reading as `new`; what is new looks like what it replaces.

    None where more than half of it differs, or the mark of a list or the target of a link.
    """
    body = to_text((Line(line.runs),))
    mark = old.removesuffix(body)
    if max(len(old), len(new)) > _LONGEST or not new.startswith(mark):
        return None
    said = new[len(mark) :]
    changes = changed(body, said)
    stays = sum(i2 - i1 for tag, i1, i2, _, _ in changes if tag == "equal")
    if 2 * stays < len(body):
        return None
    looks = list(_looks(line))
    runs = []
    for tag, i1, i2, j1, j2 in changes:
        if tag == "equal":
            runs += [Run(said[j1 + n], *look) for n, look in enumerate(looks[i1:i2]) if look]
        elif look := next(iter(looks[i1:i2] or looks[max(0, i1 - 1) :]), None):
            runs.append(Run(said[j1:j2], *look))
    found = line_of(runs, line.kind)
    return found if to_text((Line(found.runs),)) == said else None


def _looks(line: Line) -> Iterator[tuple[bool, str] | None]:
    """How each character of the line's text looks; none for those of a link's target."""
    for link, group in groupby(line.runs, lambda run: run.link):
        runs = tuple(group)
        for run in runs:
            yield from [(run.is_bold, link)] * len(run.text)
        target = len(to_text((Line(runs),))) - sum(len(run.text) for run in runs)
        yield from [None] * target
