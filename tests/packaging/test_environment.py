import shutil
import sys
from pathlib import Path

import pytest
from environment import Environment, clean, failure
from trouble import Trouble


@pytest.fixture
def checkout(tmp_path: Path) -> Environment:
    """A project without dependencies that installs a command, in a folder with a space."""
    root = tmp_path / "my checkout"
    (root / "packaging").mkdir(parents=True)
    (root / "packaging" / "requirements.lock").write_text("# nothing\n", "utf-8")
    (root / "pyproject.toml").write_text('[project]\nname = "deskapp"\n', "utf-8")
    return Environment(root)


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The steps taken; each leaves the files of a real one."""
    taken: list[str] = []

    def install_packages(self: Environment) -> None:
        taken.append("packages")
        self.script("python").parent.mkdir(parents=True, exist_ok=True)
        self.script("python").touch()
        self.stamp_file.parent.mkdir(parents=True, exist_ok=True)

    def install_project(self: Environment) -> None:
        taken.append("project")
        self.script("deskapp").touch()

    monkeypatch.setattr(Environment, "_install_packages", install_packages)
    monkeypatch.setattr(Environment, "_install_project", install_project)
    return taken


def test_the_first_start_installs_and_the_second_does_nothing(
    checkout: Environment, steps: list[str]
) -> None:
    checkout.prepare()
    assert steps == ["packages", "project"]
    checkout.prepare()
    assert steps == ["packages", "project"]


def test_a_changed_lock_makes_it_anew(checkout: Environment, steps: list[str]) -> None:
    checkout.prepare()
    checkout.lock.write_text("# something else\n", "utf-8")
    checkout.prepare()
    assert steps == ["packages", "project"] * 2


def test_a_changed_project_is_installed_alone(checkout: Environment, steps: list[str]) -> None:
    checkout.prepare()
    (checkout.root / "pyproject.toml").write_text("[project]\n", "utf-8")
    checkout.prepare()
    assert steps == ["packages", "project", "project"]


@pytest.mark.parametrize("lost", ["python", "deskapp"])
def test_what_was_lost_comes_back(checkout: Environment, steps: list[str], lost: str) -> None:
    checkout.prepare()
    checkout.script(lost).unlink()
    checkout.prepare()
    checkout.prepare()
    assert checkout.script(lost).exists()
    assert steps[-1] == "project"


def test_lost_packages_are_installed_anew(checkout: Environment, steps: list[str]) -> None:
    checkout.prepare()
    shutil.rmtree(checkout.stamp_file.parent)
    checkout.prepare()
    assert steps == ["packages", "project"] * 2


def test_an_unreadable_stamp_counts_as_none(checkout: Environment, steps: list[str]) -> None:
    checkout.prepare()
    checkout.stamp_file.write_bytes(b"\xff\xfe")
    checkout.prepare()
    assert steps == ["packages", "project"] * 2


def test_an_interrupted_project_is_installed_next_time(
    checkout: Environment, steps: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_: Environment) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Environment, "_install_project", interrupt)
        with pytest.raises(KeyboardInterrupt):
            checkout.prepare()
    checkout.prepare()
    assert steps == ["packages", "project"]


def test_interrupted_packages_are_installed_anew(
    checkout: Environment, steps: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    checkout.prepare()
    checkout.lock.write_text("# other packages\n", "utf-8")

    def interrupt(self: Environment) -> None:
        self.stamp_file.unlink()
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Environment, "_install_packages", interrupt)
        with pytest.raises(KeyboardInterrupt):
            checkout.prepare()
    checkout.prepare()
    assert steps == ["packages", "project"] * 2


def test_a_real_environment_replaces_what_lay_in_its_place(checkout: Environment) -> None:
    checkout.venv.write_text("not a folder", "utf-8")
    with pytest.raises(Trouble):  # the project has no version: pip refuses it
        checkout.prepare()
    assert checkout.script("python").exists()
    assert checkout.stamp_file.read_text("ascii").endswith("\n")


def test_the_users_settings_do_not_lead_astray() -> None:
    astray = {"PYTHONPATH": "x", "PYTHONHOME": "x", "PIP_TARGET": "x", "PIP_REQUIRE_HASHES": "0"}
    needed = {"PIP_INDEX_URL": "x", "PIP_CERT": "x", "HTTPS_PROXY": "x", "HOME": "x"}
    kept = clean(astray | needed | {"PIP_USER": "1", "VIRTUAL_ENV": "x"})
    assert needed.items() <= kept.items()
    assert not (astray.keys() | {"VIRTUAL_ENV"}) & kept.keys()
    assert kept["PIP_USER"] == "0"


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        ("WARNING: Retrying (Retry(total=0))\nERROR: No matching distribution", "Netz"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM", "Prüfsumme"),
        ("ERROR: No matching distribution found for nh3", "nh3"),
        ("", "gescheitert"),
    ],
)
def test_a_failure_is_told_in_one_sentence(output: str, expected: str) -> None:
    trouble = failure(output)
    assert expected in trouble.german
    assert "\n" not in trouble.german


def test_another_python_gets_its_own_environment(
    checkout: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, project = checkout.fingerprints()
    monkeypatch.setattr(sys, "version_info", (3, 99, 0))
    after, same = checkout.fingerprints()
    assert before != after
    assert project == same
