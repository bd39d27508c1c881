"""Every package says at its door what lives there, so that a newcomer need not search.

A door sign is the docstring of ``__init__.py``, three to eight lines; code or re-exports in it
make circles of imports, which is how other programs came by theirs.
"""

import ast
from pathlib import PurePosixPath

from tests.house.sources import modules, refuse

MAY_HOLD_THE_VERSION = "deskapp/__init__.py"


def test_every_package_has_a_door_sign() -> None:
    folders = {PurePosixPath(module.path).parent for module in modules("deskapp")}
    signed = {
        PurePosixPath(module.path).parent
        for module in modules("deskapp")
        if module.path.endswith("/__init__.py")
    }
    refuse(folders - signed)


def test_a_door_sign_has_three_to_eight_lines() -> None:
    lengths = {
        module.path: len((ast.get_docstring(module.tree) or "").splitlines())
        for module in modules("deskapp")
        if module.path.endswith("/__init__.py")
    }
    refuse(f"{path}: {lines}" for path, lines in lengths.items() if not 3 <= lines <= 8)


def test_a_door_sign_holds_no_code() -> None:
    refuse(
        module.path
        for module in modules("deskapp")
        if module.path.endswith("/__init__.py")
        and len(module.tree.body) > 1 + (module.path == MAY_HOLD_THE_VERSION)
    )
