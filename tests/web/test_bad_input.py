"""Whatever comes in: a clear answer or a problem document, nothing breaks, nobody else notices."""

from __future__ import annotations

import json
import socket
import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from meekijkwijzer.web import schemas
from tests.chat.helpers import CAMERA
from tests.chat.playing import PlayedRasa
from tests.web.conftest import Serve, Site


def assert_problem(answer: httpx.Response, status: int) -> dict[str, Any]:
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    problem: dict[str, Any] = answer.json()
    schemas.Problem.model_validate(problem)
    assert problem["status"] == status
    assert problem["detail"].endswith(".")
    return problem


@pytest.mark.parametrize(
    "text",
    [
        "🎥🎥🎥",
        "1234567890",
        "رقابة في العمل",
        "監視カメラ",
        "<script>alert('x')</script>",
        "'; DROP TABLE message; --",
        "/restart",
        '/intent{"entity":"x"}',
        "  /back",
        "{{7*7}} ${jndi:ldap://x}",
        "a" * 1000,
        "hoi\x00daar",
        "\u202etxet",
    ],
)
def test_strange_text_is_just_text(site: Site, rasa: PlayedRasa, text: str) -> None:
    talk = site.begin()
    answer = talk.say(text)
    assert answer.status_code == 200
    assert answer.json()["messages"]
    stored = [message for message in talk.read().json()["messages"] if message["from"] == "person"]
    assert len(stored) == 1
    assert rasa.heard[-1]["text"] == stored[0]["text"]


@pytest.mark.parametrize("text", ["", "   ", "\x00", "\u200b", "a" * 1001, "🎥" * 1001])
def test_nothing_or_too_much_is_refused_with_what_to_do(site: Site, text: str) -> None:
    talk = site.begin()
    assert_problem(talk.say(text), 422)
    assert "person" not in [message["from"] for message in talk.read().json()["messages"]]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"   ", 400),
        (b"{", 400),
        (b"nee", 400),
        (b"[" * 8000, 400),
        (b"\xff\xfe", 400),
        (b'{"text": NaN}', 400),
        (b'{"text": "hoi", "choices": [Infinity]}', 400),
        (b"null", 422),
        (b"[]", 422),
        (b'"tekst"', 422),
        (b"{}", 422),
        (b'{"text": 1}', 422),
        (b'{"text": null}', 422),
        (b'{"text": "hoi", "choices": ["a"]}', 422),
        (b'{"choices": []}', 422),
        (b'{"choices": [1]}', 422),
        (b'{"choices": "do:start"}', 422),
        (b'{"choices": [""]}', 422),
        (b'{"text": "hoi", "kanarievogel": 1}', 422),
        (b'{"text": "hoi", "message_id": "kanarievogel"}', 422),
        (b'{"text": "\\ud83d"}', 422),
        (b'{"text": "' + b"a" * 20_000 + b'"}', 413),
        (b'{"choices": ["' + b'a", "a' * 100 + b'"]}', 422),
    ],
)
def test_a_wrong_body_is_a_problem_that_does_not_repeat_it(site: Site, body: bytes, status: int) -> None:
    talk = site.begin()
    headers = talk.headers | {"Content-Type": "application/json"}
    answer = site.http.post(f"{talk.path}/messages", content=body, headers=headers)
    assert_problem(answer, status)
    assert "kanarievogel" not in answer.text


def test_what_is_wrong_with_a_field_is_told_in_dutch(site: Site) -> None:
    talk = site.begin()
    problem = assert_problem(talk.send({"text": "hoi", "message_id": "x", "extra": 1}), 422)
    assert {"where": "body.message_id", "what": "Hier hoort een UUID."} in problem["errors"]
    assert {"where": "body", "what": "Hier staat een veld dat niet bestaat. Haal het weg."} in problem["errors"]


def test_another_content_type_is_refused(site: Site) -> None:
    talk = site.begin()
    for headers in ({"Content-Type": "text/plain"}, {"Content-Type": "application/x-www-form-urlencoded"}, {}):
        answer = site.http.post(f"{talk.path}/messages", content=b'{"text": "hallo"}', headers=talk.headers | headers)
        assert_problem(answer, 400)
    answer = site.http.post("/api/advice", content=b'{"facts": {}}', headers={"Content-Type": "text/plain"})
    assert_problem(answer, 400)
    typed = {"Content-Type": "application/json; charset=utf-8"}
    assert site.http.post("/api/advice", content=b'{"facts": {}}', headers=typed).status_code == 200


def test_a_conversation_may_begin_without_a_body(site: Site) -> None:
    for sent in ({}, {"content": b""}, {"json": {}}, {"json": None}, {"json": {"union": None}}):
        assert site.http.post("/api/conversations", **sent).status_code == 201  # type: ignore[arg-type]  # as given
    assert_problem(site.http.post("/api/conversations", json=[]), 422)
    assert_problem(site.http.post("/api/conversations", content=b"union=fnv"), 400)
    assert_problem(site.http.post("/api/conversations", json={"union": "kanarievogel"}), 422)


