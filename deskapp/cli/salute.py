"""``deskapp salute --json FILE``: salutations and person lines for a list of recipients."""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

import msgspec

from deskapp.cli.outside_file import UnusableFile, read_outside_file
from deskapp.domain.salutation.address_line import address_line
from deskapp.domain.salutation.addressee import Addressee
from deskapp.domain.salutation.house_style import COMMON_USAGE, HouseStyle
from deskapp.domain.salutation.salute import salute
from deskapp.wording.language import translate


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
    """Prints the answers to all entries of all files as one JSON list, or a sentence on stderr.

    Returns:
        The exit code: 0, or 2 if a file cannot be read or is not such a list.
    """
    answers = []
    for path in paths:
        try:
            answers += [case.answer() for case in _cases(path)]
        except UnusableFile as error:
            return _refused(path, _unusable(str(error)))
        except RecursionError:
            return _refused(path, translate("cli", "it is nested too deeply"))
        except ValueError as error:
            return _refused(path, str(error))
    text = json.dumps(answers, ensure_ascii=False, indent=2)
    # A lone surrogate in an id is no character and cannot be written.
    out.write(text.encode("utf-8", "replace").decode("utf-8") + "\n")
    return 0


def _cases(path: Path) -> tuple[_Case, ...]:
    """The entries of a file; unknown keys are passed over, null means not given."""
    text = read_outside_file(path).decode("utf-8-sig")
    data = json.loads(text, object_hook=_without_null)
    return msgspec.convert(data, tuple[_Case, ...])


def _without_null(entry: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in entry.items() if value is not None}


def _unusable(code: str) -> str:
    reasons = {
        "folder": translate("cli", "it is a folder"),
        "missing": translate("cli", "it does not exist"),
        "too_large": translate("cli", "it is too large"),
    }
    return reasons.get(code, translate("cli", "it cannot be read"))


def _refused(path: Path, reason: str) -> int:
    sentence = translate("cli", "{file} cannot be answered: {reason}.", file=path, reason=reason)
    print(" ".join(sentence.split()), file=sys.stderr)
    return 2
