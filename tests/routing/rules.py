"""What must hold for every advice, whatever the facts. Each rule is a function that asserts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from meekijkwijzer.knowledge import SIGNALS, STEPS, Knowledge

Facts = dict[str, Any]
Advice = dict[str, Any]
RULES: list[Callable[[Knowledge, Facts, Advice], None]] = []
MOMENT = {"nu": 0, "daarna": 1, "laatste": 2}
DISMISSED = {"ontslag_staande_voet", "ontslag"}
STARTED = {
    "niet_geinformeerd",
    "noodzaak_niet_uitgelegd",
    "geen_instemming_or",
    "heimelijk",
    "permanent_in_beeld",
    "emotieherkenning_verboden",
}
"""Signals about monitoring that goes on."""
OUTSIDE = ("sollicitant", "zzp_platform", "ex_werknemer")
"""Who does not (or no longer) belong to the staff: its OR, PVT or vertrouwenspersoon is not there for them."""


def rule(check: Callable[[Knowledge, Facts, Advice], None]) -> Callable[[Knowledge, Facts, Advice], None]:
    RULES.append(check)
    return check


def whens(advice: Advice) -> dict[str, str]:
    return {step["step"]: step["when"] for step in advice["steps"]}


def one(advice: Advice, code: str) -> dict[str, Any]:
    return next(step for step in advice["steps"] if step["step"] == code)


def consequences(facts: Facts) -> set[str]:
    return set(facts.get("gevolgen", ()))


@rule
def steps_are_there_once_in_order_and_complete(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    codes = [step["step"] for step in advice["steps"]]
    assert codes
    assert len(codes) == len(set(codes))
    assert set(codes) <= set(STEPS)
    moments = [MOMENT[step["when"]] for step in advice["steps"]]
    assert moments == sorted(moments)
    assert 0 in moments, "there is always something to do now, or a reason to wait is given as a step"
    for step in advice["steps"]:
        assert step["title"] and step["why"] and step["how"] and step["sources"]
        assert set(step["sources"]) <= set(knowledge.sources)


@rule
def because_names_only_facts_that_are_known(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    for step in advice["steps"]:
        for reason in step["because"]:
            value = facts[reason["fact"]]
            assert reason["value"] != "weet_niet"
            assert reason["value"] in value if isinstance(value, list) else reason["value"] == value


@rule
def who_told_the_main_facts_hears_why(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    """`because` is there to show that the advice follows from what the person said."""
    if all(facts.get(name) not in (None, "weet_niet", ["weet_niet"]) for name in ("rol", "gesprek", "middelen")):
        for step in advice["steps"]:
            assert step["because"], step["step"]


@rule
def a_step_never_fits_and_does_not_fit(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    unfit = [item["step"] for item in advice["not"]]
    assert len(unfit) == len(set(unfit))
    assert not set(unfit) & set(whens(advice))
    for item in advice["not"]:
        assert item["why"] and item["sources"]


@rule
def urgent_help_is_first_exactly_in_a_crisis(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    crisis = facts.get("veiligheid") == "crisis"
    assert (advice["steps"][0]["step"] == "spoedhulp") == crisis
    assert ("spoedhulp" in whens(advice)) == crisis
    if crisis:
        assert whens(advice).get("werkgever") != "nu", "first safety, then work"


@rule
def the_inspectorate_only_for_work_pressure_illness_or_discrimination(
    knowledge: Knowledge, facts: Facts, advice: Advice
) -> None:
    worker = facts.get("rol") != "sollicitant"
    pressure = bool(consequences(facts) & {"werkdruk", "ziek"})
    unequal = "discriminatie" in consequences(facts) and facts.get("rol") != "ex_werknemer"
    fits = worker and (pressure or unequal)
    assert ("arbeidsinspectie" in whens(advice)) == fits
    if fits:
        assert {"ap_klacht", "ap_tip"} & set(whens(advice)), "the software itself goes to the AP"
        assert "AP" in one(advice, "arbeidsinspectie")["why"]
    else:
        assert next(item for item in advice["not"] if item["step"] == "arbeidsinspectie")["why"]


@rule
def the_or_only_where_there_may_be_one(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    if "ondernemingsraad" not in whens(advice):
        return
    assert facts.get("rol") != "sollicitant"
    assert facts.get("medezeggenschap") in (None, "weet_niet", "or")
    if facts.get("medezeggenschap") != "or":
        step = one(advice, "ondernemingsraad")
        assert "als jullie een or hebben" in f"{step['why']} {step['how']}".lower()


@rule
def a_known_or_is_always_a_step_for_who_works_there(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    # The OR stands up for the people who work in the enterprise now. A former employee and a zzp'er of a platform are
    # not among them and go by their own data: for them, as for an applicant, the reason is told instead.
    if facts.get("rol") in OUTSIDE:
        assert "ondernemingsraad" not in whens(advice)
        assert any(item["step"] == "ondernemingsraad" for item in advice["not"])
    elif facts.get("medezeggenschap") == "or":
        assert "ondernemingsraad" in whens(advice)


@rule
def staff_bodies_are_for_staff(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    if facts.get("rol") in OUTSIDE:
        assert not {"ondernemingsraad", "personeelsvertegenwoordiging", "vertrouwenspersoon"} & set(whens(advice))


@rule
def a_pvt_never_has_a_right_of_consent(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    for step in advice["steps"]:
        if step["step"] == "personeelsvertegenwoordiging":
            text = f"{step['why']} {step['how']}"
            assert "instemmingsrecht" not in text
            assert "Instemming" not in text or "niet nodig" in text
            assert step["deadline"] is None


@rule
def people_inside_only_if_there_may_be_one(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    for fact, code in (
        ("vertrouwenspersoon", "vertrouwenspersoon"),
        ("functionaris", "functionaris_gegevensbescherming"),
    ):
        known = facts.get(fact)
        if known == "nee":
            assert code not in whens(advice)
        elif known != "ja" and code in whens(advice):
            assert "als die er is" in one(advice, code)["why"].lower()


@rule
def the_employer_is_not_now_when_that_is_no_use(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    if facts.get("gesprek") in ("durft_niet", "afgewezen", "geen_reactie"):
        assert whens(advice).get("werkgever") != "nu"
        assert any(when == "nu" for when in whens(advice).values())
    if facts.get("heimelijk") == "ja":
        assert whens(advice).get("werkgever") != "nu"


@rule
def a_complaint_comes_after_the_employer(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    tried = facts.get("gesprek") in ("afgewezen", "geen_reactie") or facts.get("inzageverzoek") in (
        "geweigerd",
        "geen_antwoord",
    )
    when = whens(advice).get("ap_klacht")
    failed = facts.get("inzageverzoek") in ("geweigerd", "geen_antwoord")
    # Too early for a complaint about monitoring that has not begun; but a refused or unanswered request for one's own
    # data is a breach that has already happened, and the AP takes a complaint about that.
    if facts.get("invoering") == "nog_niet" and not failed:
        assert when is None
        assert any(item["step"] == "ap_klacht" for item in advice["not"])
    else:
        assert when == ("nu" if tried else "daarna")
    assert "ap_tip" in whens(advice)


@rule
def an_anonymous_tip_now_for_who_does_not_dare(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    if facts.get("gesprek") != "durft_niet":
        return
    assert whens(advice)["ap_tip"] == "nu"
    assert whens(advice)["vakbond"] == "nu"
    assert whens(advice).get("ondernemingsraad") in (None, "nu")
    assert whens(advice).get("vertrouwenspersoon") in (None, "nu")
    if facts.get("rol") != "sollicitant":
        assert "klokkenluiders" in whens(advice)


@rule
def the_court_about_data_only_after_a_failed_request(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    failed = facts.get("inzageverzoek") in ("geweigerd", "geen_antwoord")
    kind = facts.get("werkgever_soort")
    assert ("rechtbank_avg" in whens(advice)) == (failed and kind == "particulier")
    assert ("bezwaar" in whens(advice)) == (failed and kind == "overheid")
    if "rechtbank_avg" in whens(advice):
        deadline = one(advice, "rechtbank_avg")["deadline"]
        assert (deadline is not None) == (facts["inzageverzoek"] == "geweigerd")
        assert deadline is None or "zes weken" in deadline["text"].lower()
        # A running term is no reason to wait.
        assert whens(advice)["rechtbank_avg"] == ("nu" if deadline else "daarna")


@rule
def the_kantonrechter_is_last_unless_dismissed(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    dismissed = bool(consequences(facts) & DISMISSED)
    when = whens(advice).get("kantonrechter")
    if dismissed:
        assert when == "nu"
        assert whens(advice)["vakbond"] == "nu"
        step = one(advice, "kantonrechter")
        assert "7:686a" in step["deadline"]["basis"]
        assert "stopt" in step["how"]
        if "ap_klacht" in whens(advice):
            assert "stopt geen termijn" in one(advice, "ap_klacht")["how"]
    else:
        assert when in (None, "laatste")
        if facts.get("rol") not in ("sollicitant", "zzp_platform"):
            assert when == "laatste"


@rule
def two_months_are_counted_with_care(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    if "kantonrechter" not in whens(advice):
        return
    deadline = one(advice, "kantonrechter")["deadline"]
    days = facts.get("dagen_sinds_ontslag")
    if "ontslag_staande_voet" not in consequences(facts):
        assert deadline is None or deadline["days_left"] is None, "no count for an ordinary dismissal"
        return
    assert "drie maanden" in deadline["text"]
    if not isinstance(days, int):
        assert deadline["days_left"] is None
    elif days <= 59:
        assert deadline["days_left"] == 59 - days
    elif days <= 62:
        assert deadline["days_left"] == 0
        assert "vandaag nog" in deadline["text"]
    else:
        assert deadline["days_left"] is None
        assert "meteen juridische hulp" in deadline["text"]
        assert whens(advice)["juridisch_loket"] == "nu"
        assert "vernietigen" not in one(advice, "kantonrechter")["why"], "no promise past the term"
        # Three months are at least 89 days and at most 92: from the 90th day they may be over too.
        assert ("kan tot drie maanden" in deadline["text"]) == (days < 90)
        assert ("bijna of net voorbij" in deadline["text"]) == (90 <= days <= 92)


@rule
def the_month_of_the_or_is_the_ors(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    if "ondernemingsraad" not in whens(advice):
        return
    deadline = one(advice, "ondernemingsraad")["deadline"]
    runs = (
        facts.get("medezeggenschap") == "or"
        and facts.get("or_instemming") == "nee"
        and facts.get("invoering") == "korter_dan_maand"
    )
    assert (deadline is not None) == runs
    if runs:
        assert "27" in deadline["basis"] and "één maand" in deadline["text"]
        # To a member of the OR it is their own term.
        assert ("niet van jou" in deadline["text"]) == (facts.get("rol") != "medezeggenschap")


@rule
def signals_rest_on_known_facts(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    found = {item["signal"] for item in advice["signals"]}
    assert found <= set(SIGNALS)
    assert len(found) == len(advice["signals"])
    needs: dict[str, bool] = {
        "niet_geinformeerd": facts.get("vooraf_geinformeerd") == "nee",
        "noodzaak_niet_uitgelegd": facts.get("doel_uitgelegd") == "nee",
        "geen_instemming_or": facts.get("medezeggenschap") == "or" and facts.get("or_instemming") == "nee",
        "heimelijk": facts.get("heimelijk") == "ja",
        "bijzondere_persoonsgegevens": bool({"gezondheid", "biometrie"} & set(facts.get("middelen", ()))),
        "emotieherkenning_verboden": "emotie" in facts.get("middelen", ()),
        "permanent_in_beeld": facts.get("permanent") == "ja",
        "geautomatiseerd_besluit": facts.get("afgewezen_door_software") == "ja",
        "risico_niet_in_rie": facts.get("in_rie") == "nee",
        "dpia_verwacht": bool(facts.get("middelen")) or "ja" in (facts.get("heimelijk"), facts.get("permanent")),
        "thuis_zelfde_regels": facts.get("plek") == "thuis",
        "inzage_niet_op_tijd": facts.get("inzageverzoek") == "geen_antwoord",
    }
    for signal in found:
        assert needs[signal], signal
    if facts.get("invoering") == "nog_niet":
        assert not found & STARTED, "no rule is broken by what has not begun"
    for item in advice["signals"]:
        if item["signal"] not in ("dpia_verwacht", "thuis_zelfde_regels"):
            assert "kan een aanwijzing zijn" in item["text"]


@rule
def temp_workers_hear_of_both_employers(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    if facts.get("rol") == "uitzendkracht":
        text = " ".join(step["why"] + step["how"] for step in advice["steps"])
        if whens(advice).get("werkgever") == "nu" and facts.get("invoering") != "nog_niet":
            assert "uitlener" in text and "inlener" in text


@rule
def a_platform_worker_who_is_shut_out_is_warned(knowledge: Knowledge, facts: Facts, advice: Advice) -> None:
    if facts.get("rol") == "zzp_platform" and facts.get("afgewezen_door_software") == "ja":
        texts = [step["deadline"]["text"] for step in advice["steps"] if step["deadline"]]
        assert any("twee maanden" in text for text in texts)
        assert whens(advice)["vakbond"] == "nu"
