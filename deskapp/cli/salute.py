"""``deskapp salute --json FILE``: salutations and person lines for a list of recipients."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from deskapp.cli.json_list import answer_lists
from deskapp.domain.salutation.address_line import address_line
from deskapp.domain.salutation.addressee import Addressee
from deskapp.domain.salutation.house_style import COMMON_USAGE, HouseStyle
from deskapp.domain.salutation.salute import salute


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    """One entry of the list: who is written to, in which language and house style."""

    id: str | int | None = None
    language: str = "de"
    house: HouseStyle = COMMON_USAGE
    recipients: tuple[Addressee, ...]

    def answer(self) -> dict[str, object]:
        """What is printed for the entry; several people share no address line."""
        salutation = salute(self.recipients, self.language, self.house)
        alone = self.recipients[0] if len(self.recipients) == 1 else None
        return {
            "id": self.id,
            "salutation": salutation.text,
            "address_line": alone and address_line(alone, self.language, self.house),
            "warnings": [warning.value for warning in salutation.warnings],
        }


def run(paths: Sequence[Path], out: TextIO) -> int:
    """Prints the answer to each entry; the exit code is that of `answer_lists`."""
    return answer_lists(paths, _Case, _Case.answer, out)
