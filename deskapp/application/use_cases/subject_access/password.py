"""A password that can be told on the phone."""

import secrets
from typing import Final

_LETTERS: Final = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without those that are mistaken for one another: i, l, o, 0, 1."""
_GROUPS, _LENGTH = 4, 4


def new_password() -> str:
    """Four groups of four characters, some 79 bits of chance: ``k7mp-x2qd-9hre-tw4c``."""
    return "-".join(
        "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH)) for _ in range(_GROUPS)
    )
