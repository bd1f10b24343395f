"""The invariants of the decision table, over everything that interacts and over random whole cases."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meekijkwijzer.knowledge import FACTS, Knowledge
from meekijkwijzer.routing import advise, missing_facts, outline, valid_facts

from .cases import enumerated, value_of, whole_cases
from .rules import RULES

QUICK = settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.mark.parametrize("part", range(4))
def test_every_rule_holds_for_every_combination_of_what_interacts(knowledge: Knowledge, part: int) -> None:
    tried = 0
    for number, facts in enumerate(enumerated()):
        if number % 4 != part:
            continue
        advice = advise(knowledge, facts)
        for rule in RULES:
            rule(knowledge, facts, advice)
        tried += 1
    assert tried > 3_000


@QUICK
@given(facts=whole_cases)
def test_every_rule_holds_for_random_whole_cases(knowledge: Knowledge, facts: dict[str, Any]) -> None:
    advice = advise(knowledge, facts)
    for rule in RULES:
        rule(knowledge, facts, advice)


@QUICK
@given(facts=whole_cases)
def test_the_advice_is_deterministic_and_plain_json(knowledge: Knowledge, facts: dict[str, Any]) -> None:
    advice = advise(knowledge, facts)
    assert advise(knowledge, dict(reversed(facts.items()))) == advice
    assert json.loads(json.dumps(advice)) == advice
    assert advice["rules_version"] == knowledge.rules_version


@QUICK
@given(facts=whole_cases, data=st.data())
def test_one_more_answer_never_adds_to_what_is_missing(
    knowledge: Knowledge, facts: dict[str, Any], data: st.DataObject
) -> None:
    unset = [name for name in FACTS if name not in facts]
    if not unset:
        return
    name = data.draw(st.sampled_from(unset))
    answered = {**facts, name: data.draw(value_of(name))}
    before = set(missing_facts(knowledge, valid_facts(knowledge, facts)))
    after = set(missing_facts(knowledge, valid_facts(knowledge, answered)))
    assert after <= before - {name}


@QUICK
@given(facts=whole_cases, data=st.data())
def test_a_fact_that_is_not_missing_changes_nothing(
    knowledge: Knowledge, facts: dict[str, Any], data: st.DataObject
) -> None:
    advice = advise(knowledge, facts)
    idle = [name for name in FACTS if name not in facts and name not in advice["missing"]]
    if not idle:
        return
    name = data.draw(st.sampled_from(idle))
    more = advise(knowledge, {**facts, name: data.draw(value_of(name))})

    def without_reasons(advice: dict[str, Any]) -> list[dict[str, Any]]:
        return [{key: value for key, value in step.items() if key != "because"} for step in advice["steps"]]

    assert without_reasons(more) == without_reasons(advice)
    assert more["signals"] == advice["signals"]
    assert more["not"] == advice["not"]


@QUICK
@given(facts=whole_cases)
def test_the_outline_says_the_same_as_the_advice(knowledge: Knowledge, facts: dict[str, Any]) -> None:
    advice = advise(knowledge, facts)
    short = outline(knowledge, valid_facts(knowledge, facts))
    shown = [(step["step"], step["when"], step["deadline"] and step["deadline"]["text"]) for step in advice["steps"]]
    assert shown == list(short.steps)
    assert [item["signal"] for item in advice["signals"]] == list(short.signals)


def test_sector_is_never_missing_and_never_changes_the_advice(knowledge: Knowledge) -> None:
    assert "sector" not in advise(knowledge, {})["missing"]
    assert advise(knowledge, {"sector": "zorg"}) == advise(knowledge, {})


def test_missing_names_facts_without_an_answer_only(knowledge: Knowledge) -> None:
    facts = {"rol": "werknemer", "medezeggenschap": "weet_niet"}
    assert not set(facts) & set(advise(knowledge, facts)["missing"])
