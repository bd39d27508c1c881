"""What lies in the checkout can be shown to anybody and works on any machine."""

import re
import tomllib

import pytest

from tests.house.sources import ROOT, files, refuse

TEXTS = (".py", ".toml", ".md", ".ts", ".svg", ".xml", ".desktop", ".lock", "run")
THIS_MACHINE = re.compile(r"(?<![\w.~}])/(home|root|tmp|work)/(?!\.)")
UNFINISHED = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XXX)\b")
REGISTRY = re.compile(r"py" + r"pi\.org|python" + r"hosted|--(extra-)?index-url", re.IGNORECASE)

THE_RULES_THEMSELVES = "tests/house/test_files.py"


@pytest.mark.parametrize(
    "forbidden", [THIS_MACHINE, UNFINISHED, REGISTRY], ids=["paths", "unfinished", "registries"]
)
def test_no_file_names_what_is_only_here(forbidden: re.Pattern[str]) -> None:
    refuse(
        f"{path.relative_to(ROOT)}:{number} {line.strip()[:80]}"
        for path in files(*TEXTS)
        if path.relative_to(ROOT).as_posix() != THE_RULES_THEMSELVES
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if forbidden.search(line)
    )


def test_the_lock_pins_every_package_by_hash_and_names_no_host() -> None:
    lock = (ROOT / "packaging" / "requirements.lock").read_text("utf-8")
    pinned = re.findall(r"^[a-z0-9-]+==\S+.*?(?=^[a-z]|\Z)", lock, re.MULTILINE | re.DOTALL)
    assert "://" not in lock
    assert len(pinned) == len(re.findall(r"^[a-z]", lock, re.MULTILINE))
    refuse(package for package in pinned if "--hash=sha256:" not in package)


def test_the_lock_holds_every_package_that_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lock = (ROOT / "packaging" / "requirements.lock").read_text("utf-8")
    groups = [project["dependencies"], *project["optional-dependencies"].values()]
    names = [
        re.split(r"[\[<>=]", line)[0].lower().replace("_", "-")
        for group in groups
        for line in group
    ]
    refuse(name for name in names if not re.search(rf"^{name}==", lock, re.MULTILINE))


@pytest.mark.parametrize("name", ["README.md", "LICENSE", "CHANGELOG.md", ".ci/run"])
def test_it_is_there(name: str) -> None:
    assert (ROOT / name).stat().st_size > 0
