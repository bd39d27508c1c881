import os
import stat
import tomllib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskapp.adapters.system.settings_file import SettingsFile
from deskapp.application.settings import Scheme, Settings

SET = Settings(
    language="de",
    scheme=Scheme.DARK,
    font_scale=1.25,
    database="büro.db",
    user_id="a" * 32,
    window=(-10, 0, 1280, 800),
    maximised=True,
    column_widths={"inquiries": (120, 80), "Größe \n": ()},
    compact_rows=True,
    single_key_shortcuts=False,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_without_a_file_everything_is_at_its_default(path: Path) -> None:
    assert SettingsFile(path).load() == Settings()
    assert not path.exists()


@pytest.mark.parametrize("values", [SET, Settings()])
def test_what_is_saved_is_loaded(path: Path, values: Settings) -> None:
    SettingsFile(path).save(values)
    assert SettingsFile(path).load() == values


def test_what_is_no_longer_set_leaves_the_file(path: Path) -> None:
    SettingsFile(path).save(SET)
    SettingsFile(path).save(Settings())
    assert SettingsFile(path).load() == Settings()


@pytest.mark.fault("UI-08")
def test_unknown_keys_stay(path: Path) -> None:
    path.write_text('language = "en"\nfuture = [1, {x = 2}]\n[later]\nkey = 1979-05-27\n')
    store = SettingsFile(path)
    store.save(SET)
    document = tomllib.loads(path.read_text("utf-8"))
    assert (document["future"], document["language"]) == ([1, {"x": 2}], "de")
    assert str(document["later"]["key"]) == "1979-05-27"


@pytest.mark.fault("UI-08")
def test_a_value_that_does_not_fit_is_at_its_default(path: Path) -> None:
    path.write_text(
        'language = "en"\nscheme = "pink"\nfont_scale = "x"\nwindow = [1, 2]\nmaximised = 1\n'
        "column_widths = 5\n"
    )
    assert SettingsFile(path).load() == Settings(language="en")


@pytest.mark.fault("UI-08")
@pytest.mark.parametrize("content", [b"\0\1\2", b"language = ", b"\xff\xfe", b"[" * 10_000])
def test_a_file_that_is_no_toml_is_put_aside(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert SettingsFile(path).load() == Settings()
    assert path.with_name("settings.toml.bad").read_bytes() == content
    SettingsFile(path).save(SET)
    assert SettingsFile(path).load() == SET


@pytest.mark.skipif(os.name == "nt", reason="permissions are those of POSIX")
@pytest.mark.fault("SEC-05")
def test_the_file_is_for_this_user_alone(path: Path) -> None:
    SettingsFile(path).save(SET)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.fault("UI-08")
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_whatever_became_of_the_file_the_program_starts(path: Path, data: st.DataObject) -> None:
    path.unlink(missing_ok=True)
    SettingsFile(path).save(SET)
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place : place + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=9))
    path.write_bytes(bytes(content))
    loaded = SettingsFile(path).load()
    SettingsFile(path).save(loaded)
    assert SettingsFile(path).load() == loaded
