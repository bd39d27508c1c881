"""What an account logs in with, and a pause for what its server has refused too often."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final, Protocol

from deskapp.adapters.mail.envelope import has_control
from deskapp.adapters.mail.signing_in.tokens import TokenKeeper
from deskapp.application.errors import OutsideError
from deskapp.application.ports.system import Clock, Secrets
from deskapp.domain.mail_account import MailAccount, Server, SignIn

MOST_REFUSALS: Final = 3
"""In a row and of the same secret; many servers lock an account soon after."""
PAUSE: Final = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Login:
    """User and secret, a password or an access token, for one connection."""

    user: str = ""
    secret: str = field(default="", repr=False)
    is_token: bool = False
    judge: Callable[[bool], None] = field(default=lambda _: None, repr=False)
    """Told whether the server took it."""

    @property
    def refusal(self) -> str:
        """The code of the error where the server does not take it."""
        return "token_refused" if self.is_token else "login_failed"

    @contextmanager
    def on_trial(self) -> Iterator[None]:
        """Around the step in which the server judges it."""
        try:
            yield
        except OutsideError as error:
            if error.code == self.refusal:
                self.judge(False)
            raise
        self.judge(True)


class Logins(Protocol):
    """Gives each connection its login."""

    def login(self, account: MailAccount, server: Server) -> Login:
        """The login for a server; an empty one where the server asks for none.

        Raises:
            OutsideError: there is none, or it was refused so often that nobody tries it now,
                or a server could take it or the user's name for a command.
        """
        ...


@dataclass(slots=True)
class _Refusals:
    proof: str = field(repr=False)
    last: datetime
    count: int = 0


class KeptLogins:
    """``Logins`` from the keyring. What was refused too often is not tried for ``PAUSE``."""

    def __init__(self, secrets: Secrets, tokens: TokenKeeper, clock: Clock) -> None:
        self._secrets = secrets
        self._tokens = tokens
        self._clock = clock
        self._refused: dict[tuple[str, str], _Refusals] = {}
        self._lock = threading.Lock()

    def login(self, account: MailAccount, server: Server) -> Login:
        """The login as the protocol says."""
        is_token = account.sign_in is not SignIn.PASSWORD
        user = server.user or (account.address if is_token else "")
        if not user:
            return Login()
        secret = self._tokens.access_token(account) if is_token else self._password(account)
        if has_control(user) or has_control(secret):
            raise OutsideError("login_failed")
        # Each renewal gives another token, but it proves the same sign-in.
        proof = f"sign-in {self._tokens.sign_ins(account)}" if is_token else secret
        self._check_refusals(account, server, proof)

        def judge(is_taken: bool) -> None:
            self._note(account, server, proof, is_taken=is_taken)
            if is_token and not is_taken:
                self._tokens.renew_next_time(account, secret)

        return Login(user, secret, is_token, judge)

    def _password(self, account: MailAccount) -> str:
        password = self._secrets.password(account.address)
        if not password:
            raise OutsideError("password_missing", account.address)
        return password

    def _check_refusals(self, account: MailAccount, server: Server, proof: str) -> None:
        with self._lock:
            refused = self._refused.get((account.address, server.host))
            if refused is None or refused.proof != proof or refused.count < MOST_REFUSALS:
                return
            if self._clock.now() - refused.last < PAUSE:
                raise OutsideError("login_paused", account.address)

    def _note(self, account: MailAccount, server: Server, proof: str, *, is_taken: bool) -> None:
        key = (account.address, server.host)
        with self._lock:
            if is_taken:
                self._refused.pop(key, None)
                return
            refused = self._refused.get(key)
            if refused is None or refused.proof != proof:
                refused = self._refused[key] = _Refusals(proof, self._clock.now())
            refused.count += 1
            refused.last = self._clock.now()
