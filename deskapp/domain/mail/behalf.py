"""On behalf of which initiative somebody asks: by role, by mail domain, by the subject."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum

from deskapp.domain.names.folding import loose
from deskapp.domain.record import Id

_SHORTEST_NAME = 4
_LEGAL_FORMS = (" e v", " ev", " ggmbh", " gmbh")


class BehalfReason(Enum):
    """What the suggestion of an initiative rests on."""

    ROLE = "role"
    DOMAIN = "domain"
    SUBJECT = "subject"


@dataclass(frozen=True, slots=True)
class Behalf:
    """The initiative on whose behalf somebody may ask; a person confirms it."""

    initiative_id: Id
    reason: BehalfReason


@dataclass(frozen=True, slots=True)
class NamedInitiative:
    """An initiative with all that it is or was called."""

    id: Id
    names: tuple[str, ...]


def on_behalf(
    held: Sequence[Id], by_domain: Collection[Id], named: Collection[Id]
) -> Behalf | None:
    """The initiative that comes into question, or none where several do.

    ``held`` are those of the person's roles on the day, the primary one first; ``by_domain``
    those that have the mail domain, ``named`` those that the subject names. Of several roles
    the subject decides, then the domain, then which is the primary one; without a role the
    domain decides before the subject.
    """
    within = [
        (BehalfReason.SUBJECT, [each for each in held if each in named]),
        (BehalfReason.DOMAIN, [each for each in held if each in by_domain]),
        (BehalfReason.ROLE, list(held[:1])),
    ]
    without = [
        (BehalfReason.DOMAIN, list(by_domain)),
        (BehalfReason.SUBJECT, [each for each in named if each in by_domain]),
        (BehalfReason.SUBJECT, list(named)),
    ]
    if len(held) == 1:
        return Behalf(held[0], BehalfReason.ROLE)
    for reason, found in within if held else without:
        if len(found) == 1:
            return Behalf(found[0], reason)
    return None


def named_in(text: str, initiatives: Collection[NamedInitiative]) -> tuple[Id, ...]:
    """The initiatives that a text names, however it spells them; the longest name counts."""
    padded = f" {loose(text)} "
    longest = {each.id: _longest_in(padded, each) for each in initiatives}
    most = max(longest.values(), default=0)
    return tuple(one for one, length in longest.items() if length == most) if most else ()


def _longest_in(padded: str, initiative: NamedInitiative) -> int:
    names = (_without_legal_form(loose(name)) for name in initiative.names)
    return max(
        (len(n) for n in names if len(n) >= _SHORTEST_NAME and f" {n} " in padded), default=0
    )


def _without_legal_form(name: str) -> str:
    return next((name.removesuffix(form) for form in _LEGAL_FORMS if name.endswith(form)), name)
