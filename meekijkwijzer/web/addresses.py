"""Which address a request comes from, also when it came through a proxy of our own."""

from __future__ import annotations

from collections.abc import Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network


def visitor(peer: str | None, forwarded: Sequence[str], trusted: Sequence[Network]) -> str | None:
    """The address that the rate limit counts for; None when the connection has none.

    `peer` is the other end of the connection and `forwarded` holds the X-Forwarded-For headers in order. Each
    proxy adds at the end from whom it got the request, so they are read from the end, and believed only as far as
    those who say it are in `trusted`: anybody can send such a header.
    """
    here = _address(peer or "")
    if here is None or not _among(here, trusted):
        return peer
    for said in reversed(",".join(forwarded).split(",")):
        before = _address(said)
        if before is None:  # nonsense, or nothing: whoever passed it on is the last that we know
            break
        here = before
        if not _among(here, trusted):
            break
    return str(here)


def _address(text: str) -> Address | None:
    """An address as proxies write it: bare, with a port, or between brackets."""
    text = text.strip()
    if text.startswith("["):
        text = text[1:].partition("]")[0]
    elif text.count(":") == 1:
        text = text.partition(":")[0]
    try:
        address = ip_address(text.partition("%")[0])
    except ValueError:
        return None
    # On a socket for both kinds an IPv4 visitor looks like ::ffff:192.0.2.1.
    return (address.ipv4_mapped or address) if isinstance(address, IPv6Address) else address


def _among(address: Address, networks: Sequence[Network]) -> bool:
    return any(address in network for network in networks)
