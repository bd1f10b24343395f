"""The stream of pushes: nothing missing, nothing doubled, ended when there is nothing left to tell."""

from __future__ import annotations

import asyncio
from contextlib import closing
from typing import Any

import pytest

from meekijkwijzer.chat import ChatService, Typing
from meekijkwijzer.chat import feed as feed_module
from meekijkwijzer.chat import service as service_module
from meekijkwijzer.store import Database, EventRecord
from tests.chat.helpers import CAMERA, begin, hand_over
from tests.chat.playing import PlayedRasa

pytestmark = pytest.mark.anyio


async def collect(chat: ChatService, conversation: str, after: int, last: int) -> list[EventRecord]:
    """Events after one id up to and including another."""
    found: list[EventRecord] = []
    if after >= last:
        return found
    with closing(chat.events(conversation, after, heartbeat=5)) as feed:
        async for event in feed:
            if isinstance(event, EventRecord):
                found.append(event)
                if event.id >= last:
                    break
    return found


async def last_event(chat: ChatService, conversation: str, token: str) -> int:
    return int((await chat.read(conversation, token))["last_event"])


async def test_everything_from_the_start_and_then_what_is_new(chat: ChatService, database: Database) -> None:
    conversation, token = await begin(chat)
    other, other_token = await begin(chat)
    found: list[EventRecord] = []

    async def listen() -> None:
        with closing(chat.events(conversation, 0, heartbeat=0.1)) as feed:
            async for event in feed:
                if isinstance(event, EventRecord):
                    found.append(event)
                    if event.kind == "owner":
                        return

    task = asyncio.create_task(listen())
    await asyncio.sleep(0.05)
    await chat.say(other, other_token, text="hallo")
    await chat.say(conversation, token, text=CAMERA)
    await asyncio.to_thread(hand_over, database, conversation, "staff", "Hoi!")  # as another process would
    async with asyncio.timeout(10):
        await task
    shown = [event.payload for event in found if event.kind == "message"]
    assert shown == (await chat.read(conversation, token))["messages"]
    assert [event.id for event in found] == sorted({event.id for event in found})
    assert found[-1].payload == {"owner": "staff", "reason": "test"}
    case = next(event.payload for event in found if event.kind == "case")
    assert case["case"]["facts"]["middelen"] == ["camera"]


async def test_resuming_anywhere_misses_nothing_and_doubles_nothing(chat: ChatService) -> None:
    conversation, token = await begin(chat)
    for _ in range(3):
        await chat.say(conversation, token, text="hallo")
    last = await last_event(chat, conversation, token)
    everything = await collect(chat, conversation, 0, last)
    for index, event in enumerate(everything):
        assert await collect(chat, conversation, event.id, last) == everything[index + 1 :]
    assert last == everything[-1].id


async def test_many_waiting_events_come_in_pages(chat: ChatService, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed_module, "_PAGE", 2)
    conversation, token = await begin(chat)
    for _ in range(3):
        await chat.say(conversation, token, text="hallo")
    last = await last_event(chat, conversation, token)
    shown = [event.payload for event in await collect(chat, conversation, 0, last) if event.kind == "message"]
    assert shown == (await chat.read(conversation, token))["messages"]


async def test_a_stream_ends_when_the_conversation_is_erased(chat: ChatService) -> None:
    conversation, token = await begin(chat)

    async def listen() -> list[Any]:
        return [event async for event in chat.events(conversation, 0, heartbeat=5)]

    task = asyncio.create_task(listen())
    await asyncio.sleep(0.05)
    await chat.erase(conversation, token)
    async with asyncio.timeout(2):
        assert len(await task) >= 1


async def test_a_stream_ends_when_the_process_stops(chat: ChatService) -> None:
    conversation, _ = await begin(chat)
    task = asyncio.create_task(collect(chat, conversation, 10**9, 10**9 + 1))
    await asyncio.sleep(0.05)
    chat.hub.close()
    async with asyncio.timeout(2):
        assert await task == []


async def test_a_slow_answer_shows_that_the_bot_types(
    chat: ChatService, rasa: PlayedRasa, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service_module, "TYPING_AFTER", 0.01)
    conversation, token = await begin(chat)
    seen: list[dict[str, Any]] = []

    async def listen() -> None:
        async for event in chat.events(conversation, 0, heartbeat=5):
            if isinstance(event, Typing):
                seen.append(event.payload)
            if len(seen) == 2:
                return

    async def slowly() -> None:
        await asyncio.sleep(0.1)

    rasa.meanwhile = slowly
    task = asyncio.create_task(listen())
    await asyncio.sleep(0.02)
    await chat.say(conversation, token, text="hallo")
    async with asyncio.timeout(2):
        await task
    assert seen == [{"from": "bot", "typing": True}, {"from": "bot", "typing": False}]
