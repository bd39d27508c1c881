"""Access tokens of accounts: kept in the keyring, renewed silently before they expire."""

import json
import threading
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

from deskapp.application.errors import OutsideError
from deskapp.application.ports.system import Clock, Secrets
from deskapp.domain.mail_account import MailAccount, SignIn

_RENEWED_BEFORE: Final = timedelta(minutes=5)
_USUAL_SECONDS: Final = 3_600
_LONGEST_SECONDS: Final = 86_400 * 7
_LONG_AGO: Final = datetime(1970, 1, 1, tzinfo=UTC)

Answer = Mapping[str, object]
"""What a token endpoint gives: ``access_token``, ``expires_in``, mostly ``refresh_token``."""


@dataclass(frozen=True, slots=True)
class Consent:
    """A question to the person: the page to open, and what makes tokens of its answer."""

    url: str
    finish: Callable[[Mapping[str, str]], Answer]


class Provider(Protocol):
    """Where tokens come from; every method raises ``OutsideError``."""

    loopback: str
    """The name of this machine to which the provider lets a browser come back."""

    def ask(self, account: MailAccount, redirect: str) -> Consent:
        """Begin a sign-in whose answer comes to ``redirect``."""
        ...

    def renew(self, account: MailAccount, refresh_token: str) -> Answer:
        """New tokens, without the person."""
        ...


@dataclass(frozen=True, slots=True)
class Tokens:
    """What the keyring holds of a sign-in."""

    access: str = field(repr=False)
    refresh: str = field(repr=False)
    until: datetime

    def packed(self) -> str:
        """As one text."""
        return json.dumps([self.access, self.refresh, self.until.isoformat()])


class TokenKeeper:
    """Knows the tokens of every account."""

    def __init__(
        self, secrets: Secrets, clock: Clock, providers: Mapping[SignIn, Provider]
    ) -> None:
        self._secrets = secrets
        self._clock = clock
        self._providers = providers
        self._known: dict[str, Tokens] = {}
        self._sign_ins: Counter[str] = Counter()
        self._lock = threading.RLock()

    def provider(self, account: MailAccount) -> Provider:
        """Where the account signs in."""
        return self._providers[account.sign_in]

    def access_token(self, account: MailAccount) -> str:
        """A token that holds now. Raises ``OutsideError``: the person must sign in anew."""
        with self._lock:  # others wait for the one that renews it
            tokens = self._tokens(account)
            if tokens.until - _RENEWED_BEFORE <= self._clock.now():
                answer = self.provider(account).renew(account, tokens.refresh)
                self.keep(account, answer, tokens.refresh)
                tokens = self._known[account.address]
            return tokens.access

    def keep(self, account: MailAccount, answer: Answer, refresh: str = "") -> bool:
        """Keep new tokens; false where they hold only until the program ends.

        ``refresh`` is the old refresh token, which stays where the answer has no new one.
        """
        access, seconds = answer.get("access_token"), answer.get("expires_in")
        if not isinstance(access, str) or not access:
            raise OutsideError("sign_in_refused", account.address)
        lasts = seconds if isinstance(seconds, int) else _USUAL_SECONDS
        until = self._clock.now() + timedelta(seconds=min(lasts, _LONGEST_SECONDS))
        tokens = Tokens(access, str(answer.get("refresh_token") or refresh), until)
        with self._lock:
            self._known[account.address] = tokens
            if not refresh:
                self._sign_ins[account.address] += 1
            return self._secrets.keep(_name(account), tokens.packed())

    def sign_ins(self, account: MailAccount) -> int:
        """How often the person has signed in since the program was started."""
        with self._lock:
            return self._sign_ins[account.address]

    def renew_next_time(self, account: MailAccount, access: str) -> None:
        """A server did not take this token, whatever its time says."""
        with self._lock:
            known = self._known.get(account.address)
            if known is not None and known.access == access:
                self._known[account.address] = replace(known, until=_LONG_AGO)

    def _tokens(self, account: MailAccount) -> Tokens:
        known = self._known.get(account.address) or _unpacked(
            self._secrets.password(_name(account))
        )
        if known is None or not known.refresh:
            raise OutsideError("sign_in_needed", account.address)
        self._known[account.address] = known
        return known


def _name(account: MailAccount) -> str:
    return f"{account.address} ({account.sign_in.value})"


def _unpacked(text: str | None) -> Tokens | None:
    try:
        access, refresh, until = json.loads(text or "")
        return Tokens(access, refresh, datetime.fromisoformat(until))
    except (ValueError, TypeError):
        return None
