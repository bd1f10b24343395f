"""Which unanswered facts could still change the advice.

Looks ahead instead of trying values out: a fact counts when a condition that is still undecided, in a place that
can still be reached, depends on it. So an answer can only shorten the list, never make it longer, and a fact that is
not on the list changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from meekijkwijzer.knowledge import Knowledge
from meekijkwijzer.knowledge.conditions import Condition
from meekijkwijzer.knowledge.models import Conditional, Deadline, Part, Row, Step

from .conditions import open_facts, outcome
from .facts import Facts

C = TypeVar("C", bound=Conditional)


def missing_facts(knowledge: Knowledge, facts: Facts) -> list[str]:
    """Names of unanswered facts on which the advice still depends, in the order of the knowledge."""
    found: set[str] = set()
    for condition in _reachable(knowledge, facts):
        found.update(open_facts(condition, facts))
    return [name for name in knowledge.facts if name in found]


def _reachable(knowledge: Knowledge, facts: Facts) -> Iterator[Condition]:
    for step in knowledge.steps.values():
        yield from _in_step(step, facts)
    for signal in knowledge.signals.values():
        yield from (row.applies for row in _first_fit(signal.rows, facts))


def _in_step(step: Step, facts: Facts) -> Iterator[Condition]:
    for reason in _first_fit(step.does_not_fit, facts):
        yield reason.applies
        yield from (part.applies for part in reason.why)
    if any(outcome(reason.applies, facts) is True for reason in step.does_not_fit):
        return
    rows = list(_first_fit(step.rows, facts))
    for row in rows:
        yield row.applies
        yield from _in_row(step, row, facts)


def _in_row(step: Step, row: Row, facts: Facts) -> Iterator[Condition]:
    parts: tuple[Part, ...] = (*row.why, *row.how, *step.why, *step.how)
    yield from (part.applies for part in parts)
    terms: tuple[Deadline, ...] = (*row.deadlines, *step.deadlines)
    yield from (term.applies for term in _first_fit(terms, facts))


def _first_fit(rows: Iterable[C], facts: Facts) -> Iterator[C]:
    """Rows that can still be the first that holds."""
    for row in rows:
        result = outcome(row.applies, facts)
        if result is False:
            continue
        yield row
        if result is True:
            return
