"""The real knowledge and a fixed clock, loaded once.

Property tests use these directly: hypothesis prints the arguments of a failing test, and the knowledge is long.
"""

from __future__ import annotations

from datetime import UTC, datetime

from meekijkwijzer.dialogue import Context
from meekijkwijzer.knowledge import load_knowledge

KNOWLEDGE = load_knowledge()
FRIDAY = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
CONTEXT = Context(KNOWLEDGE, FRIDAY, "fnv")
