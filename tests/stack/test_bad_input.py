"""Bad input and broken parts, on the whole running product: clear answers, nothing breaks, nothing is lost."""

from __future__ import annotations

import os
import signal
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import uuid4

import httpx
import pytest

from .running import Stack
from .visitor import Visitor

pytestmark = pytest.mark.rasa


@pytest.fixture
def visitor(stack: Stack) -> Iterator[Visitor]:
    with Visitor(stack.url) as visitor:
        yield visitor


def is_problem(response: httpx.Response, status: int) -> dict[str, object]:
    assert response.status_code == status, response.text
    assert response.headers["content-type"].startswith("application/problem+json")
    problem = dict(response.json())
    assert problem["title"] and problem["detail"]
    return problem


@pytest.mark.parametrize(
    "text",
    [
        "🤷",
        "😡😡😡",
        "12345678",
        "0",
        "...",
        "?",
        "привет как дела",
        "你好",
        "مرحبا",
        "<b>vet</b><script>alert(1)</script>",
        "'; DROP TABLE conversation; --",
        "/restart",
        "  /back",
        "/session_start",
        '/gevoel_crisis{"entity":"x"}',
        "/intent{broken",
        "{{7*7}} ${jndi:ldap://x} %s %n",
        "a" * 1000,
        "é" * 1000,
        "regel\neen\ttwee",
        "‮omgekeerd",
    ],
)
def test_any_text_gets_an_answer(visitor: Visitor, text: str) -> None:
    visitor.say("er hangen camera's op mijn werk")
    visitor.say(text)
    assert visitor.messages
    assert visitor.facts["middelen"] == ["camera"]
    assert visitor.facts.get("veiligheid") is None
    assert visitor.answer["owner"] == "bot"
    assert all(message["topic"] != "system:welkom" for message in visitor.messages), "a command is only text"


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"text": ""}, 422),
        ({"text": "   \n\t "}, 422),
        ({"text": "a" * 1001}, 422),
        ({"text": 12}, 422),
        ({"text": ["a"]}, 422),
        ({}, 422),
        ({"text": "a", "choices": ["do:start"]}, 422),
        ({"choices": []}, 422),
        ({"choices": ["fact:gesprek=nog_niet"]}, 422),
        ({"choices": ["bestaat:niet"]}, 422),
        ({"choices": ["do:start", "do:ask"]}, 422),
        ({"text": "a", "message_id": "geen-uuid"}, 422),
        ({"text": "a", "extra": 1}, 422),
        ({"text": "b" * 20_000}, 413),
    ],
)
def test_a_bad_body_is_refused_with_what_to_do(visitor: Visitor, body: dict[str, object], status: int) -> None:
    before = visitor.whole()
    is_problem(visitor.send(body), status)
    assert visitor.whole()["messages"] == before["messages"], "nothing is stored"


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (b"{", 400),
        (b"", 400),
        (b"\xff\xfe", 400),
        (b'{"text": NaN}', 400),
        (b'{"text": "hoi"} nog wat', 400),
        (b"[" * 9000, 400),
        (b"null", 422),
        (b"[]", 422),
        (b'"tekst"', 422),
        (b"12", 422),
    ],
)
def test_what_is_not_json_is_malformed_and_other_json_is_not_acceptable(
    visitor: Visitor, content: bytes, status: int
) -> None:
    before = visitor.whole()["messages"]
    headers = visitor.headers | {"Content-Type": "application/json"}
    is_problem(visitor.http.post(f"{visitor.path}/messages", content=content, headers=headers), status)
    assert visitor.whole()["messages"] == before


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", None])
def test_json_that_is_not_sent_as_json_is_malformed(visitor: Visitor, kind: str | None) -> None:
    headers = visitor.headers | ({"Content-Type": kind} if kind else {})
    is_problem(visitor.http.post(f"{visitor.path}/messages", content=b'{"text": "hoi"}', headers=headers), 400)


def test_a_message_that_grows_when_names_are_taken_out_is_answered(visitor: Visitor) -> None:
    text = ("er hangt een camera, mail " + "a@b.nl " * 200)[:1000].strip()
    visitor.say(text)
    assert visitor.facts["middelen"] == ["camera"]
    (said,) = [message["text"] for message in visitor.whole()["messages"] if message["from"] == "person"]
    assert len(said) > 1000, "else this tests nothing"
    assert "@b.nl" not in said


def test_a_null_byte_does_no_harm(visitor: Visitor) -> None:
    response = visitor.send({"text": "camera\x00 op mijn werk"})
    assert response.status_code == 200
    assert "\x00" not in str(visitor.whole())


def test_a_wrong_token_and_an_unknown_conversation(visitor: Visitor) -> None:
    for headers in ({}, {"Authorization": "Bearer fout"}, {"Authorization": "Basic abc"}):
        is_problem(visitor.http.post(f"{visitor.path}/messages", json={"text": "hoi"}, headers=headers), 401)
        is_problem(visitor.http.get(visitor.path, headers=headers), 401)
    unknown = f"/api/conversations/{'0' * 32}"
    is_problem(visitor.http.get(unknown, headers=visitor.headers), 404)


def test_the_token_of_one_conversation_opens_no_other(stack: Stack, visitor: Visitor) -> None:
    with Visitor(stack.url) as other:
        response = visitor.http.get(other.path, headers=visitor.headers)
        assert response.status_code == 401


def test_the_same_message_twice_takes_effect_once(visitor: Visitor) -> None:
    body = {"message_id": str(uuid4()), "text": "er hangen camera's op mijn werk"}
    first = visitor.send(body).json()
    again = visitor.send(body).json()
    assert again == first
    is_problem(visitor.send(body | {"text": "iets anders"}), 409)
    assert sum(message["from"] == "person" for message in visitor.whole()["messages"]) == 1


