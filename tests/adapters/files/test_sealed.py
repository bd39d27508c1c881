"""The archive opens with its password alone."""

import io

import pytest
import pyzipper

from deskapp.adapters.files.sealed import sealed


def test_it_opens_with_the_password_alone() -> None:
    made = sealed({"Auskunft.html": b"geheim", "Daten.json": b"{}"}, "k7mp-x2qd")
    assert b"geheim" not in made
    with pyzipper.AESZipFile(io.BytesIO(made)) as archive:
        assert archive.namelist() == ["Auskunft.html", "Daten.json"]
        with pytest.raises(RuntimeError):
            archive.read("Auskunft.html")
        archive.setpassword(b"falsch")
        with pytest.raises(RuntimeError):
            archive.read("Auskunft.html")
        archive.setpassword(b"k7mp-x2qd")
        assert archive.read("Auskunft.html") == b"geheim"
        assert all(info.wz_aes_strength == 3 for info in archive.infolist())
