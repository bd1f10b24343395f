"""Headers, origins, limits, silent errors: what every request passes."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from starlette.types import Message, Receive, Scope, Send

from meekijkwijzer.chat import TooMany
from meekijkwijzer.knowledge import Knowledge
from meekijkwijzer.settings import Settings
from meekijkwijzer.web import create_app
from meekijkwijzer.web.limits import RATES, Limits
from meekijkwijzer.web.middleware import BodyLimit, QuietErrors
from tests.web.conftest import Site

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.mark.parametrize("path", ["/", "/healthz", "/nergens", "/static/chat.js", "/api/sources"])
def test_security_headers_are_on_every_answer(site: Site, path: str) -> None:
    headers = site.http.get(path).headers
    policy = dict(part.split(" ", 1) for part in headers["content-security-policy"].split("; "))
    assert policy == {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self' data:",
        "connect-src": "'self'",
        "font-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'self'",
        "frame-ancestors": "'none'",
    }
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert path.startswith("/static") or headers["cache-control"] == "no-store"
    assert "server" not in headers
    assert "set-cookie" not in headers


def test_only_the_websites_of_the_unions_may_call_from_elsewhere(site: Site, knowledge: Knowledge) -> None:
    ours = next(iter(knowledge.unions["fnv"].origins))
    preflight = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization"}
    answer = site.http.options("/api/conversations", headers={"Origin": ours, **preflight})
    assert answer.status_code == 204
    assert answer.headers["access-control-allow-origin"] == ours
    assert "Authorization" in answer.headers["access-control-allow-headers"]
    assert "PATCH" in answer.headers["access-control-allow-methods"]
    answer = site.http.post("/api/conversations", json={}, headers={"Origin": ours})
    assert answer.headers["access-control-allow-origin"] == ours
    assert "access-control-allow-credentials" not in answer.headers
    for other in ("https://kwaad.example", "null", ours + ".kwaad.example", ours.replace("https", "http"), ours + "/"):
        for answer in (
            site.http.options("/api/conversations", headers={"Origin": other, **preflight}),
            site.http.get("/api/sources", headers={"Origin": other}),
        ):
            assert "access-control-allow-origin" not in answer.headers
            assert "Origin" in answer.headers["vary"]
    assert "access-control-allow-origin" not in site.http.get("/", headers={"Origin": ours}).headers


async def _call(app: Any, incoming: list[Message], scope: dict[str, Any] | None = None) -> list[Message]:
    sent: list[Message] = []

    async def receive() -> Message:
        if incoming:
            return incoming.pop(0)
        await asyncio.sleep(60)
        raise AssertionError

    async def send(message: Message) -> None:
        sent.append(message)

    await app({"type": "http", "path": "/", "method": "POST", "headers": [], **(scope or {})}, receive, send)
    return sent


async def test_an_exception_tells_its_class_and_place_and_nothing_else(caplog: pytest.LogCaptureFixture) -> None:
    async def broken(_scope: Scope, _receive: Receive, _send: Send) -> None:
        raise KeyError("Testpersoon Een is ontslagen")

    sent = await _call(QuietErrors(broken), [])
    assert sent[0]["status"] == 500
    assert b"application/problem+json" in dict(sent[0]["headers"])[b"content-type"]
    assert "Testpersoon" not in caplog.text + str(sent)
    assert "KeyError at test_protection.py:" in caplog.text


async def test_a_body_that_comes_too_slowly_is_given_up() -> None:
    async def never(_scope: Scope, _receive: Receive, _send: Send) -> None:
        raise AssertionError

    part: Message = {"type": "http.request", "body": b"{", "more_body": True}
    sent = await _call(BodyLimit(never, 100, seconds=0.05), [part])
    assert sent[0]["status"] == 408
    sent = await _call(BodyLimit(never, 100), [], {"headers": [(b"content-length", b"-1")]})
    assert sent[0]["status"] == 413


async def test_a_body_in_parts_arrives_whole() -> None:
    seen = []

    async def reader(_scope: Scope, receive: Receive, _send: Send) -> None:
        seen.append(await receive())
        seen.append(await receive())

    parts: list[Message] = [
        {"type": "http.request", "body": b"ab", "more_body": True},
        {"type": "http.request", "body": b"c", "more_body": False},
        {"type": "http.disconnect"},
    ]
    await _call(BodyLimit(reader, 3), parts)
    assert seen == [{"type": "http.request", "body": b"abc", "more_body": False}, {"type": "http.disconnect"}]


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_bucket_empties_and_fills_again() -> None:
    clock = Clock()
    limits = Limits(clock=clock)
    for _ in range(RATES["message"].burst):
        limits.message("c")
    with pytest.raises(TooMany) as caught:
        limits.message("c")
    assert caught.value.retry_after == RATES["message"].seconds
    limits.message("d")
    clock.now += caught.value.retry_after
    limits.message("c")
    with pytest.raises(TooMany):
        limits.message("c")
    limits.forget("c")
    limits.message("c")


def test_an_address_is_only_kept_as_a_hash_whose_key_changes_every_day() -> None:
    clock = Clock()
    limits = Limits(clock=clock)
    limits.address("192.0.2.7")
    first = set(limits._buckets)
    assert "192.0.2.7" not in str(first)
    limits.address("192.0.2.7")
    assert set(limits._buckets) == first
    clock.now += 86_400
    limits.address("192.0.2.7")
    assert set(limits._buckets).isdisjoint(first)
    assert len(limits._buckets) == 1


def test_memory_for_limits_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("meekijkwijzer.web.limits._MOST_BUCKETS", 100)
    clock = Clock()
    limits = Limits(clock=clock)
    for number in range(1000):
        clock.now += 0.001
        limits.start(f"address {number}")
    assert len(limits._buckets) <= 100
    clock.now += 86_000
    limits.start("one more")
    limits.start("one more again")
    assert len(limits._buckets) <= 100


def test_the_rate_limit_cannot_be_off_for_the_world(knowledge: Knowledge) -> None:
    open_to_all = Settings.model_construct(host="0.0.0.0", rate_limit="off")
    nothing: Any = None
    with pytest.raises(ValueError, match="loopback"):
        create_app(open_to_all, language=nothing, knowledge=knowledge, rasa=nothing, engine=nothing)
