"""Small things that can be written right at once: blanks, quotes, dashes, abbreviations.

Sources: DIN 5008 for blanks, dashes and the closing without a comma, Duden for quotation marks.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from deskapp.domain.checks.checked import Checked
from deskapp.domain.checks.finding import Check, Finding, mended
from deskapp.domain.checks.parts import Parts, Span, masked

_NARROW: Final = "\N{NARROW NO-BREAK SPACE}"
_SHORT_CLOSINGS: Final = {
    "mfg": "Mit freundlichen Grüßen",
    "m.f.g": "Mit freundlichen Grüßen",
    "mbg": "Mit besten Grüßen",
    "lg": "Liebe Grüße",
    "vg": "Viele Grüße",
    "bg": "Beste Grüße",
}
_ABBREVIATIONS: Final = """
a.D D.h d.h d.i d.J d.M e.G e.K e.V g.U h.c i.A I.d.R i.d.R i.H.v i.S.d i.S.v i.V i.W M.E m.E n.Chr
o.ä o.Ä o.g S.o s.o s.u U.a u.a u.Ä u.ä u.U u.v.m V.a v.a v.Chr v.H Z.B z.B z.H z.Hd z.T z.Z z.Zt
"""
_RULES: Final = {
    Check.ABBREVIATION: r"\b(?:{})\.(?!\w|\.)".format(
        "|".join(map(re.escape, sorted(_ABBREVIATIONS.split(), key=len, reverse=True)))
    ),
    Check.DOTS: r"(?<!\.)\.{3}(?![.\w])",
    Check.DASH: r"(?<=\S)(?<!\d(?= +- +\d))(?: +-{1,2})+ +(?=\S)",
    Check.BLANK_BEFORE_MARK: r"(?<=\w) +(?=[?!,](?:\s|$))",
    Check.BLANKS: r"(?<=\S) {2,}(?=\S)",
}
_GERMAN_ONLY: Final = Check.ABBREVIATION
_ANY: Final = re.compile("|".join(f"(?P<{check.name}>{rule})" for check, rule in _RULES.items()))
_FILE_ENDING: Final = re.compile(
    r"\.(?:csv|docx?|eml|html?|jpe?g|msg|od[pst]|pdf|png|pptx?|txt|vcf|xlsx?|xml|zip)\b",
    re.IGNORECASE,
)
_NO_FILE_NAME: Final = re.compile(r"[\n,;!?\"„“”]|: |(?<!\.)\. ")
_LONGEST_FILE_NAME: Final = 120
_COLUMNS: Final = re.compile(r"^.*\S {4,}\S.*$", re.MULTILINE)
"""A line of a table that was set with blanks."""
_STRAIGHT: Final = '"'
_MARKS: Final = re.compile('["„“”]')
_OPENS_BEHIND: Final = frozenset(" \t\n\N{NO-BREAK SPACE}([{–—-/")


def spelling(checked: Checked, parts: Parts) -> Iterator[Finding]:
    """What can be written right at once, each with what to write.

    Names stay as they are, those of files too, and so does the signature, made from fields.
    """
    closing = [] if checked.is_english else list(_closing(parts))
    yield from closing
    done = [(found.start, found.end) for found in closing]
    behind = (parts.closing[1], len(parts.text))
    names = [*_names(parts.prose, checked.own_names), *_file_names(parts.prose)]
    columns = (found.span() for found in _COLUMNS.finditer(parts.prose))
    prose = masked(parts.prose, [*names, *columns, *done, behind])
    for found in _ANY.finditer(prose):
        check = Check[found.lastgroup or ""]
        if check is not _GERMAN_ONLY or not checked.is_english:
            yield mended(check, parts.text, *found.span(), _fix(check, found[0]))
    yield from _quotes(parts.text, prose, "“”" if checked.is_english else "„“")


def _fix(check: Check, words: str) -> str:
    match check:
        case Check.ABBREVIATION:
            return re.sub(r"\.(?=\w)", f".{_NARROW}", words)
        case Check.DOTS:
            return "…"
        case Check.DASH:
            return " – "
        case Check.BLANK_BEFORE_MARK:
            return ""
        case _:
            return " "


def _closing(parts: Parts) -> Iterator[Finding]:
    """The closing formula in full, without a comma or full stop behind it."""
    start, end = parts.closing
    line = parts.text[start:end]
    formula = line.rstrip(" ,.!")
    in_full = _SHORT_CLOSINGS.get(formula.lower().replace(" ", ""))
    if in_full:
        yield mended(Check.CLOSING_SHORT, parts.text, start, end, in_full)
    elif line[len(formula) :].strip(" !"):
        yield mended(Check.CLOSING_COMMA, parts.text, start + len(formula), end, "")


def _quotes(text: str, prose: str, marks: str) -> Iterator[Finding]:
    """Straight marks of lines on which every quotation that begins also ends."""
    at = 0
    for line in prose.split("\n"):
        found = [(at + place.start(), place[0]) for place in _MARKS.finditer(line)]
        if any(mark == _STRAIGHT for _, mark in found):
            yield from _quotes_of_line(text, prose, found, marks)
        at += len(line) + 1


def _quotes_of_line(
    text: str, prose: str, found: list[tuple[int, str]], marks: str
) -> Iterator[Finding]:
    opens = [_opens(prose, at) if mark == _STRAIGHT else mark == marks[0] for at, mark in found]
    if opens != [True, False] * (len(opens) // 2):
        return
    for (at, mark), is_opening in zip(found, opens, strict=True):
        if mark == _STRAIGHT:
            yield mended(Check.QUOTES, text, at, at + 1, marks[0] if is_opening else marks[1])


def _opens(prose: str, at: int) -> bool:
    return at == 0 or prose[at - 1] in _OPENS_BEHIND


def _names(prose: str, names: Iterable[str]) -> Iterator[Span]:
    """Where names stand that are to be written as their bodies write them."""
    for name in filter(None, names):
        for found in re.finditer(re.escape(name), prose):
            yield found.span()


def _file_names(prose: str) -> Iterator[Span]:
    """Where names of files may stand; with their blanks and dashes, all of a clause may be one."""
    for ending in _FILE_ENDING.finditer(prose):
        earliest = max(0, ending.start() - _LONGEST_FILE_NAME)
        marks = _NO_FILE_NAME.finditer(prose, earliest, ending.start())
        yield max((mark.end() for mark in marks), default=earliest), ending.end()
