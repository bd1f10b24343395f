"""Plays the Rasa process behind a real HTTP client: the dialogue core with a ranking that the test chooses."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

import httpx

from meekijkwijzer import dialogue
from meekijkwijzer.dialogue import Case, Context
from meekijkwijzer.knowledge import Knowledge

SECRET = "geheim-voor-de-tests"
URL = "http://rasa.test"
MODEL = "test-model"

# What the classifier would make of some texts; anything else is out of scope.
INTENTS = {
    "Er hangt een camera": "melden_camera",
    "wis alles": "wissen",
    "weet ik niet": "weet_niet",
    "hallo": "groet",
    "wat doet de AP": "vraag_ap",
}


class PlayedRasa:
    """Answers like the Rasa process. `trouble` makes it fail in a named way; `meanwhile` runs while it thinks."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self.trouble: str | None = None
        self.meanwhile: Callable[[], Awaitable[None]] | None = None
        self.heard: list[dict[str, Any]] = []

    def transport(self) -> httpx.MockTransport:
        """Give this to a RasaClient."""
        return httpx.MockTransport(self._answer)

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        if self.trouble == "refused":
            raise httpx.ConnectError("refused", request=request)
        if self.trouble == "hangs":
            await asyncio.sleep(60)
        if request.headers["X-Meekijkwijzer-Secret"] != SECRET or self.trouble == "secret":
            return httpx.Response(403)
        if request.url.path.endswith("/health"):
            return httpx.Response(200, json={"rasa_model": "" if self.trouble == "no_model" else MODEL})
        asked = json.loads(request.content)
        self.heard.append(asked)
        if self.meanwhile:
            await self.meanwhile()
        match self.trouble:
            case "malformed":
                return httpx.Response(400, json={"error": "malformed", "field": "text"})
            case "action":
                return httpx.Response(502, json={"error": "action_failed"})
            case "html":
                return httpx.Response(500, text="<h1>Server Error</h1>")
            case "empty":
                return httpx.Response(200, json=[])
            case "no_json":
                return httpx.Response(200, text="{")
        answer = self._hear(asked)
        match self.trouble:
            case "version":
                answer["rules_version"] = "anders"
            case "half":
                del answer["messages"]
        return httpx.Response(200, json=answer)

    def _hear(self, asked: dict[str, Any]) -> dict[str, Any]:
        intent = INTENTS.get(asked["text"], "buiten_bereik")
        ranking = [(intent, 0.93), ("melden_algemeen", 0.04)]
        now = datetime.fromisoformat(asked["now"])
        context = Context(knowledge=self.knowledge, now=now, union=asked["union"])
        reply = dialogue.hear(context, Case.from_json(asked["case"]), asked["text"], ranking, asked["told"])
        return {
            "messages": [message.to_json() for message in reply.messages],
            "case": reply.case.to_json(),
            "advice": reply.advice,
            "effects": list(reply.effects),
            "rules_version": self.knowledge.rules_version,
            "ranking": [{"intent": name, "confidence": confidence} for name, confidence in ranking],
            "rasa_model": MODEL,
        }


TROUBLES = ("refused", "hangs", "secret", "action", "html", "empty", "no_json", "version", "half")
