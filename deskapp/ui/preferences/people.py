"""The people of the office, and who sits at this machine."""

from dataclasses import replace

from deskapp.application.ports.records import Queries
from deskapp.domain.office import Role, SigningPower, User
from deskapp.domain.record import Id, new_id
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import CheckField, ChoiceField
from deskapp.ui.kit.forms.form import Form
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.jobs import Lane
from deskapp.ui.preferences.section import Section
from deskapp.wording.labels import choices
from deskapp.wording.language import translate

_FIELDS = ("name", "initials", "mail", "phone", "role", "signing_power", "pronouns", "archived")
_NEW = Id("")


class PeopleSection(Section):
    """One person at a time, chosen above the form; the person who works here is marked."""

    def __init__(self, desk: Desk) -> None:
        self._users: dict[Id, User] = {}
        self._choice = ChoiceField("who", translate("preferences", "&Person"), [(_NEW, "")])
        form = Form(
            [
                self._choice,
                LineField("name", translate("preferences", "&Full name"), is_required=True),
                (
                    LineField("initials", translate("preferences", "&Initials"), limit=5),
                    LineField("pronouns", translate("preferences", "P&ronouns in the signature")),
                ),
                (
                    LineField("mail", translate("preferences", "&E-mail")),
                    LineField("phone", translate("preferences", "P&hone")),
                ),
                (
                    ChoiceField("role", translate("preferences", "May d&o"), choices(Role).items()),
                    ChoiceField(
                        "signing_power",
                        translate("preferences", "Signs &with"),
                        choices(SigningPower).items(),
                    ),
                ),
                CheckField("archived", translate("preferences", "No longer works &here")),
            ]
        )
        about = translate(
            "preferences", "Names stand in signatures and beside inquiries; nobody is measured."
        )
        super().__init__(desk, translate("preferences", "People"), about, form)
        self.buttons.insertWidget(1, Button(translate("preferences", "This is &me"), self._sign_in))
        self._choice.changed.connect(self._fill)

    def load(self) -> None:
        """Ask for the people."""
        if not self.form.is_dirty:
            self.desk.ask(_everyone, owner=self, done=self._show)

    def store(self) -> None:
        """Store the person in the form."""
        values = self.form.values()
        chosen = self._users.get(Id(str(values.pop("who"))))
        user = chosen or User(id=new_id(), name="")
        self.save_record(replace(user, **values))  # type: ignore[arg-type]  # names of fields

    def _sign_in(self) -> None:
        user = self._users.get(Id(str(self._choice.value())))
        if user is None:
            self.tell(translate("preferences", "Please save the person first."))
            return
        self.desk.lanes.run(
            Lane.RECORDS,
            lambda: self.desk.workspace.sign_in(user.id),
            owner=self,
            done=lambda _: self._signed_in(user),
        )

    def _signed_in(self, user: User) -> None:
        settings = self.desk.tools.settings
        settings.save(replace(settings.load(), user_id=user.id))
        self.tell(translate("preferences", "You work as {name}.", name=user.name))
        self.load()

    def _show(self, users: tuple[User, ...]) -> None:
        before = self._choice.value()
        self._users = {user.id: user for user in users}
        me = self.desk.workspace.user_id
        names = [(user.id, _shown(user, is_me=user.id == me)) for user in users]
        self._choice.set_choices([*names, (_NEW, translate("preferences", "New person"))])
        self._choice.set_value(before if before in self._users else (names or [(_NEW, "")])[0][0])
        self._fill()

    def _fill(self) -> None:
        user = self._users.get(Id(str(self._choice.value()))) or User(id=new_id(), name="")
        values = {name: getattr(user, name) for name in _FIELDS}
        self.form.set_values({"who": self._choice.value(), **values})


def _everyone(queries: Queries) -> tuple[User, ...]:
    return queries.where(User)


def _shown(user: User, *, is_me: bool) -> str:
    if is_me:
        return translate("preferences", "{name} (you)", name=user.name)
    return user.name
