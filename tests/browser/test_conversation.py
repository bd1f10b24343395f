"""The conversation on the page: choices, corrections, sources, text that must stay text."""

import json

import pytest
from playwright.sync_api import Page, Route, expect

from . import scripted
from .conftest import DESKTOP, PHONE, OpenPage
from .journeys import click_to_advice, open_advice, say, wait_for_answer, wait_for_greeting


@pytest.fixture
def page(scripted_url: str, open_page: OpenPage) -> Page:
    page = open_page(scripted_url, PHONE)
    wait_for_greeting(page)
    return page


def question(page: Page, fact: str) -> str:
    return f".message[data-topic='question:{fact}']"


def test_several_choices_are_sent_together(page: Page, script: scripted.Script) -> None:
    page.get_by_role("button", name="Ik denk dat mijn werkgever meekijkt").click()
    page.get_by_role("button", name="Klaar").click()
    expect(page.get_by_text("Kies minstens één antwoord.")).to_be_visible()
    page.get_by_role("checkbox", name="Camera's").check()
    page.get_by_role("checkbox", name="GPS").check()
    page.get_by_role("button", name="Klaar").click()
    wait_for_answer(page)
    assert script.received[-1]["choices"] == ["middelen=camera", "middelen=locatie"]
    expect(page.locator(".from-person").last).to_contain_text("Camera's, GPS")
    expect(page.locator("#progress-text")).to_have_text("Nog ongeveer 2 vragen")


def test_an_answer_that_stands_alone_clears_the_others(page: Page) -> None:
    page.get_by_role("button", name="Ik denk dat mijn werkgever meekijkt").click()
    page.get_by_role("checkbox", name="Camera's").check()
    page.get_by_role("checkbox", name="Ik weet niet hoe").check()
    expect(page.get_by_role("checkbox", name="Camera's")).not_to_be_checked()
    page.get_by_role("checkbox", name="GPS").check()
    expect(page.get_by_role("checkbox", name="Ik weet niet hoe")).not_to_be_checked()


def test_changing_an_older_answer_changes_the_advice(page: Page, script: scripted.Script) -> None:
    click_to_advice(page)
    advice = open_advice(page)
    expect(advice.locator("[data-step=ondernemingsraad]")).to_have_count(1)
    expect(advice.locator("[data-step=ondernemingsraad] .deadline")).to_contain_text("Nog 12 dagen")
    page.get_by_role("dialog").get_by_role("button", name="Sluit").click()
    old = page.locator(question(page, "medezeggenschap"))
    change = old.get_by_role("button", name="Antwoord wijzigen")
    expect(old.get_by_role("button", name="Ja, een OR")).to_be_hidden()
    change.click()
    expect(old.get_by_role("button", name="Ja, een OR")).to_have_attribute("aria-pressed", "true")
    old.get_by_role("button", name="Nee, geen van beide").click()
    wait_for_answer(page)
    assert script.received[-1]["choices"] == ["medezeggenschap=geen"]
    expect(old.get_by_role("button", name="Nee, geen van beide")).to_be_hidden()
    expect(open_advice(page).locator("[data-step=ondernemingsraad]")).to_have_count(0)


def test_the_open_question_stays_large_after_a_correction_elsewhere(page: Page) -> None:
    page.get_by_role("button", name="Ik denk dat mijn werkgever meekijkt").click()
    page.get_by_role("checkbox", name="Camera's").check()
    page.get_by_role("button", name="Klaar").click()
    wait_for_answer(page)
    expect(page.locator(question(page, "vooraf_geinformeerd")).get_by_role("button", name="Een deel")).to_be_visible()
    page.locator(question(page, "middelen")).get_by_role("button", name="Antwoord wijzigen").click()
    page.get_by_role("checkbox", name="Computer").check()
    page.get_by_role("button", name="Klaar").click()
    wait_for_answer(page)
    asked = page.locator(question(page, "vooraf_geinformeerd"))
    expect(asked).to_have_count(2)
    expect(asked.last.get_by_role("button", name="Een deel")).to_be_visible()
    expect(asked.first.get_by_role("button")).to_have_count(0)


