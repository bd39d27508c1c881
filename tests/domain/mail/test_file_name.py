import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from deskapp.domain.mail.file_name import safe_file_name

_FORBIDDEN = set('<>:"/\\|?*') | {chr(n) for n in range(32)} | {"\u202e", "\u200f", "\ufeff"}


@given(st.text(max_size=400))
@example("..")
@example("photo\u202egpj.exe")
@example("../../etc/passwd")
@example("a" * 300 + ".pdf")
@example("COM1.tar.gz")
def test_every_name_can_be_saved_on_every_system(name: str) -> None:
    safe = safe_file_name(name, "attachment 1")
    assert safe
    assert not _FORBIDDEN & set(safe)
    assert not safe.startswith((".", " "))
    assert not safe.endswith((".", " "))
    assert len(safe.encode()) <= 255
    assert safe.split(".")[0].upper() not in {"CON", "NUL", "COM1", "LPT9", "AUX", "PRN"}
    assert safe_file_name(safe, "x") == safe


def test_ordinary_names_stay() -> None:
    for name in ("Jahresbericht 2026.pdf", "Büro_Öhring.docx", "Plan.tar.gz", "README"):
        assert safe_file_name(name, "x") == name


def test_a_long_name_keeps_its_ending() -> None:
    assert safe_file_name("ä" * 300 + ".pdf", "x").endswith("ä.pdf")


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("aux .txt", "_aux.txt"),
        ("nul . . csv", "_nul. csv"),
        ("COM¹.txt", "_COM¹.txt"),
        ("conout$", "_conout$"),
        ("\ud800Liste.csv", "Liste.csv"),
        ("Liste\udfff.csv", "Liste_.csv"),
    ],
)
def test_no_device_and_nothing_that_cannot_be_written(name: str, safe: str) -> None:
    assert safe_file_name(name, "export.csv") == safe
    assert safe.encode()
