"""A walk through every page and what opens on it, as eyes, keyboard and screen reader meet them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from deskapp.application.settings import Scheme
from deskapp.application.tools import Tools
from deskapp.ui.kit.look.theme import Theme
from deskapp.ui.shell.window import Window
from deskapp.wording.language import ENGLISH, GERMAN, PSEUDO, install_language
from tests.ui.shell.keys import SHIFT, Key, focus, press
from tests.ui.shell.walk import seen
from tests.ui.shell.walk.views import PAGES, views

Spoken = Callable[[str], Window]


@pytest.fixture
def spoken(qapp: QApplication, tools: Tools, make_window: Callable[[], Window]) -> Iterator[Spoken]:
    """Makes the window in a language; of an invented one the settings know nothing."""

    def make(language: str) -> Window:
        tools.settings.save(replace(tools.settings.load(), language=GERMAN))
        install_language(qapp, language)
        return make_window()

    yield make
    install_language(qapp, ENGLISH)


@pytest.mark.parametrize("language", [GERMAN, ENGLISH])
@pytest.mark.parametrize("name", PAGES)
def test_names_roles_keys_and_targets(
    spoken: Spoken, settle: Callable[[], None], name: str, language: str
) -> None:
    window = spoken(language)
    found = {}
    for view in views(window, name, settle):
        found[view] = [
            *seen.nameless(window),
            *(f"mnemonic {letter}" for letter in seen.doubled_mnemonics(window)),
            *seen.small_targets(window),
            *not_reached(window),
        ]
    refuse(found)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("name", PAGES)
def test_everything_stands_out_from_its_ground(
    spoken: Spoken, theme: Theme, settle: Callable[[], None], name: str, scheme: Scheme
) -> None:
    window = spoken(GERMAN)
    theme.use(scheme)
    found = {view: seen.faint(window) for view in views(window, name, settle)}
    refuse(found)


@pytest.mark.parametrize(
    ("language", "scale"), [(GERMAN, 2.0), (ENGLISH, 2.0), (PSEUDO, 1.0)], ids=["de", "en", "long"]
)
@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_cut(  # noqa: PLR0917
    spoken: Spoken,
    theme: Theme,
    settle: Callable[[], None],
    name: str,
    language: str,
    scale: float,
) -> None:
    """At 200 %, and in a language whose words are twice as long, on 1366 × 768."""
    window = spoken(language)
    theme.use(Scheme.LIGHT, scale)
    window.resize(1366, 768)
    found = {}
    for view in views(window, name, settle):
        found[view] = [*seen.cut(window), *seen.out_of_sight(window)]
        if (window.width(), window.height()) != (1366, 768):
            found[view].append(f"the window needs {window.width()} × {window.height()}")
    refuse(found)


def refuse(found: Mapping[str, Iterable[str]]) -> None:
    """Fail with everything that is wrong, once each, with the view in which it is seen first."""
    first: dict[str, str] = {}
    for view, wrong in found.items():
        for each in wrong:
            first.setdefault(each, view)
    if first:
        pytest.fail("\n".join(f"{view}: {each}" for each, view in first.items()), pytrace=False)


def not_reached(window: Window) -> list[str]:
    """Where the round that Tab goes does not come to, forwards or backwards."""
    start = focus()
    wrong = []
    for key, modifier in ((Key.Key_Tab, Qt.KeyboardModifier.NoModifier), (Key.Key_Backtab, SHIFT)):
        start.setFocus()
        going_round = tab_round(key, modifier)
        missed = [each for each in stops(window) if each not in going_round]
        wrong += [f"{key.name} misses {seen.place(each)}" for each in missed]
    start.setFocus()
    return wrong


def tab_round(key: Qt.Key, modifier: Qt.KeyboardModifier) -> list[QWidget]:
    """The stops between which the key goes round in the end."""
    reached: list[QWidget] = []
    while focus() not in reached:
        reached.append(focus())
        press(key, modifier)
    return reached[reached.index(focus()) :]


def stops(window: Window) -> list[QWidget]:
    """Everything at which Tab shall stop."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
    ]
