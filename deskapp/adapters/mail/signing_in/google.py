"""Tokens of Google, by google-auth-oauthlib: authorization code with PKCE (RFC 7636)."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from deskapp.adapters.mail.signing_in.tokens import Answer, Consent
from deskapp.application.errors import OutsideError
from deskapp.application.ports.accounts.sign_in import application_key
from deskapp.application.ports.system import Secrets
from deskapp.domain.mail_account import MailAccount
from deskapp.domain.text_rules import one_line

if TYPE_CHECKING:
    from google_auth_oauthlib.flow import Flow

# The library is large, and most offices never need it.
# ruff: noqa: PLC0415

_SCOPES: Final = ["https://mail.google.com/"]
_SECONDS: Final = 30
_LONGEST_DETAIL: Final = 300


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Where Google asks the person, and where it gives tokens."""

    consent: str = "https://accounts.google.com/o/oauth2/v2/auth"
    token: str = "https://oauth2.googleapis.com/token"  # noqa: S105  an address


class Google:
    """The ``Provider`` of accounts that sign in with Google."""

    loopback = "127.0.0.1"

    def __init__(self, secrets: Secrets, endpoints: Endpoints | None = None) -> None:
        """``secrets`` has the key of the application, without which Google gives no token."""
        self._secrets = secrets
        self._endpoints = endpoints or Endpoints()

    def ask(self, account: MailAccount, redirect: str) -> Consent:
        """The page; it is asked for consent each time, or Google gives no refresh token."""
        flow = self._flow(account, redirect)
        url, state = flow.authorization_url(prompt="consent", login_hint=account.address)

        def finish(answer: Mapping[str, str]) -> Answer:
            if answer.get("state") != state or "code" not in answer:
                raise OutsideError("sign_in_refused", _detail(answer.get("error")))
            with _told(account):
                tokens: Answer = flow.fetch_token(
                    code=answer["code"], include_client_id=True, timeout=_SECONDS
                )
                return tokens

        return Consent(url, finish)

    def renew(self, account: MailAccount, refresh_token: str) -> Answer:
        """New tokens. Raises ``OutsideError``; ``sign_in_needed`` where it has ended."""
        flow = self._flow(account, "")
        with _told(account):
            tokens: Answer = flow.oauth2session.refresh_token(
                self._endpoints.token,
                refresh_token=refresh_token,
                client_id=account.client_id,
                client_secret=flow.client_config["client_secret"],
                timeout=_SECONDS,
            )
            return tokens

    def _flow(self, account: MailAccount, redirect: str) -> "Flow":
        from google_auth_oauthlib.flow import Flow

        application = {
            "client_id": account.client_id,
            "client_secret": self._secrets.password(application_key(account.address)) or "",
            "auth_uri": self._endpoints.consent,
            "token_uri": self._endpoints.token,
        }
        flow: Flow = Flow.from_client_config(
            {"installed": application}, _SCOPES, redirect_uri=redirect
        )
        return flow


@contextmanager
def _told(account: MailAccount) -> Iterator[None]:
    """What the library raises, as ours."""
    import requests
    from oauthlib.oauth2 import InvalidGrantError, OAuth2Error

    try:
        yield
    except InvalidGrantError as error:
        raise OutsideError("sign_in_needed", account.address) from error
    except OAuth2Error as error:
        raise OutsideError("sign_in_refused", _detail(error.description or error.error)) from error
    except requests.RequestException as error:
        raise OutsideError("server_unreachable", "oauth2.googleapis.com") from error
    except (ValueError, Warning) as error:  # no answer of the protocol, or less than was asked for
        raise OutsideError("sign_in_refused", type(error).__name__) from error


def _detail(text: object) -> str:
    return one_line(str(text or ""))[:_LONGEST_DETAIL]
