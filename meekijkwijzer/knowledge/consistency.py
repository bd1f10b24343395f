"""Checks that hold between the parts of the knowledge: names, codes, sources, completeness.

Every finding is (list name, item name, message); `load` adds file and line.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .conditions import Between, Condition, OneOf, atoms
from .contract import DAY_FACTS, FACTS, INTENTS, LIST_FACTS, SIGNALS, STEPS, WEET_NIET

if TYPE_CHECKING:
    from .load import Knowledge

Finding = tuple[str, str, str]


def check_consistency(knowledge: Knowledge) -> Iterator[Finding]:
    """All findings; nothing when the knowledge is sound."""
    yield from _facts(knowledge)
    yield from _table(knowledge)
    yield from _signals(knowledge)
    yield from _answers(knowledge)
    yield from _sayings(knowledge)


def _complete(kind: str, expected: tuple[str, ...], found: dict[str, object], what: str) -> Iterator[Finding]:
    for name in expected:
        if name not in found:
            yield kind, "", f"{what} '{name}' of the contract is missing; add it"
    for name in found:
        if name not in expected:
            yield kind, name, f"{what} '{name}' is not in the contract; correct the name"


def _facts(knowledge: Knowledge) -> Iterator[Finding]:
    yield from _complete("facts", tuple(FACTS), dict(knowledge.facts), "fact")
    for name, fact in knowledge.facts.items():
        expected = FACTS.get(name, ())
        codes = tuple(value.code for value in fact.values)
        if set(codes) - {WEET_NIET} != set(expected) - {WEET_NIET}:
            wrong = sorted(set(codes) ^ set(expected))
            yield "facts", name, f"values differ from the contract: {', '.join(wrong)}"
        kind = "list" if name in LIST_FACTS else "days" if name in DAY_FACTS else "one"
        if fact.kind != kind:
            yield "facts", name, f"kind must be '{kind}'"
        for ages in fact.ages:
            if ages.value not in codes or (ages.becomes is not None and ages.becomes not in codes):
                yield (
                    "facts",
                    name,
                    f"'ages' names a value that the fact does not have: {ages.value}, {ages.becomes}",
                )
        for code in fact.alone:
            if code not in codes:
                yield "facts", name, f"'alone' names '{code}', which is not a value"
        yield from _unknown_sources(knowledge, "facts", name, fact.sources)
        for condition in (fact.applies, fact.must_applies, fact.later_applies):
            yield from _condition(knowledge, "facts", name, condition)
        for variant in fact.variants:
            yield from _condition(knowledge, "facts", name, variant.applies)


def _table(knowledge: Knowledge) -> Iterator[Finding]:
    yield from _complete("steps", STEPS, dict(knowledge.steps), "step")
    for name, step in knowledge.steps.items():
        seen: set[str] = set()
        for row in step.rows:
            if row.id in seen:
                yield "steps", name, f"row '{row.id}' stands twice; give it another id"
            seen.add(row.id)
            yield from _unknown_sources(knowledge, "steps", name, row.sources)
            yield from _condition(knowledge, "steps", name, row.applies)
            for fact in row.because:
                if fact not in knowledge.facts:
                    yield "steps", name, f"row '{row.id}': because names an unknown fact '{fact}'"
            if not row.why or not row.how:
                yield "steps", name, f"row '{row.id}' needs a why and a how"
            if row.why and row.why[0].raw_if is not None:
                yield "steps", name, f"row '{row.id}': the first passage of why must always apply"
            if row.how and row.how[0].raw_if is not None:
                yield "steps", name, f"row '{row.id}': the first passage of how must always apply"
        for deadline in (*step.deadlines, *(deadline for row in step.rows for deadline in row.deadlines)):
            yield from _condition(knowledge, "steps", name, deadline.applies)
            if deadline.count and deadline.count.fact not in DAY_FACTS:
                yield (
                    "steps",
                    name,
                    f"a deadline counts from '{deadline.count.fact}', which is no number of days",
                )
        parts = [part for row in step.rows for part in (*row.why, *row.how)] + [*step.why, *step.how]
        parts += [part for row in step.does_not_fit for part in row.why]
        for part in parts:
            yield from _unknown_sources(knowledge, "steps", name, part.sources)
            yield from _condition(knowledge, "steps", name, part.applies)
        for reason in step.does_not_fit:
            yield from _unknown_sources(knowledge, "steps", name, reason.sources)
            yield from _condition(knowledge, "steps", name, reason.applies)


def _signals(knowledge: Knowledge) -> Iterator[Finding]:
    yield from _complete("signals", SIGNALS, dict(knowledge.signals), "signal")
    for name, signal in knowledge.signals.items():
        for row in signal.rows:
            yield from _unknown_sources(knowledge, "signals", name, row.sources)
            yield from _condition(knowledge, "signals", name, row.applies)
            if not any(True for _ in atoms(row.applies)):
                yield "signals", name, "a signal needs a fact; add a condition"
            if any(isinstance(atom, OneOf) and atom.unknown for atom in atoms(row.applies)):
                yield "signals", name, "a signal may never rest on something unknown; take '?' out"


def _answers(knowledge: Knowledge) -> Iterator[Finding]:
    yield from _complete("answers", INTENTS, dict(knowledge.answers), "answer for intent")
    for name, answer in knowledge.answers.items():
        for claim in (answer.short, *answer.more, *([answer.note_2021] if answer.note_2021 else [])):
            if not claim.sources and not claim.no_claim:
                yield "answers", name, "a claim has no source; name one, or say 'no_claim: true'"
            yield from _unknown_sources(knowledge, "answers", name, claim.sources)
        for fact, codes in answer.takes_up.items():
            wrong = [code for code in codes if code not in FACTS.get(fact, ())]
            if wrong or fact not in FACTS:
                yield "answers", name, f"takes_up names an unknown fact or code: {fact} {wrong}"


def _sayings(knowledge: Knowledge) -> Iterator[Finding]:
    for name, saying in knowledge.sayings.items():
        yield from _unknown_sources(knowledge, "texts", name, saying.sources)
    for intent in knowledge.intent_names:
        if intent not in INTENTS:
            yield "intent_names", intent, f"intent '{intent}' is not in the contract"
    for intent in INTENTS:
        if intent not in knowledge.intent_names:
            yield "intent_names", "", f"intent '{intent}' has no label for 'bedoel je A of B'; add one"


def _unknown_sources(knowledge: Knowledge, kind: str, name: str, ids: tuple[str, ...]) -> Iterator[Finding]:
    for id_ in ids:
        if id_ not in knowledge.sources:
            yield kind, name, f"source '{id_}' does not exist; add it to sources.yml or correct the id"


def _condition(knowledge: Knowledge, kind: str, name: str, condition: Condition) -> Iterator[Finding]:
    for atom in atoms(condition):
        fact = knowledge.facts.get(atom.fact)
        if fact is None:
            yield kind, name, f"a condition names the unknown fact '{atom.fact}'"
        elif isinstance(atom, Between):
            if fact.kind != "days":
                yield kind, name, f"'{atom.fact}' has no number, so it takes no min or max"
        else:
            wrong = sorted(atom.values - {value.code for value in fact.values} - {WEET_NIET})
            if wrong:
                yield kind, name, f"'{atom.fact}' has no value {', '.join(wrong)}"
