"""Whatever a record or a use case refuses, a person is told in a sentence what it is."""

import ast
from collections.abc import Iterator
from typing import Final

from deskapp.domain.errors import DomainError, Problem
from deskapp.wording.errors import error_sentence, problem_sentence
from tests.house.sources import modules, refuse

_SAID_OTHERWISE: Final = frozenset({"domain", "invalid", "moved_on"})
"""The base of all errors, and two whose sentences are made of what they hold."""


def _rules() -> Iterator[str]:
    """The code of each ``Problem`` that is made."""
    for node in _nodes():
        match node:
            case ast.Call(ast.Name("Problem"), [_, ast.Constant(str(code)), *_]):
                yield code


def _errors() -> Iterator[str]:
    """The code of each class of errors that a person can mend."""
    for node in _nodes():
        for part in node.body if isinstance(node, ast.ClassDef) else ():
            match part:
                case ast.Assign([ast.Name("code")], ast.Constant(str(code))):
                    yield code


def _nodes() -> Iterator[ast.AST]:
    for folder in ("deskapp/domain", "deskapp/application"):
        for module in modules(folder):
            yield from ast.walk(module.tree)


def test_every_rule_that_is_broken_has_a_sentence() -> None:
    unknown = problem_sentence(Problem("", "no such rule"))
    refuse(
        f"{code}: no sentence in wording/errors.py"
        for code in sorted(set(_rules()))
        if problem_sentence(Problem("", code, "5")) == unknown
    )


def test_every_error_that_can_be_mended_has_a_sentence() -> None:
    unknown = error_sentence(DomainError("detail"))
    refuse(
        f"{code}: no sentence in wording/errors.py"
        for code in sorted(set(_errors()) - _SAID_OTHERWISE)
        if error_sentence(_error(code)) == unknown
    )


def _error(code: str) -> DomainError:
    error = DomainError("detail")
    error.code = code
    return error
