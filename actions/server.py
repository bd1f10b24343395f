"""`python -m actions.server --port N`: rasa-sdk's executor behind a small ASGI application.

The server that comes with rasa-sdk listens on every address, starts four processes, asks for no secret and writes the
whole request to its log when an action fails.
"""

import argparse
import hmac
import json
import logging
import signal
import socket
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import uvicorn
from rasa_sdk.executor import ActionExecutor

from actions.dialogue import DialogueAction
from meekijkwijzer.knowledge import KnowledgeError, load_knowledge
from meekijkwijzer.settings import SettingsError, load_settings, variable

LOOPBACK = "127.0.0.1"
SECRET_HEADER = b"x-meekijkwijzer-secret"
MAX_BODY_BYTES = 512 * 1024
"""Twice what the Rasa channel accepts: the ranking and Rasa's own fields come on top of it."""
SHUTDOWN_SECONDS = 1

Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]
Application = Callable[[dict[str, Any], Receive, Send], Awaitable[None]]

logger = logging.getLogger(__name__)


def application(executor: ActionExecutor, secret: str) -> Application:
    """POST /webhook runs an action, GET /health says that the process is up; both need the secret."""

    async def app(scope: dict[str, Any], receive: Receive, send: Send) -> None:
        if scope["type"] != "http":  # no web sockets; start and stop need nothing
            return
        try:
            status, content = await answer(scope, receive)
        except Exception as error:
            logger.error("an action call failed: %s", type(error).__name__)
            status, content = 500, {"error": "action_failed"}
        headers = [(b"content-type", b"application/json")]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": json.dumps(content).encode()})

    async def answer(scope: dict[str, Any], receive: Receive) -> tuple[int, object]:
        given = dict(scope["headers"]).get(SECRET_HEADER, b"")
        if not hmac.compare_digest(given, secret.encode()):
            return 403, {"error": "secret"}
        match scope["method"], scope["path"]:
            case "GET", "/health":
                return 200, {"status": "ok"}
            case "POST", "/webhook":
                body = await _read(receive)
            case _:
                return 404, {"error": "not_found"}
        if body is None:
            return 413, {"error": "too_large"}
        call = _call(body)
        if call is None:
            return 400, {"error": "malformed"}
        result = await executor.run(call)
        return (200, result.model_dump()) if result else (400, {"error": "malformed"})

    return app


async def _read(receive: Receive) -> bytes | None:
    """The body, or None when it is too large."""
    body: bytes = b""
    while True:
        event = await receive()
        body += bytes(event.get("body", b""))
        if len(body) > MAX_BODY_BYTES:
            return None
        if not event.get("more_body"):
            return body


def _call(body: bytes) -> dict[str, Any] | None:
    """The call, or None when it is not one."""
    try:
        call = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(call, dict) or not isinstance(call.get("tracker"), dict):
        return None
    # Rasa leaves the domain out because no action here looks at it; the executor insists on one.
    return {"domain": {}, **call}


class _Server(uvicorn.Server):
    """Says when it listens, and where."""

    def __init__(self, app: Application, ready: str) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                log_config=None,
                access_log=False,
                lifespan="off",
                timeout_graceful_shutdown=SHUTDOWN_SECONDS,
                timeout_keep_alive=75,  # longer than Rasa keeps an idle connection
            )
        )
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        sys.stdout.write(f"{self._ready}\n")
        sys.stdout.flush()


def serve(executor: ActionExecutor, secret: str, port: int, rules_version: str) -> None:
    """Serve on the loopback address until SIGTERM or SIGINT. Port 0: a free one. Raises OSError when it is taken."""
    _quiet()
    for number in (signal.SIGTERM, signal.SIGINT):
        # uvicorn stops first, and then raises the signal once more for the handler that was there before.
        signal.signal(number, lambda *_: None)
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((LOOPBACK, port))
        ready = f"actions ready {rules_version} {listening.getsockname()[1]}"
        _Server(application(executor, secret), ready).run(sockets=[listening])


def _quiet() -> None:
    """Only our own lines: libraries log requests, and exceptions with their arguments."""
    handler = logging.StreamHandler()
    handler.addFilter(logging.Filter("actions"))
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s", handlers=[handler])


def main(arguments: list[str] | None = None) -> int:
    """Start with the settings from the environment. Returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m actions.server")
    parser.add_argument("--port", type=int, required=True, help="0: a free port, named in the ready line")
    options = parser.parse_args(arguments)
    try:
        settings = load_settings()
        if settings.secret is None:
            raise SettingsError(f"Zet in de omgeving {variable('secret')}: een geheim van minstens 16 tekens.")
        knowledge = load_knowledge(settings.knowledge_dir, settings.unions_dir)
        executor = ActionExecutor()
        executor.register_action(DialogueAction(knowledge))
        serve(executor, settings.secret.get_secret_value(), options.port, knowledge.rules_version)
    except (SettingsError, KnowledgeError, OSError, OverflowError) as error:
        sys.stderr.write(f"De acties starten niet. {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
