"""What the web side sees of Rasa: one answer, or an error that says so. Rasa itself would stay silent."""

from __future__ import annotations

import socket
from pathlib import Path

import httpx
import pytest

from meekijkwijzer.knowledge.contract import INTENTS

from .stack import (
    ANSWER,
    HEADERS,
    REPOSITORY,
    SECRET,
    OddActions,
    Running,
    post,
    rasa,
    talk,
    trained,
)

pytestmark = pytest.mark.rasa

CANARY = "kanarievogel"


def test_one_answer_comes_back_with_the_ranking_and_the_model(server: Running) -> None:
    answer = talk(server, "mijn vraag gaat over melden camera")
    assert answer.status_code == 200
    body = answer.json()
    assert {name: body[name] for name in ANSWER} == ANSWER
    assert body["rasa_model"] == server.ready[2]
    assert len(body["ranking"]) == 10
    assert body["ranking"][0]["intent"] == "melden_camera"
    assert body.keys() == ANSWER.keys() | {"ranking", "rasa_model"}


def test_the_action_gets_text_case_and_whole_ranking_but_no_history(server: Running, actions: OddActions) -> None:
    talk(server, "hallo", case={"plek": "thuis"}, told={"plek": "thuis"}, union="fnv", rules_version="abc")
    message = actions.call["tracker"]["latest_message"]
    assert message["text"] == "hallo"
    assert message["metadata"]["case"] == {"plek": "thuis"}
    assert message["metadata"]["told"] == {"plek": "thuis"}
    assert message["metadata"]["union"] == "fnv"
    assert message["metadata"]["rules_version"] == "abc"
    assert {each["name"] for each in message["intent_ranking"]} == set(INTENTS)
    assert actions.call["tracker"]["events"] == []
    assert actions.headers[next(iter(HEADERS))] == SECRET


def test_every_message_has_a_sender_of_its_own(server: Running, actions: OddActions) -> None:
    senders = set()
    for _ in range(3):
        talk(server, "hallo")
        senders.add(actions.call["sender_id"])
    assert len(senders) == 3


@pytest.mark.parametrize(
    ("behaviour", "code"),
    [
        ("raise", "no_answer"),
        ("two", "no_answer"),
        ("none", "no_answer"),
        ("words", "no_answer"),
        ("list", "no_answer"),
        ("schema", "no_answer"),
        ("nothing", "no_answer"),
        ("garbage", "no_answer"),
        ("strange", "no_answer"),
        ("failed", "action_failed"),
        ("version", "rules_version"),
    ],
)
def test_what_is_not_one_good_answer_is_an_error(server: Running, behaviour: str, code: str) -> None:
    answer = talk(server, f"hallo {CANARY}", case={"do": behaviour, "text": CANARY})
    assert (answer.status_code, answer.json()) == (502, {"error": code})
    assert talk(server, "hallo").status_code == 200


def test_an_action_that_hangs_is_given_up_before_the_web_side_gives_up(server: Running) -> None:
    answer = talk(server, f"hallo {CANARY}", case={"do": "hang"})
    assert (answer.status_code, answer.json()) == (502, {"error": "no_answer"})
    assert answer.elapsed.total_seconds() < 5


@pytest.mark.parametrize("text", ["/restart", " /back", "  //session_start", '/groet{"entity":"x"}'])
def test_commands_of_rasa_are_plain_text(server: Running, actions: OddActions, text: str) -> None:
    answer = talk(server, text)
    assert answer.status_code == 200
    seen = actions.call["tracker"]["latest_message"]
    assert seen["text"] == text.strip(" /")
    assert seen["intent"]["confidence"] < 1
    assert seen["intent"]["name"] in INTENTS
    assert seen["entities"] == []


@pytest.mark.parametrize(
    "text", ["", "/", "  ", "😀", "1234567890", "\u0000", "x" * 1000, "شكرا", "/ " * 500, "[EMAIL] " * 1000]
)
def test_any_text_gets_an_answer(server: Running, text: str) -> None:
    answer = talk(server, text)
    assert answer.status_code == 200


@pytest.mark.parametrize("text", ["", "😀", "#!"])
def test_a_text_without_words_is_no_confident_guess(server: Running, text: str) -> None:
    ranking = post(server, "parse", {"text": text}).json()["ranking"]
    assert ranking[0]["confidence"] < 0.3


def test_parse_gives_every_intent(server: Running) -> None:
    ranking = post(server, "parse", {"text": "/ik wil iets over brief"}).json()["ranking"]
    assert ranking[0]["intent"] == "brief"
    assert {each["intent"] for each in ranking} == set(INTENTS)
    assert sum(each["confidence"] for each in ranking) == pytest.approx(1)


