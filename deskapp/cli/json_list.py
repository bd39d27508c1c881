"""JSON lists in files, each entry answered in order: how the rules are tried from outside."""

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TextIO, TypeVar

import msgspec

from deskapp.cli.outside_file import UnusableFile, read_outside_file
from deskapp.wording.language import translate

_Entry = TypeVar("_Entry")


def answer_lists(
    paths: Sequence[Path], entry: type[_Entry], answer: Callable[[_Entry], object], out: TextIO
) -> int:
    """Prints the answers to all entries of all files as one JSON list, or a sentence on stderr.

    Returns:
        The exit code: 0, or 2 if a file cannot be read or is not such a list.
    """
    answers = []
    for path in paths:
        try:
            answers += [answer(each) for each in _entries(path, entry)]
        except UnusableFile as error:
            return _refused(path, _unusable(str(error)))
        except RecursionError:
            return _refused(path, translate("cli", "it is nested too deeply"))
        except ValueError as error:
            return _refused(path, str(error))
    text = json.dumps(answers, ensure_ascii=False, indent=2)
    # A lone surrogate is no character and cannot be written.
    out.write(text.encode("utf-8", "replace").decode("utf-8") + "\n")
    return 0


def _entries(path: Path, entry: type[_Entry]) -> list[_Entry]:
    """The entries of a file; unknown keys are passed over, null means not given."""
    text = read_outside_file(path).decode("utf-8-sig")
    data = json.loads(text, object_hook=_without_null)
    return msgspec.convert(data, list[entry])  # type: ignore[valid-type]  # known at run time


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
