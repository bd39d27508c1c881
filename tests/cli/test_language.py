"""German first, English where the system or the user says so."""

import pytest

from tests.cli.conftest import Shell

COMMANDS = (
    *("import", "inspect", "salute", "thread", "search"),
    *("tour", "check", "backup", "restore", "demo"),
)
GERMAN, ENGLISH = "Eine Datei „no.db“ gibt es nicht.\n", "There is no file “no.db”.\n"


@pytest.mark.parametrize(
    ("system", "typed", "sentence"),
    [
        ({"LANG": "de_DE.UTF-8"}, (), GERMAN),
        ({"LANG": "C"}, (), GERMAN),
        ({"LANG": ""}, (), GERMAN),
        ({"LANG": "pl_PL"}, (), GERMAN),
        ({"LANG": "en_IE.UTF-8"}, (), ENGLISH),
        ({"LANG": "en_IE", "LC_ALL": "de_AT"}, (), GERMAN),
        ({"LANG": "de_DE", "LC_MESSAGES": "en_US"}, (), ENGLISH),
        ({"LANG": "en_GB"}, ("--language", "de"), GERMAN),
        ({"LANG": "de_DE"}, ("--language=en",), ENGLISH),
    ],
)
def test_the_language_of_an_answer(
    shell: Shell,
    monkeypatch: pytest.MonkeyPatch,
    system: dict[str, str],
    typed: tuple[str, ...],
    sentence: str,
) -> None:
    for name, value in system.items():
        monkeypatch.setenv(name, value)
    assert shell(*typed, "search", "--database", "no.db", "x").err == sentence


@pytest.mark.parametrize(
    "typed", [("frobnicate",), ("import",), ("--language", "fr"), ("tour", "x")]
)
def test_misuse_is_answered_with_the_usage(shell: Shell, typed: tuple[str, ...]) -> None:
    answer = shell(*typed)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("usage: deskapp")


def test_help_names_every_command(shell: Shell) -> None:
    answer = shell("--help")
    assert answer.code == 0
    for command in [
        "import",
        "inspect",
        "salute",
        "thread",
        "search",
        "tour",
        "check",
        "backup",
        "restore",
        "demo",
    ]:
        assert f"\n    {command} " in answer.out
