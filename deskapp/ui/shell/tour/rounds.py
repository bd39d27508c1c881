"""Every page is visited, by its key."""

from deskapp.ui.preferences.page import PreferencesPage
from deskapp.ui.shell.pages.places import places
from deskapp.ui.shell.tour.stage import Stage
from deskapp.wording.language import translate


def begin_the_day(stage: Stage) -> None:
    """The page that stands there in the morning."""
    stage.player.press("Down")
    stage.show(
        translate("tour", "Today"),
        translate("tour", "The window opens with what is due, new, or waiting too long."),
    )


def visit_all(stage: Stage) -> None:
    """Each page with its first entry."""
    for at, place in enumerate(places(), start=1):
        number = at % 10
        stage.player.press(f"Alt+{number}", "Home")
        stage.show(
            translate("tour", "Page {page}", page=place.title),
            translate("tour", "Alt+{number} goes there.", number=number),
        )
    page = stage.player.window.pages.page
    assert isinstance(page, PreferencesPage)
    for name, section in page.sections.items():
        page.show_section(name)
        stage.player.settle()
        stage.show(
            translate("tour", "Settings {section}", section=section.title),
            translate("tour", "Up and down choose a section."),
        )
