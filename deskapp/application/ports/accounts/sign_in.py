"""Signing in where a mail provider takes no passwords: in the browser, for a token."""

from collections.abc import Callable
from typing import Final, Protocol

from deskapp.domain.mail_account import MailAccount

LOGIN_ERRORS: Final = frozenset(
    {"login_failed", "login_paused", "password_missing", "sign_in_needed", "token_refused"}
)
"""Codes of an ``OutsideError`` after which nothing works until a person signs in anew."""


class BrowserSignIn(Protocol):
    """Lets the person sign in with the provider of an account, and keeps what that gives."""

    def sign_in(self, account: MailAccount, farewell: str, is_wanted: Callable[[], bool]) -> bool:
        """Wait until it is done, some minutes at most; ``farewell`` is the browser's last page.

        Answers false where the tokens hold only until the program ends.

        Raises:
            OutsideError: no browser, nobody signed in, or the provider refused;
                also once ``is_wanted`` answers false.
        """
        ...


def application_key(address: str) -> str:
    """Under which name ``Secrets`` keeps the key of the application at the provider.

    Google gives one to programs on a desktop, beside the ``client_id`` (RFC 8252, 8.5).
    """
    return f"{address} (application)"
