"""What is asked about the health of a database."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong with a database; ``code`` picks the sentence, ``detail`` says where."""

    code: str
    detail: str
