"""The invariants of the decision table, over everything that interacts and over random whole cases."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meekijkwijzer.knowledge import FACTS
from meekijkwijzer.routing import advise, missing_facts, outline, valid_facts
from tests.known import KNOWLEDGE

from .cases import DISMISSALS, INSIDE, ROUTES, enumerated, value_of, whole_cases
from .text_rules import RULES

QUICK = settings(max_examples=400, deadline=None)


@pytest.mark.parametrize("part", range(4))
@pytest.mark.parametrize("space", [ROUTES, INSIDE, DISMISSALS], ids=["routes", "inside", "dismissals"])
def test_every_rule_holds_for_every_combination_of_what_interacts(
    space: dict[str, tuple[object, ...]], part: int
) -> None:
    tried = 0
    for number, facts in enumerate(enumerated(space)):
        if number % 4 != part:
            continue
        advice = advise(KNOWLEDGE, facts)
        for rule in RULES:
            rule(KNOWLEDGE, facts, advice)
        tried += 1
    assert tried > 2_000


@QUICK
@given(facts=whole_cases)
def test_every_rule_holds_for_random_whole_cases(facts: dict[str, Any]) -> None:
    advice = advise(KNOWLEDGE, facts)
    for rule in RULES:
        rule(KNOWLEDGE, facts, advice)


@QUICK
@given(facts=whole_cases)
def test_the_advice_is_deterministic_and_plain_json(facts: dict[str, Any]) -> None:
    advice = advise(KNOWLEDGE, facts)
    assert advise(KNOWLEDGE, dict(reversed(facts.items()))) == advice
    assert json.loads(json.dumps(advice)) == advice
    assert advice["rules_version"] == KNOWLEDGE.rules_version


@QUICK
@given(facts=whole_cases, data=st.data())
def test_one_more_answer_never_adds_to_what_is_missing(facts: dict[str, Any], data: st.DataObject) -> None:
    unset = [name for name in FACTS if name not in facts]
    if not unset:
        return
    name = data.draw(st.sampled_from(unset))
    answered = {**facts, name: data.draw(value_of(name))}
    before = set(missing_facts(KNOWLEDGE, valid_facts(KNOWLEDGE, facts)))
    after = set(missing_facts(KNOWLEDGE, valid_facts(KNOWLEDGE, answered)))
    assert after <= before - {name}


@QUICK
@given(facts=whole_cases, data=st.data())
def test_a_fact_that_is_not_missing_changes_nothing(facts: dict[str, Any], data: st.DataObject) -> None:
    advice = advise(KNOWLEDGE, facts)
    idle = [name for name in FACTS if name not in facts and name not in advice["missing"]]
    if not idle:
        return
    name = data.draw(st.sampled_from(idle))
    more = advise(KNOWLEDGE, {**facts, name: data.draw(value_of(name))})

    def without_reasons(advice: dict[str, Any]) -> list[dict[str, Any]]:
        return [{key: value for key, value in step.items() if key != "because"} for step in advice["steps"]]

    assert without_reasons(more) == without_reasons(advice)
    assert more["signals"] == advice["signals"]
    assert more["not"] == advice["not"]


@QUICK
@given(facts=whole_cases)
def test_the_outline_says_the_same_as_the_advice(facts: dict[str, Any]) -> None:
    advice = advise(KNOWLEDGE, facts)
    short = outline(KNOWLEDGE, valid_facts(KNOWLEDGE, facts))
    shown = [(step["step"], step["when"], step["deadline"] and step["deadline"]["text"]) for step in advice["steps"]]
    assert shown == list(short.steps)
    assert [item["signal"] for item in advice["signals"]] == list(short.signals)


def test_sector_is_never_missing_and_never_changes_the_advice() -> None:
    assert "sector" not in advise(KNOWLEDGE, {})["missing"]
    assert advise(KNOWLEDGE, {"sector": "zorg"}) == advise(KNOWLEDGE, {})


def test_missing_names_facts_without_an_answer_only() -> None:
    facts = {"rol": "werknemer", "medezeggenschap": "weet_niet"}
    assert not set(facts) & set(advise(KNOWLEDGE, facts)["missing"])
