"""What the words of every advice must keep to: nobody is sent to a body that is not there, and no term goes unsaid."""

from __future__ import annotations

import re

from meekijkwijzer.knowledge import Knowledge

from .rules import DISMISSED, OUTSIDE, RULES, Advice, Facts, consequences, one, rule, whens

__all__ = ["RULES"]

FAILED = ("geweigerd", "geen_antwoord")
OR = re.compile(r"\b(de OR|een OR-lid|OR-lid)\b|ondernemingsraad")
VERTROUWENSPERSOON = re.compile(r"vertrouwenspersoon")
FG = re.compile(r"\bFG\b|functionaris")


def said(advice: Advice) -> dict[str, str]:
    """All that an advice says about each step to take, the term included."""
    return {
        step["step"]: " ".join(
            [step["title"], step["why"], step["how"], step["deadline"]["text"] if step["deadline"] else ""]
        )
        for step in advice["steps"]
    }


@rule
def nobody_is_sent_to_a_body_that_is_not_there(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    none_of: list[re.Pattern[str]] = []
    if facts.get("medezeggenschap") in ("pvt", "geen") or facts.get("rol") in OUTSIDE:
        none_of.append(OR)
    if facts.get("vertrouwenspersoon") == "nee" or facts.get("rol") in OUTSIDE:
        none_of.append(VERTROUWENSPERSOON)
    if facts.get("functionaris") == "nee":
        none_of.append(FG)
    for code, text in said(advice).items():
        for body in none_of:
            assert not body.search(text), (code, text)


@rule
def a_body_that_may_be_there_is_named_with_care(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    for fact, body, careful in (
        ("medezeggenschap", OR, ("als jullie die hebben", "als jullie een or hebben")),
        ("vertrouwenspersoon", VERTROUWENSPERSOON, ("als die er is",)),
        ("functionaris", FG, ("als die er is",)),
    ):
        if facts.get(fact) in (None, "weet_niet"):
            for code, text in said(advice).items():
                assert not body.search(text) or any(words in text.lower() for words in careful), (code, text)


@rule
def the_or_hears_of_its_month_in_time(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    if "ondernemingsraad" not in whens(advice) or facts.get("medezeggenschap") != "or":
        return
    step, consent, since = one(advice, "ondernemingsraad"), facts.get("or_instemming"), facts.get("invoering")
    if consent == "nee":
        assert "cao" in step["how"], "consent is not needed for what the cao already settles"
        if since == "langer_dan_maand":
            assert "misschien voorbij" in step["how"]
        if since in (None, "weet_niet"):
            assert "Zoek snel uit sinds wanneer de OR het weet" in step["how"]
    elif consent != "ja" and since == "korter_dan_maand":
        assert "snel" in step["how"] and "één maand" in step["how"]
    if since == "nog_niet" and consent != "ja":
        assert "nog instemmen of weigeren" in f"{step['why']} {step['how']}"


@rule
def a_refusal_comes_with_its_term(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    refused, kind = facts.get("inzageverzoek") == "geweigerd", facts.get("werkgever_soort")
    unknown = kind in (None, "weet_niet")
    assert "ap_klacht" in whens(advice) or not refused
    if "ap_klacht" not in whens(advice):
        return
    step = one(advice, "ap_klacht")
    assert (step["deadline"] is not None) == (refused and unknown)
    if step["deadline"]:
        assert "zes weken" in step["deadline"]["text"] and "niet kunnen nakijken" in step["deadline"]["text"]
    # Mediation moves the term of the rechtbank only when asked within the six weeks; it moves no term for bezwaar.
    assert ("bemiddelen" in step["how"]) == (facts.get("inzageverzoek") in FAILED)
    assert ("binnen zes weken ook vragen om te bemiddelen" in step["how"]) == (refused and kind != "overheid")
    assert ("op tijd bezwaar" in step["how"]) == (refused and kind == "overheid")
    shut_out = facts.get("rol") == "zzp_platform" and facts.get("afgewezen_door_software") == "ja"
    runs = refused or shut_out or bool(consequences(facts) & DISMISSED)
    assert ("stopt geen termijn" in step["how"]) == runs, "told where a term runs, and only there"


@rule
def what_was_not_checked_says_so(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    for step in advice["steps"]:
        if {"ambtenarenwet", "awb-4-17", "awb-6-7", "wor-1"} & set(step["sources"]) and step["step"] != "ap_klacht":
            assert "niet kunnen nakijken" in said(advice)[step["step"]], step["step"]


@rule
def objections_go_to_the_same_body_and_then_to_the_administrative_court(
    knowledge: Knowledge, facts: Facts, advice: Advice
) -> None:
    if "bezwaar" in whens(advice):
        text = said(advice)["bezwaar"]
        assert "dezelfde overheid" in text and "bestuursrechter" in text


@rule
def who_is_no_employee_reads_no_employer(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    if facts.get("rol") in ("sollicitant", "zzp_platform"):
        for code, text in said(advice).items():
            if code != "arbeidsinspectie" and not consequences(facts) & {"ontslag", "ontslag_staande_voet"}:
                assert "je werkgever" not in text, (code, text)


@rule
def nothing_is_collected_before_it_begins(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    early = facts.get("invoering") == "nog_niet" and facts.get("inzageverzoek") not in ("loopt", *FAILED)
    assert any(item["step"] == "inzageverzoek" for item in advice["not"]) == early
    if facts.get("inzageverzoek") == "loopt":
        assert whens(advice)["inzageverzoek"] == "nu"


@rule
def protection_of_who_reports_is_no_promise(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    if "klokkenluiders" in whens(advice):
        text = said(advice)["klokkenluiders"]
        assert "kan de wet je beschermen" in text and "Vraag eerst advies" in text


@rule
def who_does_not_dare_is_not_sent_to_ask_or_to_step_forward(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    if facts.get("gesprek") != "durft_niet":
        return
    text = said(advice)
    assert "Vraag eerst of het risico" not in text.get("arbeidsinspectie", "")
    assert "naam" in text.get("arbeidsinspectie", "naam") and "naam" in text.get("college_rechten_mens", "naam")


@rule
def emotion_reading_is_forbidden_only_for_ai_that_reads_the_body(
    knowledge: Knowledge, facts: Facts, advice: Advice
) -> None:
    for item in advice["signals"]:
        if item["signal"] == "emotieherkenning_verboden":
            assert "AI" in item["text"] and "vragenlijst" in item["text"] and "uitzondering" in item["text"]


@rule
def software_that_decides_is_a_question_until_it_is_known(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    if (
        "algoritme" in facts.get("middelen", ())
        and facts.get("afgewezen_door_software") in (None, "weet_niet")
        and whens(advice).get("werkgever") == "nu"
        and facts.get("invoering") != "nog_niet"
    ):
        assert "een mens" in one(advice, "werkgever")["how"]


@rule
def a_platform_worker_hears_that_only_an_employee_goes_to_the_kantonrechter(
    knowledge: Knowledge, facts: Facts, advice: Advice
) -> None:
    if facts.get("rol") == "zzp_platform" and "kantonrechter" in whens(advice):
        assert "als je volgens de wet werknemer bent" in one(advice, "kantonrechter")["why"]
        assert "snel" in one(advice, "kantonrechter")["why"]
