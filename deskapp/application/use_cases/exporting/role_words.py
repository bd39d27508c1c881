"""A person's roles as a list shows them."""

from collections.abc import Sequence

from deskapp.application.use_cases.exporting.facts import Facts
from deskapp.domain.affiliation import Affiliation


def primary_role(roles: Sequence[Affiliation]) -> Affiliation | None:
    """The primary role, or else the newest one that has not ended, as lists of people show it."""
    standing = [each for each in roles if each.valid_to is None]
    return max(roles, key=lambda each: (each.primary, each in standing, each.id), default=None)


def role_words(role: Affiliation, facts: Facts) -> str:
    """Function, unit and body with their time: ``Vorsitz, Beirat, Verein e. V. (09.2020–)``."""
    body = facts.names.of(role.organisation_id or role.initiative_id)
    words = ", ".join(filter(None, (role.function, role.unit, body)))
    began, ended = (day.format() if day else "" for day in (role.valid_from, role.valid_to))
    return f"{words} ({began}–{ended})" if began or ended else words
