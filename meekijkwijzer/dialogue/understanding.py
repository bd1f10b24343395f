"""From a ranking of intents to a decision: sure, one of two, or lost. The thresholds live here and nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Ranking = Sequence[tuple[str, float]]

SURE = 0.5
CLEAR = 0.35
MARGIN = 0.15
CONTENDER = 0.3
POSSIBLE = 0.2
CRISIS = 0.3


@dataclass(frozen=True)
class Meaning:
    """What the person probably means: one sure intent, two possible ones, or none."""

    intents: tuple[str, ...]

    @property
    def sure(self) -> str | None:
        return self.intents[0] if len(self.intents) == 1 else None


def decide(ranking: Ranking) -> Meaning:
    """Sure when the first is confident, or clear and well ahead, and no other contends; otherwise both are offered."""
    ranking = [item for item in ranking if item[0] != "nlu_fallback"]
    if not ranking:
        return Meaning(())
    first, confidence = ranking[0]
    second = ranking[1][1] if len(ranking) > 1 else 0.0
    clear = confidence >= SURE or (confidence >= CLEAR and confidence - second >= MARGIN)
    if clear and second < CONTENDER:
        return Meaning((first,))
    likely = tuple(intent for intent, score in ranking[:2] if score >= POSSIBLE)
    return Meaning(likely if len(likely) == 2 else ())


def in_danger(ranking: Ranking) -> bool:
    """Danger to life among the two likeliest meanings, with a low threshold: a false alarm is the lesser harm."""
    return any(intent == "gevoel_crisis" and score >= CRISIS for intent, score in list(ranking)[:2])
