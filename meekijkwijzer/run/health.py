"""Asks a program over HTTP whether it still answers, without ever waiting for it.

A process can be there and do nothing: stopped, or caught in a loop. Only asking tells.
"""

from __future__ import annotations

import contextlib
import ipaddress
import selectors
import socket
from dataclasses import dataclass, field

_ALIVE = (b"200", b"503")
"""503: it says itself that it cannot answer now, for instance because all of a sudden many people came."""
_ANYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}


@dataclass(frozen=True)
class Health:
    """Where to ask, and with which headers."""

    host: str
    port: int
    path: str
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)  # may hold the secret

    def request(self) -> bytes:
        """A whole request, small enough to be sent in one go."""
        lines = [f"GET {self.path} HTTP/1.1", "Host: localhost", "Connection: close"]
        lines += [f"{name}: {value}" for name, value in self.headers]
        return "".join(f"{line}\r\n" for line in [*lines, ""]).encode()


class Question:
    """One question, on its way. `alive` is None until the answer, or its absence, is clear."""

    def __init__(self, health: Health) -> None:
        """Starts to connect. Never raises: who cannot be reached is not alive."""
        self.alive: bool | None = None
        self._request = health.request()
        self._answer = b""
        host = _ANYWHERE.get(health.host, health.host)
        self.socket = socket.socket(_family(host))
        self.socket.setblocking(False)
        try:
            with contextlib.suppress(BlockingIOError):
                self.socket.connect((host, health.port))
        except OSError:
            self.alive = False

    @property
    def waits_for(self) -> int:
        """What the selector has to watch: first to send, then to hear."""
        return selectors.EVENT_WRITE if self._request else selectors.EVENT_READ

    def go_on(self) -> None:
        """Do what can be done now."""
        try:
            if self._request:
                self.socket.sendall(self._request)
                self._request = b""
                return
            heard = self.socket.recv(1024)
        except BlockingIOError:
            return
        except OSError:
            self.alive = False
            return
        self._answer += heard
        words = self._answer.split(b" ", 2)
        if len(words) == 3 or not heard:
            self.alive = len(words) == 3 and words[0].startswith(b"HTTP/") and words[1] in _ALIVE

    def close(self) -> None:
        """Let go of the connection."""
        self.socket.close()


def _family(host: str) -> socket.AddressFamily:
    try:
        return socket.AF_INET6 if ipaddress.ip_address(host).version == 6 else socket.AF_INET
    except ValueError:
        return socket.AF_INET  # localhost, or a name of this machine
