"""Server-sent events over real HTTP: read with the token, resumed where they broke off, ended on a stop."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

import httpx

from tests.chat.helpers import CAMERA, hand_over
from tests.web.conftest import Serve, Site, Talk


def events(talk: Talk, last: int | None = None) -> Iterator[dict[str, Any]]:
    """The events of a conversation as a browser would see them."""
    headers = talk.headers | ({} if last is None else {"Last-Event-ID": str(last)})
    with talk.http.stream("GET", f"{talk.path}/events", headers=headers) as answer:
        assert answer.status_code == 200
        assert answer.headers["content-type"] == "text/event-stream; charset=utf-8"
        assert answer.headers["cache-control"] == "no-store"
        fields: dict[str, str] = {}
        for line in answer.iter_lines():
            name, _, value = line.partition(": ")
            if line and name:
                fields[name] = value
            elif not line and "event" in fields:
                yield fields | {"data": json.loads(fields["data"])}
                fields = {}
            elif not line:
                fields = {}


def test_pushes_come_in_order_and_a_broken_stream_goes_on(site_on: Serve, database_url: str) -> None:
    site: Site = site_on(database_url)
    talk = site.begin()
    seen: list[dict[str, Any]] = []

    def listen() -> None:
        for event in events(talk):
            seen.append(event)
            if event["event"] == "owner":
                return

    thread = threading.Thread(target=listen)
    thread.start()
    time.sleep(0.2)
    talk.say(CAMERA)
    hand_over(site.database, talk.id, "staff", "Hoi!")
    talk.say("hallo")
    thread.join(10)
    assert not thread.is_alive()
    whole = talk.read().json()
    shown = [event["data"] for event in seen if event["event"] == "message"]
    assert shown == whole["messages"][: len(shown)]
    ids = [int(event["id"]) for event in seen if "id" in event]
    assert ids == sorted(set(ids))
    middle = ids[len(ids) // 2]
    rest = []
    for event in events(talk, middle):
        rest.append(event)
        if int(event["id"]) == whole["last_event"]:
            break
    assert int(rest[0]["id"]) == ids[len(ids) // 2 + 1]
    assert rest[-1]["data"] == whole["messages"][-1]


def test_a_strange_last_event_id_means_from_the_start(site: Site) -> None:
    talk = site.begin()
    for strange in ("-1", "x", "9" * 40, "1; DROP TABLE event"):
        headers = talk.headers | {"Last-Event-ID": strange}
        with site.http.stream("GET", f"{talk.path}/events", headers=headers) as answer:
            lines = answer.iter_lines()
            assert next(lines).startswith("retry: ")
            assert next(line for line in lines if line.startswith("event: ")) == "event: message"


def test_a_sixth_stream_of_one_conversation_is_refused_until_one_closes(site: Site) -> None:
    talk = site.begin()
    url = f"{talk.path}/events"
    streams = [site.http.stream("GET", url, headers=talk.headers) for _ in range(5)]
    lines = [stream.__enter__().iter_lines() for stream in streams]  # a forgotten iterator closes its stream
    for line in lines:
        assert next(line)
    answer = site.http.get(url, headers=talk.headers)
    assert answer.status_code == 429
    for stream in streams:
        stream.__exit__(None, None, None)
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        with site.http.stream("GET", url, headers=talk.headers) as answer:
            if answer.status_code == 200:
                return
        time.sleep(0.05)
    raise AssertionError("closed streams still count")


def test_a_stream_ends_when_the_conversation_is_erased(site: Site) -> None:
    talk = site.begin()
    ended = threading.Event()

    def listen() -> None:
        for _ in events(talk):
            pass
        ended.set()

    threading.Thread(target=listen, daemon=True).start()
    time.sleep(0.2)
    assert site.http.delete(talk.path, headers=talk.headers).status_code == 200
    assert ended.wait(5)


def test_the_web_process_says_when_it_is_ready_and_stops_clean_with_an_open_stream(sqlite_url: str) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MEEKIJKWIJZER_")}
    environment |= {"DATABASE_URL": sqlite_url, "MEEKIJKWIJZER_SECRET": "x" * 20}
    command = [sys.executable, "-W", "error", "-m", "meekijkwijzer.web", "--port", "0"]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        ready = re.fullmatch(r"web ready (\d+)\n", process.stdout.readline())
        assert ready, process.stderr.read() if process.stderr else ""
        with httpx.Client(base_url=f"http://127.0.0.1:{ready[1]}", trust_env=False, timeout=20) as http:
            assert http.get("/readyz").status_code == 503
            talk = Talk(http, http.post("/api/conversations", json={}).json())
            answer = talk.say("een kanarievogel kijkt mee")
            assert answer.status_code == 503
            with http.stream("GET", f"{talk.path}/events", headers=talk.headers) as stream:
                lines = stream.iter_lines()
                assert next(lines)
                process.send_signal(signal.SIGTERM)
                began = time.monotonic()
                _, errors = process.communicate(timeout=10)
                assert time.monotonic() - began < 4
        assert "kanarievogel" not in errors
        assert talk.id not in errors
        assert "Traceback" not in errors
    finally:
        process.kill()
        process.wait()


def test_without_a_secret_the_web_process_says_what_is_wrong(sqlite_url: str) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MEEKIJKWIJZER_")}
    done = subprocess.run(
        [sys.executable, "-m", "meekijkwijzer.web", "--port", "0"],
        env=environment | {"DATABASE_URL": sqlite_url},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr == "Zet in de omgeving MEEKIJKWIJZER_SECRET: een geheim van minstens 16 tekens.\n"
    assert "Traceback" not in done.stderr
