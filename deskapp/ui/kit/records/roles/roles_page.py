"""A page of records that have roles: of a person, or the people of a body."""

from typing import Protocol, TypeVar

from deskapp.application.actions import Action
from deskapp.application.use_cases import records
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.collected.main_record import MainRecord
from deskapp.ui.kit.actions import action
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.records.catalogues import Catalogues
from deskapp.ui.kit.records.collected.collected_page import CollectedPage
from deskapp.ui.kit.records.editor import Editor
from deskapp.ui.kit.records.fields.record_picker import Names
from deskapp.ui.kit.records.roles.role_form import STORING, RoleForm
from deskapp.ui.kit.records.roles.role_lines import RoleLine, RolesPart
from deskapp.ui.kit.records.sheet import Sheet
from deskapp.ui.kit.requests import OpenRecord
from deskapp.wording.language import translate


class DossierWithRoles(Protocol):
    """What a page shows of a record that has roles."""

    @property
    def record(self) -> MainRecord:
        """The record itself."""
        ...

    @property
    def own(self) -> tuple[CustomField, ...]:
        """The office's own fields of its kind."""
        ...

    @property
    def roles(self) -> tuple[RoleLine, ...]:
        """Its roles."""
        ...

    @property
    def words(self) -> Catalogues:
        """The catalogues."""
        ...


D = TypeVar("D", bound=DossierWithRoles)


class RolesPage(CollectedPage[D]):
    """Roles are added, edited and ended in the place of the record shown."""

    role_commands = ("edit_role", "end_role", "add_role")
    """What stands beside the heading of the roles, where there are any."""
    _part: RolesPart | None = None

    def new_role(self, dossier: D) -> Affiliation:
        """A role that has the end which is shown."""
        raise NotImplementedError

    def add_roles(self, sheet: Sheet, dossier: D, heading: str, nothing: str) -> None:
        """Show the roles, with what can be done with them."""
        self._part = RolesPart(
            self.desk.lanes,
            name=heading,
            nothing=nothing,
            lines=dossier.roles,
            words=dossier.words,
            opened=lambda kind, one: self.wants.emit(OpenRecord(kind, one)),
        )
        names = self.role_commands if dossier.roles else ("add_role",)
        sheet.add_part(heading, self._part, [self.button(name) for name in names])

    def edit(self) -> None:
        """Edit the role that has the focus, or else the record shown."""
        if self.reading is not None and self.has_role_focus:
            self.edit_role()
        else:
            super().edit()

    @action("kit", "Add a role", shortcut="Ctrl+Shift+R", icon=Icon.PLUS)
    def add_role(self) -> None:
        """Add a role to the record shown."""
        if self.reading is not None:
            self._open_form(self.reading, self.new_role(self.reading), {})

    @action("kit", "Edit the role", icon=Icon.EDIT)
    def edit_role(self) -> None:
        """Edit the role chosen in the list of roles."""
        chosen = self.chosen_role
        if self.reading is not None and chosen is not None:
            self._open_form(self.reading, chosen.role, _names(chosen), chosen.other_name)

    @action("kit", "End the role", shortcut="Ctrl+Shift+E", icon=Icon.DONE)
    def end_role(self) -> None:
        """Let the role chosen end today, or on the day that the person puts there."""
        chosen = self.chosen_role
        if self.reading is not None and chosen is not None:
            names = _names(chosen)
            form = self._open_form(self.reading, chosen.role, names, chosen.other_name)
            form.end(self.desk.workspace.clock.today())

    @action("kit", "Delete the role", icon=Icon.TRASH)
    def delete_role(self) -> None:
        """Delete the role chosen, as one that never was; a role that is over is ended."""
        chosen = self.chosen_role
        if chosen is not None:
            role = chosen.role
            self.saving.do(Action.ROLE_DELETED, lambda work: records.delete(work, role))

    @property
    def has_role_focus(self) -> bool:
        """Whether a role is what the keys are about."""
        return self._part is not None and self._part.has_focus

    @property
    def chosen_role(self) -> RoleLine | None:
        """The role chosen in the list of roles, or the only one."""
        return self._part.current() if self.reading is not None and self._part else None

    def go_to_roles(self) -> None:
        """Go into the list of roles of the record shown."""
        if self.reading is not None and self._part is not None:
            self._part.go_in()

    def _open_form(self, dossier: D, role: Affiliation, names: Names, other: str = "") -> RoleForm:
        form = RoleForm(self.desk, role, dossier.words, names)
        heading = (
            translate("kit", "Role: {name}", name=other) if other else translate("kit", "New role")
        )
        self.open_editor(Editor(dossier.record.id, heading, form, STORING))
        return form


def _names(line: RoleLine) -> Names:
    behalf = line.role.on_behalf_of_id
    return {behalf: line.on_behalf_of} if behalf else {}
