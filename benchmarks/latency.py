"""How long one message takes through the whole running product: web, language, Rasa, actions, database."""

from __future__ import annotations

import statistics
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.stack.running import running
from tests.stack.visitor import Visitor

TEXTS = (
    "er hangen camera's boven mijn kassa en niemand heeft iets verteld",
    "mag dat eigenlijk wel",
    "ik durf er niks van te zeggen",
    "hoe lang mogen ze dat bewaren?",
    "we zijn met een man of twintig en een or hebben we niet",
    "waarom vraag je dat",
    "weet ik niet",
    "kan ik naar de autoriteit persoonsgegevens",
)
Figures = dict[str, float]


def measure(conversations: int = 40, visitors: int = 8) -> dict[str, Figures]:
    """Milliseconds: p50, p95, p99 and messages a second, one person at a time and with several at once."""
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as stack:
        _talk(stack.url)  # the first conversation warms everything up
        begin = time.perf_counter()
        alone = [took for _ in range(conversations) for took in _talk(stack.url)]
        alone_seconds = time.perf_counter() - begin
        begin = time.perf_counter()
        with ThreadPoolExecutor(visitors) as pool:
            together = [took for times in pool.map(lambda _: _talk(stack.url), range(conversations)) for took in times]
        together_seconds = time.perf_counter() - begin
    return {
        "één persoon tegelijk": _figures(alone, alone_seconds),
        f"{visitors} personen tegelijk": _figures(together, together_seconds),
    }


def _talk(url: str) -> list[float]:
    took: list[float] = []
    with Visitor(url) as visitor:
        for text in TEXTS:
            begin = time.perf_counter()
            visitor.say(text)
            took.append((time.perf_counter() - begin) * 1000)
    return took


def _figures(times: list[float], seconds: float) -> Figures:
    cuts = statistics.quantiles(times, n=100)
    return {"p50": cuts[49], "p95": cuts[94], "p99": cuts[98], "per seconde": len(times) / seconds}
