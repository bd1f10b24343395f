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
            yield kind, "", f"{what} '{name}' ontbreekt; zet terug wat er stond, want de naam ligt vast"
    for name in found:
        if name not in expected:
            yield kind, name, f"{what} '{name}' bestaat niet; verbeter de naam"


def _facts(knowledge: Knowledge) -> Iterator[Finding]:
    yield from _complete("facts", tuple(FACTS), dict(knowledge.facts), "feit")
    for name, fact in knowledge.facts.items():
        expected = FACTS.get(name, ())
        codes = tuple(value.code for value in fact.values)
        if set(codes) - {WEET_NIET} != set(expected) - {WEET_NIET}:
            wrong = sorted(set(codes) ^ set(expected))
            yield (
                "facts",
                name,
                f"deze codes horen hier niet of ontbreken: {', '.join(wrong)}; codes liggen vast",
            )
        kind = "list" if name in LIST_FACTS else "days" if name in DAY_FACTS else "one"
        if fact.kind != kind:
            yield "facts", name, f"'kind' moet hier {kind} zijn"
        for ages in fact.ages:
            if ages.value not in codes or (ages.becomes is not None and ages.becomes not in codes):
                yield (
                    "facts",
                    name,
                    f"'ages' noemt een code die dit feit niet heeft: {ages.value} of {ages.becomes}; verbeter die",
                )
        for code in fact.alone:
            if code not in codes:
                yield "facts", name, f"'alone' noemt '{code}', maar dit feit heeft die code niet; verbeter die"
        yield from _unknown_sources(knowledge, "facts", name, fact.sources)
        options = (value.applies for value in fact.values)
        for condition in (fact.applies, fact.must_applies, fact.later_applies, *options):
            yield from _condition(knowledge, "facts", name, condition)
        for variant in fact.variants:
            yield from _condition(knowledge, "facts", name, variant.applies)


def _table(knowledge: Knowledge) -> Iterator[Finding]:
    yield from _complete("steps", STEPS, dict(knowledge.steps), "stap")
    for name, step in knowledge.steps.items():
        seen: set[str] = set()
        for row in step.rows:
            if row.id in seen:
                yield "steps", name, f"rij '{row.id}' staat er twee keer; geef een van beide een andere id"
            seen.add(row.id)
            yield from _unknown_sources(knowledge, "steps", name, row.sources)
            yield from _condition(knowledge, "steps", name, row.applies)
            for fact in row.because:
                if fact not in knowledge.facts:
                    yield (
                        "steps",
                        name,
                        f"rij '{row.id}': 'because' noemt het onbekende feit '{fact}'; verbeter de naam",
                    )
            if not row.why or not row.how:
                yield "steps", name, f"rij '{row.id}' moet een 'why' en een 'how' hebben; vul ze in"
            if row.why and row.why[0].raw_if is not None:
                yield (
                    "steps",
                    name,
                    f"rij '{row.id}': het eerste deel van 'why' mag geen 'if' hebben; begin met iets dat altijd past",
                )
            if row.how and row.how[0].raw_if is not None:
                yield (
                    "steps",
                    name,
                    f"rij '{row.id}': het eerste deel van 'how' mag geen 'if' hebben; begin met iets dat altijd past",
                )
        for deadline in (*step.deadlines, *(deadline for row in step.rows for deadline in row.deadlines)):
            yield from _condition(knowledge, "steps", name, deadline.applies)
            if deadline.count and deadline.count.fact not in DAY_FACTS:
                yield (
                    "steps",
                    name,
                    f"een termijn telt vanaf '{deadline.count.fact}', maar dat is geen aantal dagen; verbeter 'from'",
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
    yield from _complete("signals", SIGNALS, dict(knowledge.signals), "signaal")
    for name, signal in knowledge.signals.items():
        for row in signal.rows:
            yield from _unknown_sources(knowledge, "signals", name, row.sources)
            yield from _condition(knowledge, "signals", name, row.applies)
            if not any(True for _ in atoms(row.applies)):
                yield "signals", name, "een signaal moet op een feit rusten; zet er een voorwaarde bij"
            if any(isinstance(atom, OneOf) and atom.unknown for atom in atoms(row.applies)):
                yield "signals", name, "een signaal mag nooit rusten op iets dat niet bekend is; haal '?' weg"


def _answers(knowledge: Knowledge) -> Iterator[Finding]:
    yield from _complete("answers", INTENTS, dict(knowledge.answers), "het antwoord op")
    for name, answer in knowledge.answers.items():
        for claim in (answer.short, *answer.more, *([answer.note_2021] if answer.note_2021 else [])):
            if not claim.sources and not claim.no_claim:
                yield "answers", name, "een bewering heeft geen bron; noem er een, of zet er 'no_claim: true' bij"
            yield from _unknown_sources(knowledge, "answers", name, claim.sources)
        for fact, codes in answer.takes_up.items():
            wrong = [code for code in codes if code not in FACTS.get(fact, ())]
            if wrong or fact not in FACTS:
                yield (
                    "answers",
                    name,
                    f"'takes_up' noemt een onbekend feit of onbekende code: {fact} {', '.join(wrong)}; verbeter die",
                )


def _sayings(knowledge: Knowledge) -> Iterator[Finding]:
    for name, saying in knowledge.sayings.items():
        yield from _unknown_sources(knowledge, "texts", name, saying.sources)
    for intent in knowledge.intent_names:
        if intent not in INTENTS:
            yield "intent_names", intent, f"de intentie '{intent}' bestaat niet; verbeter de naam"
    for intent in INTENTS:
        if intent not in knowledge.intent_names:
            yield (
                "intent_names",
                "",
                f"de intentie '{intent}' heeft geen label voor 'bedoel je A of B'; voeg er een toe",
            )


def _unknown_sources(knowledge: Knowledge, kind: str, name: str, ids: tuple[str, ...]) -> Iterator[Finding]:
    for id_ in ids:
        if id_ not in knowledge.sources:
            yield kind, name, f"de bron '{id_}' bestaat niet; voeg haar toe aan sources.yml of verbeter de naam"


def _condition(knowledge: Knowledge, kind: str, name: str, condition: Condition) -> Iterator[Finding]:
    for atom in atoms(condition):
        fact = knowledge.facts.get(atom.fact)
        if fact is None:
            yield kind, name, f"een voorwaarde noemt het onbekende feit '{atom.fact}'; verbeter de naam"
        elif isinstance(atom, Between):
            if fact.kind != "days":
                yield kind, name, f"'{atom.fact}' is geen getal, dus 'min' en 'max' passen niet; noem codes"
        else:
            wrong = sorted(atom.values - {value.code for value in fact.values} - {WEET_NIET})
            if wrong:
                yield kind, name, f"'{atom.fact}' heeft geen code {', '.join(wrong)}; verbeter die"
