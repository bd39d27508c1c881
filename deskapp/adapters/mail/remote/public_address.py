"""Which machines a mail may make the program talk to."""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Final

_PORTS: Final = frozenset({80, 443})
# Addresses that carry an IPv4 address within, which may be one of the own network.
_CARRIERS: Final = (
    IPv6Network("64:ff9b::/96"),
    IPv6Network("64:ff9b:1::/48"),
    IPv6Network("2002::/16"),
    IPv6Network("2001::/32"),
    IPv6Network("::/96"),
)


def is_public(address: str, port: int) -> bool:
    """Whether an IP address is one of the open internet, and the port one of the web.

    A mail must not reach what stands behind the office's firewall: routers, printers, the
    machine itself. Judged is the address that is connected to, not the name it was found by.
    """
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return port in _PORTS and _is_global(found)


def _is_global(address: IPv4Address | IPv6Address) -> bool:
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped is not None:
            return _is_global(address.ipv4_mapped)
        if any(address in each for each in _CARRIERS):
            return False
    return address.is_global and not (
        address.is_multicast or address.is_reserved or address.is_unspecified
    )
