"""How the conversation behaves, kind by kind, on the core alone (the whole stack is tested in tests/conversations)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from meekijkwijzer.dialogue import Case, Context, UnknownChoice, all_words, case_view, choose, hear
from meekijkwijzer.dialogue.advice_messages import advice_messages
from meekijkwijzer.routing import InvalidFact, advise

from .person import Person, text, topics


@pytest.fixture
def person(context: Context) -> Person:
    return Person(context)


def test_the_first_words_say_what_this_is(person: Person) -> None:
    assert topics(person.reply) == ["system:welkom", "system:begin"]
    assert "geen mens en geen jurist" in text(person.reply)
    assert person.reply.advice is None


def test_a_report_is_answered_taken_up_and_followed_by_one_question(person: Person) -> None:
    reply = person.says("er hangen camera's", "melden_camera", told={"plek": "werkplek"})
    assert topics(reply) == ["intent:melden_camera", "system:begrepen", "question:gevolgen"]
    assert reply.case.facts == {"middelen": ["camera"], "plek": "werkplek"}
    assert reply.case.origin == {"middelen": "told", "plek": "told"}
    assert reply.advice is None


def test_the_usual_case_is_advised_after_at_most_six_questions(person: Person) -> None:
    person.says("er hangen camera's", "melden_camera")
    reply = person.answers_all(gevolgen="geen", gesprek="nog_niet", medezeggenschap="or", rol="werknemer")
    assert reply.advice is not None
    assert reply.case.asked <= 6
    assert reply.case.open_question is None
    assert reply.advice["steps"][0]["step"] == "werkgever"
    assert "system:advies" in topics(reply)


def test_what_was_told_is_not_asked_again(person: Person) -> None:
    told = {"gesprek": "nog_niet", "gevolgen": ["geen"], "medezeggenschap": "geen", "omvang": "10_tot_50"}
    person.says("alles in één keer", "melden_camera", told=told)
    asked: list[str] = []
    while person.case.open_question:
        asked.append(person.case.open_question)
        person.chooses(f"fact:{asked[-1]}=weet_niet")
    assert not set(asked) & set(told)
    assert len(asked) == len(set(asked)) <= 6


def test_a_dismissal_is_asked_its_days_even_past_the_usual_number(person: Person) -> None:
    person.says("ontslagen", "situatie_ontslag", told={"gevolgen": ["ontslag_staande_voet"]})
    assert person.case.open_question == "middelen" or person.case.open_question == "dagen_sinds_ontslag"
    person.answers_all()
    assert person.case.facts["dagen_sinds_ontslag"] == "weet_niet"


def test_a_question_in_the_middle_is_answered_and_the_open_one_comes_back(person: Person) -> None:
    person.says("camera", "melden_camera")
    open_question = person.case.open_question
    reply = person.says("hoe lang mogen ze dat bewaren", "regel_bewaren")
    assert topics(reply) == ["intent:regel_bewaren", f"question:{open_question}"]


def test_why_is_explained_with_its_source(person: Person) -> None:
    person.says("camera", "melden_camera")
    reply = person.says("waarom vraag je dat", "waarom_vraag")
    assert reply.messages[0].text == person.context.knowledge.facts["gevolgen"].why
    assert reply.messages[0].sources
    assert topics(reply)[-1] == "question:gevolgen"
    assert topics(person.picks("Waarom vraag je dat?")) == topics(reply)


def test_why_without_an_open_question(person: Person) -> None:
    assert "geen vraag open" in text(person.says("waarom", "waarom_vraag"))


def test_not_knowing_is_an_answer(person: Person) -> None:
    person.says("camera", "melden_camera")
    person.says("geen idee", "weet_niet")
    assert person.case.facts["gevolgen"] == ["weet_niet"]
    person.answers_until("gesprek")
    person.says("weet ik niet", "weet_niet")
    assert person.case.facts["gesprek"] == "weet_niet"


def test_yes_and_no_answer_a_yes_no_question(person: Person) -> None:
    person.says("camera", "melden_camera")
    person.chooses("fact:gevolgen=geen")
    person.chooses("fact:gesprek=nog_niet")
    person.chooses("fact:medezeggenschap=geen")
    while person.case.open_question != "heimelijk":
        person.chooses(f"fact:{person.case.open_question}=weet_niet")
    person.says("nee hoor", "ontkennen")
    assert person.case.facts["heimelijk"] == "nee"
    assert person.case.origin["heimelijk"] == "asked"


def test_yes_to_a_question_that_is_not_yes_or_no_shows_the_options(person: Person) -> None:
    person.says("camera", "melden_camera")
    person.answers_until("gesprek")
    reply = person.says("ja", "bevestigen")
    assert topics(reply) == ["system:niet_begrepen", "question:gesprek"]
    reply = person.says("ja", "bevestigen")
    assert "liever een mens" in text(reply), "stuck twice: a person, or skip the question"
    person.picks("Sla deze vraag over")
    assert person.case.facts["gesprek"] == "weet_niet"


def test_an_answer_in_words_counts_as_asked(person: Person) -> None:
    person.says("camera", "melden_camera")
    person.says("nee niks", "ontkennen", told={"gevolgen": ["geen"]})
    assert person.case.facts["gevolgen"] == ["geen"]
    assert person.case.origin["gevolgen"] == "asked"


def test_fear_answers_the_question_about_the_talk(person: Person) -> None:
    person.says("camera", "melden_camera")
    person.answers_until("gesprek")
    reply = person.says("ben bang voor ontslag als ik iets zeg", "gevoel_bang")
    assert person.case.facts["gesprek"] == "durft_niet"
    assert topics(reply)[0] == "intent:gevoel_bang"


def test_what_was_understood_can_be_taken_back(person: Person) -> None:
    person.says("camera in het magazijn", "melden_camera", told={"plek": "werkplek"})
    reply = person.picks("Dat klopt niet")
    assert reply.case.facts == {}
    assert topics(reply)[0] == "system:aangepast"


def test_a_contradiction_is_asked_once_and_then_the_last_counts(person: Person) -> None:
    person.says("camera", "melden_camera", told={"medezeggenschap": "or"})
    reply = person.says("we hebben geen or", ("vraag_pvt", 0.2), told={"medezeggenschap": "geen"})
    assert topics(reply) == ["question:medezeggenschap"]
    assert "Wat klopt?" in text(reply)
    assert person.case.facts["medezeggenschap"] == "or"
    person.says("er is echt geen or", ("vraag_pvt", 0.2), told={"medezeggenschap": "geen"})
    assert person.case.facts["medezeggenschap"] == "geen"
    assert person.case.origin["medezeggenschap"] == "told"


def test_a_contradiction_settled_by_a_button_is_shown(person: Person) -> None:
    person.says("camera", "melden_camera", told={"medezeggenschap": "or"})
    person.says("geen or", ("vraag_pvt", 0.2), told={"medezeggenschap": "geen"})
    reply = person.picks("Er is geen OR of PVT")
    assert person.case.facts["medezeggenschap"] == "geen"
    assert person.case.origin["medezeggenschap"] == "changed"
    assert topics(reply)[0] == "system:aangepast"


def test_a_question_that_starts_like_a_correction_is_a_question(person: Person) -> None:
    person.says("camera", "melden_camera")
    assert topics(person.says("sorry, wat is een pvt?", "vraag_pvt"))[0] == "intent:vraag_pvt"


def test_facts_told_while_asking_for_a_person_are_kept(person: Person) -> None:
    reply = person.says("ik wil een mens, ze lezen mijn mail", "medewerker", told={"middelen": ["communicatie"]})
    assert person.case.facts["middelen"] == ["communicatie"]
    assert topics(reply) == ["system:begrepen", "intent:medewerker"]


def test_a_correction_in_words_counts_at_once(person: Person) -> None:
    person.says("camera", "melden_camera", told={"medezeggenschap": "or"})
    person.says("nee ik bedoel een pvt", ("corrigeren", 0.9), told={"medezeggenschap": "pvt"})
    assert person.case.facts["medezeggenschap"] == "pvt"


def test_several_tools_add_up_and_nothing_known_never_replaces_them(person: Person) -> None:
    person.says("camera", "melden_camera")
    person.says("en gps", "melden_locatie")
    assert person.case.facts["middelen"] == ["camera", "locatie"]
    person.says("weet niet hoe", "melden_algemeen", told={"middelen": ["onbekend"]})
    assert person.case.facts["middelen"] == ["camera", "locatie"]


def test_an_answer_put_again_replaces_a_list(person: Person) -> None:
    person.says("camera en gps", "melden_camera", told={"middelen": ["camera", "locatie"]})
    person.chooses("edit:middelen")
    person.says("alleen gps", ("melden_locatie", 0.4), told={"middelen": ["locatie"]})
    assert person.case.facts["middelen"] == ["locatie"]
    person.says("sorry alleen camera's", ("melden_camera", 0.4), told={"middelen": ["camera"]})
    assert person.case.facts["middelen"] == ["camera"]


def test_what_is_denied_goes(person: Person) -> None:
    person.says("camera en gps", "melden_camera", told={"middelen": ["camera", "locatie"], "gevolgen": ["ziek"]})
    denied = {"ontkend": {"middelen": ["locatie"], "gevolgen": ["ziek"], "plek": ["thuis"]}}
    reply = person.says("nee geen gps en niet ziek", ("ontkennen", 0.3), told=denied)
    assert person.case.facts["middelen"] == ["camera"]
    assert "gevolgen" not in person.case.facts
    assert "weggehaald" in text(reply)
    person.picks("Dat klopt niet")
    assert person.case.facts["middelen"] == ["camera", "locatie"]
    assert person.case.facts["gevolgen"] == ["ziek"]
    only = {"ontkend": {"gevolgen": ["ziek"]}}
    assert "weggehaald" in text(person.says("niet ziek", ("ontkennen", 0.3), told=only))


def test_a_report_that_only_sounds_so_while_a_question_is_open_tells_nothing(person: Person) -> None:
    person.says("camera", "melden_camera")
    reply = person.says("in dienst bij arriva", ("melden_gezondheid", 0.9), told={"rol": "werknemer"})
    assert person.case.facts["middelen"] == ["camera"]
    assert topics(reply)[0] == "system:begrepen"


def test_an_older_recap_never_claims_to_have_taken_back_what_it_did_not(person: Person) -> None:
    person.says("camera", "melden_camera")
    old = "undo:middelen"
    person.says("hallo", "groet")
    person.chooses(old)
    assert person.case.facts == {}, "talk in between does not matter"
    person.says("camera", "melden_camera")
    person.says("thuis", ("groet", 0.1), told={"plek": "thuis"})
    assert "intent:samenvatten" in topics(person.chooses(old)), "more was told since: everything can be changed"
    assert person.case.facts["middelen"] == ["camera"]


def test_taking_back_restores_the_day_on_which_it_was_told(person: Person) -> None:
    person.changes(gevolgen=["ontslag_staande_voet"], dagen_sinds_ontslag=55)
    person.context = replace(person.context, now=person.context.now + timedelta(days=6))
    person.says("nee ik bedoel 3 dagen", ("corrigeren", 0.9), told={"dagen_sinds_ontslag": 3})
    person.picks("Dat klopt niet")
    facts = case_view(person.context, person.case)["facts"]
    assert isinstance(facts, dict) and facts["dagen_sinds_ontslag"] == 61


def test_an_older_button_corrects_that_answer(person: Person) -> None:
    person.says("camera", "melden_camera")
    person.chooses("fact:gevolgen=geen")
    open_question = person.case.open_question
    reply = person.chooses("fact:gevolgen=werkdruk")
    assert person.case.facts["gevolgen"] == ["werkdruk"]
    assert person.case.origin["gevolgen"] == "changed"
    assert topics(reply) == ["system:aangepast", f"question:{open_question}"]


def test_wanting_to_correct_without_saying_what_shows_the_overview(person: Person) -> None:
    person.says("camera", "melden_camera", told={"plek": "thuis"})
    reply = person.says("dat klopt niet", "corrigeren")
    assert topics(reply) == ["intent:corrigeren", "intent:samenvatten"]
    reply = person.picks("Waar je werkt aanpassen")
    assert topics(reply) == ["question:plek"]
    person.picks("Onderweg")
    assert person.case.facts["plek"] == "onderweg"


def test_the_overview_of_nothing(person: Person) -> None:
    assert "nog niets van je" in text(person.says("wat weet je", "samenvatten"))


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


def test_facts_are_taken_up_even_when_the_intent_is_unclear(person: Person) -> None:
    reply = person.says("gps in de bus", ("melden_locatie", 0.2), told={"middelen": ["locatie"]})
    assert topics(reply)[0] == "system:begrepen"
    assert person.case.misses == 0


def test_danger_comes_first_whatever_was_open(person: Person) -> None:
    person.says("camera", "melden_camera")
    reply = person.says("ik wil niet meer", ("gevoel_stress", 0.5), ("gevoel_crisis", 0.4))
    assert topics(reply) == ["system:crisis"]
    assert reply.messages[0].sender == "system"
    assert "113" in text(reply) and "112" in text(reply)
    assert person.case.facts["veiligheid"] == "crisis"
    assert topics(person.picks("Ik ben nu veilig")) == ["system:veilig", "question:gevolgen"]


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("ja maar ik weet niet wat ik moet doen", "bevestigen"),
        ("nee ik bel niemand", "ontkennen"),
        ("ik heb al pillen klaarliggen", "buiten_bereik"),
        ("mag dat", "regel_mag_dit"),
        ("wat moet ik doen", "vraag_stappen"),
        ("hoi", "groet"),
    ],
)
def test_after_danger_nothing_else_is_talked_about_until_the_person_is_safe(
    person: Person, text: str, intent: str
) -> None:
    person.is_in_danger()
    reply = person.says(text, intent)
    assert topics(reply) == ["system:crisis"]
    assert "113" in reply.messages[0].text
    assert person.case.facts["veiligheid"] == "crisis"


def test_after_danger_a_no_repeats_the_numbers_and_a_yes_is_safe(person: Person) -> None:
    person.is_in_danger()
    assert "Vraag ook iemand" in text(person.says("nee", "ontkennen"))
    assert topics(person.says("ja", "bevestigen")) == ["system:veilig"]
    person.is_in_danger()
    assert topics(person.says("ik ben nu veilig hoor", "info_privacy")) == ["system:veilig"]
    person.is_in_danger()
    assert topics(person.says("ik ben niet veilig", "info_privacy")) == ["system:crisis"]
    person.says("ik wil een mens", "medewerker")
    assert person.reply.effects == ("person",)


def test_in_danger_by_words_and_safe_again(person: Person) -> None:
    person.is_in_danger()
    reply = person.picks("Ik ben nu veilig")
    assert person.case.facts["veiligheid"] == "geen"
    assert topics(reply) == ["system:veilig"]
    assert topics(person.chooses("do:continue")) == ["system:begin"]


def test_urgent_help_leads_the_advice_of_someone_in_danger(person: Person) -> None:
    person.is_in_danger()
    reply = person.chooses("do:advice")
    assert reply.advice is not None and reply.advice["steps"][0]["step"] == "spoedhulp"


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


def test_another_language_gets_a_line_and_people(person: Person) -> None:
    reply = person.says("do you speak english", "andere_taal")
    assert topics(reply) == ["intent:andere_taal", "intent:medewerker"]


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


def test_a_question_first_invites_to_look_at_the_own_situation(person: Person) -> None:
    reply = person.says("mag dat", "regel_mag_dit")
    assert topics(reply) == ["intent:regel_mag_dit", "system:aanbod"]
    assert topics(person.says("ja graag", "bevestigen")) == ["question:middelen"]


def test_a_question_and_facts_in_one_message_get_both(person: Person) -> None:
    reply = person.says("mag dat? ze filmen", "regel_mag_dit", told={"middelen": ["camera"]})
    assert topics(reply) == ["intent:regel_mag_dit", "system:begrepen", "question:gevolgen"]


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


def test_not_knowing_in_words_is_noted_kindly(person: Person) -> None:
    person.says("camera", "melden_camera")
    reply = person.says("weet ik niet", ("weet_niet", 0.9), told={"gevolgen": ["weet_niet"]})
    assert reply.messages[0].text == person.context.say("noted_unknown")


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


def test_a_change_of_safety_to_danger_is_a_crisis(person: Person) -> None:
    assert topics(person.changes(veiligheid="crisis")) == ["system:crisis"]
    assert "system:aangepast" not in topics(person.changes(veiligheid="geen"))


def test_a_change_may_answer_the_open_question(person: Person) -> None:
    person.says("camera", "melden_camera")
    reply = person.changes(gevolgen=["geen"])
    assert topics(reply)[-1] == "question:rol"


def test_a_wrong_change_changes_nothing(person: Person) -> None:
    with pytest.raises(InvalidFact):
        person.changes(gesprek="misschien")
    assert person.case.facts == {}


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


def test_progress_counts_down(person: Person) -> None:
    person.says("camera", "melden_camera")
    left: list[int] = []
    while person.case.open_question:
        view = case_view(person.context, person.case)
        left.append(int(str(view["expected"])) - int(str(view["answered"])))
        person.chooses(f"fact:{person.case.open_question}=weet_niet")
    assert left[0] <= 6
    assert left == sorted(left, reverse=True)
    assert left[-1] >= 1
    view = case_view(person.context, person.case)
    assert view["answered"] == view["expected"]


def test_old_answers_age(person: Person) -> None:
    person.changes(
        gevolgen=["ontslag_staande_voet"], dagen_sinds_ontslag=3, invoering="korter_dan_maand", inzageverzoek="loopt"
    )
    person.context = replace(person.context, now=person.context.now + timedelta(days=40))
    facts = case_view(person.context, person.case)["facts"]
    assert isinstance(facts, dict)
    assert facts["dagen_sinds_ontslag"] == 43
    assert facts["invoering"] == "langer_dan_maand"
    assert "inzageverzoek" not in facts


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


def test_days_can_be_chosen_too(person: Person) -> None:
    person.changes(gevolgen=["ontslag_staande_voet"])
    person.chooses("fact:dagen_sinds_ontslag=5")
    assert person.case.facts["dagen_sinds_ontslag"] == 5


def test_told_facts_that_do_not_exist_are_ignored(person: Person) -> None:
    person.says("camera", "melden_camera", told={"ufo": "ja", "gesprek": "misschien", "plek": None})
    assert person.case.facts == {"middelen": ["camera"]}


def test_a_step_that_rests_on_nothing_known_gives_no_reasons(person: Person) -> None:
    person.chooses("do:advice")
    assert "Ik noem dit omdat" not in text(person.chooses("more:step:vakbond"))


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


def test_being_safe_is_taken_up_without_a_word(person: Person) -> None:
    person.says("mag dat", ("regel_mag_dit", 0.9), told={"veiligheid": "geen"})
    assert person.case.facts == {"veiligheid": "geen"}
    assert "system:begrepen" not in topics(person.reply)


def test_the_overview_after_the_advice_has_no_question_to_go_on_with(person: Person) -> None:
    person.says("camera", "melden_camera")
    person.answers_all()
    reply = person.says("wat weet je van me", "samenvatten")
    assert "do:continue" not in [choice.id for choice in reply.messages[-1].choices]


def test_going_on_after_a_crisis_shows_the_advice_again(person: Person) -> None:
    person.says("camera", "melden_camera")
    person.answers_all()
    person.is_in_danger()
    assert topics(person.chooses("do:continue"))[0] == "system:advies"


def test_a_case_from_an_older_version_gets_the_defaults() -> None:
    assert Case.from_json({"facts": {"plek": "thuis"}}) == Case(facts={"plek": "thuis"})


def test_two_contradictions_are_put_one_at_a_time(person: Person) -> None:
    person.says("camera", "melden_camera", told={"medezeggenschap": "or", "plek": "thuis"})
    reply = person.says("pvt, onderweg", ("groet", 0.1), told={"medezeggenschap": "pvt", "plek": "onderweg"})
    assert topics(reply) == ["question:medezeggenschap"]
    assert person.case.facts["plek"] == "thuis"


def test_a_yes_without_anything_open_is_answered_kindly(person: Person) -> None:
    person.says("mag dat", "regel_mag_dit")
    person.says("hoi", "groet")
    assert topics(person.says("ja", "bevestigen"))[0] == "intent:bevestigen"


def test_a_correction_that_names_nothing_shows_what_is_known(person: Person) -> None:
    person.says("camera", "melden_camera")
    assert "intent:samenvatten" in topics(person.says("oeps, verkeerd", ("groet", 0.9)))


def test_a_suspicion_without_a_tool_starts_the_questions(person: Person) -> None:
    reply = person.says("ik heb het gevoel dat ze meekijken", "melden_algemeen")
    assert topics(reply) == ["intent:melden_algemeen", "question:middelen"]


def test_an_answer_that_tells_nothing_new_just_goes_on(person: Person) -> None:
    person.says("camera", "melden_camera", told={"gevolgen": ["ziek"]})
    person.chooses("edit:gevolgen")
    reply = person.says("ziek dus", ("gevoel_stress", 0.4), told={"gevolgen": ["ziek"]})
    assert "system:begrepen" not in topics(reply)
    assert person.case.facts["gevolgen"] == ["ziek"]


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


def test_words_for_every_code_that_a_page_shows(context: Context) -> None:
    words = all_words(context.knowledge)
    assert words["steps"]["werkgever"] == {"title": "Praat met je werkgever", "name": "Je werkgever"}
    assert words["facts"]["medezeggenschap"][""] == "OR of PVT"
    assert words["facts"]["middelen"][""] == "waarmee je wordt gevolgd"
    assert words["facts"]["gesprek"]["weet_niet"] == "erover praten weet je niet"
    assert words["facts"]["gesprek"]["afgewezen"] == "je kreeg nee te horen"


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
