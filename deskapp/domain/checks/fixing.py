"""Writing anew what the checks have a better word for."""

from collections.abc import Iterable

from deskapp.domain.checks.finding import Field, Finding


def fixed(text: str, found: Iterable[Finding], field: Field) -> str:
    """The text of the field with the fixes of all findings in it; it must be the checked one.

    Of two fixes for one place the first is made.
    """
    pieces: list[str] = []
    done = 0
    mine = (each for each in found if each.field is field and each.fix is not None)
    for each in sorted(mine, key=lambda each: (each.start, each.end)):
        if each.start >= done:
            pieces += [text[done : each.start], each.fix or ""]
            done = each.end
    return "".join([*pieces, text[done:]])
