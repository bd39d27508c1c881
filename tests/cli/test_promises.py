"""The command that finds promises in a list of texts."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.cli.promises import run
from deskapp.domain.dates.working_days import Calendar

CALENDAR = Calendar("BE", german_holidays("BE"))
LETTERS = [
    {"text": "Wir melden uns bis Freitag.\nBis Montag folgt der Rest.", "sent_on": "2026-10-07"},
    {"text": "Bitte antworten Sie bis Freitag.", "sent_on": "2026-10-07", "more": 1},
    {"text": "We will reply within one working day.", "sent_on": "2026-06-03"},
]


def _written(path: Path, content: object) -> Path:
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def test_each_text_is_answered_in_order(tmp_path: Path) -> None:
    out = io.StringIO()
    assert run([_written(tmp_path / "letters.json", LETTERS)], CALENDAR, out) == 0
    assert json.loads(out.getvalue()) == [
        [
            {"sentence": "Wir melden uns bis Freitag.", "due_on": "2026-10-09"},
            {"sentence": "Bis Montag folgt der Rest.", "due_on": "2026-10-12"},
        ],
        [],
        [{"sentence": "We will reply within one working day.", "due_on": "2026-06-04"}],
    ]


@pytest.mark.parametrize(("land", "due_on"), [("BE", "2026-06-04"), ("NW", "2026-06-05")])
def test_working_days_are_those_of_the_land(tmp_path: Path, land: str, due_on: str) -> None:
    path = _written(tmp_path / "letters.json", LETTERS)
    command = [sys.executable, "-m", "deskapp", "promises", "--json", str(path), "--land", land]
    answer = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    assert answer[2][0]["due_on"] == due_on


def test_the_closing_days_of_the_office_are_no_working_days(tmp_path: Path) -> None:
    letter = {"text": "Wir antworten innerhalb von 2 Werktagen.", "sent_on": "2026-12-23"}
    path = _written(tmp_path / "letters.json", [letter])
    command = [sys.executable, "-m", "deskapp", "promises", "--json", str(path)]
    answer = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    assert answer[0][0]["due_on"] == "2026-12-29"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[1]",
        b'[{"text": "Wir melden uns."}]',
        b'[{"text": 1, "sent_on": "2026-10-07"}]',
        b'[{"text": "", "sent_on": "7.10.2026"}]',
        b'[{"text": "", "sent_on": "2026-02-30"}]',
        b"[" * 100_000,
    ],
)
def test_bad_input_gets_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    path = tmp_path / "letters.json"
    path.write_bytes(content)
    out = io.StringIO()
    assert run([path], CALENDAR, out) == 2
    assert out.getvalue() == ""
    assert capsys.readouterr().err.count("\n") == 1
