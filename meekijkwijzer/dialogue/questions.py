"""Which question comes next, and how it is put.

Asked is only what can still change the advice: steps, their moment, a term, or a signal. The weight in the knowledge
decides the order. After the usual number of questions only facts marked `must` are still asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from meekijkwijzer.knowledge import WEET_NIET
from meekijkwijzer.knowledge.models import Fact
from meekijkwijzer.knowledge.models import Value as Option
from meekijkwijzer.routing import Facts, Value, holds, missing_facts, outline

from .case import Case
from .types import Choice, Context, Message

DAYS_TRIED: tuple[int, ...] = (0, 61, 90)


def next_question(context: Context, case: Case) -> str | None:
    """The fact to ask for now, or None when the intake (or the refining) knows enough."""
    return next(_askable(context, case), None)


def remaining_questions(context: Context, case: Case) -> int:
    """About how many questions are still to come, the open one included."""
    if case.phase == "refine":
        return sum(1 for _ in _askable(context, case))
    left = context.knowledge.intake_most - case.asked + (1 if case.open_question else 0)
    # Past the usual number only the questions that must be asked are left, and all of those count.
    return sum(1 for _ in islice(_askable(context, case), left if left > 0 else None))


def can_refine(context: Context, case: Case) -> bool:
    """Whether more questions could make the advice more precise."""
    facts = case.current(context.knowledge, context.today)
    return any(True for _ in _relevant(context, facts))


def _askable(context: Context, case: Case) -> Iterator[str]:
    facts = case.current(context.knowledge, context.today)
    enough = case.phase != "refine" and case.asked >= context.knowledge.intake_most
    for name in _relevant(context, facts):
        fact = context.knowledge.facts[name]
        waits = case.phase != "refine" and holds(fact.later_applies, facts)
        if name == case.open_question or _must(fact, facts) or not (enough or waits):
            yield name


def _must(fact: Fact, facts: Facts) -> bool:
    return fact.must or holds(fact.must_applies, facts)


def _relevant(context: Context, facts: Facts) -> Iterator[str]:
    """Unanswered facts that are worth a question, most important first."""
    knowledge = context.knowledge
    missing = set(missing_facts(knowledge, facts))
    candidates = [
        fact
        for fact in knowledge.facts.values()
        if fact.weight > 0 and fact.fact in missing and holds(fact.applies, facts)
    ]
    now = outline(knowledge, facts)
    for fact in sorted(candidates, key=lambda fact: -fact.weight):
        if any(outline(knowledge, {**facts, fact.fact: value}) != now for value in _possible(fact, facts)):
            yield fact.fact


def _possible(fact: Fact, facts: Facts) -> list[Value]:
    if fact.kind == "days":
        return list(DAYS_TRIED)
    return [[option.code] if fact.kind == "list" else option.code for option in _offered(fact, facts)]


def _offered(fact: Fact, facts: Facts) -> list[Option]:
    """The answers that make sense in this situation (an applicant cannot be dismissed)."""
    return [option for option in fact.values if holds(option.applies, facts)]


def question_message(context: Context, name: str, case: Case) -> Message:
    """The question for a fact, with its options as buttons."""
    fact = context.knowledge.facts[name]
    facts = case.current(context.knowledge, context.today)
    text = next((variant.question for variant in fact.variants if holds(variant.applies, facts)), fact.question)
    options = [Choice(f"fact:{name}={option.code}", option.label) for option in _offered(fact, facts)]
    if "onbekend" not in {option.code for option in fact.values}:
        options.append(Choice(f"fact:{name}={WEET_NIET}", context.say("unknown_choice")))
    options.append(Choice(f"do:why:{name}", context.say("why_choice")))
    return Message(text, f"question:{name}", tuple(options), multiple=fact.kind == "list", sources=())
