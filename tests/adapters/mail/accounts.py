"""An account on the loopback, and its password."""

from deskapp.adapters.mail.signing_in.logins import KeptLogins, Login
from deskapp.adapters.mail.signing_in.tokens import TokenKeeper
from deskapp.domain.mail_account import MailAccount, Security, Server
from deskapp.domain.record import Id
from tests.fixed_clock import FixedClock

ADDRESS = "office@desk.example"
PASSWORD = "geheimes Wort ß"


class GivenSecrets:
    """The ``Secrets`` port with one password for every account, and the logins made of it."""

    def __init__(self, password: str | None = PASSWORD) -> None:
        self._password = password
        clock = FixedClock()
        self._logins = KeptLogins(self, TokenKeeper(self, clock, {}), clock)

    def password(self, account: str) -> str | None:
        return self._password if account == ADDRESS else None

    def keep(self, account: str, password: str) -> bool:
        raise NotImplementedError(account, password)

    def login(self, account: MailAccount, server: Server) -> Login:
        return self._logins.login(account, server)


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
