"""What is asked about the health of program and database."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was checked: a version or a test, what was found, and whether it is well."""

    name: str
    found: str
    is_well: bool = True
