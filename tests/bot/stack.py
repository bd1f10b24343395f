"""Starts real processes of the Rasa environment, and an action server that misbehaves on request."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx

from meekijkwijzer.knowledge.contract import INTENTS

REPOSITORY = Path(__file__).resolve().parents[2]
RASA_PYTHON = REPOSITORY / ".venv-rasa" / "bin" / "python"
SECRET = "geheim-van-de-tests"
HEADERS = {"X-Meekijkwijzer-Secret": SECRET}
NOW = "2026-11-20T12:00:00+01:00"


def environment(secret: str | None = SECRET) -> dict[str, str]:
    """The environment of a process under test, with this secret only."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("MEEKIJKWIJZER_")}
    return inherited | ({"MEEKIJKWIJZER_SECRET": secret} if secret else {})


def run(*arguments: str | Path, stdin: str = "", secret: str | None = SECRET) -> subprocess.CompletedProcess[str]:
    """Run the Python of the Rasa environment to its end."""
    return subprocess.run(
        [str(RASA_PYTHON), *map(str, arguments)],
        cwd=REPOSITORY,
        env=environment(secret),
        input=stdin,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def small_data(leave_out: str = "") -> str:
    """Four examples for every intent: enough to train on, quick to train."""
    blocks = []
    for intent in INTENTS:
        if intent == leave_out:
            continue
        words = intent.replace("_", " ")
        examples = [words, f"ik wil iets over {words}", f"mijn vraag gaat over {words}", f"kun je {words} doen"]
        lines = "".join(f"    - {example}\n" for example in examples)
        blocks.append(f"- intent: {intent}\n  examples: |\n{lines}")
    return 'version: "3.1"\nnlu:\n' + "".join(blocks)


def trained(name: str, arguments: list[str], inputs: list[Path]) -> Path:
    """The model that `python ARGUMENTS OUT` makes; kept under var/ for as long as code and inputs are the same."""
    digest = hashlib.sha256()
    for path in sorted([*(REPOSITORY / "bot").rglob("*.py"), *inputs]):
        digest.update(path.name.encode() + path.read_bytes())
    model = REPOSITORY / "var" / "test-models" / f"{name}-{digest.hexdigest()[:16]}.tar.gz"
    if not model.exists():
        result = run(*arguments, model)
        assert result.returncode == 0, result.stderr
    return model


@dataclass
class Running:
    """A process that said it is ready."""

    process: subprocess.Popen[bytes]
    ready: list[str]
    log: Path

    @property
    def port(self) -> int:
        return int(self.ready[-1])

    def output(self) -> str:
        """All that it wrote so far, to both streams."""
        return self.log.read_text(encoding="utf-8")

    def stop(self) -> tuple[int, float]:
        """End it politely; returns the exit code and the seconds it took."""
        started = time.monotonic()
        self.process.terminate()
        code = self.process.wait(timeout=20)
        return code, time.monotonic() - started


@contextmanager
def running(command: list[str | Path], says: str, log: Path) -> Iterator[Running]:
    """A process, from its ready line until the end of the block."""
    with log.open("wb") as sink:
        process = subprocess.Popen(
            list(map(str, command)), cwd=REPOSITORY, env=environment(), stdout=sink, stderr=subprocess.STDOUT
        )
    try:
        limit = time.monotonic() + 120
        while not (lines := [line for line in log.read_text().splitlines() if line.startswith(says)]):
            assert process.poll() is None, log.read_text()
            assert time.monotonic() < limit, "not ready in time"
            time.sleep(0.05)
        yield Running(process, lines[0].split(), log)
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()


@contextmanager
def rasa(model: Path, actions_url: str, log: Path) -> Iterator[Running]:
    """The Rasa server with this model."""
    command: list[str | Path] = [RASA_PYTHON, "-m", "bot.server", "--model", model, "--port", "0"]
    with running([*command, "--actions-url", actions_url], "rasa ready", log) as server:
        yield server


def talk(server: Running, said: str, /, **changes: Any) -> httpx.Response:
    """Send one message as the web side does."""
    body = {"text": said, "case": {}, "told": {}, "rules_version": "v", "now": NOW, "union": None} | changes
    return post(server, "message", body)


def post(server: Running, route: str, body: object, headers: dict[str, str] = HEADERS) -> httpx.Response:
    """POST to a route of our channel."""
    address = f"http://127.0.0.1:{server.port}/webhooks/meekijkwijzer/{route}"
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return httpx.post(address, content=content, headers=headers, timeout=30)


ANSWER = {"messages": [], "case": {"a": 1}, "advice": None, "effects": [], "rules_version": "v"}
ODD: dict[str, object] = {
    "good": {"events": [], "responses": [{"custom": ANSWER}]},
    "two": {"events": [], "responses": [{"custom": ANSWER}, {"custom": ANSWER}]},
    "none": {"events": [], "responses": []},
    "words": {"events": [], "responses": [{"text": "hallo"}]},
    "list": {"events": [], "responses": [{"custom": ["a"]}]},
    "failed": {"events": [], "responses": [{"custom": {"error": "action_failed"}}]},
    "version": {"events": [], "responses": [{"custom": {"error": "rules_version"}}]},
    "strange": {"events": [], "responses": [{"custom": {"error": "iets anders"}}]},
    "schema": {"events": [{"event": "onbestaand"}], "responses": [{"custom": ANSWER}]},
    "nothing": None,
}


class OddActions(ThreadingHTTPServer):
    """An action server that does what `case.do` says, and remembers the last call."""

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Odd)
        self.call: dict[str, Any] = {}
        self.headers: dict[str, str] = {}
        self.enough = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Odd(BaseHTTPRequestHandler):
    server: OddActions

    def do_POST(self) -> None:
        self.server.call = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.headers = dict(self.headers)
        message = self.server.call["tracker"]["latest_message"]
        wanted = message["metadata"]["case"].get("do", "good")
        if wanted == "hang":
            self.server.enough.wait(20)
            return
        status = 500 if wanted == "raise" else 200
        body = json.dumps(ODD.get(wanted, {"text": message["text"]})).encode()
        if wanted == "garbage":
            body = message["text"].encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Stay quiet."""


@contextmanager
def odd_actions() -> Iterator[OddActions]:
    """The misbehaving action server, listening."""
    with OddActions() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield server
        finally:
            server.enough.set()
            server.shutdown()
            thread.join()
