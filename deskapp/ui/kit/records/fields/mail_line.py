"""A line for a mail address, checked as a mail server would read it."""

from deskapp.domain.addresses.free_mail import is_role_address
from deskapp.domain.errors import Problem
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.wording.errors import problem_sentence
from deskapp.wording.language import translate


class MailLine(LineField):
    """An address (RFC 5321, 5322 and 6531), without asking the network whether it exists."""

    def __init__(
        self, name: str, label: str, *, warns_of_roles: bool = False, is_required: bool = True
    ) -> None:
        """With `warns_of_roles` a shared mailbox such as ``info@`` is pointed out, not refused."""
        self._warns_of_roles = warns_of_roles
        example = "name@example.org"
        super().__init__(name, label, is_required=is_required, example=example, limit=320)
        self.line.textChanged.connect(self._point_out)

    def problem(self) -> str:
        """Why no mail can go to this address."""
        if self.is_empty() or is_mail_address(self.value()):
            return super().problem()
        return problem_sentence(Problem(self.name, "mail_address", self.value()))

    def _point_out(self) -> None:
        is_shared = self._warns_of_roles and is_role_address(self.value())
        text = translate("kit", "A shared mailbox, not a person’s own address?")
        self.show_note(text if is_shared else "")


def is_mail_address(address: str) -> bool:
    """Whether an address can be written to; nothing is looked up."""
    from email_validator import EmailNotValidError, validate_email  # noqa: PLC0415  0.05 s

    try:
        validate_email(address, check_deliverability=False)
    except EmailNotValidError:
        return False
    return True