@pytest.mark.parametrize("route", ["message", "parse"])
@pytest.mark.parametrize("headers", [{}, {"X-Meekijkwijzer-Secret": "fout"}, {"X-Meekijkwijzer-Secret": "é"}])
def test_without_the_secret_nothing_happens(server: Running, route: str, headers: dict[str, str]) -> None:
    encoded = {name: value.encode() for name, value in headers.items()}
    address = f"http://127.0.0.1:{server.port}/webhooks/meekijkwijzer/{route}"
    assert httpx.post(address, json={"text": "hallo"}, headers=encoded).status_code == 403


def test_health_names_the_model_to_who_knows_the_secret(server: Running) -> None:
    address = f"http://127.0.0.1:{server.port}/webhooks/meekijkwijzer/health"
    assert httpx.get(address).status_code == 403
    assert httpx.get(address, headers=HEADERS).json() == {"rasa_model": server.ready[2]}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"text": None}, "text"),
        ({"text": 3}, "text"),
        ({"text": "\ud800"}, "text"),
        ({"case": None}, "case"),
        ({"case": []}, "case"),
        ({"told": 1}, "told"),
        ({"rules_version": None}, "rules_version"),
        ({"now": "morgen"}, "now"),
        ({"now": "2026-11-20T12:00:00"}, "now"),
        ({"union": 1}, "union"),
    ],
)
def test_a_malformed_message_is_refused(server: Running, changes: dict[str, object], field: str) -> None:
    answer = talk(server, "hallo", **changes)
    assert (answer.status_code, answer.json()) == (400, {"error": "malformed", "field": field})


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff", b"[" * 100_000])
def test_a_body_that_is_no_json_object_is_refused(server: Running, body: bytes) -> None:
    assert post(server, "message", body).status_code == 400


def test_a_body_that_is_too_large_is_refused(server: Running) -> None:
    assert talk(server, "hallo", case={"a": "x" * 300_000}).status_code == 413
    assert talk(server, "hallo", case={"a": "x" * 200_000}).status_code == 200


@pytest.mark.parametrize(
    "path",
    ["/", "/version", "/status", "/domain", "/model/parse", "/conversations/x/tracker", "/webhooks/rest/webhook"],
)
def test_rasas_own_interface_is_not_there(server: Running, path: str) -> None:
    for method in ("GET", "POST", "PUT"):
        answer = httpx.request(method, f"http://127.0.0.1:{server.port}{path}", headers=HEADERS)
        assert answer.status_code in (404, 405)


def test_it_listens_on_the_loopback_address_only(server: Running) -> None:
    # The whole of 127.0.0.0/8 is this machine; a server on all addresses would answer here too.
    with pytest.raises(OSError), socket.create_connection(("127.0.0.2", server.port), timeout=2):
        pass


def test_no_text_of_a_person_reaches_a_log(server: Running) -> None:
    for behaviour in ("raise", "schema", "garbage", "two", "good"):
        talk(server, f"/{CANARY} {behaviour}", case={"do": behaviour, "x": CANARY}, told={"x": CANARY})
    talk(server, CANARY, now=CANARY)
    post(server, "message", CANARY.encode())
    httpx.get(f"http://127.0.0.1:{server.port}/{CANARY}?{CANARY}")
    written = server.output()
    assert "no usable answer of the action: no_answer" in written
    assert "the web side sent a malformed now" in written
    assert CANARY not in written


def test_an_unreachable_action_server_is_an_error_and_stopping_is_quick(model: Path, tmp_path: Path) -> None:
    with rasa(model, "http://127.0.0.1:1", tmp_path / "log") as server, httpx.Client(headers=HEADERS) as client:
        answer = talk(server, f"hallo {CANARY}")
        assert (answer.status_code, answer.json()) == (502, {"error": "no_answer"})
        client.get(f"http://127.0.0.1:{server.port}/webhooks/meekijkwijzer/health")  # stays connected
        code, seconds = server.stop()
        assert code == 0
        assert seconds < 3
        assert CANARY not in server.output()


def test_an_intent_without_a_rule_is_an_error(examples: Path, actions: OddActions, tmp_path: Path) -> None:
    """Such a model cannot be made with `bot.train`; whoever makes it otherwise must hear of it."""
    bot = tmp_path / "bot"
    for source in (REPOSITORY / "bot").rglob("*.yml"):
        target = bot / source.relative_to(REPOSITORY / "bot")
        target.parent.mkdir(parents=True, exist_ok=True)
        text = source.read_text(encoding="utf-8")
        rule = "  - rule: brief\n    steps:\n      - intent: brief\n      - action: action_dialogue\n"
        target.write_text(text.replace(rule, ""), encoding="utf-8")
    script = (
        "import sys; from pathlib import Path; from bot.train import train\n"
        f"train(Path({str(examples)!r}), Path(sys.argv[1]), Path({str(bot)!r}), check=False)"
    )
    model = trained("no-rule", ["-c", script], [*bot.rglob("*.yml"), examples / "nlu.yml"])
    with rasa(model, actions.url, tmp_path / "log") as server:
        assert talk(server, "ik wil iets over wissen").status_code == 200
        answer = talk(server, "ik wil iets over brief")
        assert (answer.status_code, answer.json()) == (502, {"error": "no_answer"})
