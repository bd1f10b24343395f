"""What goes in and out of the dialogue core. All of it is immutable and can be written as JSON."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

from meekijkwijzer.knowledge import Knowledge
from meekijkwijzer.routing import Advice

from .case import Case


class UnknownChoice(ValueError):
    """A choice id that means nothing to the dialogue."""


@dataclass(frozen=True)
class Context:
    """Everything outside of the case that an answer depends on: knowledge, clock, union of the website."""

    knowledge: Knowledge
    now: datetime
    union: str | None = None

    @property
    def today(self) -> date:
        return self.now.date()

    def say(self, key: str, **blanks: object) -> str:
        """A text of the conversation with its blanks filled in."""
        return self.knowledge.sayings[key].text.format(**blanks)


@dataclass(frozen=True)
class Choice:
    """A button: an opaque id and what stands on it."""

    id: str
    label: str


@dataclass(frozen=True)
class Message:
    """Something said to the person."""

    text: str
    topic: str
    choices: tuple[Choice, ...] = ()
    multiple: bool = False
    sources: tuple[str, ...] = ()
    sender: Literal["bot", "system"] = "bot"

    def to_json(self) -> dict[str, Any]:
        """As a plain map; `from_json` is its inverse."""
        return {
            "text": self.text,
            "topic": self.topic,
            "choices": [{"id": choice.id, "label": choice.label} for choice in self.choices],
            "multiple": self.multiple,
            "sources": list(self.sources),
            "sender": self.sender,
        }

    @classmethod
    def from_json(cls, raw: dict[str, Any]) -> Message:
        """A message as written by `to_json`."""
        return cls(
            text=raw["text"],
            topic=raw["topic"],
            choices=tuple(Choice(choice["id"], choice["label"]) for choice in raw["choices"]),
            multiple=raw["multiple"],
            sources=tuple(raw["sources"]),
            sender=raw["sender"],
        )


@dataclass(frozen=True)
class Reply:
    """What one turn gives: messages, the new case, the advice so far, and effects for the outside.

    effects: "erase" (the person confirmed that everything must go), "person" (the person asked for a human).
    """

    messages: tuple[Message, ...]
    case: Case
    advice: Advice | None = None
    effects: tuple[str, ...] = field(default=())
