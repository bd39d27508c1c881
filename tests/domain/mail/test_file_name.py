import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from deskapp.domain.mail.file_name import free_name, parted_name, safe_file_name

_FORBIDDEN = set('<>:"/\\|?*') | {chr(n) for n in range(32)} | {"\u202e", "\u200f", "\ufeff"}


@pytest.mark.fault("ATT-01")
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
        ("Liste\udfff.csv", "Liste.csv"),
    ],
)
def test_no_device_and_nothing_that_cannot_be_written(name: str, safe: str) -> None:
    assert safe_file_name(name, "export.csv") == safe
    assert safe.encode()


@pytest.mark.fault("ATT-02")
@pytest.mark.parametrize(
    ("name", "stem", "ending"),
    [
        ("Rechnung\u202efdp.exe", "Rechnungfdp", ".exe"),
        ("Foto\u2066\u200f.pdf\u2069.scr", "Foto.pdf", ".scr"),
        ("Rechnung.pdf" + " " * 80 + ".exe", "Rechnung.pdf", ".exe"),
        ("Rechnung.pdf" + "\u3000\u2003\u00a0" * 30 + ".exe", "Rechnung.pdf", ".exe"),
        ("Rechnung.pdf" + "\u3164" * 30 + ".exe", "Rechnung.pdf", ".exe"),
        ("Bild.jpg.js", "Bild.jpg", ".js"),
        ("Plan\u00ad.p\u200bdf", "Plan", ".pdf"),
        ("\u202egpj.exe", "gpj", ".exe"),
        ("Liste\t\n.csv ", "Liste", ".csv"),
        ("Bericht vom 3. November", "Bericht vom 3. November", ""),
        (".htaccess", "htaccess", ""),
    ],
)
def test_the_real_ending_is_seen(name: str, stem: str, ending: str) -> None:
    assert parted_name(safe_file_name(name, "file")) == (stem, ending)


@pytest.mark.fault("ATT-02")
@given(st.text(max_size=60))
def test_nothing_unseen_stays_in_a_name(name: str) -> None:
    safe = safe_file_name(name, "file")
    unseen = {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}
    assert not unseen & {unicodedata.category(sign) for sign in safe}
    assert "  " not in safe
    stem, ending = parted_name(safe)
    assert stem + ending == safe
    assert not stem.endswith(" ") or not ending


def test_a_name_that_is_taken_gets_a_number_whatever_its_capitals() -> None:
    taken = {"plan.pdf", "plan (2).pdf", "readme"}
    assert free_name("PLAN.pdf", taken) == "PLAN (3).pdf"
    assert free_name("README", taken) == "README (2)"
    assert free_name("neu.pdf", taken) == "neu.pdf"
