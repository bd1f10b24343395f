"""A conversation service on a real database, with the real dialogue core and language, and a played Rasa."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from meekijkwijzer.chat import ChatService, RasaClient
from meekijkwijzer.knowledge import Knowledge, load_knowledge
from meekijkwijzer.language import Language, load_language
from tests.chat.playing import SECRET, URL, PlayedRasa
from tests.databases import database, database_url, engine, postgres_server, sqlite_url

__all__ = ["database", "database_url", "engine", "postgres_server", "sqlite_url"]


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **step: float) -> None:
        """Move it, by keywords of timedelta."""
        self.now += timedelta(**step)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    return load_knowledge()


@pytest.fixture(scope="session")
def language() -> Language:
    return load_language()


@pytest.fixture
def rasa(knowledge: Knowledge) -> PlayedRasa:
    return PlayedRasa(knowledge)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def chat(
    engine: sa.Engine, knowledge: Knowledge, language: Language, rasa: PlayedRasa, clock: Clock
) -> Iterator[ChatService]:
    client = RasaClient(URL, SECRET, rules_version=knowledge.rules_version, timeout=0.5, transport=rasa.transport())
    service = ChatService(engine=engine, knowledge=knowledge, language=language, rasa=client, clock=clock)
    yield service
    service.close()
