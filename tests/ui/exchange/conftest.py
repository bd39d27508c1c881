"""The page on a new office, and files to read in."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deskapp.adapters.system.settings_file import SettingsFile
from deskapp.application.tools import Tools
from deskapp.ui.exchange.page import ExchangePage
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.notice import Notice
from tests.ui.active_window import show_active

PEOPLE = """Vorname;Nachname;E-Mail;Firma;Essen
Eva;Beispiel;eva@example.org;Muster e. V.;vegetarisch
Jörg;Müller;joerg@example.org;;
Kim;Ohne;keine;;
"""


@pytest.fixture
def tools(tools: Tools, tmp_path: Path) -> Tools:
    """The program's own, with settings that are the test's own."""
    return replace(tools, settings=SettingsFile(tmp_path / "settings.toml"))


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, settle: Callable[[], None]) -> ExchangePage:
    """The page, shown and active."""
    made = ExchangePage(desk)
    qtbot.addWidget(made)
    desk.changed.connect(lambda changed: made.refresh(changed.touched))
    made.resize(1100, 900)
    show_active(qtbot, made)
    settle()
    return made


@pytest.fixture
def notices(page: ExchangePage) -> list[Notice]:
    """What the page says."""
    said: list[Notice] = []
    page.says.connect(said.append)
    return said


@pytest.fixture
def people(tmp_path: Path) -> Path:
    """Two people, and a row that nobody could write to."""
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE, "utf-8")
    return path
