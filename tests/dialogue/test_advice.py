"""The advice: how it is given, opened, refined and kept up to date."""

from __future__ import annotations

import pytest

from meekijkwijzer.dialogue import Case, Context, UnknownChoice, case_view
from meekijkwijzer.dialogue.advice_messages import advice_messages
from meekijkwijzer.routing import advise

from .person import Person, text, topics


def test_the_usual_case_is_advised_after_at_most_six_questions(person: Person) -> None:
    person.says("er hangen camera's", "melden_camera")
    reply = person.answers_all(gevolgen="geen", gesprek="nog_niet", medezeggenschap="or", rol="werknemer")
    assert reply.advice is not None
    assert reply.case.asked <= 6
    assert reply.case.open_question is None
    assert reply.advice["steps"][0]["step"] == "werkgever"
    assert "system:advies" in topics(reply)


def test_a_dismissal_is_asked_its_days_even_past_the_usual_number(person: Person) -> None:
    person.says("ontslagen", "situatie_ontslag", told={"gevolgen": ["ontslag_staande_voet"]})
    assert person.case.open_question == "middelen" or person.case.open_question == "dagen_sinds_ontslag"
    person.answers_all()
    assert person.case.facts["dagen_sinds_ontslag"] == "weet_niet"


def test_a_question_first_invites_to_look_at_the_own_situation(person: Person) -> None:
    reply = person.says("mag dat", "regel_mag_dit")
    assert topics(reply) == ["intent:regel_mag_dit", "system:aanbod"]
    assert topics(person.says("ja graag", "bevestigen")) == ["question:middelen"]


def test_no_to_the_invitation_leads_to_questions(person: Person) -> None:
    person.says("mag dat", "regel_mag_dit")
    assert topics(person.says("nee", "ontkennen")) == ["system:vragen"]
    assert topics(person.chooses("intent:regel_inzage"))[0] == "intent:regel_inzage"


def test_more_is_told_in_portions(person: Person) -> None:
    reply = person.says("bevoegd?", "vraag_bevoegdheid")
    seen = 0
    while any(choice.label == "Vertel meer" for choice in reply.messages[0].choices):
        reply = person.picks("Vertel meer")
        seen += 1
    assert seen >= 2
    with pytest.raises(UnknownChoice):
        person.chooses("more:intent:vraag_bevoegdheid:99")


def test_what_can_i_do(person: Person) -> None:
    assert topics(person.says("wat nu", "vraag_stappen")) == ["intent:vraag_stappen", "system:aanbod"]
    person.says("camera", "melden_camera")
    reply = person.says("wat moet ik nou doen", "vraag_stappen")
    assert reply.advice is not None, "once something is known: the person's own advice, not the general way"
    assert topics(reply)[0] == "system:advies"
    assert topics(person.says("en nu", "vraag_stappen"))[0] == "system:advies"


@pytest.mark.parametrize("words", ["geef nu advies", "advies graag", "geef me gewoon advies"])
def test_advice_can_be_asked_for_at_any_time(person: Person, words: str) -> None:
    assert person.says(words, ("brief", 0.9)).advice is not None


def test_the_advice_opens_step_by_step(person: Person) -> None:
    person.says("camera", "melden_camera", told={"heimelijk": "ja"})
    person.answers_all(gesprek="afgewezen")
    reply = person.picks("Vertel meer")
    assert reply.messages
    person.answers_all()
    assert topics(person.chooses("more:advice"))[0].startswith("step:")
    assert topics(person.chooses("more:signals"))[0].startswith("system:signaal_")
    reply = person.chooses("more:step:ap_klacht")
    assert "Ik noem dit omdat je zei" in text(reply)
    assert "past nu niet" in text(person.chooses("more:step:bezwaar"))
    assert "houdt geen toezicht" in text(person.chooses("step:arbeidsinspectie"))


@pytest.mark.parametrize(("days", "said"), [(0, "59 dagen"), (58, "1 dag"), (60, "geen dag meer"), (90, "voorbij")])
def test_a_running_term_is_told(person: Person, days: int, said: str) -> None:
    person.changes(gevolgen=["ontslag_staande_voet"], dagen_sinds_ontslag=days)
    person.chooses("do:advice")
    assert said in text(person.reply), "the term stands in the advice itself"
    assert said in text(person.chooses("step:kantonrechter"))
    assert said in text(person.says("welke termijnen zijn er", "info_termijnen"))


