"""A person at the start of a conversation."""

from __future__ import annotations

import pytest

from meekijkwijzer.dialogue import Context

from .person import Person


@pytest.fixture
def person(context: Context) -> Person:
    return Person(context)
