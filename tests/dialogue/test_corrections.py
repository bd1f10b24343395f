"""Facts are told, contradicted, corrected, denied and taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from meekijkwijzer.dialogue import Case, Context, all_words, case_view
from meekijkwijzer.routing import InvalidFact

from .person import Person, text, topics


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


def test_another_language_gets_a_line_and_people(person: Person) -> None:
    reply = person.says("do you speak english", "andere_taal")
    assert topics(reply) == ["intent:andere_taal", "intent:medewerker"]


def test_a_question_and_facts_in_one_message_get_both(person: Person) -> None:
    reply = person.says("mag dat? ze filmen", "regel_mag_dit", told={"middelen": ["camera"]})
    assert topics(reply) == ["intent:regel_mag_dit", "system:begrepen", "question:gevolgen"]


def test_a_change_may_answer_the_open_question(person: Person) -> None:
    person.says("camera", "melden_camera")
    reply = person.changes(gevolgen=["geen"])
    assert topics(reply)[-1] == "question:rol"


def test_a_wrong_change_changes_nothing(person: Person) -> None:
    with pytest.raises(InvalidFact):
        person.changes(gesprek="misschien")
    assert person.case.facts == {}


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


def test_told_facts_that_do_not_exist_are_ignored(person: Person) -> None:
    person.says("camera", "melden_camera", told={"ufo": "ja", "gesprek": "misschien", "plek": None})
    assert person.case.facts == {"middelen": ["camera"]}


def test_the_overview_after_the_advice_has_no_question_to_go_on_with(person: Person) -> None:
    person.says("camera", "melden_camera")
    person.answers_all()
    reply = person.says("wat weet je van me", "samenvatten")
    assert "do:continue" not in [choice.id for choice in reply.messages[-1].choices]


def test_a_case_from_an_older_version_gets_the_defaults() -> None:
    assert Case.from_json({"facts": {"plek": "thuis"}}) == Case(facts={"plek": "thuis"})


def test_two_contradictions_are_put_one_at_a_time(person: Person) -> None:
    person.says("camera", "melden_camera", told={"medezeggenschap": "or", "plek": "thuis"})
    reply = person.says("pvt, onderweg", ("groet", 0.1), told={"medezeggenschap": "pvt", "plek": "onderweg"})
    assert topics(reply) == ["question:medezeggenschap"]
    assert person.case.facts["plek"] == "thuis"


def test_a_correction_that_names_nothing_shows_what_is_known(person: Person) -> None:
    person.says("camera", "melden_camera")
    assert "intent:samenvatten" in topics(person.says("oeps, verkeerd", ("groet", 0.9)))


def test_an_answer_that_tells_nothing_new_just_goes_on(person: Person) -> None:
    person.says("camera", "melden_camera", told={"gevolgen": ["ziek"]})
    person.chooses("edit:gevolgen")
    reply = person.says("ziek dus", ("gevoel_stress", 0.4), told={"gevolgen": ["ziek"]})
    assert "system:begrepen" not in topics(reply)
    assert person.case.facts["gevolgen"] == ["ziek"]


def test_words_for_every_code_that_a_page_shows(context: Context) -> None:
    words = all_words(context.knowledge)
    assert words["steps"]["werkgever"] == {"title": "Praat met je werkgever", "name": "Je werkgever"}
    assert words["facts"]["medezeggenschap"][""] == "OR of PVT"
    assert words["facts"]["middelen"][""] == "waarmee je wordt gevolgd"
    assert words["facts"]["gesprek"]["weet_niet"] == "erover praten weet je niet"
    assert words["facts"]["gesprek"]["afgewezen"] == "je kreeg nee te horen"
