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
    """Each page with its first entry, each section of the settings, and each tool."""
    for at, place in enumerate(places(), start=1):
        if place.is_tool:
            stage.player.window.pages.show_page(place.name)
            how = translate("tour", "It stands in the menu of tools.")
        else:
            number = at % 10
            stage.player.press(f"Alt+{number}", "Home")
            how = translate("tour", "Alt+{number} goes there.", number=number)
        stage.player.settle()
        title = translate("tour", "Page {page}", page=place.title)
        stage.show(title, how, in_handbook=place.name)
        if isinstance(stage.player.window.pages.page, PreferencesPage):
            _visit_sections(stage, stage.player.window.pages.page)


def _visit_sections(stage: Stage, page: PreferencesPage) -> None:
    for name in page.section_names:
        page.show_section(name)
        stage.player.settle()
        stage.show(
            translate("tour", "Settings {section}", section=page.sections[name].title),
            translate("tour", "Up and down choose a section."),
        )
