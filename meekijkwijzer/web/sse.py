"""Server-sent events: the pushes of a conversation as a text stream that can be resumed."""

from __future__ import annotations

import asyncio
import json
from contextlib import aclosing, suppress

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from meekijkwijzer.chat import Feed, Typing, Unavailable
from meekijkwijzer.store import EventRecord

MEDIA_TYPE = "text/event-stream"
RETRY_MILLISECONDS = 2000


class EventStream(Response):
    """Sends events until they end, the client goes away or the process stops."""

    media_type = MEDIA_TYPE

    def __init__(self, feed: Feed) -> None:
        super().__init__(None)
        del self.headers["content-length"]
        self.headers["X-Accel-Buffering"] = "no"  # a proxy must not wait for more
        self._feed = feed

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Stream and watch the connection side by side; whichever ends first ends the other."""
        tasks = {asyncio.create_task(self._stream(send)), asyncio.create_task(_gone(receive))}
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            outcomes = await asyncio.gather(*tasks, return_exceptions=True)
            self._feed.close()
        for outcome in outcomes:
            if isinstance(outcome, Exception):
                raise outcome

    async def _stream(self, send: Send) -> None:
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})

        async def write(text: str) -> None:
            await send({"type": "http.response.body", "body": text.encode(), "more_body": True})

        await write(f"retry: {RETRY_MILLISECONDS}\n\n")
        async with aclosing(aiter(self._feed)) as events:
            with suppress(Unavailable):  # the database went away: end, the client comes back where it was
                async for event in events:
                    await write(encode(event))
        await send({"type": "http.response.body", "body": b"", "more_body": False})


def encode(event: EventRecord | Typing | None) -> str:
    """One event as text; None is a comment that keeps the connection alive."""
    if event is None:
        return ": \n\n"
    data = json.dumps(event.payload, ensure_ascii=False, separators=(",", ":"))
    if isinstance(event, Typing):
        return f"event: typing\ndata: {data}\n\n"
    return f"id: {event.id}\nevent: {event.kind}\ndata: {data}\n\n"


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
