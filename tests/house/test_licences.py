"""What ships with the program may be used under terms that leave the office free.

LGPL libraries are replaceable files beside the program; a GPL one would bind the program itself.
"""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, metadata, requires

from packaging.requirements import Requirement

from tests.house.sources import ROOT, refuse

# Distributions whose metadata say nothing of their licence, and what their licence file says.
READ_BY_HAND = {"imapclient": "BSD-3-Clause", "sqlcipher3": "Zlib"}


def test_nothing_that_ships_is_under_the_gpl_alone() -> None:
    terms = {name: licence(name) for name in sorted(shipped())}
    refuse(f"{name}: {text}" for name, text in terms.items() if is_gpl_alone(text))


def test_every_licence_is_known() -> None:
    refuse(name for name in sorted(shipped()) if not licence(name))


def test_the_gpl_would_be_seen() -> None:
    assert is_gpl_alone("GPL-3.0-or-later")
    assert is_gpl_alone("GNU General Public License v3 (GPLv3)")
    assert not is_gpl_alone("LGPL-3.0-only")
    assert not is_gpl_alone("LGPL-3.0-only OR GPL-2.0-only")
    assert not is_gpl_alone("MIT")


def shipped() -> set[str]:
    """The distributions that the program needs, with those that they need, if installed here."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    waiting = [*project["dependencies"], *project["optional-dependencies"]["postgresql"]]
    found: set[str] = set()
    while waiting:
        wanted = Requirement(waiting.pop())
        name = wanted.name.lower()
        extras = wanted.extras or {""}
        if name in found or not any(_applies(wanted, extra) for extra in extras):
            continue
        try:
            needs = requires(name) or []
        except PackageNotFoundError:  # another platform's
            continue
        found.add(name)
        waiting += [line for line in needs if any(_applies(Requirement(line), e) for e in extras)]
    return found


def _applies(wanted: Requirement, extra: str) -> bool:
    return wanted.marker is None or wanted.marker.evaluate({"extra": extra})


def licence(name: str) -> str:
    """What a distribution says of its licence: the expression, or else field and classifiers."""
    data = metadata(name)
    if expressions := data.get_all("License-Expression"):
        return str(expressions[0])
    classifiers = [line for line in data.get_all("Classifier", []) if line.startswith("License")]
    first_lines = [str(text).partition("\n")[0] for text in data.get_all("License", [])]
    return " ".join([*first_lines, *classifiers]) or READ_BY_HAND.get(name, "")


def is_gpl_alone(text: str) -> bool:
    free_of_lesser = re.sub(r"LGPL|Lesser General Public", "", text)
    names_gpl = re.search(r"\bA?GPL|(?<!Lesser )General Public License", free_of_lesser)
    return bool(names_gpl) and free_of_lesser == text
