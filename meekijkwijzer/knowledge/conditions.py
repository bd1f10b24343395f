"""Conditions of the decision table, as data.

In YAML a condition is a map; all its lines must hold:

    medezeggenschap: [or, "?"]         one of these; "?" is: not known (never asked, or `weet_niet`)
    gevolgen: {not: [werkdruk, ziek]}  none of these (holds also when not known)
    dagen_sinds_ontslag: {min: 0, max: 59}
    is: [aangekaart]                   named conditions, all of them
    is_not: [solliciteert]             named conditions, none of them
    any: [{…}, {…}]                    at least one of these maps
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

UNKNOWN = "?"


@dataclass(frozen=True)
class OneOf:
    """The fact has one of `values` (a list fact: at least one of them), or is not known if `unknown`."""

    fact: str
    values: frozenset[str]
    unknown: bool


@dataclass(frozen=True)
class Between:
    """A number fact lies between `least` and `most`, both included."""

    fact: str
    least: int | None
    most: int | None


@dataclass(frozen=True)
class Not:
    """`part` does not hold."""

    part: Condition


@dataclass(frozen=True)
class All:
    """Every one of `parts` holds; with no parts: always."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True)
class AnyOf:
    """At least one of `parts` holds."""

    parts: tuple[Condition, ...]


Condition = OneOf | Between | Not | All | AnyOf
ALWAYS = All(())
NEVER = Not(ALWAYS)


class ConditionError(ValueError):
    """A condition in YAML cannot be understood; the message says what to do."""


def parse_condition(raw: object, names: Mapping[str, Condition]) -> Condition:
    """Turn the YAML of a condition into a Condition; `names` are the named conditions known so far."""
    if not isinstance(raw, dict):
        raise ConditionError("een voorwaarde schrijf je tussen accolades, zoals {rol: [werknemer]}")
    parts: list[Condition] = []
    for key, value in raw.items():
        if key in ("is", "is_not"):
            parts.extend(_named(key, value, names))
        elif key == "any":
            if not isinstance(value, list) or not value:
                raise ConditionError(
                    "bij 'any' hoort een lijst van voorwaarden, zoals [{rol: [werknemer]}, {heimelijk: [ja]}]"
                )
            parts.append(AnyOf(tuple(parse_condition(item, names) for item in value)))
        else:
            parts.append(_atom(str(key), value))
    return parts[0] if len(parts) == 1 else All(tuple(parts))


def _named(key: str, value: object, names: Mapping[str, Condition]) -> Iterator[Condition]:
    for name in _strings(key, value):
        if name not in names:
            raise ConditionError(
                f"geen voorwaarde heet '{name}'; verbeter de naam, of zet haar in table.yml bij 'conditions', "
                "vóór de plek waar zij nodig is"
            )
        yield Not(names[name]) if key == "is_not" else names[name]


def _atom(fact: str, value: object) -> Condition:
    if isinstance(value, dict):
        if set(value) == {"not"}:
            return Not(_one_of(fact, value["not"]))
        if value and set(value) <= {"min", "max"} and all(type(limit) is int for limit in value.values()):
            return Between(fact, value.get("min"), value.get("max"))
        raise ConditionError(f"bij '{fact}' hoort een lijst van codes, {{not: [code]}} of {{min: 0, max: 59}}")
    return _one_of(fact, value)


def _one_of(fact: str, value: object) -> OneOf:
    codes = _strings(fact, value)
    return OneOf(fact, frozenset(codes) - {UNKNOWN}, UNKNOWN in codes)


def _strings(key: str, value: object) -> list[str]:
    items = value if isinstance(value, list) else [value]
    if not items or not all(isinstance(item, str) for item in items):
        raise ConditionError(f"bij '{key}' hoort een lijst van codes, zoals [ja, nee]")
    return [str(item) for item in items]


def atoms(condition: Condition) -> Iterator[OneOf | Between]:
    """Every elementary test in a condition, for checks of names and codes."""
    match condition:
        case OneOf() | Between():
            yield condition
        case Not(part):
            yield from atoms(part)
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from atoms(part)
        case _:
            assert_never(condition)
