"""The program's own files, as the house rules look at them."""

import ast
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

_NOT_OURS = {"__pycache__", "build", "dist", "tour"}


@dataclass(frozen=True, slots=True)
class Module:
    """A Python file: its path from the checkout's root, its text and its syntax tree."""

    path: str
    text: str
    tree: ast.Module

    @property
    def line_count(self) -> int:
        return len(self.text.splitlines())


def refuse(offences: Iterable[object]) -> None:
    """Fail the test with one line for each offence, if there is any."""
    if lines := "\n".join(map(str, offences)):
        pytest.fail(lines, pytrace=False)


def files(*suffixes: str) -> Iterator[Path]:
    """The project's files with one of the suffixes, without what tools leave behind."""
    for folder, below, names in os.walk(ROOT):
        below[:] = sorted(
            name
            for name in below
            if name not in _NOT_OURS and (not name.startswith(".") or name == ".ci")
        )
        for name in sorted(names):
            if name.endswith(suffixes):
                yield Path(folder, name)


@cache
def modules(folder: str = "") -> tuple[Module, ...]:
    """The Python files below a folder such as ``deskapp/ui``; without one, all of the project."""
    if folder:
        return tuple(module for module in modules() if module.path.startswith(f"{folder}/"))
    return tuple(_module(path) for path in files(".py"))


def _module(path: Path) -> Module:
    text = path.read_text("utf-8")
    return Module(path.relative_to(ROOT).as_posix(), text, ast.parse(text))
