"""The question for a mailbox's password, where no keyring keeps it from one run to the next."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.form import OptionsForm
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.labels import IconLabel
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.message_box import MessageBox
from deskapp.wording.language import translate


class PasswordBox(MessageBox):
    """One line to type in; ``then`` goes on once the password is kept."""

    def __init__(
        self, desk: Desk, address: str, then: Callable[[], object], parent: QWidget
    ) -> None:
        super().__init__(
            parent,
            IconLabel(Icon.MAIL, Tone.ACCENT),
            translate("intake", "Password of {address}", address=address),
            translate(
                "intake",
                "Where the system has a keyring it is kept there, otherwise until the program "
                "ends. It is never written to a file.",
            ),
        )
        self._desk, self._address, self._then = desk, address, then
        self._password = LineField("password", translate("intake", "Password"), is_required=True)
        self._password.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._form = OptionsForm([self._password])
        self._form.submitted.connect(self._keep)
        self._form.cancelled.connect(self.reject)
        self.put(self._form)
        self.add_button(Button(translate("intake", "Cancel"), self.reject))
        sign_in = Button(translate("intake", "Sign in"), self._form.submit, Kind.PRIMARY)
        self.add_button(sign_in)
        sign_in.setDefault(True)
        self._password.setFocus()

    def _keep(self) -> None:
        secrets, password = self._desk.tools.secrets, self._password.value()
        self._desk.lanes.run(
            Lane.NETWORK,
            lambda: secrets.keep(self._address, password),
            owner=self._desk,
            done=lambda _: self._then(),
        )
        self.accept()
