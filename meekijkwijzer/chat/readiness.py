"""Whether everything that a conversation needs works now. Many may ask; one looks, once a second at most."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import Any

from .database import AsyncDatabase
from .errors import Unavailable
from .thinking import Ear, Reader

log = logging.getLogger(__name__)

GOOD_FOR = 1.0
"""Seconds that a look is good for."""

State = tuple[dict[str, Any], list[str]]
"""What is in use, and what is missing (database, rasa, language)."""


class Readiness:
    """Looks at the parts, and remembers for a moment what it saw."""

    def __init__(self, database: AsyncDatabase, rasa: Ear, language: Reader, rules_version: str) -> None:
        self._database = database
        self._rasa = rasa
        self._known = {"language_model": language.name, "rules_version": rules_version}
        self._seen: State | None = None
        self._seen_at = 0.0
        self._looking = asyncio.Lock()

    async def state(self) -> State:
        """As it was at most `GOOD_FOR` seconds ago. The log tells each time that something else is missing."""
        async with self._looking:
            if self._seen is None or time.monotonic() > self._seen_at + GOOD_FOR:
                before = self._seen[1] if self._seen else []
                self._seen, self._seen_at = await self._look(), time.monotonic()
                missing = self._seen[1]
                if missing and missing != before:
                    log.warning("not ready: %s", ", ".join(missing))
            return self._seen

    async def _look(self) -> State:
        state: dict[str, Any] = dict(self._known)
        missing = [] if await self._database.is_ready() else ["database"]
        try:
            state["rasa_model"] = await self._rasa.health()
        except Unavailable:
            missing.append("rasa")
        if not state["language_model"]:
            missing.append("language")
        return state, missing
