"""A page of bodies: its roles are those of people, and go from one to the next."""

from typing import TypeVar

from deskapp.ui.kit.actions import action
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.records.editor import Editor
from deskapp.ui.kit.records.roles.roles_page import DossierWithRoles, RolesPage
from deskapp.ui.kit.records.roles.succession_form import (
    STORING,
    Change,
    SuccessionForm,
    read_change,
)
from deskapp.wording.language import translate

D = TypeVar("D", bound=DossierWithRoles)


class PeoplePage(RolesPage[D]):
    """F2 on a person says when the role ends and who follows."""

    role_commands = ("pass_role_on", "edit_role", "add_role")

    def edit(self) -> None:
        """Pass the role on that has the focus, or else edit the record shown."""
        if self.reading is not None and self.has_role_focus:
            self.pass_role_on()
        else:
            super().edit()

    @action("kit", "Go to the people", shortcut="Ctrl+Shift+G", icon=Icon.CONTACTS)
    def go_to_people(self) -> None:
        """Go into the list of people, where F2 passes a role on."""
        self.go_to_roles()

    @action("kit", "Ends, who follows", icon=Icon.PERSON)
    def pass_role_on(self) -> None:
        """Say when the role chosen ends, and who has it then."""
        line = self.chosen_role
        if line is not None:
            self.desk.ask(
                lambda queries: read_change(queries, line), owner=self, done=self._open_succession
            )

    def _open_succession(self, change: Change) -> None:
        if self.reading is not None:
            form = SuccessionForm(self.desk, change)
            name = change.line.other_name
            heading = translate("kit", "Who follows {name}?", name=name)
            self.open_editor(Editor(self.reading.record.id, heading, form, STORING))
