"""Facts of a case: which values are valid, and how they age.

Facts are a plain map from fact name to a code, a list of codes or a number of days; a fact that is not known is
absent. InvalidFact is raised for anything else.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from meekijkwijzer.knowledge import LIST_FACTS, WEET_NIET, Knowledge
from meekijkwijzer.knowledge.contract import DAY_FACTS

Value = str | int | list[str]
Facts = dict[str, Value]

MOST_DAYS = 36_500


class InvalidFact(ValueError):
    """A fact or value does not exist; `fact` names it and the message says what is possible."""

    def __init__(self, fact: str, message: str) -> None:
        self.fact = fact
        super().__init__(message)


def valid_facts(knowledge: Knowledge, raw: Mapping[str, object]) -> Facts:
    """Check `raw` against the facts of the knowledge; null and empty lists are left out.

    Lists come back in the order of the knowledge, each code once. Raises InvalidFact.
    """
    facts: Facts = {}
    for name, value in raw.items():
        checked = valid_value(knowledge, name, value)
        if checked is not None:
            facts[name] = checked
    return facts


def valid_value(knowledge: Knowledge, name: str, value: object) -> Value | None:
    """One checked value, or None for null and the empty list. Raises InvalidFact."""
    fact = knowledge.facts.get(name)
    if fact is None:
        raise InvalidFact(str(name)[:40], "dit feit bestaat niet; kies een van: " + ", ".join(knowledge.facts))
    if value is None:
        return None
    codes = [option.code for option in fact.values]
    if name in DAY_FACTS:
        return _days(name, value)
    if name in LIST_FACTS:
        return _codes(name, value, codes, fact.alone)
    if not isinstance(value, str) or value not in (*codes, WEET_NIET):
        raise InvalidFact(name, f"kies een van: {', '.join((*codes, WEET_NIET))}, of null")
    return value


def _days(name: str, value: object) -> Value:
    if value == WEET_NIET:
        return WEET_NIET
    if type(value) is not int or not 0 <= value <= MOST_DAYS:
        raise InvalidFact(name, f"geef een geheel aantal dagen van 0 tot {MOST_DAYS}, of null")
    return value


def _codes(name: str, value: object, codes: list[str], alone: tuple[str, ...]) -> list[str] | None:
    if not isinstance(value, (list, tuple)):
        raise InvalidFact(name, "geef een lijst, bijvoorbeeld " + str(codes[:1]).replace("'", '"'))
    for item in value:
        if not isinstance(item, str) or item not in (*codes, WEET_NIET):
            raise InvalidFact(name, f"de lijst mag alleen deze waarden hebben: {', '.join((*codes, WEET_NIET))}")
    chosen = [code for code in (*codes, WEET_NIET) if code in value]
    if not chosen:
        return None
    if len(chosen) > 1 and any(code in (*alone, WEET_NIET) for code in chosen):
        raise InvalidFact(name, f"{', '.join((*alone, WEET_NIET))} kan alleen als enige waarde")
    return chosen


def aged(knowledge: Knowledge, facts: Mapping[str, Value], told_on: Mapping[str, date], today: date) -> Facts:
    """The facts as they are `today`: days count on, and what was "less than a month" becomes more than a month.

    A fact whose old answer no longer tells anything (an inzageverzoek that was running a month ago) is left out,
    so that it is asked again. Facts without a day on which they were told do not age.
    """
    result: Facts = {}
    for name, value in facts.items():
        fact = knowledge.facts[name]
        gone = max((today - told_on[name]).days, 0) if name in told_on else 0
        if fact.counts_days and isinstance(value, int):
            result[name] = min(value + gone, MOST_DAYS)
            continue
        rule = next((ages for ages in fact.ages if ages.value == value and gone > ages.after_days), None)
        if rule is None:
            result[name] = value
        elif rule.becomes is not None:
            result[name] = rule.becomes
    return result
