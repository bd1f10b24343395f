"""Talk about the conversation itself: why, explain, repeat, start over, erase, a person, small talk."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from meekijkwijzer.dialogue import Case, Context, UnknownChoice, choose, hear

from .person import Person, text, topics


def test_why_is_explained_with_its_source(person: Person) -> None:
    person.says("camera", "melden_camera")
    reply = person.says("waarom vraag je dat", "waarom_vraag")
    assert reply.messages[0].text == person.context.knowledge.facts["gevolgen"].why
    assert reply.messages[0].sources
    assert topics(reply)[-1] == "question:gevolgen"
    assert topics(person.picks("Waarom vraag je dat?")) == topics(reply)


def test_why_without_an_open_question(person: Person) -> None:
    assert "geen vraag open" in text(person.says("waarom", "waarom_vraag"))


def test_facts_told_while_asking_for_a_person_are_kept(person: Person) -> None:
    reply = person.says("ik wil een mens, ze lezen mijn mail", "medewerker", told={"middelen": ["communicatie"]})
    assert person.case.facts["middelen"] == ["communicatie"]
    assert topics(reply) == ["system:begrepen", "intent:medewerker"]


def test_two_likely_meanings_are_both_offered_with_something_else_and_a_person(person: Person) -> None:
    reply = person.says("inspectie ap", ("vraag_ap", 0.4), ("vraag_bevoegdheid", 0.38))
    assert topics(reply) == ["system:bedoel_je"]
    labels = [choice.label for choice in reply.messages[0].choices]
    assert labels[-2:] == ["Iets anders", "Ik wil een mens spreken"]
    assert len(labels) == 4
    reply = person.picks(labels[1])
    assert topics(reply)[0] == "intent:vraag_bevoegdheid"


def test_something_else_asks_again(person: Person) -> None:
    person.says("hm", ("vraag_ap", 0.4), ("vraag_bevoegdheid", 0.38))
    assert topics(person.picks("Iets anders")) == ["system:anders"]


def test_two_misunderstandings_in_a_row_offer_a_person(person: Person) -> None:
    assert topics(person.says("blub", ("groet", 0.1))) == ["system:niet_begrepen"]
    reply = person.says("blub", ("groet", 0.1))
    assert "Wil je liever een mens spreken?" in text(reply)
    reply = person.says("ja", "bevestigen")
    assert reply.effects == ("person",)
    assert person.case.misses == 0


def test_twice_out_of_scope_offers_a_person(person: Person) -> None:
    assert topics(person.says("appeltaart", "buiten_bereik"))[0] == "intent:buiten_bereik"
    assert "liever een mens" in text(person.says("voetbal", "buiten_bereik"))


def test_skipping_without_an_open_question_goes_on(person: Person) -> None:
    assert topics(person.chooses("do:skip")) == ["system:begin"]


def test_misunderstood_with_an_open_question_shows_the_options(person: Person) -> None:
    person.says("camera", "melden_camera")
    assert topics(person.says("blub")) == ["system:niet_begrepen", "question:gevolgen"]
    assert topics(person.says("blub")) == ["system:niet_begrepen", "question:gevolgen"]
    assert person.case.offer


def test_small_talk_keeps_the_open_question(person: Person) -> None:
    person.says("camera", "melden_camera")
    for intent in ("groet", "bedanken", "afscheid", "compliment"):
        assert topics(person.says("..", intent)) == [f"intent:{intent}", "question:gevolgen"]


def test_a_complaint_about_the_bot_offers_a_person(person: Person) -> None:
    reply = person.says("waardeloos ding", "klacht_bot")
    assert [choice.id for choice in reply.messages[0].choices] == ["do:person"]


def test_a_person_is_told_honestly(person: Person) -> None:
    reply = person.says("ik wil een mens", "medewerker")
    assert reply.effects == ("person",)
    assert "nog geen mens meepraten" in text(reply) and "FNV" in text(reply)


def test_without_a_union_all_numbers_are_named(context: Context) -> None:
    person = Person(replace(context, union=None))
    reply = person.says("mens aub", "medewerker")
    assert "FNV" in text(reply) and "CNV" in text(reply) and "0800-8020" in text(reply)


def test_starting_over_is_confirmed_only_when_there_is_something_to_lose(person: Person) -> None:
    assert topics(person.says("opnieuw", "opnieuw")) == ["system:welkom", "system:begin"]
    person.says("camera", "melden_camera")
    assert topics(person.says("opnieuw", "opnieuw")) == ["intent:opnieuw"]
    assert topics(person.says("nee", "ontkennen")) == ["question:gevolgen"]
    person.says("opnieuw", "opnieuw")
    person.says("ja", "bevestigen")
    assert person.case.facts == {}


def test_erasing_is_confirmed_and_leaves_nothing(person: Person) -> None:
    person.says("camera", "melden_camera")
    assert person.says("wis alles", "wissen").effects == ()
    reply = person.picks("Ja, wis alles")
    assert reply.effects == ("erase",)
    assert reply.case.facts == {}


@pytest.mark.parametrize("words", ["ja maar eerst wil ik weten of camera's mogen", "ja waarom eigenlijk"])
def test_only_an_exact_yes_erases(person: Person, words: str) -> None:
    person.says("camera", "melden_camera")
    person.says("wis alles", "wissen")
    assert person.says(words, "bevestigen").effects == ()
    assert person.case.facts


def test_an_old_yes_asks_again_before_erasing(person: Person) -> None:
    person.says("camera", "melden_camera")
    person.says("wis alles", "wissen")
    person.says("nee", "ontkennen")
    assert person.chooses("do:erase").effects == ()
    assert person.chooses("do:erase").effects == ("erase",)
    person.says("camera", "melden_camera")
    assert topics(person.chooses("do:restart"))[-1] == "intent:opnieuw"


def test_repeating_and_explaining(person: Person) -> None:
    assert topics(person.says("wat zeg je", "herhalen")) == ["system:welkom", "system:begin"]
    person.says("hoe lang bewaren", "regel_bewaren")
    assert topics(person.says("nog een keer", "herhalen")) == ["intent:regel_bewaren"]
    assert topics(person.says("nog een keer", "herhalen")) == ["intent:regel_bewaren"]
    person.says("hoe lang bewaren", "regel_bewaren")
    assert topics(person.says("snap ik niet", "uitleg")) == ["intent:regel_bewaren"]
    person.says("camera", "melden_camera")
    assert topics(person.says("herhaal", "herhalen")) == ["question:gevolgen"]
    assert topics(person.says("snap de vraag niet", "uitleg")) == ["question:gevolgen", "question:gevolgen"]


def test_repeating_the_advice_and_a_step(person: Person) -> None:
    person.says("camera", "melden_camera")
    person.answers_all()
    assert topics(person.says("herhaal", "herhalen")) == ["system:advies"]
    person.chooses("step:ap_tip")
    assert topics(person.says("herhaal", "herhalen")) == ["step:ap_tip"]
    person.chooses("step:ap_tip")
    assert topics(person.says("snap het niet", "uitleg")) == ["step:ap_tip"]


def test_explaining_nothing_in_particular(person: Person) -> None:
    assert topics(person.says("leg uit", "uitleg")) == ["intent:uitleg"]


def test_nothing_to_repeat(context: Context) -> None:
    reply = hear(context, Case(), "herhaal", [("herhalen", 0.9)], {})
    assert "nog niets om te herhalen" in text(reply)


@pytest.mark.parametrize(
    "ids",
    [
        [],
        ["onzin"],
        ["fact:praatje=ja"],
        ["fact:gesprek=misschien"],
        ["fact:gesprek=nog_niet", "fact:gesprek=loopt"],
        ["fact:gesprek=nog_niet", "fact:rol=werknemer"],
        ["fact:gevolgen=geen", "fact:gevolgen=ziek"],
        ["do:start", "do:ask"],
        ["do:vliegen"],
        ["do:why:praatje"],
        ["undo:praatje"],
        ["intent:melden_ufo"],
        ["edit:praatje"],
        ["step:vliegen"],
        ["more:step:vliegen"],
        ["more:intent:regel_inzage:x"],
        ["more:niets"],
    ],
)
def test_a_choice_that_means_nothing_is_refused(context: Context, ids: list[str]) -> None:
    with pytest.raises(UnknownChoice):
        choose(context, Case(), ids)


@pytest.mark.parametrize(("hour", "state"), [(8, "open"), (20, "gesloten")])
def test_checked_opening_hours_are_told_as_open_or_closed(context: Context, hour: int, state: str) -> None:
    union = context.knowledge.unions["fnv"].model_copy(update={"hours_note": None, "phone_note": None})
    knowledge = replace(context.knowledge, unions={"fnv": union})
    person = Person(replace(context, knowledge=knowledge, now=context.now.replace(hour=hour)))
    assert f"is FNV nu {state}" in text(person.says("mens", "medewerker"))


def test_a_day_without_hours_is_closed(context: Context) -> None:
    union = context.knowledge.unions["fnv"].model_copy(update={"hours_note": None})
    knowledge = replace(context.knowledge, unions={"fnv": union})
    person = Person(replace(context, knowledge=knowledge, now=context.now + timedelta(days=1)))
    assert "is FNV nu gesloten" in text(person.says("mens", "medewerker"))


def test_a_yes_without_anything_open_is_answered_kindly(person: Person) -> None:
    person.says("mag dat", "regel_mag_dit")
    person.says("hoi", "groet")
    assert topics(person.says("ja", "bevestigen"))[0] == "intent:bevestigen"
