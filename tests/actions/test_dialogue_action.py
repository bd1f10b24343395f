"""The action: one custom message, whatever happens."""

from __future__ import annotations

import asyncio
import json
import logging
from typing import Any

import httpx
import pytest
from rasa_sdk import Action
from rasa_sdk.executor import ActionExecutor

from actions.dialogue import DialogueAction
from actions.server import application
from meekijkwijzer.dialogue import Case
from meekijkwijzer.knowledge import Knowledge

SECRET = "geheim-van-de-tests"
CANARY = "kanarievogel"


def message(knowledge: Knowledge, **changes: Any) -> dict[str, Any]:
    """A message as Rasa hands it to an action."""
    metadata = {
        "case": Case().to_json(),
        "told": {},
        "rules_version": knowledge.rules_version,
        "now": "2026-11-20T12:00:00+01:00",
        "union": None,
    }
    return {
        "text": f"{CANARY} er hangt een camera",
        "intent_ranking": [{"name": "melden_camera", "confidence": 0.97}],
        "metadata": metadata | changes,
    }


def call(latest: object, action: str = "action_dialogue") -> dict[str, Any]:
    """A call as Rasa makes it; without the domain."""
    tracker = {"sender_id": "1", "slots": {}, "latest_message": latest, "events": [], "paused": False}
    return {"next_action": action, "sender_id": "1", "version": "3.6.21", "tracker": tracker}


def post(
    executor: ActionExecutor,
    body: object,
    *,
    secret: str | None = SECRET,
    method: str = "POST",
    path: str = "/webhook",
) -> httpx.Response:
    """One request to the application, without a server around it."""

    async def request() -> httpx.Response:
        transport = httpx.ASGITransport(application(executor, SECRET))  # type: ignore[arg-type]  # plain dicts
        headers = {"X-Meekijkwijzer-Secret": secret} if secret else {}
        async with httpx.AsyncClient(transport=transport, base_url="http://actions") as client:
            content = body if isinstance(body, bytes) else json.dumps(body).encode()
            return await client.request(method, path, content=content, headers=headers)

    return asyncio.run(request())


@pytest.fixture
def executor(knowledge: Knowledge) -> ActionExecutor:
    executor = ActionExecutor()
    executor.register_action(DialogueAction(knowledge))
    return executor


def answer(executor: ActionExecutor, latest: object) -> dict[str, Any]:
    """The one custom message of the action."""
    response = post(executor, call(latest))
    assert response.status_code == 200
    assert response.json()["events"] == []
    (only,) = response.json()["responses"]
    custom: dict[str, Any] = only["custom"]
    return custom


def test_the_dialogue_core_answers(executor: ActionExecutor, knowledge: Knowledge) -> None:
    said = answer(executor, message(knowledge))
    assert said.keys() == {"messages", "case", "advice", "effects", "rules_version"}
    assert said["rules_version"] == knowledge.rules_version
    assert said["messages"][0]["topic"] == "intent:melden_camera"
    assert Case.from_json(said["case"]).facts["middelen"] == ["camera"]


def test_what_was_told_in_the_text_reaches_the_case(executor: ActionExecutor, knowledge: Knowledge) -> None:
    said = answer(executor, message(knowledge, told={"plek": "thuis"}))
    assert Case.from_json(said["case"]).facts["plek"] == "thuis"


def test_other_knowledge_is_refused(executor: ActionExecutor, knowledge: Knowledge) -> None:
    assert answer(executor, message(knowledge, rules_version="oud")) == {"error": "rules_version"}


@pytest.mark.parametrize("changes", [{"case": {"facts": CANARY}}, {"now": CANARY}, {"told": CANARY}])
def test_a_failure_is_an_answer_and_its_text_is_not_logged(
    executor: ActionExecutor, knowledge: Knowledge, changes: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        assert answer(executor, message(knowledge, **changes)) == {"error": "action_failed"}
    assert "action_dialogue failed" in caplog.text
    assert CANARY not in caplog.text


def test_a_message_without_its_parts_is_a_failure(executor: ActionExecutor) -> None:
    assert answer(executor, {"text": "hallo"}) == {"error": "action_failed"}
    assert answer(executor, {}) == {"error": "action_failed"}


class Raises(Action):  # type: ignore[misc]  # rasa-sdk is outside mypy's view
    """An action that fails outright."""

    def name(self) -> str:
        return "action_raises"

    async def run(self, dispatcher: object, tracker: object, domain: object) -> list[dict[str, Any]]:
        raise ValueError(CANARY)


def test_an_action_that_raises_is_an_error_without_a_word_of_it(
    executor: ActionExecutor, caplog: pytest.LogCaptureFixture
) -> None:
    executor.register_action(Raises())
    with caplog.at_level(logging.DEBUG):
        response = post(executor, call({"text": CANARY}, action="action_raises"))
        unknown = post(executor, call({"text": CANARY}, action="action_unknown"))
    assert (response.status_code, response.json()) == (500, {"error": "action_failed"})
    assert (unknown.status_code, unknown.json()) == (500, {"error": "action_failed"})
    assert "ValueError" in caplog.text
    assert CANARY not in caplog.text


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff", b"{}", b'{"tracker": 1}', b"[" * 100_000])
def test_a_body_that_is_no_call_is_refused(executor: ActionExecutor, body: bytes) -> None:
    assert post(executor, body).status_code == 400


def test_a_call_without_an_action_is_refused(executor: ActionExecutor) -> None:
    assert post(executor, {"tracker": {"sender_id": "1"}}).status_code == 400


def test_a_body_that_is_too_large_is_refused(executor: ActionExecutor) -> None:
    assert post(executor, b" " * (512 * 1024 + 1)).status_code == 413


@pytest.mark.parametrize("secret", [None, "", "fout", SECRET + "x"])
@pytest.mark.parametrize(("method", "path"), [("POST", "/webhook"), ("GET", "/health"), ("GET", "/actions")])
def test_without_the_secret_nothing_happens(
    executor: ActionExecutor, secret: str | None, method: str, path: str
) -> None:
    assert post(executor, b"", secret=secret, method=method, path=path).status_code == 403


@pytest.mark.parametrize(("method", "path"), [("GET", "/actions"), ("GET", "/webhook"), ("POST", "/"), ("GET", "/")])
def test_there_is_nothing_else(executor: ActionExecutor, method: str, path: str) -> None:
    assert post(executor, b"", method=method, path=path).status_code == 404


def test_health(executor: ActionExecutor) -> None:
    response = post(executor, b"", method="GET", path="/health")
    assert (response.status_code, response.json()) == (200, {"status": "ok"})
