"""Tokens of Microsoft 365 (Entra ID), by msal: authorization code with PKCE (RFC 7636)."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Final

from deskapp.adapters.mail.signing_in.tokens import Answer, Consent
from deskapp.application.errors import OutsideError
from deskapp.domain.mail_account import MailAccount
from deskapp.domain.text_rules import one_line

if TYPE_CHECKING:
    from msal import PublicClientApplication

# The library is large, and most offices never need it.
# ruff: noqa: PLC0415

AUTHORITY: Final = "https://login.microsoftonline.com"
_SCOPES: Final = [
    "https://outlook.office.com/IMAP.AccessAsUser.All",
    "https://outlook.office.com/SMTP.Send",
]
_SECONDS: Final = 30
_LONGEST_DETAIL: Final = 300
_ANYBODY: Final = "common"
_PERSON_MUST: Final = frozenset({"invalid_grant", "interaction_required", "consent_required"})


class Microsoft:
    """The ``Provider`` of accounts that sign in with Microsoft."""

    loopback = "localhost"

    def __init__(self, authority: str = AUTHORITY) -> None:
        self._authority = authority

    def ask(self, account: MailAccount, redirect: str) -> Consent:
        """The page, which posts its answer so that no code stays in the browser's history."""
        with _told():
            application = self._application(account)
            flow = application.initiate_auth_code_flow(
                _SCOPES,
                redirect_uri=redirect,
                login_hint=account.address,
                response_mode="form_post",
            )
        return Consent(flow["auth_uri"], partial(_finish, application, flow))

    def renew(self, account: MailAccount, refresh_token: str) -> Answer:
        """New tokens. Raises ``OutsideError``; ``sign_in_needed`` where it has ended."""
        with _told():
            application = self._application(account)
            answer = application.acquire_token_by_refresh_token(refresh_token, _SCOPES)
        if answer.get("error") in _PERSON_MUST:
            raise OutsideError("sign_in_needed", account.address)
        return _checked(answer)

    def _application(self, account: MailAccount) -> "PublicClientApplication":
        from msal import PublicClientApplication

        return PublicClientApplication(
            account.client_id,
            authority=f"{self._authority}/{account.tenant or _ANYBODY}",
            instance_discovery=False,
            timeout=_SECONDS,
        )


def _finish(
    application: "PublicClientApplication", flow: dict[str, object], answer: Mapping[str, str]
) -> Answer:
    with _told():
        return _checked(application.acquire_token_by_auth_code_flow(flow, dict(answer)))


def _checked(answer: Answer) -> Answer:
    if "error" in answer:
        raise OutsideError("sign_in_refused", _detail(answer.get("error_description")))
    return answer


@contextmanager
def _told() -> Iterator[None]:
    """What the library raises, as ours."""
    import requests
    from msal.exceptions import MsalError

    try:
        yield
    except (requests.RequestException, MsalError) as error:
        host = AUTHORITY.partition("//")[2]
        raise OutsideError("server_unreachable", host) from error
    except (ValueError, RuntimeError) as error:  # a wrong tenant, or an answer to no question
        raise OutsideError("sign_in_refused", _detail(error)) from error


def _detail(text: object) -> str:
    return one_line(str(text or ""))[:_LONGEST_DETAIL]
