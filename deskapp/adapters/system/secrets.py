"""Passwords in the keyring of the system, or for this run alone; never in a file of ours."""

import importlib
import logging
import threading
from collections.abc import Callable
from hashlib import sha256
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SAFE_KEYRINGS: Final = (
    "keyring.backends.Windows:WinVaultKeyring",
    "keyring.backends.macOS:Keyring",
    "keyring.backends.SecretService:Keyring",
    "keyring.backends.libsecret:Keyring",
    "keyring.backends.kwallet:DBusKeyring",
)
"""The only ones that are asked, whatever else is installed or configured: they encrypt."""

SECONDS: Final = 3.0
LONGEST_ENTRY: Final = 1_200
"""Characters: Windows keeps no more than 2,560 bytes under a name, in UTF-16."""
_SERVICE: Final = "deskapp"
_IN_PARTS: Final = "\x1fparts "  # no password begins with a control character
_log = logging.getLogger(__name__)

T = TypeVar("T")


class KeyringSecrets:
    """The ``Secrets`` port. No call takes longer than ``seconds``, even where the keyring hangs."""

    def __init__(self, keyrings: tuple[str, ...] = SAFE_KEYRINGS, seconds: float = SECONDS) -> None:
        self._keyrings = keyrings
        self._seconds = seconds
        self._of_this_run: dict[str, str] = {}
        self._lock = threading.Lock()

    def password(self, account: str) -> str | None:
        """The stored password of an account, or none."""
        if account in self._of_this_run:
            return self._of_this_run[account]
        return self._asked(lambda keyring: _read(keyring, account))

    def keep(self, account: str, password: str) -> bool:
        """Store a password; false where it is only kept until the program ends."""

        def store(keyring: "KeyringBackend") -> bool:
            _write(keyring, account, password)
            return _read(keyring, account) == password

        stored = self._asked(store) or False
        if stored:
            self._of_this_run.pop(account, None)
        else:
            self._of_this_run[account] = password
        return stored

    def _asked(self, question: Callable[["KeyringBackend"], T]) -> T | None:
        answers: SimpleQueue[T | None] = SimpleQueue()

        def ask() -> None:
            with self._lock:  # nobody reads a secret of which parts are still being written
                answers.put(self._answer(question))

        asking = threading.Thread(target=ask, daemon=True)
        asking.start()
        try:
            return answers.get(timeout=self._seconds)
        except Empty:
            _log.warning("the keyring does not answer")
            return None

    def _answer(self, question: Callable[["KeyringBackend"], T]) -> T | None:
        for name in self._keyrings:
            try:
                keyring = _keyring(name)
                if keyring is not None:
                    return question(keyring)
            except Exception:  # noqa: BLE001  a keyring raises what its system raises
                _log.warning("keyring %s failed", name, exc_info=True)
        return None


def _write(keyring: "KeyringBackend", account: str, secret: str) -> None:
    """Under one name, or in parts where it is too long; the name then tells how many."""
    if len(secret) > LONGEST_ENTRY:
        parts = [secret[at : at + LONGEST_ENTRY] for at in range(0, len(secret), LONGEST_ENTRY)]
        for number, part in enumerate(parts):
            keyring.set_password(_SERVICE, f"{account} {number}", part)
        secret = f"{_IN_PARTS}{len(parts)} {_sum(secret)}"
    keyring.set_password(_SERVICE, account, secret)


def _read(keyring: "KeyringBackend", account: str) -> str | None:
    """The secret; none where its parts do not belong together."""
    found = keyring.get_password(_SERVICE, account)
    if found is None or not found.startswith(_IN_PARTS):
        return found
    count, told = found.removeprefix(_IN_PARTS).split()
    parts = (keyring.get_password(_SERVICE, f"{account} {number}") for number in range(int(count)))
    secret = "".join(part or "" for part in parts)
    return secret if _sum(secret) == told else None


def _sum(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()[:16]


def _keyring(name: str) -> "KeyringBackend | None":
    module, _, class_name = name.partition(":")
    back_end: type[KeyringBackend] = getattr(importlib.import_module(module), class_name)
    return back_end() if back_end.viable else None
