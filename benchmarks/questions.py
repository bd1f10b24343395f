"""How many questions twenty typical people get before their advice."""

from __future__ import annotations

from datetime import UTC, datetime

from meekijkwijzer.dialogue import Case, Context, choose, hear
from meekijkwijzer.knowledge import load_knowledge

# (who, intent of the first message, facts told in it, answers to what is asked)
CASES: list[tuple[str, str, dict[str, object], dict[str, str]]] = [
    ("magazijn, camera, OR", "melden_camera", {"plek": "werkplek"}, {"medezeggenschap": "or", "rol": "werknemer"}),
    ("magazijn, camera, geen OR, klein", "melden_camera", {"omvang": "10_tot_50"}, {"medezeggenschap": "geen"}),
    ("winkel, verborgen camera", "melden_camera", {"heimelijk": "ja"}, {"gesprek": "nog_niet"}),
    ("thuis, webcam de hele dag", "melden_webcam", {"plek": "thuis", "permanent": "ja"}, {}),
    ("kantoor, toetsaanslagen", "melden_computer", {}, {"medezeggenschap": "or", "or_instemming": "nee"}),
    ("callcenter, gesprekken", "melden_communicatie", {}, {"gevolgen": "werkdruk"}),
    ("bezorger in dienst, gps", "melden_locatie", {"plek": "onderweg"}, {"gesprek": "geen_reactie"}),
    ("toilettijd in de fabriek", "melden_registratie", {}, {"medezeggenschap": "pvt"}),
    ("orderpicker, ranglijst", "melden_prestatie", {"gevolgen": ["werkdruk"]}, {"medezeggenschap": "or"}),
    ("smartwatch van de baas", "melden_gezondheid", {}, {"gesprek": "durft_niet"}),
    ("vingerscan aan de kassa", "melden_biometrie", {}, {"gesprek": "afgewezen"}),
    ("stemming in het callcenter", "melden_emotie", {}, {"medezeggenschap": "weet_niet"}),
    ("koerier, account dicht", "melden_algoritme", {"rol": "zzp_platform"}, {"afgewezen_door_software": "ja"}),
    ("sollicitant, afgewezen", "melden_selectie", {"rol": "sollicitant"}, {"afgewezen_door_software": "ja"}),
    ("detective na ziekmelding", "melden_onderzoek", {"gevolgen": ["ziek"]}, {}),
    ("weet niet hoe", "melden_algemeen", {}, {"middelen": "onbekend"}),
    (
        "op staande voet ontslagen",
        "melden_camera",
        {"gevolgen": ["ontslag_staande_voet"]},
        {"dagen_sinds_ontslag": "12"},
    ),
    ("ambtenaar, inzage geweigerd", "melden_computer", {"inzageverzoek": "geweigerd"}, {"werkgever_soort": "overheid"}),
    ("uitzendkracht, pas en klok", "melden_registratie", {"rol": "uitzendkracht"}, {}),
    ("OR-lid, nieuw systeem", "melden_prestatie", {"rol": "medezeggenschap", "invoering": "nog_niet"}, {}),
]
USUAL = {
    "rol": "werknemer",
    "gevolgen": "geen",
    "gesprek": "nog_niet",
    "medezeggenschap": "geen",
    "heimelijk": "nee",
    "vooraf_geinformeerd": "nee",
    "middelen": "camera",
}


def count() -> list[tuple[str, int, list[str]]]:
    """For each case: who, number of questions, and the facts asked for."""
    context = Context(load_knowledge(), datetime(2026, 11, 20, 12, tzinfo=UTC), "fnv")
    return [(who, len(asked), asked) for who, asked in (_talk(context, case) for case in CASES)]


def _talk(context: Context, case: tuple[str, str, dict[str, object], dict[str, str]]) -> tuple[str, list[str]]:
    who, intent, told, answers = case
    reply = hear(context, Case(), "", [(intent, 0.95)], told)
    asked: list[str] = []
    while (name := reply.case.open_question) is not None:
        asked.append(name)
        value = answers.get(name) or USUAL.get(name, "weet_niet")
        reply = choose(context, reply.case, [f"fact:{name}={value}"])
    return who, asked
