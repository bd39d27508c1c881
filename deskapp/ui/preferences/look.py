"""How the window looks and speaks on this machine."""

from dataclasses import replace

from deskapp.application.settings import Reminders, Scheme, Settings
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import CheckField, ChoiceField
from deskapp.ui.kit.forms.form import Form
from deskapp.ui.kit.requests import UseLook
from deskapp.ui.preferences.section import Section
from deskapp.wording.language import ENGLISH, GERMAN, current_language, translate

_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
_FIELDS = (
    "language",
    "scheme",
    "font_scale",
    "compact_rows",
    "single_key_shortcuts",
    "reminders",
)


class LookSection(Section):
    """Language, colours, size of text, and keys."""

    def __init__(self, desk: Desk) -> None:
        schemes = (
            (Scheme.SYSTEM, translate("preferences", "as the system")),
            (Scheme.LIGHT, translate("preferences", "light")),
            (Scheme.DARK, translate("preferences", "dark")),
        )
        languages = ((GERMAN, "Deutsch"), (ENGLISH, "English"))
        form = Form(
            [
                ChoiceField(
                    "language",
                    translate("preferences", "Language"),
                    languages,
                    hint=translate("preferences", "Holds from the next start on."),
                ),
                (
                    ChoiceField("scheme", translate("preferences", "Colours"), schemes),
                    ChoiceField(
                        "font_scale",
                        translate("preferences", "Size of text"),
                        [(scale, f"{scale:.0%}") for scale in _SCALES],
                    ),
                ),
                CheckField("compact_rows", translate("preferences", "Narrow rows in lists")),
                CheckField(
                    "single_key_shortcuts",
                    translate("preferences", "Single keys in lists, such as E for done"),
                ),
                _reminders_field(),
            ]
        )
        about = translate("preferences", "Only on this machine.")
        super().__init__(desk, translate("preferences", "Look and keys"), about, form)

    def load(self) -> None:
        """Show the settings of this machine."""
        settings = self.desk.tools.settings.load()
        values = {name: getattr(settings, name) for name in _FIELDS}
        values["language"] = settings.language or current_language()
        nearest = min(_SCALES, key=lambda scale: abs(scale - settings.font_scale))
        values["font_scale"] = nearest
        self.form.set_values(values)

    def store(self) -> None:
        """Keep the settings and show them at once."""
        store = self.desk.tools.settings
        values = self.form.values()
        settings: Settings = replace(store.load(), **values)  # type: ignore[arg-type]  # names of fields
        store.save(settings)
        self.form.mark_saved()
        self.wants.emit(UseLook(settings.scheme, settings.font_scale))
        self.tell(translate("preferences", "Settings kept"))


def _reminders_field() -> ChoiceField[Reminders]:
    choices = (
        (Reminders.OFF, translate("preferences", "not at all")),
        (Reminders.COUNT, translate("preferences", "how many they are")),
        (Reminders.REASONS, translate("preferences", "what they are for")),
    )
    label = translate("preferences", "The desktop tells of follow-ups that are due")
    hint = translate("preferences", "In the morning, and when one joins them.")
    return ChoiceField("reminders", label, choices, hint=hint)
