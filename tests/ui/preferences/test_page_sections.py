"""The sections of the settings are made when they are first shown."""

from collections.abc import Callable

from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.navigation import NavigationList
from deskapp.ui.preferences.page import PreferencesPage
from deskapp.ui.preferences.section import Section


def test_each_is_listed_as_it_calls_itself(
    page: PreferencesPage, show: Callable[[str], Section]
) -> None:
    assert list(page.sections) == ["office"]
    names = page.findChild(NavigationList)
    assert names is not None
    titles = [line.text() for line in names.findChildren(Button)]
    assert titles == [show(name).title for name in page.section_names]
