"""Every page is visited, by its key."""

from deskapp.ui.kit.actions import Command
from deskapp.ui.preferences.page import PreferencesPage
from deskapp.ui.shell.pages.places import Place, page_commands, places
from deskapp.ui.shell.tour.player import Stuck
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
    player, every = stage.player, places()
    commands = page_commands(every, player.window.pages.show_page)
    for place, command in zip(every, commands, strict=True):
        if command.shortcut:
            player.press(command.shortcut)
        else:
            command.handler()
        player.press("Home")
        if player.window.pages.name != place.name:
            raise Stuck(place.title)
        title = translate("tour", "Page {page}", page=place.title)
        stage.show(title, _way(place, command), in_handbook=place.name)
        if isinstance(player.window.pages.page, PreferencesPage):
            _visit_sections(stage, player.window.pages.page)


def _way(place: Place, command: Command) -> str:
    if command.shortcut:
        return translate("tour", "{keys} goes there.", keys=command.shown_shortcut)
    if place.is_tool:
        return translate("tour", "It stands in the menu of tools.")
    return translate("tour", "It stands in the menu of pages.")


def _visit_sections(stage: Stage, page: PreferencesPage) -> None:
    for name in page.section_names:
        page.show_section(name)
        stage.player.settle()
        stage.show(
            translate("tour", "Settings {section}", section=page.sections[name].title),
            translate("tour", "Up and down choose a section."),
        )
