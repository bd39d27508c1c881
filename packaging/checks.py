"""Every check of the project, run one after another and summed up."""

import subprocess
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO

from environment import Environment


@dataclass(frozen=True, slots=True)
class Check:
    """A command of the environment that exits with 0 when all is well."""

    name: str
    command: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a check ended, and how long it took in seconds."""

    name: str
    seconds: float
    passed: bool

    def __str__(self) -> str:
        return f"{'ok    ' if self.passed else 'FAILED'}  {self.seconds:6.1f} s  {self.name}"


QUICK = (
    Check("format", ("ruff", "format", "--check")),
    Check("lint", ("ruff", "check")),
    Check("import contracts", ("lint-imports",)),
)
TYPES = Check("types", ("mypy",))
# One process more than two cores have: tests wait for disks and event loops half of the time.
TESTS = Check(
    "tests, migrations, translations, house rules",
    ("pytest", "--numprocesses=3", "--durations=10", "--color=no"),
)


def run_all(environment: Environment) -> bool:
    """Run every check, also after one has failed; the types are checked beside the others.

    Returns:
        Whether all of them passed.
    """
    environ = environment.environ() | {"QT_QPA_PLATFORM": "offscreen"}
    with tempfile.TemporaryFile("w+", encoding="utf-8") as log:
        types = _Started(TYPES, environment, environ, log)
        outcomes = [_Started(check, environment, environ).outcome() for check in (*QUICK, TESTS)]
        outcomes.append(types.outcome())
        if not outcomes[-1].passed:
            log.seek(0)
            print(f"\n{log.read()}")
    print("\n" + "\n".join(map(str, outcomes)), flush=True)
    return all(outcome.passed for outcome in outcomes)


class _Started:
    """A check on its way; it prints to the terminal, or into ``log``."""

    def __init__(
        self,
        check: Check,
        environment: Environment,
        environ: Mapping[str, str],
        log: IO[str] | None = None,
    ) -> None:
        if log is None:
            print(f"\n-- {check.name}", flush=True)
        self._name = check.name
        self._begin = time.monotonic()
        program, *arguments = check.command
        self._process = subprocess.Popen(
            [environment.script(program), *arguments],
            cwd=environment.root,
            env=environ,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT if log else None,
        )

    def outcome(self) -> Outcome:
        code = self._process.wait()
        return Outcome(self._name, time.monotonic() - self._begin, code == 0)
