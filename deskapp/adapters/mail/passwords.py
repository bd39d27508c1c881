"""The password of an account, from the keyring to a server's login."""

from deskapp.adapters.mail.envelope import has_control
from deskapp.application.errors import OutsideError
from deskapp.application.ports.system import Secrets
from deskapp.domain.mail_account import MailAccount, Server


def password_of(account: MailAccount, server: Server, secrets: Secrets) -> str:
    """The password kept under the account's address; empty where the server asks for no login.

    Raises:
        OutsideError: there is none, or a server could take it or the user's name for a command.
    """
    if not server.user:
        return ""
    password = secrets.password(account.address)
    if not password:
        raise OutsideError("password_missing")
    if has_control(server.user) or has_control(password):
        raise OutsideError("login_failed")
    return password
