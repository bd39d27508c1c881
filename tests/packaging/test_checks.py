import stat
from pathlib import Path

import checks
import pytest
from environment import Environment


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    """An environment whose every check passes."""
    found = Environment(tmp_path)
    found.script("ruff").parent.mkdir(parents=True)
    for check in (*checks.QUICK, checks.TYPES, checks.TESTS):
        answers(found, check.command[0], 0)
    return found


def answers(environment: Environment, program: str, code: int) -> None:
    script = environment.script(program)
    script.write_text(f"#!/bin/sh\necho {program} was here\nexit {code}\n", "utf-8")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)


def test_all_passed(environment: Environment, capfd: pytest.CaptureFixture[str]) -> None:
    assert checks.run_all(environment)
    out = capfd.readouterr().out
    assert out.count("\nok ") == 5
    assert "pytest was here" in out
    assert "mypy was here" not in out


@pytest.mark.parametrize("program", ["ruff", "lint-imports", "mypy", "pytest"])
def test_all_run_though_one_fails(
    environment: Environment, program: str, capfd: pytest.CaptureFixture[str]
) -> None:
    answers(environment, program, 1)
    assert not checks.run_all(environment)
    out = capfd.readouterr().out
    assert f"{program} was here" in out
    assert "pytest was here" in out
    assert "FAILED" in out
    assert out.count("\nok ") + out.count("\nFAILED ") == 5
