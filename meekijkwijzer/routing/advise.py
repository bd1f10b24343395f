"""From facts to advice: the decision table applied. Pure and deterministic.

The advice is a plain map, as in the public contract (section 5), so that it can be stored as shown. A step also has a
`title`: what to do, in the words that fit the situation.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from meekijkwijzer.knowledge import Knowledge
from meekijkwijzer.knowledge.models import MOMENTS, Deadline, Part, Row, Step

from .conditions import holds, known, reasons
from .facts import Facts, Value, valid_facts
from .missing import missing_facts

Advice = dict[str, Any]


@dataclass(frozen=True)
class Outline:
    """What an advice comes down to: steps with their moment and the term that runs (if any), and signals."""

    steps: tuple[tuple[str, str, str | None], ...]
    signals: tuple[str, ...]


def advise(knowledge: Knowledge, raw: Mapping[str, object]) -> Advice:
    """The advice for these facts. Raises InvalidFact for a fact or value that does not exist."""
    facts = valid_facts(knowledge, raw)
    return {
        "rules_version": knowledge.rules_version,
        "steps": [_step(step, row, facts) for step, row in _fitting(knowledge, facts)],
        "not": list(_not_fitting(knowledge, facts)),
        "signals": [
            {"signal": signal.signal, "text": row.text, "sources": list(row.sources)}
            for signal in knowledge.signals.values()
            for row in [next((row for row in signal.rows if holds(row.applies, facts)), None)]
            if row is not None
        ],
        "missing": missing_facts(knowledge, facts),
    }


def outline(knowledge: Knowledge, facts: Facts) -> Outline:
    """The advice without its texts; for comparing what an answer would change. `facts` must be valid."""
    steps = [(step, row, _deadline(step, row, facts)) for step, row in _fitting(knowledge, facts)]
    return Outline(
        tuple((step.step, row.when, deadline.text if deadline else None) for step, row, deadline in steps),
        tuple(
            signal.signal
            for signal in knowledge.signals.values()
            if any(holds(row.applies, facts) for row in signal.rows)
        ),
    )


def _fitting(knowledge: Knowledge, facts: Facts) -> list[tuple[Step, Row]]:
    """Steps that fit with the row that decides, in the order of the advice."""
    found: list[tuple[int, int, Step, Row]] = []
    for step in knowledge.steps.values():
        if any(holds(reason.applies, facts) for reason in step.does_not_fit):
            continue
        row = next((row for row in step.rows if holds(row.applies, facts)), None)
        if row is not None:
            rank = step.rank if row.rank is None else row.rank
            found.append((MOMENTS.index(row.when), rank, step, row))
    found.sort(key=lambda item: item[:2])
    return [(step, row) for _, _, step, row in found]


def _step(step: Step, row: Row, facts: Facts) -> dict[str, Any]:
    why = _parts((*row.why, *step.why), facts)
    how = _parts((*row.how, *step.how), facts)
    deadline = _deadline(step, row, facts)
    return {
        "step": step.step,
        "title": row.title or step.title,
        "when": row.when,
        "why": _text(why),
        "how": _text(how),
        "deadline": None if deadline is None else _shown(deadline, facts),
        "because": _because(row, facts),
        "sources": _sources(row.sources, (*why, *how)),
    }


def _not_fitting(knowledge: Knowledge, facts: Facts) -> Iterator[dict[str, Any]]:
    for step in knowledge.steps.values():
        reason = next((reason for reason in step.does_not_fit if holds(reason.applies, facts)), None)
        if reason is not None:
            why = _parts(reason.why, facts)
            yield {"step": step.step, "why": _text(why), "sources": _sources(reason.sources, why)}


def _parts(parts: Iterable[Part], facts: Facts) -> tuple[Part, ...]:
    return tuple(part for part in parts if holds(part.applies, facts))


def _text(parts: Iterable[Part]) -> str:
    return " ".join(part.text for part in parts)


def _sources(first: Iterable[str], parts: Iterable[Part]) -> list[str]:
    return list(dict.fromkeys([*first, *(source for part in parts for source in part.sources)]))


def _deadline(step: Step, row: Row, facts: Facts) -> Deadline | None:
    terms = (*row.deadlines, *step.deadlines)
    return next((term for term in terms if holds(term.applies, facts)), None)


def _shown(deadline: Deadline, facts: Facts) -> dict[str, Any]:
    count = deadline.count
    gone = facts.get(count.fact) if count else None
    left = max(count.within - gone, 0) if count and isinstance(gone, int) else None
    return {"text": deadline.text, "days_left": left, "basis": deadline.basis}


def _because(row: Row, facts: Facts) -> list[dict[str, Value]]:
    found = dict.fromkeys([*reasons(row.applies, facts), *_named(row.because, facts)])
    return [{"fact": fact, "value": value} for fact, value in found]


def _named(names: Iterable[str], facts: Facts) -> Iterator[tuple[str, str | int]]:
    for name in names:
        value = facts.get(name)
        if value is None or not known(value):
            continue
        yield from ((name, item) for item in (value if isinstance(value, list) else [value]))
