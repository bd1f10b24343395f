"""The action server as a process, alone and together with a real Rasa."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from meekijkwijzer.dialogue import Case
from meekijkwijzer.knowledge import Knowledge
from tests.bot.stack import HEADERS, REPOSITORY, Running, environment, rasa, running, talk

CANARY = "kanarievogel"
COMMAND: list[str | Path] = [sys.executable, "-m", "actions.server", "--port"]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with running([*COMMAND, "0"], "actions ready", tmp_path_factory.mktemp("actions") / "log") as process:
        yield process


def test_it_says_what_it_knows_and_where_it_listens(server: Running, knowledge: Knowledge) -> None:
    assert server.ready == ["actions", "ready", knowledge.rules_version, str(server.port)]
    assert httpx.get(f"http://127.0.0.1:{server.port}/health").status_code == 403
    assert httpx.get(f"http://127.0.0.1:{server.port}/health", headers=HEADERS).json() == {"status": "ok"}


def test_it_listens_on_the_loopback_address_only(server: Running) -> None:
    # The whole of 127.0.0.0/8 is this machine; a server on all addresses would answer here too.
    with pytest.raises(OSError), socket.create_connection(("127.0.0.2", server.port), timeout=2):
        pass


def test_no_request_reaches_the_log(server: Running) -> None:
    address = f"http://127.0.0.1:{server.port}"
    tracker = {"sender_id": CANARY, "latest_message": {"text": CANARY}}
    for action in ("action_dialogue", "action_unknown"):
        body = {"next_action": action, "tracker": tracker}
        httpx.post(f"{address}/webhook", json=body, headers=HEADERS)
    httpx.post(f"{address}/webhook", content=CANARY.encode(), headers=HEADERS)
    httpx.get(f"{address}/{CANARY}?{CANARY}", headers=HEADERS)
    with socket.create_connection(("127.0.0.1", server.port)) as raw:
        raw.sendall(f"{CANARY}\r\n\r\n".encode())
        raw.recv(100)
    written = server.output()
    assert "action_dialogue failed: KeyError" in written
    assert CANARY not in written


def test_it_stops_quickly_and_cleanly(tmp_path: Path) -> None:
    with running([*COMMAND, "0"], "actions ready", tmp_path / "log") as server, httpx.Client() as client:
        client.get(f"http://127.0.0.1:{server.port}/health")  # stays connected
        code, seconds = server.stop()
        assert code == 0
        assert seconds < 3
        assert server.output().splitlines() == [" ".join(server.ready)]


def start(*arguments: str, **variables: str) -> str:
    """The one sentence of a server that will not start."""
    result = subprocess.run(
        [*map(str, COMMAND), *arguments],
        cwd=REPOSITORY,
        env=variables,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (result.returncode, result.stdout) == (1, "")
    assert "Traceback" not in result.stderr
    return result.stderr


def test_the_secret_is_required() -> None:
    assert "MEEKIJKWIJZER_SECRET" in start("0", **environment(secret=None))
    assert "MEEKIJKWIJZER_SECRET" in start("0", **environment(secret="kort"))


def test_a_port_in_use_is_an_error() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert "De acties starten niet." in start(str(taken.getsockname()[1]), **environment())
    assert "De acties starten niet." in start("99999", **environment())


def test_broken_knowledge_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "sources.yml").write_text("geen kennis", encoding="utf-8")
    variables = environment() | {"MEEKIJKWIJZER_KNOWLEDGE_DIR": os.fspath(tmp_path)}
    assert "De acties starten niet." in start("0", **variables)


def test_the_folder_of_the_unions_is_a_setting_for_the_actions_too(tmp_path: Path) -> None:
    """Else they would tell another telephone number than the page."""
    for file in (REPOSITORY / "data" / "unions").glob("*.yml"):
        text = re.sub("^phone: .*$", "phone: 012-3456789", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
        (tmp_path / file.name).write_text(text, encoding="utf-8")
    variables = environment() | {"MEEKIJKWIJZER_UNIONS_DIR": os.fspath(tmp_path)}
    command = ["env", *(f"{name}={value}" for name, value in variables.items()), *map(str, COMMAND), "0"]
    with running(list(command), "actions ready", tmp_path / "log") as server:
        message = {
            "text": "mag ik iemand spreken",
            "intent_ranking": [{"name": "medewerker", "confidence": 0.99}],
            "metadata": {
                "case": Case().to_json(),
                "told": {},
                "rules_version": server.ready[2],
                "now": "2026-11-20T12:00:00+01:00",
                "union": "fnv",
            },
        }
        body = {"next_action": "action_dialogue", "tracker": {"sender_id": "x", "latest_message": message}}
        answer = httpx.post(f"http://127.0.0.1:{server.port}/webhook", json=body, headers=HEADERS)
        assert "012-3456789" in answer.text


@pytest.mark.rasa
def test_rasa_and_the_dialogue_core_together(
    model: Path, server: Running, knowledge: Knowledge, tmp_path: Path
) -> None:
    version = knowledge.rules_version
    with rasa(model, f"http://127.0.0.1:{server.port}", tmp_path / "log") as bot:
        first = talk(bot, "mijn vraag gaat over melden camera", case=Case().to_json(), rules_version=version)
        assert first.status_code == 200
        body = first.json()
        assert body["messages"][0]["topic"] == "intent:melden_camera"
        assert body["rules_version"] == version
        assert body["rasa_model"] == bot.ready[2]

        second = talk(bot, "ik wil iets over weet niet", case=body["case"], rules_version=version)
        assert second.json()["case"] != body["case"], "the answer is in the case that came back"

        other = talk(bot, "hallo", case=Case().to_json(), rules_version="oud")
        assert (other.status_code, other.json()) == (502, {"error": "rules_version"})
        broken = talk(bot, CANARY, case={"facts": CANARY}, rules_version=version)
        assert (broken.status_code, broken.json()) == (502, {"error": "action_failed"})
        assert CANARY not in bot.output() + server.output()
