"""Cases for the routing tests: everything that interacts, enumerated, and random whole cases for the rest."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from hypothesis import strategies as st

from meekijkwijzer.knowledge.contract import DAY_FACTS, FACTS, LIST_FACTS, WEET_NIET

Facts = dict[str, object]
CONSEQUENCES: tuple[object, ...] = (
    None,
    ["geen"],
    ["waarschuwing"],
    ["ontslag_staande_voet"],
    ["ontslag"],
    ["werkdruk"],
    ["discriminatie"],
)
ROUTES: dict[str, tuple[object, ...]] = {
    # No condition names `anders`, and `weet_niet` reads as not known: the random cases have them.
    "rol": (None, *(code for code in FACTS["rol"] if code != "anders")),
    "gesprek": (None, *FACTS["gesprek"]),
    "inzageverzoek": (None, "loopt", "geweigerd", "geen_antwoord"),
    "medezeggenschap": (None, "or", "pvt", "geen"),
    "gevolgen": CONSEQUENCES,
    "heimelijk": (None, "ja"),
    "invoering": (None, "korter_dan_maand", "nog_niet"),
    "werkgever_soort": (None, "particulier", "overheid"),
}
INSIDE: dict[str, tuple[object, ...]] = {
    "rol": (None, "werknemer", "medezeggenschap", "sollicitant", "zzp_platform", "ex_werknemer"),
    "gesprek": (None, "durft_niet"),
    "medezeggenschap": (None, "or", "pvt", "geen"),
    "or_instemming": (None, "ja", "nee"),
    "invoering": (None, "korter_dan_maand", "langer_dan_maand", "nog_niet"),
    "heimelijk": (None, "ja"),
    "vertrouwenspersoon": (None, "ja", "nee"),
    "functionaris": (None, "ja", "nee"),
}
"""Who is there inside the organisation, for whom."""
DISMISSALS: dict[str, tuple[object, ...]] = {
    "rol": (None, *FACTS["rol"]),
    "gevolgen": (["ontslag_staande_voet"], ["ontslag"]),
    "dagen_sinds_ontslag": (None, 0, 59, 60, 62, 63, 89, 90, 92, 93, 400),
    "afgewezen_door_software": (None, "ja"),
    "inzageverzoek": (None, "nee", "geweigerd", "geen_antwoord"),
    "werkgever_soort": (None, "particulier", "overheid"),
    "veiligheid": (None, "crisis"),
}
"""Terms that run."""


def enumerated(space: dict[str, tuple[object, ...]]) -> Iterator[Facts]:
    """Every combination of the values in `space`; None is: not known."""
    for values in product(*space.values()):
        yield {name: value for name, value in zip(space, values, strict=True) if value is not None}


def value_of(name: str) -> st.SearchStrategy[object]:
    """A valid value for a fact, `weet_niet` included."""
    if name in DAY_FACTS:
        return st.one_of(st.integers(0, 400), st.just(WEET_NIET))
    codes = [code for code in FACTS[name] if code not in (WEET_NIET, "geen", "onbekend")]
    if name in LIST_FACTS:
        several = st.lists(st.sampled_from(codes), min_size=1, max_size=4, unique=True)
        alone = {"middelen": "onbekend", "gevolgen": "geen"}[name]
        return st.one_of(several, st.just([alone]), st.just([WEET_NIET]))
    return st.sampled_from([*FACTS[name], WEET_NIET])


whole_cases: st.SearchStrategy[Facts] = st.fixed_dictionaries({}, optional={name: value_of(name) for name in FACTS})
