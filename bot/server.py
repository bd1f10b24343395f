"""`python -m bot.server`: serves one named model on the loopback address, and nothing else of Rasa.

`rasa run` would load another model when the named one is missing, fall back to memory when a store is wrong, listen
on all addresses and open an HTTP interface to everything. Here each of these ends the process with one sentence.
"""

import argparse
import logging
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, List, Optional

from bot.model_file import NoModel, read_metadata
from bot.settings import (
    LOOPBACK,
    MAX_BODY_BYTES,
    RASA_VERSION,
    SECRET_HEADER,
    SHUTDOWN_SECONDS,
    SettingsError,
    prepare_environment,
    read_secret,
)

if TYPE_CHECKING:
    from rasa.core.agent import Agent
    from sanic import Sanic

HERE = Path(__file__).parent
logger = logging.getLogger(__name__)


class CannotServe(Exception):
    """The process cannot start; the text is one Dutch sentence for the operator."""


def main(arguments: Optional[List[str]] = None) -> int:
    """Serve until SIGTERM or SIGINT. Returns the exit code."""
    options = _parser().parse_args(arguments)
    try:
        secret = read_secret()
        read_metadata(options.model)
        listening = _listen(options.port)
        prepare_environment()
        agent = load_agent(options.model, options.actions_url, secret)
        serve(agent, listening, secret)
    except (SettingsError, NoModel, CannotServe) as error:
        sys.stderr.write(f"Rasa start niet. {error}\n")
        return 1
    return 0


def load_agent(model: Path, actions_url: str, secret: str) -> "Agent":
    """Rasa's agent with exactly this model, our stores and our action endpoint. Raises CannotServe."""
    try:
        return _agent(model, actions_url, secret)
    except CannotServe:
        raise
    except Exception as error:  # nobody has written anything yet, so the reason may be told
        raise CannotServe(f"Het model {model} is niet te laden: {type(error).__name__}: {error}.") from error


def _agent(model: Path, actions_url: str, secret: str) -> "Agent":
    from bot import quiet, slim

    quiet.configure()
    slim.install()

    import rasa
    from rasa.core.agent import Agent
    from rasa.shared.utils.common import class_from_module_path
    from rasa.shared.utils.io import read_yaml_file

    from bot import fast_check

    if rasa.__version__ != RASA_VERSION:
        raise CannotServe(f"Rasa {rasa.__version__} is geïnstalleerd, maar {RASA_VERSION} is nodig.")
    fast_check.install()

    kinds = {
        name: class_from_module_path(described["type"])
        for name, described in read_yaml_file(HERE / "endpoints.yml").items()
    }
    url = actions_url.rstrip("/").removesuffix("/webhook") + "/webhook"
    agent = Agent(
        lock_store=kinds["lock_store"](),
        action_endpoint=kinds["action_endpoint"](url, SECRET_HEADER, secret),
    )
    # Rasa wraps a store in one that hides failures and then keeps everything in memory: ours goes in bare.
    agent.tracker_store = kinds["tracker_store"]()
    agent.load_model(model)
    return agent


def serve(agent: "Agent", listening: socket.socket, secret: str) -> None:
    """Answer on this socket until a signal comes; then stop within `SHUTDOWN_SECONDS`."""
    app = _application(agent, secret)
    port = listening.getsockname()[1]

    @app.after_server_start
    async def ready(*_: Any) -> None:
        await agent.parse_message("hallo")  # what fails at the first message must fail here
        sys.stdout.write(f"rasa ready {agent.model_id} {port}\n")
        sys.stdout.flush()

    @app.after_server_stop
    async def leave(*_: Any) -> None:
        await agent.action_endpoint.close()

    app.run(sock=listening, workers=1, access_log=False, debug=False)


def _application(agent: "Agent", secret: str) -> "Sanic":
    """A Sanic application with our channel and no other route."""
    from rasa.core.channels.channel import register
    from rasa.shared.utils.common import class_from_module_path
    from rasa.shared.utils.io import read_yaml_file
    from sanic import Sanic
    from sanic.exceptions import SanicException
    from sanic.request import Request
    from sanic.response import HTTPResponse, json

    app = Sanic("meekijkwijzer", configure_logging=False)
    app.config.REQUEST_MAX_SIZE = MAX_BODY_BYTES
    app.config.GRACEFUL_SHUTDOWN_TIMEOUT = SHUTDOWN_SECONDS
    app.config.KEEP_ALIVE_TIMEOUT = 75  # longer than the web side keeps an idle connection
    app.config.USE_UVLOOP = False
    app.ctx.agent = agent

    @app.exception(Exception)
    async def failed(request: Request, error: Exception) -> HTTPResponse:
        """Sanic's own pages and logs would repeat the request."""
        if isinstance(error, SanicException):
            codes = {404: "not_found", 405: "method", 413: "too_large"}
            status = error.status_code if error.status_code in codes else 400
            return json({"error": codes.get(status, "malformed")}, status=status)
        logger.error("a request failed: %s", type(error).__name__)
        return json({"error": "action_failed"}, status=502)

    channels = [class_from_module_path(path)(secret) for path in read_yaml_file(HERE / "credentials.yml")]
    register(channels, app, "/webhooks/")
    return app


def _listen(port: int) -> socket.socket:
    """A socket on the loopback address; port 0 lets the operating system choose."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((LOOPBACK, port))
    except (OSError, OverflowError) as error:
        raise CannotServe(f"Poort {port} op {LOOPBACK} is niet vrij.") from error
    return listening


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot.server", description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=Path, required=True, help="the model archive to serve")
    parser.add_argument("--port", type=int, required=True, help="0: a free port, named in the ready line")
    parser.add_argument("--actions-url", required=True, help="address of the action server")
    return parser


if __name__ == "__main__":
    sys.exit(main())
