"""A shell of its own: an empty home, English, and an answer for what is typed."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest

from deskapp.composition.commands import run
from deskapp.wording.language import ENGLISH, use_language


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command said, and how it ended."""

    code: int
    out: str
    err: str


class Shell(Protocol):
    """Runs a command in this process."""

    def __call__(self, *typed: str | Path) -> Answer: ...


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder in which nothing is, and the language of an English system."""
    folder = tmp_path / "home"
    folder.mkdir()
    for name in ("LC_ALL", "LC_MESSAGES", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    return folder


@pytest.fixture
def shell(home: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Shell]:
    assert home.is_dir()

    def call(*typed: str | Path) -> Answer:
        capsys.readouterr()
        try:
            code = run([str(word) for word in typed])
        except SystemExit as misuse:
            code = int(misuse.code or 0)
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return Answer(code, said.out, said.err)

    yield call
    use_language(ENGLISH)
