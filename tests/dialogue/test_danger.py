"""Danger to life comes first, and stays first until the person is safe."""

from __future__ import annotations

import pytest

from .person import Person, text, topics


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


def test_a_change_of_safety_to_danger_is_a_crisis(person: Person) -> None:
    assert topics(person.changes(veiligheid="crisis")) == ["system:crisis"]
    assert "system:aangepast" not in topics(person.changes(veiligheid="geen"))


def test_being_safe_is_taken_up_without_a_word(person: Person) -> None:
    person.says("mag dat", ("regel_mag_dit", 0.9), told={"veiligheid": "geen"})
    assert person.case.facts == {"veiligheid": "geen"}
    assert "system:begrepen" not in topics(person.reply)


def test_going_on_after_a_crisis_shows_the_advice_again(person: Person) -> None:
    person.says("camera", "melden_camera")
    person.answers_all()
    person.is_in_danger()
    assert topics(person.chooses("do:continue"))[0] == "system:advies"
