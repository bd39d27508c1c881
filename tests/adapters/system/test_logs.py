import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from deskapp.adapters.system.logs import FILE_NAME, start_log

OURS = logging.getLogger("deskapp.adapters.mail")
FOREIGN = logging.getLogger("imapclient.imaplib")


@pytest.fixture
def handler(tmp_path: Path) -> Iterator[logging.Handler]:
    before = logging.getLogger("deskapp").level
    handler = start_log(tmp_path)
    yield handler
    logging.getLogger().removeHandler(handler)
    handler.close()
    logging.getLogger("deskapp").setLevel(before)


@pytest.fixture
def log(handler: logging.Handler, tmp_path: Path) -> Path:
    assert handler in logging.getLogger().handlers
    return tmp_path / FILE_NAME


def test_a_line_says_when_how_bad_and_where(log: Path) -> None:
    OURS.info("fetched %d mails of %s", 3, "0198f1")
    assert log.read_text().endswith("Z INFO deskapp.adapters.mail fetched 3 mails of 0198f1\n")


@pytest.mark.fault("SEC-04")
@pytest.mark.parametrize(
    "text", ["anna@muster.example", "Anna <anna@muster.example>", "a@b", "<anna@müller.example>"]
)
def test_no_address_is_written(log: Path, text: str) -> None:
    OURS.error("refused %s", text)
    OURS.error(f"refused {text}")
    assert "@" not in log.read_text()
    assert log.read_text().count("<address>") == 2


@pytest.mark.fault("SEC-03")
@pytest.mark.fault("SEC-04")
def test_an_exception_leaves_its_places_and_not_its_text(log: Path) -> None:
    def inner() -> None:
        raise ValueError("Anna Muster, geheim")

    try:
        try:
            inner()
        except ValueError as error:
            raise RuntimeError("Anna Muster") from error
    except RuntimeError:
        OURS.exception("failed")
    text = log.read_text()
    assert "Anna" not in text
    assert "builtins.RuntimeError" in text
    assert "builtins.ValueError" in text
    assert " inner" in text
    assert str(Path.home()) not in text


@pytest.mark.fault("SEC-04")
def test_of_libraries_only_the_pattern_is_written(log: Path) -> None:
    FOREIGN.debug("> LOGIN %s", "geheim")
    FOREIGN.info("logged in as %s", "Anna")
    FOREIGN.warning("could not close the connection of %s", "Anna")
    assert log.read_text().endswith("could not close the connection of %s\n")
    assert log.read_text().count("\n") == 1


def test_no_value_can_forge_a_line(log: Path) -> None:
    OURS.error("bad name %s", "x\n2026-01-01 ERROR forged\r\x1b[2J\u2028")
    assert log.read_text().count("\n") == 1
    assert "\\n2026" in log.read_text()


def test_a_line_has_an_end(log: Path) -> None:
    OURS.error("%s", "x" * 1_000_000)
    assert log.stat().st_size < 3_000


@pytest.mark.skipif(os.name == "nt", reason="permissions are those of POSIX")
@pytest.mark.fault("SEC-05")
def test_the_log_is_for_this_user_alone_and_stays_small(tmp_path: Path) -> None:
    before = os.umask(0)
    handler = start_log(tmp_path)
    try:
        for _ in range(4_500):
            OURS.error("%s", "x" * 2_000)
    finally:
        os.umask(before)
        logging.getLogger().removeHandler(handler)
        handler.close()
    files = list(tmp_path.iterdir())
    assert len(files) == 5
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in files)
    assert sum(file.stat().st_size for file in files) <= 5_000_000
