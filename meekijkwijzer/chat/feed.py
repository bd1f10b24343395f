"""The pushes of one conversation to one listener, read from the outbox: none missed, none doubled."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

from meekijkwijzer.store import EventRecord

from .database import AsyncDatabase
from .hub import Hub

HEARTBEAT = 15.0
"""Seconds of silence before a sign of life."""
_PAGE = 100


@dataclass(frozen=True)
class Typing:
    """Somebody types, or stops. Passing: it has no id."""

    payload: dict[str, Any]


class Feed:
    """An open stream. It counts from the moment it is made; whoever makes it must close it."""

    def __init__(
        self,
        hub: Hub,
        database: AsyncDatabase,
        conversation: str,
        after: int,
        heartbeat: float = HEARTBEAT,
    ) -> None:
        """Pushes with a higher id than `after`. Raises TooMany when the conversation has enough streams."""
        self._stack = ExitStack()
        self._listener = self._stack.enter_context(hub.listen(conversation))
        self._database = database
        self._conversation = conversation
        self._after = after
        self._heartbeat = heartbeat

    def close(self) -> None:
        """Stop listening."""
        self._stack.close()

    async def __aiter__(self) -> AsyncGenerator[EventRecord | Typing | None, None]:
        """What was and what comes, until the conversation is gone or the process stops; None: still there."""
        while not self._listener.closed:
            events = await self._database.read(
                lambda unit: unit.conversations.events(self._conversation, self._after, _PAGE)
            )
            if events is None:
                return
            for event in events:
                self._after = event.id
                yield event
            passing, self._listener.passing = self._listener.passing, []
            for payload in passing:
                yield Typing(payload)
            # Also looks at the outbox after a silence: another process may have written there.
            if not events and not passing and not await self._listener.wait(self._heartbeat):
                yield None
