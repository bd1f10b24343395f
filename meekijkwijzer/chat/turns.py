"""Turn-taking inside one process: messages of one conversation one at a time, in the order they came."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from .errors import Busy


@dataclass
class _Line:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    waiting: int = 0


class TurnTaking:
    """Keeps the peace in one process, so that the version check of the store seldom has to.

    most: how many requests may stand in line for one conversation; seconds: how long one waits.
    """

    def __init__(self, most: int = 100, seconds: float = 10) -> None:
        self._lines: dict[str, _Line] = {}
        self._most = most
        self._seconds = seconds

    @asynccontextmanager
    async def hold(self, conversation: str) -> AsyncIterator[None]:
        """Wait for the turn and hold it. Raises Busy when the line is too long or the wait is."""
        line = self._lines.setdefault(conversation, _Line())
        if line.waiting >= self._most:
            raise Busy
        line.waiting += 1
        try:
            try:
                async with asyncio.timeout(self._seconds):
                    await line.lock.acquire()
            except TimeoutError:
                raise Busy from None
            try:
                yield
            finally:
                line.lock.release()
        finally:
            line.waiting -= 1
            if not line.waiting:
                self._lines.pop(conversation, None)
