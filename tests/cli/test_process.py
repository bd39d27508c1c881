"""The commands as programs of their own: no display, no network, no Qt."""

import os
import signal
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

from deskapp import __version__
from tests.cli.test_import import mail

ROOT = Path(__file__).resolve().parents[2]
WATCHED = """
import sys

def watch(event, arguments):
    if event in {"socket.connect", "socket.getaddrinfo", "socket.bind"}:
        raise RuntimeError(f"the network was asked: {event} {arguments}")

sys.addaudithook(watch)
from deskapp.__main__ import main
code = main()
qt = sorted(name for name in sys.modules if name.startswith(("PySide6", "shiboken6")))
sys.exit(f"Qt was loaded: {qt}" if qt else code)
"""


def program(*typed: str | Path, code: str = "") -> list[str]:
    start = ("-c", code) if code else ("-m", "deskapp")
    return [sys.executable, *start, *map(str, typed)]


@pytest.mark.usefixtures("home")
def test_it_starts_as_a_module_and_as_an_installed_script() -> None:
    done = subprocess.run(program("--version"), cwd=ROOT, capture_output=True, check=True)
    assert done.stdout.decode().split() == ["deskapp", __version__]
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    module, _, name = scripts["scripts"]["deskapp"].partition(":")
    assert callable(getattr(import_module(module), name))


@pytest.mark.usefixtures("home")
def test_commands_ask_neither_for_a_display_nor_for_the_network(
    tmp_path: Path, sqlite_file: Path
) -> None:
    letter = tmp_path / "a.eml"
    letter.write_bytes(mail(1).as_bytes())
    cases = tmp_path / "cases.json"
    cases.write_text('[{"recipients": [{"last_name": "Muster"}]}]')
    database = ("--database", sqlite_file)
    for typed in (
        ("inspect", "--json", letter),
        ("thread", "--json", letter),
        ("salute", "--json", cases),
        ("import", *database, letter),
        ("search", *database, "frage"),
        ("check", *database),
        ("backup", *database),
    ):
        done = subprocess.run(
            program(*typed, code=WATCHED), cwd=ROOT, capture_output=True, check=False
        )
        assert (done.returncode, done.stderr.decode()) == (0, ""), typed
        assert done.stdout, typed


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.usefixtures("home")
def test_ctrl_c_ends_it_without_a_word(tmp_path: Path, sqlite_file: Path) -> None:
    box = tmp_path / "endless"
    os.mkfifo(box)
    # A shell that runs the tests in the background lets its children ignore Ctrl+C.
    code = f"""
import signal
import sys
from deskapp.adapters.mail import mbox
from deskapp.application.ports.mail import FoundMail

def endless(paths):
    with open({str(box)!r}, "w") as begun:
        begun.write("x")
    while True:
        yield FoundMail("a", {mail(1).as_bytes()!r})

signal.signal(signal.SIGINT, signal.default_int_handler)
mbox.find_mails = endless
from deskapp.__main__ import main
sys.exit(main())
"""
    typed = program("import", "--database", sqlite_file, tmp_path, code=code)
    with subprocess.Popen(
        typed, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    ) as running:
        box.read_text()
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=60)
    assert (running.returncode, out, err) == (130, b"", b"")


@pytest.mark.usefixtures("home")
def test_a_reader_who_has_seen_enough(tmp_path: Path) -> None:
    letter = tmp_path / "a.eml"
    letter.write_bytes(mail(1).as_bytes())
    typed = program("inspect", "--json", *([letter] * 40))
    with subprocess.Popen(
        typed, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 1
