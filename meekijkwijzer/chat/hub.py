"""Wakes up whoever listens to a conversation. What there is to tell is read from the outbox of the store."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from .errors import TooMany

STREAMS = 5
"""Streams that one conversation may have open: a few tabs, not a flood."""
_PASSING = 20


class Listener:
    """One open stream. `passing` holds what is worth telling now and never again (somebody types)."""

    def __init__(self) -> None:
        self._wake = asyncio.Event()
        self.passing: list[dict[str, Any]] = []
        self.closed = False

    def wake(self) -> None:
        """Something may be new."""
        self._wake.set()

    async def wait(self, seconds: float) -> bool:
        """Wait until woken; False when nothing happened for so long."""
        try:
            async with asyncio.timeout(seconds):
                await self._wake.wait()
        except TimeoutError:
            return False
        self._wake.clear()
        return True


class Hub:
    """All open streams of this process."""

    def __init__(self) -> None:
        self._listeners: dict[str, set[Listener]] = {}
        self._closed = False

    @contextmanager
    def listen(self, conversation: str) -> Iterator[Listener]:
        """Listen until the block ends. Raises TooMany when this conversation has enough streams."""
        listeners = self._listeners.setdefault(conversation, set())
        if len(listeners) >= STREAMS:
            raise TooMany("Dit gesprek staat al op veel plekken open. Sluit een tabblad en probeer het opnieuw.")
        listener = Listener()
        listener.closed = self._closed
        listeners.add(listener)
        try:
            yield listener
        finally:
            listeners.discard(listener)
            if not listeners:
                self._listeners.pop(conversation, None)

    def notify(self, conversation: str) -> None:
        """Something was added to the outbox of this conversation, or the conversation is gone."""
        for listener in self._listeners.get(conversation, ()):
            listener.wake()

    def typing(self, conversation: str, sender: str, typing: bool) -> None:
        """Somebody starts or stops typing. Not kept: who is not there misses nothing."""
        for listener in self._listeners.get(conversation, ()):
            if len(listener.passing) < _PASSING:
                listener.passing.append({"from": sender, "typing": typing})
            listener.wake()

    def close(self) -> None:
        """End all streams, so that the process can stop."""
        self._closed = True
        for listeners in self._listeners.values():
            for listener in listeners:
                listener.closed = True
                listener.wake()