def test_why_sends_the_choice_that_the_server_offers(page: Page, script: scripted.Script) -> None:
    page.get_by_role("button", name="Ik denk dat mijn werkgever meekijkt").click()
    page.get_by_role("button", name="Waarom vraag je dat?").click()
    expect(page.get_by_text("Dan weet ik welke stap bij je past.")).to_be_visible()
    assert script.received[-1]["choices"] == ["why:middelen"]


def test_why_is_asked_in_words_when_the_server_offers_nothing(page: Page, script: scripted.Script) -> None:
    def without_why(route: Route) -> None:
        answer = route.fetch()
        body = answer.json()
        for message in body["messages"]:
            message["choices"] = [c for c in message["choices"] if not c["id"].startswith("why:")]
        route.fulfill(response=answer, json=body)

    page.route("**/messages", without_why)
    page.get_by_role("button", name="Ik denk dat mijn werkgever meekijkt").click()
    page.get_by_role("button", name="Waarom vraag je dat?").click()
    wait_for_answer(page)
    assert script.received[-1]["text"] == "waarom vraag je dat?"


def test_sources_open_with_title_publisher_address_and_date(page: Page) -> None:
    page.get_by_role("button", name="Mag dit zomaar?").click()
    sources = page.locator(".message .sources").last
    sources.get_by_text("Bronnen (2)").click()
    expect(sources.get_by_role("link", name="AVG: informatie aan de betrokkene")).to_have_attribute(
        "href", "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
    )
    expect(sources).to_contain_text("Europese Unie, artikel 13")
    expect(sources).to_contain_text("eur-lex.europa.eu/eli/reg/2016/679/oj")
    expect(sources).to_contain_text("Nagekeken op 20 november 2026")
    expect(sources).to_contain_text("De tekst is alleen via een andere site gelezen.")
    for link in sources.get_by_role("link").all():
        assert link.get_attribute("rel") == "noopener noreferrer"


def test_tell_me_more_stays_within_reach(page: Page, script: scripted.Script) -> None:
    page.get_by_role("button", name="Mag dit zomaar?").click()
    say(page, "Mijn baas kijkt mee")
    wait_for_answer(page)
    page.get_by_role("button", name="Vertel meer").click()
    wait_for_answer(page)
    assert script.received[-1]["choices"] == ["more"]


def test_lines_with_a_bullet_become_a_list(page: Page) -> None:
    say(page, "geef een opsomming")
    wait_for_answer(page)
    answer = page.locator(".from-bot .text").filter(has_text="Dit kan")
    assert answer.locator("p").all_inner_texts() == ["Dit kan nu:", "Kies er een."]
    assert answer.get_by_role("listitem").all_inner_texts() == ["Praat met de OR", "Bel 0800-8020"]


@pytest.mark.parametrize("text", ["geef html", "<b>html</b><img src=x onerror=alert(1)>"])
def test_markup_is_shown_as_text(page: Page, text: str) -> None:
    say(page, text)
    expect(page.get_by_text('<img src=x onerror="document', exact=False)).to_be_visible()
    expect(page.locator(".from-person").last).to_contain_text(text)
    assert page.locator(".log b, .log img, .log script").count() == 0
    expect(page).to_have_title("Wijzer")


def test_phone_numbers_in_a_crisis_can_be_tapped(page: Page) -> None:
    say(page, "Ik denk aan zelfmoord")
    warning = page.locator(".from-system")
    expect(warning).to_be_visible()
    targets = [link.get_attribute("href") for link in warning.get_by_role("link").all()]
    assert targets == ["tel:113", "tel:112", "tel:113"]


