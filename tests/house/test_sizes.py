"""Files, classes and functions stay short enough to be read in one go.

The numbers are those that well-kept programs reach by themselves. What is longer stands in
``ALLOWED`` with its reason and its length; it may shrink, and must then leave the list.
"""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import PurePosixPath

from tests.house.sources import Module, modules, refuse

FILE_LINES = 300
CLASS_LINES = 250
FUNCTION_LINES = 40
FILES_IN_A_FOLDER = 16

ALLOWED: dict[str, int] = {}

# A migration is one long list of columns, written once by a tool and never touched again.
MIGRATIONS = "deskapp/adapters/storage/migrations/versions/"


def test_files_classes_and_functions_are_short() -> None:
    long = dict(entry for module in modules() for entry in too_long(module))
    refuse(f"{name}: {lines}" for name, lines in long.items() if lines > ALLOWED.get(name, 0))


def test_what_is_allowed_to_be_long_still_is() -> None:
    long = {name for module in modules() for name, _ in too_long(module)}
    refuse(set(ALLOWED) - long)


def test_a_folder_can_be_overlooked() -> None:
    counts = Counter(
        str(PurePosixPath(module.path).parent)
        for module in modules()
        if not module.path.endswith("/__init__.py")
    )
    refuse(f"{folder}: {n}" for folder, n in counts.items() if n > FILES_IN_A_FOLDER)


def too_long(module: Module) -> Iterator[tuple[str, int]]:
    if module.path.startswith(MIGRATIONS):
        return
    if module.line_count > FILE_LINES:
        yield module.path, module.line_count
    for node in ast.walk(module.tree):
        match node:
            case ast.ClassDef(name=name):
                limit = CLASS_LINES
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                limit = FUNCTION_LINES
            case _:
                continue
        lines = (node.end_lineno or node.lineno) - node.lineno + 1
        if lines > limit:
            yield f"{module.path}:{name}", lines
