from collections.abc import Iterator
from pathlib import Path

import pytest

from deskapp.adapters.mail.worker import Worker
from deskapp.adapters.text.spelling import JOBS, WorkerSpelling, dictionary_folders

WORDS = ("Anfrage", "Straße", "Gemeinde", "geht's")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "wörter"
    made.mkdir()
    (made / "de_DE.aff").write_text("SET UTF-8\nTRY aerngsSA\nREP 1\nREP ss ß\n", "utf-8")
    (made / "de_DE.dic").write_text("\n".join((str(len(WORDS)), *WORDS, "")), "utf-8")
    (made / "en_US.dic").write_text("1\nword\n", "utf-8")
    return made


@pytest.fixture
def spelling(folder: Path) -> Iterator[WorkerSpelling]:
    worker = Worker(JOBS)
    yield WorkerSpelling(worker.call, lambda: [folder.parent / "none", folder])
    worker.close()


def test_only_whole_dictionaries_count(spelling: WorkerSpelling) -> None:
    assert spelling.languages() == ("de",)


def test_words_are_judged(spelling: WorkerSpelling) -> None:
    words = ("Anfrage", "Anfrgae", "Strasse", "Straße", "geht’s", "Ελλάδα")
    assert spelling.misspelt(words, "de") == {"Anfrgae", "Strasse", "Ελλάδα"}


def test_what_may_have_been_meant(spelling: WorkerSpelling) -> None:
    assert spelling.suggestions("Anfrgae", "de")[0] == "Anfrage"


def test_without_a_dictionary_nothing_is_wrong(spelling: WorkerSpelling) -> None:
    assert spelling.misspelt(("Xyz",), "en") == frozenset()
    assert spelling.suggestions("Xyz", "fr") == ()


def test_a_dictionary_of_another_alphabet_judges_what_it_can(tmp_path: Path) -> None:
    (tmp_path / "de_DE.aff").write_text("SET ISO8859-1\n", "ascii")
    (tmp_path / "de_DE.dic").write_bytes("1\nStraße\n".encode("latin-1"))
    worker = Worker(JOBS)
    checker = WorkerSpelling(worker.call, lambda: [tmp_path])
    assert checker.misspelt(("Straße", "Strase", "Łódź"), "de") == {"Strase"}
    worker.close()


def test_a_dictionary_that_has_gone_leaves_everything_right(
    spelling: WorkerSpelling, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert spelling.languages() == ("de",)
    (folder / "de_DE.dic").unlink()
    assert spelling.misspelt(("Anfrgae",), "de") == frozenset()
    assert "de_DE" in caplog.text


def test_the_folder_that_hunspell_is_told_comes_first(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DICPATH", str(tmp_path))
    assert dictionary_folders()[0] == tmp_path


def test_dictionaries_of_an_office_suite_are_found(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    place = tmp_path / "LibreOffice" / "share" / "extensions" / "dict-de"
    place.mkdir(parents=True)
    monkeypatch.setenv("PROGRAMFILES", str(tmp_path))
    assert place in dictionary_folders()
