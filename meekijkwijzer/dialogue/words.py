"""Facts in words: labels on buttons and short summaries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from meekijkwijzer.knowledge import WEET_NIET, Knowledge
from meekijkwijzer.routing import Value


def say_value(knowledge: Knowledge, name: str, value: Value) -> str:
    """One fact with its value as a phrase: "je werkgever zei nee"."""
    fact = knowledge.facts[name]
    if fact.kind == "days" and isinstance(value, int):
        return _say_days(value)
    sayings = {option.code: option.say for option in fact.values}
    sayings[WEET_NIET] = f"{_lower(fact.label)} weet je niet"
    codes = value if isinstance(value, list) else [str(value)]
    return " en ".join(sayings[code] for code in codes)


def _say_days(days: int) -> str:
    """How long ago the dismissal was."""
    if days <= 1:
        return "je ontslag was gisteren" if days else "je ontslag was vandaag"
    return f"je ontslag was {days} dagen geleden"


def say_facts(knowledge: Knowledge, facts: Mapping[str, Value], names: Iterable[str] | None = None) -> str:
    """Several facts as one line, in the order of the knowledge."""
    wanted = set(facts if names is None else names)
    phrases = [
        say_value(knowledge, name, facts[name])
        for name in knowledge.facts
        if name in wanted and name in facts and name != "veiligheid"
    ]
    return "; ".join(phrases)


def all_words(knowledge: Knowledge) -> dict[str, dict[str, dict[str, str]]]:
    """Words for every code that a page shows: titles and names of steps, labels and values of facts.

    The key "" names the fact itself.
    """
    steps = {code: {"title": step.title, "name": step.name} for code, step in knowledge.steps.items()}
    facts = {
        name: {
            "": _lower(fact.label),
            WEET_NIET: say_value(knowledge, name, WEET_NIET),
            **{option.code: option.say for option in fact.values},
        }
        for name, fact in knowledge.facts.items()
    }
    return {"steps": steps, "facts": facts}


def _lower(label: str) -> str:
    """First letter small, unless the word is an abbreviation such as OR."""
    return label if label[:2].isupper() else label[:1].lower() + label[1:]