def test_every_step_can_be_opened_from_the_advice(person: Person) -> None:
    person.says("camera", "melden_camera")
    reply = person.answers_all()
    assert reply.advice is not None
    shown = topics(person.chooses("more:advice")) + topics(person.chooses("more:later"))
    assert {f"step:{step['step']}" for step in reply.advice["steps"]} == set(shown)


def test_a_change_after_the_advice_shows_what_changes(person: Person) -> None:
    person.says("camera", "melden_camera")
    person.answers_all(gesprek="nog_niet")
    reply = person.changes(gesprek="afgewezen")
    assert topics(reply) == ["system:aangepast", "system:advies"]
    assert "advies is daardoor veranderd" in text(reply)
    reply = person.changes(doel_uitgelegd="ja")
    assert "stappen blijven hetzelfde" in text(reply)
    person.changes(gevolgen=["ontslag_staande_voet"], dagen_sinds_ontslag=20)
    reply = person.changes(dagen_sinds_ontslag=61)
    assert "stappen blijven hetzelfde" in text(reply) and "bijna of net voorbij" in text(reply)
    reply = person.changes(gesprek=None)
    assert "weggehaald" in text(reply)
    assert "gesprek" not in person.case.facts


def test_refining_asks_on_and_advises_again(person: Person) -> None:
    person.says("camera", "melden_camera")
    person.answers_all()
    reply = person.picks("Maak het advies preciezer")
    assert reply.advice is not None, "the advice stays visible while it gets more precise"
    assert person.case.open_question is not None
    person.answers_all()
    assert person.case.phase == "advised"
    assert "Maak het advies preciezer" not in [c.label for m in person.reply.messages for c in m.choices]


def test_reports_after_the_advice_change_it(person: Person) -> None:
    person.says("camera", "melden_camera")
    person.answers_all()
    reply = person.says("ze meten ook emoties", "melden_emotie")
    assert topics(reply) == ["intent:melden_emotie", "system:begrepen", "system:advies"]
    reply = person.says("dat weet je al", "melden_emotie")
    assert topics(reply) == ["intent:melden_emotie"]


def test_days_can_be_chosen_too(person: Person) -> None:
    person.changes(gevolgen=["ontslag_staande_voet"])
    person.chooses("fact:dagen_sinds_ontslag=5")
    assert person.case.facts["dagen_sinds_ontslag"] == 5


def test_a_step_that_rests_on_nothing_known_gives_no_reasons(person: Person) -> None:
    person.chooses("do:advice")
    assert "Ik noem dit omdat" not in text(person.chooses("more:step:vakbond"))


def test_the_days_are_asked_where_a_term_may_run(person: Person) -> None:
    person.says("op staande voet ontslagen", "situatie_ontslag", told={"gevolgen": ["ontslag_staande_voet"]})
    person.chooses("fact:middelen=camera")
    assert person.case.open_question == "dagen_sinds_ontslag"


def test_refining_counts_all_that_is_left(person: Person) -> None:
    person.says("camera", "melden_camera")
    person.answers_all()
    person.picks("Maak het advies preciezer")
    view = case_view(person.context, person.case)
    assert int(str(view["expected"])) > int(str(view["answered"]))


def test_an_applicant_is_not_offered_dismissal(person: Person) -> None:
    person.says("software las mijn cv", "melden_selectie", told={"rol": "sollicitant", "middelen": ["selectie"]})
    person.chooses("edit:gevolgen")
    labels = [choice.id for choice in person.reply.messages[-1].choices]
    assert "fact:gevolgen=ontslag" not in labels
    assert "fact:gevolgen=discriminatie" in labels


def test_without_later_steps_none_are_offered(context: Context) -> None:
    advice = advise(context.knowledge, {})
    advice["steps"] = [step for step in advice["steps"] if step["when"] == "nu"]
    choices = [choice.id for choice in advice_messages(context, Case(), advice)[0].choices]
    assert "more:later" not in choices and "step:werkgever" in choices
