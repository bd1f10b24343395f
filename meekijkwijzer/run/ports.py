"""Ports: the public one, which must be free, and two on loopback that nobody needs to know."""

from __future__ import annotations

import errno
import random
import socket

from .errors import RunError

LOOPBACK = "127.0.0.1"
# Below the range from which systems hand out ports for outgoing connections (Linux: 32768 and up). A child
# that is started again must find its port free, and one from that range could be taken in the meantime.
_RANGE = range(20000, 32000)


def public_port(host: str, port: int) -> int:
    """The port to serve on; 0 becomes a free one.

    Raises RunError when the port cannot be had on this host.
    """
    try:
        family, kind, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[
            0
        ]
    except OSError:
        raise RunError(f"Het adres {host} bestaat niet: verbeter MEEKIJKWIJZER_HOST.") from None
    with socket.socket(family, kind) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # a port that was just left is free
        try:
            probe.bind(address)
            return int(probe.getsockname()[1])
        except OSError as error:
            raise RunError(_sentence(host, port, error.errno)) from None


def loopback_ports(count: int) -> list[int]:
    """Different ports that are free on loopback now."""
    ports: list[int] = []
    for port in random.sample(_RANGE, len(_RANGE)):
        with socket.socket() as probe:
            try:
                probe.bind((LOOPBACK, port))
            except OSError:
                continue
        ports.append(port)
        if len(ports) == count:
            return ports
    raise RunError(f"Op {LOOPBACK} is geen poort vrij tussen {_RANGE.start} en {_RANGE.stop}.")


def _sentence(host: str, port: int, number: int | None) -> str:
    if number == errno.EADDRINUSE:
        other = port + 1 if port < 65535 else port - 1
        return (
            f"Poort {port} is al in gebruik: stop het programma dat hem gebruikt, of kies een andere met PORT={other}."
        )
    if number in (errno.EACCES, errno.EPERM):
        return f"Poort {port} mag je niet gebruiken: kies er een vanaf 1024, bijvoorbeeld PORT=8000."
    return f"Het adres {host} hoort niet bij deze computer: verbeter MEEKIJKWIJZER_HOST."
