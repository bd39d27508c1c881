"""The command that answers a list of recipients."""

import io
import json
from pathlib import Path

import pytest

from deskapp.cli.salute import run

PERSON = {
    "form": "F",
    "title": "Dr.",
    "first_name": "Ada",
    "last_name": "Groß",
    "rank": None,
    "shoe_size": 38,
}


def answered(path: Path, content: object) -> list[dict[str, object]]:
    path.write_text(json.dumps(content), encoding="utf-8")
    out = io.StringIO()
    assert run([path], out) == 0
    answers: list[dict[str, object]] = json.loads(out.getvalue())
    return answers


def test_each_entry_is_answered(tmp_path: Path) -> None:
    cases = [
        {"id": "A", "language": "de", "house": {}, "recipients": [PERSON], "more": [1]},
        {"id": 2, "language": "en", "recipients": [PERSON, {"form": "N", "last_name": "Au"}]},
        {
            "id": "C",
            "house": {"nobility": "society", "colour": "red"},
            "recipients": [PERSON | {"nobility": "Gräfin", "title": None}],
        },
    ]
    assert answered(tmp_path / "cases.json", cases) == [
        {
            "id": "A",
            "salutation": "Sehr geehrte Frau Dr. Groß,",
            "address_line": "Frau Dr. Ada Groß",
            "warnings": [],
        },
        {
            "id": 2,
            "salutation": "Dear Sir or Madam,",
            "address_line": None,
            "warnings": ["first_name_missing"],
        },
        {
            "id": "C",
            "salutation": "Sehr geehrte Gräfin Groß,",
            "address_line": "Frau Ada Gräfin Groß",
            "warnings": [],
        },
    ]


def test_several_files_make_one_list_in_readable_letters(tmp_path: Path) -> None:
    paths = [tmp_path / "a.json", tmp_path / "b.json"]
    for path in paths:
        path.write_text(json.dumps([{"recipients": [PERSON]}]), encoding="utf-8-sig")
    out = io.StringIO()
    assert run(paths, out) == 0
    assert out.getvalue().count("Groß") == 4


def test_what_is_no_character_does_not_stop_the_answer(tmp_path: Path) -> None:
    answer = answered(
        tmp_path / "a.json", [{"id": "\ud800", "recipients": [{"last_name": "\ud800"}]}]
    )
    assert answer[0]["id"] == "?"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"{}",
        b"[1]",
        b'[{"id": "A"}]',
        b'[{"recipients": [{"form": "X"}]}]',
        b'[{"recipients": [{"title": 7}]}]',
        b'[{"recipients": [{"rank": true}]}]',
        b'[{"language": "fr", "recipients": []}]',
        b'[{"house": {"nobility": "loud"}, "recipients": []}]',
        b'[{"recipients": [{"rank": ' + b"9" * 5000 + b"}]}]",
        b"[" * 100_000,
    ],
)
def test_bad_input_gets_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    path = tmp_path / "cases.json"
    path.write_bytes(content)
    out = io.StringIO()
    assert run([path], out) == 2
    assert out.getvalue() == ""
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "cases.json" in said


def test_a_missing_file_and_a_folder_get_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([tmp_path / "none.json"], io.StringIO()) == 2
    assert "does not exist" in capsys.readouterr().err
    assert run([tmp_path], io.StringIO()) == 2
    assert "is a folder" in capsys.readouterr().err


def test_one_unusable_file_leaves_nothing_half_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = tmp_path / "good.json"
    good.write_text(json.dumps([{"recipients": [PERSON]}]), encoding="utf-8")
    out = io.StringIO()
    assert run([good, tmp_path / "none.json"], out) == 2
    assert out.getvalue() == ""
    assert "none.json" in capsys.readouterr().err
