"""A person who talks with the running product over HTTP, so that tests read like a conversation."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import httpx


class Visitor:
    """One conversation. Keeps all messages, the case, the advice and the last answer."""

    def __init__(self, url: str, union: str | None = "fnv") -> None:
        self.http = httpx.Client(base_url=url, timeout=30)
        started = self.http.post("/api/conversations", json={"union": union} if union else {})
        assert started.status_code == 201, started.text
        body = started.json()
        self.id: str = body["conversation"]
        self.headers = {"Authorization": f"Bearer {body['token']}"}
        self.messages: list[dict[str, Any]] = body["messages"]
        self.heard: list[dict[str, Any]] = list(self.messages)
        self.answer: dict[str, Any] = body

    def __enter__(self) -> Visitor:
        return self

    def __exit__(self, *error: object) -> None:
        self.http.close()

    @property
    def path(self) -> str:
        return f"/api/conversations/{self.id}"

    def send(self, body: dict[str, Any]) -> httpx.Response:
        """One message as it is; remembers a good answer."""
        response = self.http.post(f"{self.path}/messages", json=body, headers=self.headers)
        if response.status_code == 200:
            self._take(response.json())
        return response

    def _take(self, answer: dict[str, Any]) -> None:
        self.answer = answer
        self.messages = answer["messages"]
        self.heard += self.messages

    def say(self, text: str) -> list[dict[str, Any]]:
        response = self.send({"message_id": str(uuid4()), "text": text})
        assert response.status_code == 200, response.text
        return self.messages

    def choose(self, *ids: str) -> list[dict[str, Any]]:
        response = self.send({"message_id": str(uuid4()), "choices": list(ids)})
        assert response.status_code == 200, response.text
        return self.messages

    def pick(self, *labels: str) -> list[dict[str, Any]]:
        """Press buttons by what stands on them, newest first."""
        offered: dict[str, str] = {}
        for message in self.heard:
            offered |= {choice["label"]: choice["id"] for choice in message["choices"]}
        missing = [label for label in labels if label not in offered]
        assert not missing, f"not on offer: {missing}; on offer: {list(offered)}"
        return self.choose(*(offered[label] for label in labels))

    def change(self, **facts: object) -> httpx.Response:
        response = self.http.patch(f"{self.path}/case", json={"facts": facts}, headers=self.headers)
        if response.status_code == 200:
            self._take(response.json())
        return response

    def whole(self) -> dict[str, Any]:
        response = self.http.get(self.path, headers=self.headers)
        assert response.status_code == 200, response.text
        return dict(response.json())

    @property
    def facts(self) -> dict[str, Any]:
        return dict(self.answer["case"]["facts"])

    @property
    def topics(self) -> list[str]:
        return [message["topic"] for message in self.messages]

    @property
    def text(self) -> str:
        return "\n".join(message["text"] for message in self.messages)

    @property
    def steps(self) -> dict[str, str]:
        return {step["step"]: step["when"] for step in (self.answer["advice"] or {"steps": []})["steps"]}
