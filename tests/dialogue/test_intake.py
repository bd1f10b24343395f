"""The intake: a report, one question at a time, answers in words and by button."""

from __future__ import annotations

from meekijkwijzer.dialogue import case_view

from .person import Person, text, topics


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


def test_what_was_told_is_not_asked_again(person: Person) -> None:
    told = {"gesprek": "nog_niet", "gevolgen": ["geen"], "medezeggenschap": "geen", "omvang": "10_tot_50"}
    person.says("alles in één keer", "melden_camera", told=told)
    asked: list[str] = []
    while person.case.open_question:
        asked.append(person.case.open_question)
        person.chooses(f"fact:{asked[-1]}=weet_niet")
    assert not set(asked) & set(told)
    assert len(asked) == len(set(asked)) <= 6


def test_a_question_in_the_middle_is_answered_and_the_open_one_comes_back(person: Person) -> None:
    person.says("camera", "melden_camera")
    open_question = person.case.open_question
    reply = person.says("hoe lang mogen ze dat bewaren", "regel_bewaren")
    assert topics(reply) == ["intent:regel_bewaren", f"question:{open_question}"]


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


def test_facts_are_taken_up_even_when_the_intent_is_unclear(person: Person) -> None:
    reply = person.says("gps in de bus", ("melden_locatie", 0.2), told={"middelen": ["locatie"]})
    assert topics(reply)[0] == "system:begrepen"
    assert person.case.misses == 0


def test_not_knowing_in_words_is_noted_kindly(person: Person) -> None:
    person.says("camera", "melden_camera")
    reply = person.says("weet ik niet", ("weet_niet", 0.9), told={"gevolgen": ["weet_niet"]})
    assert reply.messages[0].text == person.context.say("noted_unknown")


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


def test_a_suspicion_without_a_tool_starts_the_questions(person: Person) -> None:
    reply = person.says("ik heb het gevoel dat ze meekijken", "melden_algemeen")
    assert topics(reply) == ["intent:melden_algemeen", "question:middelen"]
