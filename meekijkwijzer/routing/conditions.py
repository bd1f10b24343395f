"""Does a condition hold for these facts, and could it still, once more is known?

`holds` decides with what is known now. `outcome` looks ahead: True or False when no further answer can change it,
None when one can (Kleene's three-valued logic). `weet_niet` is an answer: nothing more will come.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import assert_never

from meekijkwijzer.knowledge import WEET_NIET
from meekijkwijzer.knowledge.conditions import All, AnyOf, Between, Condition, Not, OneOf

from .facts import Value

Because = tuple[str, str | int]


def known(value: Value | None) -> bool:
    """True when there is an answer other than "weet ik niet"."""
    return value is not None and value != WEET_NIET and value != [WEET_NIET]


def holds(condition: Condition, facts: Mapping[str, Value]) -> bool:
    """Whether `condition` holds with what is known now."""
    match condition:
        case OneOf() | Between():
            return _atom(condition, facts.get(condition.fact))
        case Not(part):
            return not holds(part, facts)
        case All(parts):
            return all(holds(part, facts) for part in parts)
        case AnyOf(parts):
            return any(holds(part, facts) for part in parts)
        case _:
            assert_never(condition)


def _atom(atom: OneOf | Between, value: Value | None) -> bool:
    if not known(value):
        return isinstance(atom, OneOf) and atom.unknown
    if isinstance(atom, Between):
        return (
            isinstance(value, int)
            and (atom.least is None or value >= atom.least)
            and (atom.most is None or value <= atom.most)
        )
    if isinstance(value, list):
        return not atom.values.isdisjoint(value)
    return value in atom.values


def reasons(condition: Condition, facts: Mapping[str, Value]) -> Iterator[Because]:
    """The known facts that make a holding condition hold, with the codes that count; denials give no reason."""
    match condition:
        case OneOf(fact, values):
            value = facts.get(fact)
            if isinstance(value, list):
                yield from ((fact, code) for code in value if code in values)
            elif isinstance(value, str) and value in values:
                yield fact, value
        case Between(fact):
            value = facts.get(fact)
            if isinstance(value, int) and _atom(condition, value):
                yield fact, value
        case Not():
            return
        case All(parts):
            for part in parts:
                yield from reasons(part, facts)
        case AnyOf(parts):
            for part in parts:
                if holds(part, facts):
                    yield from reasons(part, facts)
        case _:
            assert_never(condition)


def outcome(condition: Condition, facts: Mapping[str, Value]) -> bool | None:
    """True or False when it is decided for every further answer, None when it is still open."""
    match condition:
        case OneOf(fact) | Between(fact):
            return _atom(condition, facts[fact]) if fact in facts else None
        case Not(part):
            inner = outcome(part, facts)
            return None if inner is None else not inner
        case All(parts):
            return _all(outcome(part, facts) for part in parts)
        case AnyOf(parts):
            opposite = _all(_not(outcome(part, facts)) for part in parts)
            return _not(opposite)
        case _:
            assert_never(condition)


def _not(value: bool | None) -> bool | None:
    return None if value is None else not value


def _all(values: Iterator[bool | None]) -> bool | None:
    result: bool | None = True
    for value in values:
        if value is False:
            return False
        if value is None:
            result = None
    return result


def open_facts(condition: Condition, facts: Mapping[str, Value]) -> Iterator[str]:
    """The facts without an answer on which an undecided condition still depends."""
    if outcome(condition, facts) is not None:
        return
    match condition:
        case OneOf(fact) | Between(fact):
            yield fact
        case Not(part):
            yield from open_facts(part, facts)
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from open_facts(part, facts)
        case _:
            assert_never(condition)
