"""The parts of a web address that tell where it leads."""

import re
from ipaddress import ip_address
from typing import Final
from urllib.parse import SplitResult, urlsplit

_LONGEST_HOST: Final = 253
_NUMBERS: Final = re.compile(r"(?:0x[0-9a-f]+|\d+)(?:\.(?:0x[0-9a-f]+|\d+)){0,3}", re.IGNORECASE)
_COUNTRY: Final = 2
_SECOND_LEVELS: Final = frozenset({"ac", "co", "com", "edu", "gov", "gv", "net", "or", "org"})


def split_target(target: str) -> SplitResult | None:
    """The parts of an http or https address, or None where it is none."""
    try:
        parts = urlsplit(target)
        is_web = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return None
    return parts if is_web else None


def host_of(target: str) -> str:
    """The host that an http or https address leads to, in lower case; empty where there is none."""
    parts = split_target(target)
    host = (parts.hostname or "") if parts else ""
    return host.rstrip(".")[:_LONGEST_HOST]


def is_number(host: str) -> bool:
    """Whether a host is an IP address, in whatever way it is written (``0x7f.1``, ``2130706433``).

    Browsers read such numbers as addresses (WHATWG URL, "ends in a number").
    """
    try:
        ip_address(host.strip("[]"))
    except ValueError:
        return _NUMBERS.fullmatch(host) is not None
    return True


def organisation_of(host: str) -> str:
    """The part of a host that somebody has registered, as far as its form tells.

    The last two labels, or three behind endings such as ``co.uk``.
    """
    labels = host.lower().rstrip(".").split(".")
    is_second_level = (
        len(labels) > _COUNTRY and len(labels[-1]) == _COUNTRY and labels[-2] in _SECOND_LEVELS
    )
    return ".".join(labels[-3 if is_second_level else -2 :])
