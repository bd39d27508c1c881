"""Sets the program up in a fresh checkout and starts it, its checks or its measurements.

    python3 packaging/dev.py run [ARGUMENTS]      open the program; without a display, play the tour
    python3 packaging/dev.py test                 run every check
    python3 packaging/dev.py bench [--only NAME]  run the measurements of tests/bench
    python3 packaging/dev.py lock [UV ARGUMENTS]  write requirements.lock anew from pyproject.toml

Needs Python 3.11 or newer and nothing else.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - whoever starts it with an older one is told
    sys.exit(
        "deskapp braucht Python 3.11 oder neuer; dies ist %d.%d.\n"  # noqa: UP031
        "deskapp needs Python 3.11 or newer; this is %d.%d." % (sys.version_info[:2] * 2)
    )

import argparse
import os
import subprocess
import tempfile
from pathlib import Path

import checks
import display
import system_libraries
from environment import Environment
from trouble import Trouble

ROOT = Path(__file__).resolve().parent.parent
UV = "uv==0.13.9"
LONG = {"growth", "soak"}
"""Measurements that run by their name alone: they build the large file, or take an hour."""


def run(environment: Environment, arguments: list[str]) -> int:
    """Start the program; where a window is wanted and cannot be shown, play the tour instead."""
    environment.prepare()
    environ = environment.environ()
    shown_by = display.platforms(environ)
    system_libraries.require(environment.venv, shown_by or ["offscreen"])
    if not shown_by:
        environ["QT_QPA_PLATFORM"] = "offscreen"
        if not arguments or arguments[0].startswith("--database"):
            print("Kein Bildschirm gefunden: Statt des Fensters läuft der Rundgang (deskapp tour).")
            print("No display found: instead of the window, the tour is played (deskapp tour).")
            sys.stdout.flush()
            arguments = ["tour"]
    return _hand_over([str(environment.script("deskapp")), *arguments], environ)


def test(environment: Environment, _arguments: list[str]) -> int:
    """Run every check; 1 when one of them failed."""
    environment.prepare()
    system_libraries.require(environment.venv, ["offscreen"])
    return 0 if checks.run_all(environment) else 1


def bench(environment: Environment, arguments: list[str]) -> int:
    """Run the measurements but those that take an hour, or with ``--only NAME`` one of them."""
    scripts = {path.stem: path for path in sorted((ROOT / "tests" / "bench").glob("[!_]*.py"))}
    parser = argparse.ArgumentParser("packaging/dev.py bench")
    parser.add_argument("--only", choices=scripts)
    only = parser.parse_args(arguments).only
    environment.prepare()
    system_libraries.require(environment.venv, ["offscreen"])
    environ = {"QT_QPA_PLATFORM": "offscreen"} | environment.environ()
    failed = False
    for name in [only] if only else sorted(scripts.keys() - LONG):
        print(f"\n-- {name}", flush=True)
        command = [str(environment.script("python")), str(scripts[name])]
        failed |= subprocess.call(command, cwd=ROOT, env=environ) != 0
    return int(failed)


def lock(environment: Environment, arguments: list[str]) -> int:
    """Write the lock for every platform anew; ``--upgrade`` and the like are passed on to uv."""
    environ = environment.environ()
    with tempfile.TemporaryDirectory() as folder:
        tools = Environment(Path(folder))
        subprocess.run([sys.executable, "-m", "venv", tools.venv], env=environ, check=True)
        pip = [str(tools.script("python")), "-m", "pip", "install", "--quiet", UV]
        subprocess.run(pip, env=environ, check=True)
        command = [
            *(str(tools.script("uv")), "pip", "compile", "pyproject.toml", "--quiet"),
            *("--universal", "--python-version", "3.11", "--extra", "postgresql", "--extra", "dev"),
            *("--generate-hashes", "--no-emit-index-url", "--no-annotate"),
            *("--custom-compile-command", "python3 packaging/dev.py lock"),
            *("--output-file", str(environment.lock)),
            *arguments,
        ]
        return subprocess.call(command, cwd=ROOT, env=environ)


def main(arguments: list[str]) -> int:
    """The exit code of the command that ``arguments`` begin with."""
    commands = {"run": run, "test": test, "bench": bench, "lock": lock}
    if not arguments or arguments[0] not in commands:
        print(__doc__)
        return 2
    try:
        return commands[arguments[0]](Environment(ROOT), arguments[1:])
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return trouble.code
    except KeyboardInterrupt:
        print("Abgebrochen / interrupted.", file=sys.stderr)
        return 130


def _hand_over(command: list[str], environ: dict[str, str]) -> int:
    """Become ``command`` where the system can, so that signals reach it; else wait for it."""
    if os.name == "posix":
        os.execve(command[0], command, environ)  # noqa: S606
    return subprocess.call(command, env=environ)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