def test_each_message_is_added_to_the_log_once(page: Page) -> None:
    log = page.get_by_role("log")
    expect(log).to_have_attribute("aria-live", "polite")
    page.evaluate(
        """() => {
            window.added = [];
            new MutationObserver((records) => {
                for (const record of records)
                    for (const node of record.addedNodes) window.added.push(node.textContent);
            }).observe(document.getElementById("log"), { childList: true });
        }"""
    )
    say(page, "Mijn baas kijkt mee")
    wait_for_answer(page)
    added = page.evaluate("window.added")
    assert len(added) == 3
    assert added[0] == "Jij: Mijn baas kijkt mee"
    assert added[1].startswith("Wijzer: Dank je.")
    assert added[2].startswith("Wijzer: Waarmee kijkt")


def test_the_copy_without_names_takes_the_place_of_what_was_typed(page: Page) -> None:
    def with_copy(route: Route) -> None:
        answer = route.fetch()
        body = answer.json()
        sent = json.loads(route.request.post_data or "{}")
        copy = scripted.message("[PERSOON] kijkt mee", sender="person") | {"id": sent["message_id"]}
        route.fulfill(response=answer, json=body | {"messages": [copy, *body["messages"]]})

    page.route("**/messages", with_copy)
    say(page, "Testpersoon Een kijkt mee")
    wait_for_answer(page)
    expect(page.locator(".from-person")).to_have_count(1)
    expect(page.locator(".from-person")).to_contain_text("[PERSOON] kijkt mee")


def test_the_advice_explains_itself(page: Page) -> None:
    page.get_by_role("button", name="Ik denk dat mijn werkgever meekijkt").click()
    page.get_by_role("checkbox", name="Camera's").check()
    page.get_by_role("button", name="Klaar").click()
    page.get_by_role("button", name="Nee", exact=True).click()
    page.get_by_role("button", name="Ja, een OR").click()
    expect(page.locator("#progress-text")).to_have_text("Je advies staat klaar")
    advice = open_advice(page)
    headings = [title for title in advice.locator("h3").all_inner_texts() if title]
    assert headings == [
        "Nu",
        "Daarna",
        "Als laatste",
        "Dit kan een aanwijzing zijn",
        "Wat niet past",
        "Wat we nog niet weten",
    ]
    step = advice.locator("[data-step=werkgever]").first
    expect(step.get_by_role("heading")).to_have_text("Praat met je werkgever")
    expect(step).to_contain_text("Omdat je zei: er zijn camera's; het is niet vooraf verteld.")
    expect(advice.locator(".missing")).to_contain_text("in het geheim")
    advice.get_by_text("Wat niet past").click()
    expect(advice.locator(".unfit [data-step=arbeidsinspectie]")).to_contain_text("hoort bij de AP")
    advice.locator("[data-step=inzageverzoek]").get_by_text("Zo doe je dat").click()
    expect(advice.locator("[data-step=inzageverzoek] .how p")).to_be_visible()


def test_the_advice_moves_between_sheet_and_panel(page: Page) -> None:
    click_to_advice(page)
    expect(page.locator("#side")).to_be_hidden()
    open_advice(page)
    width, height = DESKTOP
    page.set_viewport_size({"width": width, "height": height})
    expect(page.get_by_role("complementary").get_by_role("heading", name="Je advies")).to_be_visible()
    expect(page.locator("#advice-sheet")).to_be_hidden()
    expect(page.locator("#advice-open")).to_be_hidden()


def test_a_message_of_staff_names_the_speaker(page: Page) -> None:
    def from_staff(route: Route) -> None:
        answer = route.fetch()
        body = answer.json()
        route.fulfill(response=answer, json=body | {"messages": [scripted.message("Hallo", sender="staff")]})

    page.route("**/messages", from_staff)
    say(page, "Is daar iemand?")
    expect(page.locator(".from-staff .speaker")).to_have_text("Medewerker")


def test_the_scripted_answers_have_the_shape_of_the_real_ones(page: Page, script: scripted.Script) -> None:
    from meekijkwijzer.web import schemas

    click_to_advice(page)
    talk = next(iter(script.conversations.values()))
    for answer in talk.answers.values():
        numbered = [message | {"seq": seq} for seq, message in enumerate(answer["messages"], 1)]
        schemas.MessageAnswer.model_validate(answer | {"messages": numbered})
    schemas.Sources.model_validate({"sources": scripted.SOURCES})
