"""Filling in and reading the form of a section."""

from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.forms.form import AnyField
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.preferences.section import Section


def put(section: Section, **values: object) -> None:
    """Fill in fields by name."""
    for name, value in values.items():
        section.form.field(name).set_value(value)


def words_at(field: AnyField) -> str:
    """What stands under a field."""
    return " ".join(each.text() for each in field.findChildren(PlainLabel) if each.isVisible())


def press(section: Section, word: str) -> None:
    """Press a button by its word."""
    buttons = section.findChildren(Button)
    next(each for each in buttons if each.text().replace("&", "") == word).click()
