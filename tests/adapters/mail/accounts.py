"""An account on the loopback, and its password."""

from deskapp.domain.mail_account import MailAccount, Security, Server
from deskapp.domain.record import Id

ADDRESS = "office@desk.example"
PASSWORD = "geheimes Wort ß"


class GivenSecrets:
    """The ``Secrets`` port with one password for every account."""

    def __init__(self, password: str | None = PASSWORD) -> None:
        self._password = password

    def password(self, account: str) -> str | None:
        return self._password if account == ADDRESS else None

    def keep(self, account: str, password: str) -> bool:
        raise NotImplementedError(account, password)


def account(
    port: int,
    security: Security = Security.LOOPBACK,
    *,
    user: str = "",
    host: str = "localhost",
    folder: str = "INBOX",
) -> MailAccount:
    """An account with both of its servers at one port."""
    server = Server(host, port, security, user)
    return MailAccount(
        id=Id("a" * 32),
        name="Desk",
        address=ADDRESS,
        imap=server,
        smtp=server,
        folders=(folder,),
    )
