"""The web process: one uvicorn that ends its streams before it stops."""

from __future__ import annotations

import asyncio
import logging
import socket
import sys

import uvicorn

from meekijkwijzer.chat import ChatService, RasaClient
from meekijkwijzer.knowledge import load_knowledge
from meekijkwijzer.language import load_language
from meekijkwijzer.settings import Settings, SettingsError, variable
from meekijkwijzer.store import create_engine, is_current, migrate_engine

from .app import create_app
from .protocol import Protocol

_GRACE_SECONDS = 1


class Server(uvicorn.Server):
    """A uvicorn that closes the open streams of events first: they would keep it waiting."""

    def __init__(self, config: uvicorn.Config, service: ChatService) -> None:
        super().__init__(config)
        self._service = service

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop: streams end, running requests are answered, connections close."""
        self._service.hub.close()
        await super().shutdown(sockets)


def serve(settings: Settings) -> None:
    """Run the web process until it is interrupted. Migrates the database first when that is needed.

    Says `web ready <port>` on standard output as soon as connections are accepted. Raises SettingsError when
    there is no secret to speak to Rasa with, KnowledgeError, and what SQLAlchemy raises for the database.
    """
    if settings.secret is None:
        raise SettingsError(f"Zet in de omgeving {variable('secret')}: een geheim van minstens 16 tekens.")
    logging.basicConfig(level=logging.INFO, stream=sys.stderr, format="%(levelname)s %(name)s %(message)s")
    logging.getLogger("httpx").setLevel(logging.WARNING)  # it would log every request to Rasa
    logging.getLogger("alembic").setLevel(logging.WARNING)
    engine = create_engine(settings.database_url)
    if not is_current(engine):
        migrate_engine(engine)
    knowledge = load_knowledge(settings.knowledge_dir, settings.unions_dir)
    rasa = RasaClient(
        settings.rasa_url,
        settings.secret.get_secret_value(),
        rules_version=knowledge.rules_version,
        timeout=settings.rasa_timeout_seconds,
    )
    app = create_app(settings, language=load_language(), knowledge=knowledge, rasa=rasa, engine=engine)
    config = uvicorn.Config(
        app,
        host=settings.host,
        port=settings.port,
        loop="uvloop",
        http=Protocol,
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,  # an address in a log is personal data
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=10,
        timeout_graceful_shutdown=_GRACE_SECONDS,
        limit_concurrency=1000,
    )
    try:
        with asyncio.Runner(loop_factory=config.get_loop_factory()) as runner:
            runner.run(_run(Server(config, app.state.service), rasa))
    finally:
        engine.dispose()


async def _run(server: Server, rasa: RasaClient) -> None:
    announcing = asyncio.create_task(_announce(server))
    try:
        await server.serve()
    finally:
        announcing.cancel()
        await rasa.close()


async def _announce(server: Server) -> None:
    """Tell the supervisor the port, which matters when it was left to the machine (port 0)."""
    while not server.started:
        await asyncio.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    sys.stdout.write(f"web ready {port}\n")
    sys.stdout.flush()
