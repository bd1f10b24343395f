"""Fixtures that every test may use: the real knowledge and a fixed clock."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from meekijkwijzer.dialogue import Context
from meekijkwijzer.knowledge import Knowledge, load_knowledge

FRIDAY = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    return load_knowledge()


@pytest.fixture
def context(knowledge: Knowledge) -> Context:
    return Context(knowledge, FRIDAY, "fnv")
