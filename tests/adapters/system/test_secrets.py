import sys
import threading
from collections.abc import Iterator
from types import ModuleType

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordSetError

from deskapp.adapters.system import secrets
from deskapp.adapters.system.secrets import LONGEST_ENTRY, SAFE_KEYRINGS, KeyringSecrets

ADDRESS = "office@desk.example"
_MODULE = "keyrings_of_this_test"


class Working(KeyringBackend):
    """Keeps what it is given, as a real one would."""

    priority = 1
    kept: dict[tuple[str, str], str]

    def get_password(self, service: str, username: str) -> str | None:
        return type(self).kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        assert len(password.encode("utf-16-le")) <= 2_560, "Windows takes no more"
        type(self).kept[service, username] = password


class NotHere(Working):
    @property
    def priority(self) -> float:  # type: ignore[override]
        raise RuntimeError("no such service")

    viable = False


class Raising(Working):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        raise PasswordSetError(service, username, len(password))


class Forgetful(Working):
    def set_password(self, service: str, username: str, password: str) -> None:
        """Say nothing and keep nothing."""


class Hanging(Working):
    released = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.released.wait()
        return super().get_password(service, username)

    set_password = get_password  # type: ignore[assignment]


@pytest.fixture(autouse=True)
def _keyrings(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    module = ModuleType(_MODULE)
    for kind in (Working, NotHere, Raising, Forgetful, Hanging):
        setattr(module, kind.__name__, kind)
    monkeypatch.setitem(sys.modules, _MODULE, module)
    Working.kept = {}
    Hanging.released.clear()
    yield
    Hanging.released.set()
    for thread in threading.enumerate():
        if thread.daemon and thread is not threading.current_thread():
            thread.join(20)


def secrets_in(*kinds: type[KeyringBackend], seconds: float = 20) -> KeyringSecrets:
    return KeyringSecrets(tuple(f"{_MODULE}:{kind.__name__}" for kind in kinds), seconds)


def test_a_password_lasts_in_the_keyring() -> None:
    assert secrets_in(Working).keep(ADDRESS, "ß")
    assert secrets_in(Working).password(ADDRESS) == "ß"
    assert Working.kept == {("deskapp", ADDRESS): "ß"}


@pytest.mark.parametrize("size", [LONGEST_ENTRY, LONGEST_ENTRY + 1, 3 * LONGEST_ENTRY, 20_000])
def test_a_long_secret_is_kept_in_parts(size: int) -> None:
    long = "".join(chr(33 + at % 90) for at in range(size))
    assert secrets_in(Working).keep(ADDRESS, long)
    assert secrets_in(Working).password(ADDRESS) == long
    assert secrets_in(Working).keep(ADDRESS, "short")
    assert secrets_in(Working).password(ADDRESS) == "short"


def test_parts_that_do_not_belong_together_are_no_secret() -> None:
    assert secrets_in(Working).keep(ADDRESS, "a" * 5_000)
    Working.kept["deskapp", f"{ADDRESS} 2"] = "b" * LONGEST_ENTRY
    assert secrets_in(Working).password(ADDRESS) is None
    del Working.kept["deskapp", f"{ADDRESS} 2"]
    assert secrets_in(Working).password(ADDRESS) is None


def test_a_password_that_nobody_kept() -> None:
    assert secrets_in(Working).password(ADDRESS) is None


@pytest.mark.fault("SEC-01")
@pytest.mark.parametrize("kinds", [(), (NotHere,), (Raising,), (Forgetful,)])
def test_without_a_keyring_a_password_lasts_for_this_run(
    kinds: tuple[type[KeyringBackend], ...],
) -> None:
    ours = secrets_in(*kinds)
    assert ours.password(ADDRESS) is None
    assert not ours.keep(ADDRESS, "x")
    assert ours.password(ADDRESS) == "x"
    assert secrets_in(*kinds).password(ADDRESS) is None


def test_the_next_keyring_is_asked_where_one_fails() -> None:
    assert secrets_in(NotHere, Raising, Working).keep(ADDRESS, "x")
    assert secrets_in(Working).password(ADDRESS) == "x"


@pytest.mark.fault("SEC-01")
def test_a_keyring_that_hangs_is_not_waited_for() -> None:
    ours = secrets_in(Hanging, seconds=0.05)
    assert ours.password(ADDRESS) is None
    assert not ours.keep(ADDRESS, "x")
    assert ours.password(ADDRESS) == "x"


def test_a_later_success_forgets_the_password_of_this_run() -> None:
    ours = secrets_in(Working)
    ours._of_this_run[ADDRESS] = "old"
    assert ours.keep(ADDRESS, "new")
    assert ours._of_this_run == {}
    assert ours.password(ADDRESS) == "new"


@pytest.mark.fault("SEC-02")
def test_a_keyring_that_is_not_on_the_list_is_never_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(Working())  # type: ignore[no-untyped-call]
    try:
        monkeypatch.setattr(secrets, "_keyring", lambda name: None if name in SAFE_KEYRINGS else 1)
        assert not KeyringSecrets().keep(ADDRESS, "x")
    finally:
        keyring.set_keyring(before)
    assert Working.kept == {}


@pytest.mark.parametrize("name", SAFE_KEYRINGS)
def test_the_safe_keyrings_exist(name: str) -> None:
    keyring_or_none = secrets._keyring(name)
    assert keyring_or_none is None or isinstance(keyring_or_none, KeyringBackend)


@pytest.mark.fault("SEC-01")
def test_on_a_machine_without_a_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    ours = KeyringSecrets(("keyring.backends.SecretService:Keyring",))
    assert not ours.keep(ADDRESS, "x")
    assert ours.password(ADDRESS) == "x"
