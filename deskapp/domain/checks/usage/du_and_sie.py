"""Du in a letter that says Sie, and Sie in one that says du.

Where it stands first in a sentence, Sie may be "they" and Ihr "her"; neither is told there.
"""

import re
from collections.abc import Iterator
from typing import Final

from deskapp.domain.checks.checked import Checked
from deskapp.domain.checks.finding import Check, Finding, Level, in_body
from deskapp.domain.checks.parts import Parts, masked
from deskapp.domain.salutation.addressee import Formality

_DU: Final = re.compile(
    r"(?<![\w|-])(?<!per )(?<!das )"
    r"(?:du|dich|dir|dein(?:e[mnrs]?|erseits|etwegen)?|euch|euer|eur(?:e[mnrs]?))(?![\w|-])",
    re.IGNORECASE,
)
_SIE: Final = re.compile(
    r"(?<![\w|-])(?<!per )(?<!das )(?:Sie|Ihnen|Ihr(?:e[mnrs]?|erseits|etwegen)?)(?![\w|-])"
)
_SIE_OF_ONE: Final = frozenset({"Sie", "Ihnen"})
_BEGINS_A_SENTENCE: Final = re.compile(r"(?:^|[.!?:…„“‚»•–-]\s*|\n\s*)$")
_LOOKED_AT: Final = 5
_QUOTED: Final = re.compile(r"[„“»][^„“”«»\n]*[“”«]|\"[^\"\n]*\"")


def du_and_sie(checked: Checked, parts: Parts) -> Iterator[Finding]:
    """Every word of the form of address that was not agreed on, in a German letter."""
    if checked.is_english:
        return
    unquoted = masked(parts.content, (found.span() for found in _QUOTED.finditer(parts.content)))
    says_du = checked.formality is Formality.DU
    check = Check.SIE_IN_DU if says_du else Check.DU_IN_SIE
    for found in (_SIE if says_du else _DU).finditer(unquoted):
        if not (says_du and _may_be_du(found, checked)):
            yield in_body(check, Level.WARN, parts.text, *found.span())


def _may_be_du(found: re.Match[str], checked: Checked) -> bool:
    """Whether a large Sie or Ihr is a sentence's first word, or the Ihr of several friends."""
    if len(checked.to) + len(checked.cc) > 1 and found[0] not in _SIE_OF_ONE:
        return True
    before = found.string[max(0, found.start() - _LOOKED_AT) : found.start()]
    return bool(_BEGINS_A_SENTENCE.search(before))
