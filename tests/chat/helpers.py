"""Small steps that tests of a conversation have in common."""

from __future__ import annotations

import uuid
from typing import Any

from meekijkwijzer.chat import ChatService
from meekijkwijzer.store import Change, Database, MessageRecord
from tests.chat.playing import INTENTS

CAMERA = next(text for text, intent in INTENTS.items() if intent == "melden_camera")


async def begin(chat: ChatService, union: str | None = None) -> tuple[str, str]:
    started = await chat.start(union)
    return started["conversation"], started["token"]


def hand_over(database: Database, conversation: str, owner: str, *said: str) -> None:
    """What the helpdesk does: take the conversation and say something."""
    with database.write() as unit:
        now = unit.conversations.snapshot(conversation)
        assert now is not None
        messages = [
            MessageRecord(seq=now.next_seq + index, id=uuid.uuid4().hex, at=now.created_at, sender="staff", text=text)
            for index, text in enumerate(said)
        ]
        unit.conversations.record(
            Change(
                conversation=conversation,
                version=now.version,
                owner=now.owner,
                at=now.created_at,
                messages=messages,
                new_owner=owner,
                owner_reason="test",
            )
        )


def senders(answer: dict[str, Any]) -> list[str]:
    return [message["from"] for message in answer["messages"]]


async def assert_gapless(chat: ChatService, conversation: str, token: str) -> list[dict[str, Any]]:
    messages: list[dict[str, Any]] = (await chat.read(conversation, token))["messages"]
    assert [message["seq"] for message in messages] == list(range(1, len(messages) + 1))
    assert len({message["id"] for message in messages}) == len(messages)
    return messages


def offer(answer: dict[str, Any]) -> dict[str, Any]:
    """The first message that offers choices."""
    return next(message for message in answer["messages"] if message["choices"])


def question(answer: dict[str, Any]) -> dict[str, Any]:
    """The question in an answer."""
    return next(message for message in answer["messages"] if (message["topic"] or "").startswith("question:"))
