"""Fixtures that every test may use: the real knowledge and a fixed clock."""

from __future__ import annotations

import pytest

from meekijkwijzer.dialogue import Context
from meekijkwijzer.knowledge import Knowledge

from .known import CONTEXT, KNOWLEDGE
from .stack.fixture import stack as stack


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    return KNOWLEDGE


@pytest.fixture
def context() -> Context:
    return CONTEXT
