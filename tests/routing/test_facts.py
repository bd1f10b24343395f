"""Which facts are accepted, how they age, and how conditions read them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from meekijkwijzer.knowledge import Knowledge
from meekijkwijzer.knowledge.conditions import ALWAYS, All, AnyOf, Between, Condition, ConditionError, Not, OneOf
from meekijkwijzer.knowledge.conditions import parse_condition as parse
from meekijkwijzer.routing import InvalidFact, advise, aged, holds, valid_facts
from meekijkwijzer.routing.conditions import open_facts, outcome, reasons

DAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        ({"praatje": "ja"}, "dit feit bestaat niet"),
        ({"gesprek": "misschien"}, "kies een van"),
        ({"gesprek": ["loopt"]}, "kies een van"),
        ({"gesprek": 3}, "kies een van"),
        ({"middelen": "camera"}, "geef een lijst"),
        ({"middelen": ["ufo"]}, "alleen deze waarden"),
        ({"middelen": [3]}, "alleen deze waarden"),
        ({"middelen": ["camera", "onbekend"]}, "enige waarde"),
        ({"gevolgen": ["geen", "ziek"]}, "enige waarde"),
        ({"gevolgen": ["weet_niet", "ziek"]}, "enige waarde"),
        ({"dagen_sinds_ontslag": -1}, "geheel aantal dagen"),
        ({"dagen_sinds_ontslag": 1.5}, "geheel aantal dagen"),
        ({"dagen_sinds_ontslag": True}, "geheel aantal dagen"),
        ({"dagen_sinds_ontslag": "3"}, "geheel aantal dagen"),
        ({"dagen_sinds_ontslag": 40_000}, "geheel aantal dagen"),
    ],
)
def test_a_wrong_fact_is_refused_with_what_is_possible(knowledge: Knowledge, raw: dict[str, object], told: str) -> None:
    with pytest.raises(InvalidFact, match=told) as caught:
        advise(knowledge, raw)
    assert caught.value.fact in raw


def test_valid_facts_are_put_in_order_and_unknown_ones_left_out(knowledge: Knowledge) -> None:
    raw = {"middelen": ["locatie", "camera", "camera"], "gesprek": None, "gevolgen": [], "rol": "weet_niet"}
    assert valid_facts(knowledge, raw) == {"middelen": ["camera", "locatie"], "rol": "weet_niet"}
    assert valid_facts(knowledge, {"dagen_sinds_ontslag": "weet_niet"}) == {"dagen_sinds_ontslag": "weet_niet"}


@pytest.mark.parametrize(
    ("name", "value", "days", "later"),
    [
        ("dagen_sinds_ontslag", 3, 10, 13),
        ("dagen_sinds_ontslag", "weet_niet", 10, "weet_niet"),
        ("invoering", "korter_dan_maand", 30, "korter_dan_maand"),
        ("invoering", "korter_dan_maand", 31, "langer_dan_maand"),
        ("invoering", "nog_niet", 31, None),
        ("inzageverzoek", "loopt", 31, "loopt"),
        ("inzageverzoek", "loopt", 32, None),
        ("inzageverzoek", "geweigerd", 400, "geweigerd"),
        ("gesprek", "loopt", 400, "loopt"),
    ],
)
def test_facts_age(knowledge: Knowledge, name: str, value: str | int, days: int, later: object) -> None:
    facts = aged(knowledge, {name: value}, {name: DAY}, DAY + timedelta(days=days))
    assert facts.get(name) == later


def test_a_fact_without_a_day_does_not_age_and_no_clock_runs_back(knowledge: Knowledge) -> None:
    assert aged(knowledge, {"dagen_sinds_ontslag": 3}, {}, DAY) == {"dagen_sinds_ontslag": 3}
    earlier = DAY - timedelta(days=5)
    assert aged(knowledge, {"dagen_sinds_ontslag": 3}, {"dagen_sinds_ontslag": DAY}, earlier) == {
        "dagen_sinds_ontslag": 3
    }


ROL = OneOf("rol", frozenset({"werknemer"}), False)
NO_ROL = OneOf("rol", frozenset(), True)
DAYS = Between("dagen_sinds_ontslag", 60, 62)


@pytest.mark.parametrize(
    ("condition", "facts", "now", "later"),
    [
        (ALWAYS, {}, True, True),
        (ROL, {}, False, None),
        (ROL, {"rol": "werknemer"}, True, True),
        (ROL, {"rol": "weet_niet"}, False, False),
        (NO_ROL, {}, True, None),
        (NO_ROL, {"rol": "weet_niet"}, True, True),
        (NO_ROL, {"rol": "werknemer"}, False, False),
        (Not(ROL), {}, True, None),
        (Not(ROL), {"rol": "anders"}, True, True),
        (DAYS, {"dagen_sinds_ontslag": 60}, True, True),
        (DAYS, {"dagen_sinds_ontslag": 63}, False, False),
        (DAYS, {"dagen_sinds_ontslag": 59}, False, False),
        (DAYS, {"dagen_sinds_ontslag": "weet_niet"}, False, False),
        (All((ROL, DAYS)), {"dagen_sinds_ontslag": 1}, False, False),
        (All((ROL, DAYS)), {"rol": "werknemer"}, False, None),
        (AnyOf((ROL, DAYS)), {"rol": "werknemer"}, True, True),
        (AnyOf((ROL, DAYS)), {"rol": "anders"}, False, None),
    ],
)
def test_conditions_now_and_ahead(
    condition: Condition, facts: dict[str, str | int | list[str]], now: bool, later: bool | None
) -> None:
    assert holds(condition, facts) is now
    assert outcome(condition, facts) is later


def test_open_facts_are_those_that_can_still_decide() -> None:
    both = AnyOf((Not(ROL), All((DAYS,))))
    assert set(open_facts(both, {})) == {"rol", "dagen_sinds_ontslag"}
    assert set(open_facts(both, {"rol": "werknemer"})) == {"dagen_sinds_ontslag"}
    assert set(open_facts(both, {"rol": "anders"})) == set()


def test_reasons_are_the_known_facts_that_count() -> None:
    condition = All((DAYS, Not(ROL), AnyOf((ROL, OneOf("middelen", frozenset({"camera"}), True)))))
    facts: dict[str, str | int | list[str]] = {"dagen_sinds_ontslag": 61, "middelen": ["camera", "locatie"]}
    assert list(reasons(condition, facts)) == [("dagen_sinds_ontslag", 61), ("middelen", "camera")]
    assert list(reasons(DAYS, {"dagen_sinds_ontslag": 3})) == []


@pytest.mark.parametrize(
    "raw",
    [
        ["rol"],
        {"any": []},
        {"any": "rol"},
        {"rol": []},
        {"rol": [3]},
        {"is": "onbekend"},
        {"rol": {"tot": 3}},
        {"rol": {}},
    ],
)
def test_a_condition_that_cannot_be_read_is_told(raw: object) -> None:
    with pytest.raises(ConditionError):
        parse(raw, {})


def test_conditions_are_read_as_documented() -> None:
    names = {"in_dienst": ROL}
    assert parse({"rol": "werknemer"}, {}) == ROL
    assert parse({"rol": {"not": ["werknemer"]}}, {}) == Not(ROL)
    assert parse({"dagen_sinds_ontslag": {"min": 60, "max": 62}}, {}) == DAYS
    assert parse({"is": ["in_dienst"], "is_not": "in_dienst"}, names) == All((ROL, Not(ROL)))
    assert parse({"any": [{"is": "in_dienst"}, {"rol": ["?"]}]}, names) == AnyOf((ROL, NO_ROL))
    assert parse({}, {}) == ALWAYS