@pytest.mark.parametrize(
    ("facts", "where"),
    [
        ({"plek": "kanarievogel"}, "body.facts.plek"),
        ({"middelen": "camera"}, "body.facts.middelen"),
        ({"plek": 1.5}, "body.facts.plek"),
        ({"plek": {"kanarievogel": 1}}, "body.facts.plek"),
        ({"dagen_sinds_ontslag": -1}, "body.facts.dagen_sinds_ontslag"),
        ({"gevolgen": ["geen", "loon"]}, "body.facts.gevolgen"),
        ({"kanarievogel": "ja"}, "body.facts"),
        ({"kanarievogel": 1.5}, "body.facts"),
    ],
)
def test_a_wrong_fact_is_named_when_it_is_one_of_ours(site: Site, facts: dict[str, Any], where: str) -> None:
    talk = site.begin()
    for answer in (
        site.http.post("/api/advice", json={"facts": facts}),
        site.http.patch(f"{talk.path}/case", json={"facts": facts}, headers=talk.headers),
    ):
        (error,) = assert_problem(answer, 422)["errors"]
        assert error["where"] == where
        assert error["what"].endswith(".")
        assert "kanarievogel" not in answer.text


def test_answers_that_exclude_each_other_are_told_so(site: Site) -> None:
    talk = site.begin()
    talk.say(CAMERA)
    together = {"choices": ["fact:gevolgen=geen", "fact:gevolgen=loon"]}
    assert "kunnen niet samen" in assert_problem(talk.send(together), 422)["detail"]
    assert talk.send({"choices": ["fact:gevolgen=loon", "fact:gevolgen=ziek"]}).status_code == 200


@pytest.mark.parametrize("method", ["GET", "POST", "PATCH", "DELETE", "EVENTS"])
def test_every_route_wants_the_right_token(site: Site, method: str) -> None:
    talk, other = site.begin(), site.begin()
    path = {"POST": "/messages", "PATCH": "/case", "EVENTS": "/events"}.get(method, "")
    body = {"POST": {"text": "hallo"}, "PATCH": {"facts": {"plek": "thuis"}}}.get(method)
    verb = "GET" if method == "EVENTS" else method
    before = talk.read().json()
    wrong: list[dict[str, str]] = [
        {},
        {"Authorization": "Bearer"},
        {"Authorization": "Bearer x"},
        {"Authorization": f"Basic {talk.started['token']}"},
        other.headers,
    ]
    for headers in wrong:
        answer = site.http.request(verb, talk.path + path, json=body, headers=headers)
        assert_problem(answer, 401)
        assert answer.headers["www-authenticate"] == "Bearer"
    for unknown in ("0" * 32, "x", quote("../" + talk.id, safe=""), "%00", talk.id + "%0a"):
        answer = site.http.request(verb, f"/api/conversations/{unknown}{path}", json=body, headers=talk.headers)
        assert_problem(answer, 404)
    assert talk.read().json() == before


def test_unknown_addresses_and_methods_are_problems_too(site: Site) -> None:
    assert_problem(site.http.get("/nergens"), 404)
    assert_problem(site.http.get("/api/conversations/"), 404)
    assert_problem(site.http.get("/static/nergens.js"), 404)
    assert_problem(site.http.get("/docs"), 404)
    answer = site.http.put("/api/conversations")
    assert_problem(answer, 405)
    assert answer.headers["allow"] == "POST"


def test_a_choice_that_is_not_on_offer(site: Site) -> None:
    talk = site.begin()
    for choices in (["nooit"], ["fact:plek=thuis"], ["x" * 200]):
        problem = assert_problem(talk.send({"choices": choices}), 422)
        assert "knop" in problem["detail"]


def test_fifty_messages_at_once_over_http(site_on: Serve, database_url: str) -> None:
    site: Site = site_on(database_url)
    talk, other = site.begin(), site.begin()
    before = other.read().json()
    ids = [str(uuid.uuid4()) for _ in range(50)]
    with ThreadPoolExecutor(50) as threads:
        answers = list(threads.map(lambda own: talk.say("hallo", message_id=own), ids))
    assert {answer.status_code for answer in answers} <= {200, 409, 429, 503}
    accepted = {own for own, answer in zip(ids, answers, strict=True) if answer.status_code == 200}
    assert len(accepted) >= 40
    messages = talk.read().json()["messages"]
    assert [message["seq"] for message in messages] == list(range(1, len(messages) + 1))
    assert sorted(message["id"] for message in messages if message["from"] == "person") == sorted(accepted)
    assert other.read().json() == before


