"""The tags in use: renamed everywhere, or taken off everywhere, in one step."""

from PySide6.QtCore import QSignalBlocker

from deskapp.application.actions import Action
from deskapp.application.use_cases.collected.tags import rename_tag
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.form import Form, OptionsForm
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.notice import Notice
from deskapp.ui.preferences.section import Section
from deskapp.wording.language import translate

_LONGEST = 40


class TagsSection(Section):
    """One tag at a time; giving it the name of another makes one of the two."""

    def __init__(self, desk: Desk) -> None:
        self.choice = ChoiceField("which", translate("preferences", "Tag"), [("", "")])
        name = translate("preferences", "New name")
        form = Form([LineField("name", name, is_required=True, limit=_LONGEST)])
        about = translate("preferences", "Records get their tags in their forms and lists.")
        title = translate("preferences", "Tags")
        super().__init__(desk, title, about, form, above=OptionsForm([self.choice]))
        self.remove = Button(translate("preferences", "Take off everywhere"), self._take_off)
        self.buttons.insertWidget(1, self.remove)
        self.choice.changed.connect(self._show_name)

    def load(self) -> None:
        """Ask for the tags in use."""
        if not self.form.is_dirty:
            self.desk.ask(lambda queries: queries.tags_in_use(), owner=self, done=self._show)

    def store(self) -> None:
        """Rename the tag chosen."""
        self._rename(str(self.form.values()["name"]))

    def _take_off(self) -> None:
        self._rename("")

    def _rename(self, new: str) -> None:
        old = self.choice.value()
        if old:
            self.desk.do(
                Action.RECORDS_TAGGED,
                lambda work: rename_tag(work, old, new),
                owner=self,
                done=self._done,
            )

    def _done(self, count: int) -> None:
        self.form.mark_saved()
        changed = translate("preferences", "%n records changed", n=count)
        self.says.emit(Notice(changed, translate("preferences", "Undo"), self.desk.undo))
        self.load()

    def _show(self, tags: tuple[tuple[str, int], ...]) -> None:
        before = self.choice.value()
        with QSignalBlocker(self.choice):
            none = [("", translate("preferences", "No tag is in use."))]
            self.choice.set_choices([(tag, f"{tag} ({n})") for tag, n in tags] or none)
            if before in dict(tags):
                self.choice.set_value(before)
        for button in (self.save_button, self.remove):
            button.setEnabled(bool(tags))
        self._show_name()

    def _show_name(self) -> None:
        self.form.set_values({"name": self.choice.value()})