def test_fifty_messages_at_once_lose_nothing_and_touch_nobody_else(stack: Stack, visitor: Visitor) -> None:
    with Visitor(stack.url) as other:
        other.say("ze lezen mijn mail")
        before = other.whole()
        bodies = [{"message_id": str(uuid4()), "text": f"bericht nummer {n} over camera's"} for n in range(50)]

        def send(body: dict[str, str]) -> int:
            url = f"{stack.url}{visitor.path}/messages"
            return httpx.post(url, json=body, headers=visitor.headers, timeout=60).status_code

        with ThreadPoolExecutor(50) as pool:
            statuses = Counter(pool.map(send, bodies))
        assert set(statuses) <= {200, 409, 429, 503}
        assert statuses[200] >= 40, statuses
        texts = [message["text"] for message in visitor.whole()["messages"] if message["from"] == "person"]
        assert len(texts) == len(set(texts)) == statuses[200], "every accepted message is kept, once"
        assert other.whole() == before


def test_when_rasa_is_killed_nothing_is_lost_and_it_comes_back(stack: Stack, visitor: Visitor) -> None:
    visitor.say("er hangen camera's op mijn werk")
    (rasa,) = stack.children("bot.server")
    os.kill(rasa, signal.SIGKILL)
    body = {"message_id": str(uuid4()), "text": "hoe lang mogen ze dat bewaren"}
    problem = is_problem(visitor.send(body), 503)
    assert "opnieuw" in str(problem["detail"])
    assert visitor.choose("fact:gevolgen=geen"), "buttons need no Rasa"
    with Visitor(stack.url) as other:
        danger = other.say("ik wil niet meer leven")
        assert danger[0]["topic"] == "system:crisis", "danger is answered whatever is down"
    stack.wait_until_ready()
    assert visitor.send(body).status_code == 200
    assert visitor.topics[0] == "intent:regel_bewaren"


def test_when_the_actions_are_killed_nothing_is_lost_and_they_come_back(stack: Stack, visitor: Visitor) -> None:
    visitor.say("er hangen camera's op mijn werk")
    (actions,) = stack.children("actions.server")
    os.kill(actions, signal.SIGKILL)
    body = {"message_id": str(uuid4()), "text": "hoe lang mogen ze dat bewaren"}
    is_problem(visitor.send(body), 503)
    end = time.monotonic() + 60
    while visitor.send(body).status_code != 200:
        assert time.monotonic() < end, "the actions did not come back"
        time.sleep(0.3)
    assert visitor.topics[0] == "intent:regel_bewaren"


@pytest.mark.parametrize("part", ["bot.server", "actions.server"])
def test_when_a_part_hangs_the_person_hears_within_seconds(stack: Stack, visitor: Visitor, part: str) -> None:
    visitor.say("er hangen camera's op mijn werk")
    before = visitor.whole()["messages"]
    (hanging,) = stack.children(part)
    os.kill(hanging, signal.SIGSTOP)
    try:
        begin = time.monotonic()
        body = {"message_id": str(uuid4()), "text": "mag dat"}
        is_problem(visitor.send(body), 503)
        assert time.monotonic() - begin < 12
        assert visitor.whole()["messages"] == before
    finally:
        os.kill(hanging, signal.SIGCONT)
    stack.wait_until_ready()
    end = time.monotonic() + 30
    while visitor.send(body).status_code != 200:
        assert time.monotonic() < end
        time.sleep(0.3)
    texts = [message["text"] for message in visitor.whole()["messages"] if message["from"] == "person"]
    assert texts.count("mag dat") == 1


def test_erasing_tells_what_was_erased_and_leaves_nothing(visitor: Visitor) -> None:
    visitor.say("er hangen camera's op mijn werk")
    receipt = visitor.http.delete(visitor.path, headers=visitor.headers)
    assert receipt.status_code == 200
    assert all(row["count"] >= 0 and row["store"] and row["what"] for row in receipt.json()["erased"])
    assert sum(row["count"] for row in receipt.json()["erased"]) > 3
    is_problem(visitor.http.get(visitor.path, headers=visitor.headers), 404)


def test_names_are_taken_out_before_anything_is_kept(stack: Stack, visitor: Visitor) -> None:
    visitor.say("mijn baas meneer Kanariepiet belt me op 06-87651234 en leest mijn mail")
    kept = str(visitor.whole())
    assert "[PERSOON]" in kept and "[TELEFOON]" in kept
    stored = b"".join(path.read_bytes() for path in stack.folder.iterdir() if path.is_file())
    for secret in (b"Kanariepiet", b"87651234"):
        assert secret not in stored


def test_no_message_text_in_the_log(stack: Stack, visitor: Visitor) -> None:
    visitor.say("de kaketoe in de kantine kijkt mee met camera's")
    assert "kaketoe" not in stack.log.read_text(encoding="utf-8")


def test_rasa_and_actions_refuse_without_the_secret(stack: Stack) -> None:
    for part in ("bot.server", "actions.server"):
        (process,) = stack.children(part)
        command = Path(f"/proc/{process}/cmdline").read_bytes().decode().split("\0")
        port = command[command.index("--port") + 1]
        for path in ("/", "/webhook", "/webhooks/meekijkwijzer/message", "/conversations/x/tracker", "/model/parse"):
            response = httpx.post(f"http://127.0.0.1:{port}{path}", json={"text": "hoi"})
            assert response.status_code in (403, 404, 405), (part, path, response.status_code)
