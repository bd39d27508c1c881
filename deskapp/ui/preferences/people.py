"""The people of the office, and who sits at this machine."""

from collections.abc import Sequence
from dataclasses import replace

from deskapp.application.ports.records import Queries
from deskapp.domain.office import Role, SigningPower, User
from deskapp.domain.record import new_id
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import CheckField, ChoiceField
from deskapp.ui.kit.forms.form import Line
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.preferences.one_of_many import OneOfMany
from deskapp.wording.labels import choices
from deskapp.wording.language import translate


class PeopleSection(OneOfMany[User]):
    """Users, of whom the one who works here is marked."""

    def __init__(self, desk: Desk) -> None:
        lines: list[Line] = [
            LineField("name", translate("preferences", "Full name"), is_required=True),
            (
                LineField("initials", translate("preferences", "Initials"), limit=5),
                LineField("pronouns", translate("preferences", "Pronouns in the signature")),
            ),
            (
                LineField("mail", translate("preferences", "E-mail")),
                LineField("phone", translate("preferences", "Phone")),
            ),
            (
                ChoiceField("role", translate("preferences", "May do"), choices(Role).items()),
                ChoiceField(
                    "signing_power",
                    translate("preferences", "Signs with"),
                    choices(SigningPower).items(),
                ),
            ),
            CheckField("archived", translate("preferences", "No longer works here")),
        ]
        about = translate(
            "preferences", "Names stand in signatures and beside inquiries; nobody is measured."
        )
        title, choice = translate("preferences", "People"), translate("preferences", "Person")
        super().__init__(desk, title, about, choice=choice, lines=lines)
        self.buttons.insertWidget(1, Button(translate("preferences", "This is &me"), self.sign_in))

    def ask(self, queries: Queries) -> Sequence[User]:
        """Everybody."""
        return queries.where(User)

    def blank(self) -> User:
        """Somebody new."""
        return User(id=new_id(), name="")

    def name_of(self, record: User) -> str:
        """The name, and whether that is you."""
        if record.id == self.desk.workspace.user_id:
            return translate("preferences", "{name} (you)", name=record.name)
        return record.name

    def name_of_new(self) -> str:
        """For somebody who is not in the list yet."""
        return translate("preferences", "New person")

    def sign_in(self) -> None:
        """Work as the person shown, from now on and at the next start."""
        user = self.chosen
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
