import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication

from deskapp.wording.language import (
    current_language,
    install_language,
    read_translations,
    translate,
    use_language,
)

_FILE = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="de_DE"><context><name>test</name>
<message><source>Hello {name}</source><translation>Hallo {name}</translation></message>
<message numerus="yes"><source>%n hit(s)</source><translation>
<numerusform>%n Treffer</numerusform><numerusform>%n Treffer insgesamt</numerusform>
</translation></message>
<message><source>Later</source><translation type="unfinished"></translation></message>
</context></TS>
"""


@pytest.fixture(autouse=True)
def spoken() -> Iterator[None]:
    use_language("de")
    yield
    use_language("en")


def test_german_is_read_from_the_file() -> None:
    assert translate("kit", "Cancel") == "Abbrechen"
    assert current_language() == "de"


def test_english_is_what_stands_in_the_code() -> None:
    use_language("en")
    assert translate("kit", "Cancel") == "Cancel"


def test_an_unknown_text_or_context_stays_english() -> None:
    assert translate("kit", "Never written") == "Never written"
    assert translate("elsewhere", "Cancel") == "Cancel"


@given(value=st.text())
def test_a_value_is_never_read_as_a_placeholder(value: str) -> None:
    said = translate("kit", "“{text}” cannot be read here.", text=value)
    assert f"„{value}“" in said


def test_a_text_without_values_keeps_its_braces() -> None:
    assert translate("kit", "Write {{name}}") == "Write {{name}}"


def test_singular_and_plural(tmp_path: Path) -> None:
    file = tmp_path / "test.de.ts"
    file.write_text(_FILE, encoding="utf-8")
    found = read_translations([file])
    assert found["test", "%n hit(s)"] == ("%n Treffer", "%n Treffer insgesamt")
    assert found["test", "Hello {name}"] == ("Hallo {name}",)
    assert ("test", "Later") not in found


@pytest.mark.parametrize(
    ("n", "said"), [(0, "0 Dateien"), (1, "1 Datei"), (2, "2 Dateien"), (1000, "1000 Dateien")]
)
def test_the_number_chooses_the_form(n: int, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from deskapp.wording import language

    forms = {("kit", "%n file(s)"): ("%n Datei", "%n Dateien")}
    monkeypatch.setattr(language._spoken, "forms", forms)
    assert translate("kit", "%n file(s)", n) == said


def test_pseudo_texts_are_long_and_still_filled() -> None:
    use_language("xx")
    said = translate("kit", "{count} of {total}", count=3, total=9)
    assert "3" in said
    assert "9" in said
    assert len(said) > 2 * len("3 of 9")
    assert "of" not in said


def test_qt_speaks_the_language_too(qapp: QCoreApplication) -> None:
    install_language(qapp, "de")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    install_language(qapp, "en")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_the_command_line_needs_no_qt() -> None:
    code = (
        "import sys; from deskapp.wording.language import translate, use_language;"
        "use_language('de'); print(translate('kit', 'Cancel'), 'PySide6' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["Abbrechen", "False"]
