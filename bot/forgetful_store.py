"""A tracker store that keeps nothing and a lock that does not poll. The web side keeps the record, not Rasa."""

import asyncio
from contextlib import asynccontextmanager
from typing import Any, AsyncIterator, Iterable, Optional, Text
from weakref import WeakValueDictionary

from rasa.core.lock_store import LockStore
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker


class ForgetfulTrackerStore(TrackerStore):
    """Every message meets an empty tracker, which is gone after the answer.

    Events within one message are never cut short (`max_event_history` stays None): Rasa needs all of them to predict.
    """

    def __init__(self, domain: Optional[Domain] = None, event_broker: Any = None, **kwargs: Any) -> None:
        """An event broker would hand the text to others, so there can be none."""
        if event_broker is not None:
            raise ValueError("the forgetful store has no event broker")
        super().__init__(domain, None)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Forget."""

    async def retrieve(self, sender_id: Text) -> Optional[DialogueStateTracker]:
        """Nothing is ever found."""
        return None

    async def keys(self) -> Iterable[Text]:
        """No conversation is kept."""
        return []


class ConversationLocks(LockStore):
    """One lock per sender within this process; a lock that nobody holds or awaits disappears.

    Rasa's own in-memory locks look again only once a second.
    """

    def __init__(self, **kwargs: Any) -> None:
        """Start without locks."""
        self.locks: "WeakValueDictionary[Text, asyncio.Lock]" = WeakValueDictionary()

    @asynccontextmanager
    async def lock(self, conversation_id: Text, *args: Any, **kwargs: Any) -> AsyncIterator[asyncio.Lock]:
        """Let messages of one sender in one at a time, in the order of arrival."""
        lock = self.locks.get(conversation_id)
        if lock is None:
            lock = self.locks[conversation_id] = asyncio.Lock()
        async with lock:
            yield lock
