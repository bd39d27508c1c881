"""Addresses that stand for many or for nobody, as their names give them away."""

import re
from typing import Final

from deskapp.domain.addresses.mail_address import MailAddress

_LIST: Final = re.compile(
    r"(?:^|[-._+])(?:listen?|lists|verteiler|rundbrief|newsletter|mailman|majordomo|"
    r"no-?reply|donotreply|do-not-reply|nicht-?antworten|keine-?antwort|mailer-daemon|postmaster|"
    r"bounces?|notifications?|benachrichtigung(?:en)?)(?=[-._+@]|$)"
    r"|@(?:.*\.)?(?:listen?|lists|groups|googlegroups|listserv|mailman)\."
)


def is_nobodys(address: MailAddress) -> bool:
    """Whether an address is that of a list or a machine, as far as its name says so."""
    return _LIST.search(address.key) is not None