def test_with_the_rate_limit_on_a_flood_is_told_to_wait(site_on: Serve, sqlite_url: str) -> None:
    site: Site = site_on(sqlite_url, rate_limit="on")
    talk, other = site.begin(), site.begin()
    answers = [talk.say("hallo") for _ in range(25)]
    refused = [answer for answer in answers if answer.status_code != 200]
    assert 1 <= len(refused) <= 6
    for answer in refused:
        assert_problem(answer, 429)
        assert int(answer.headers["retry-after"]) >= 1
    assert other.say("hallo").status_code == 200


def test_danger_is_answered_also_when_there_are_too_many_requests(site_on: Serve, sqlite_url: str) -> None:
    site: Site = site_on(sqlite_url, rate_limit="on")
    talk = site.begin()
    while talk.say("hallo").status_code == 200:
        pass
    before = talk.read().json()["messages"]
    answer = talk.say("Ik wil niet meer leven")
    assert answer.status_code == 200
    schemas.MessageAnswer.model_validate(answer.json())
    assert "113" in json.dumps(answer.json()["messages"])
    assert talk.read().json()["messages"] == before, "it is not stored"
    while talk.read().status_code == 200:  # until the address has had enough as well
        pass
    assert "113" in json.dumps(talk.say("Ik wil niet meer leven").json()["messages"])
    assert_problem(talk.say("hallo"), 429)


def test_what_is_not_http_gets_a_problem_too(site: Site) -> None:
    port = site.http.base_url.port
    assert port is not None
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.sendall(b"kanarievogel\r\n\r\n")
        head, _, body = connection.makefile("rb").read().partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 400 ")
    assert b"content-type: application/problem+json" in head
    assert b"x-content-type-options: nosniff" in head.lower()
    schemas.Problem.model_validate_json(body)
    assert b"kanarievogel" not in head + body


def test_a_full_server_says_so_in_a_problem(site_on: Serve, sqlite_url: str) -> None:
    site: Site = site_on(sqlite_url, limit_concurrency=1)  # every connection is one too many
    answer = site.http.get("/")
    assert_problem(answer, 503)
    assert int(answer.headers["retry-after"]) > 0
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_every_503_leaves_one_line_without_a_text(
    site: Site, rasa: PlayedRasa, caplog: pytest.LogCaptureFixture
) -> None:
    talk = site.begin()
    rasa.trouble = "refused"
    with caplog.at_level("WARNING"):
        assert_problem(talk.say("kanarievogel"), 503)
    (line,) = [record.getMessage() for record in caplog.records]
    assert line == "answered with 503: niet_beschikbaar, part rasa, reason ConnectError"


def test_what_rasa_finds_wrong_in_our_request_is_our_mistake_and_is_loud(
    site: Site, rasa: PlayedRasa, caplog: pytest.LogCaptureFixture
) -> None:
    talk = site.begin()
    before = talk.read().json()
    rasa.trouble = "malformed"
    answer = assert_problem(talk.say("kanarievogel"), 500)
    assert "opnieuw" not in answer["detail"]
    assert "Rasa refused what we sent: status 400, field text" in caplog.text
    assert "kanarievogel" not in caplog.text
    assert talk.read().json() == before


def test_a_declared_size_is_believed_and_an_undeclared_one_is_counted(site: Site) -> None:
    talk = site.begin()

    def endless() -> Any:
        for _ in range(100):
            yield b"a" * 1000

    headers = talk.headers | {"Content-Type": "application/json"}
    assert_problem(site.http.post(f"{talk.path}/messages", content=endless(), headers=headers), 413)
    port = site.http.base_url.port
    assert port is not None
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.sendall(
            b"POST /api/advice HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            b"Content-Length: 999999999\r\n\r\n"
        )
        assert b"413" in connection.recv(100)


def test_rasa_dying_in_the_middle_loses_nothing(site: Site, rasa: PlayedRasa) -> None:
    talk = site.begin()

    async def die() -> None:
        rasa.trouble = "half"

    rasa.meanwhile = die
    body = {"message_id": str(uuid.uuid4()), "text": CAMERA}
    assert_problem(talk.send(body), 503)
    rasa.meanwhile, rasa.trouble = None, None
    assert talk.send(body).status_code == 200
    assert [m["text"] for m in talk.read().json()["messages"] if m["from"] == "person"] == [CAMERA]


def test_a_database_that_is_away_is_told_and_comes_back(site: Site) -> None:
    talk = site.begin()
    body = {"message_id": str(uuid.uuid4()), "text": CAMERA}
    with site.database.write() as unit:
        unit.session.connection().exec_driver_sql("ALTER TABLE message RENAME TO elders")
    assert_problem(talk.send(body), 503)
    danger = talk.say("Ik denk aan zelfmoord")
    assert danger.status_code == 200
    assert "113" in json.dumps(danger.json()["messages"])
    with site.database.write() as unit:
        unit.session.connection().exec_driver_sql("ALTER TABLE elders RENAME TO message")
    assert talk.send(body).status_code == 200
