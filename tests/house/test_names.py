"""A module or class is named after what is in it; ``utils`` and its kin take in everything."""

import ast
import re

from tests.house.sources import modules, refuse

EMPTY_NAME = re.compile(r"(^|[_/])(utils?|helpers?|managers?|commons?|misc|stuff)([_./]|$)")
EMPTY_CLASS = re.compile(r"(Utils?|Helpers?|Manager|Misc)$")


def test_no_module_has_a_name_that_says_nothing() -> None:
    refuse(module.path for module in modules() if EMPTY_NAME.search(module.path))


def test_no_class_has_a_name_that_says_nothing() -> None:
    refuse(
        f"{module.path}:{node.lineno} {node.name}"
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ClassDef) and EMPTY_CLASS.search(node.name)
    )
