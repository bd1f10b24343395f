"""The main path, at phone and desktop width. `page_url` may be the real stack as well."""

import pytest
from playwright.sync_api import expect

from .conftest import DESKTOP, PHONE, OpenPage
from .journeys import click_to_advice, open_advice, open_choices, wait_for_answer, wait_for_greeting

both_sizes = pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])


@both_sizes
def test_clicking_leads_to_advice(page_url: str, open_page: OpenPage, size: tuple[int, int]) -> None:
    page = open_page(page_url, size)
    assert click_to_advice(page) > 0
    advice = open_advice(page)
    expect(advice.get_by_role("heading", name="Je advies")).to_be_visible()
    expect(advice.get_by_role("heading", name="Nu", exact=True)).to_be_visible()
    first = advice.locator(".step").first
    expect(first.get_by_text("Zo doe je dat")).to_be_visible()
    assert first.locator(".step-why").inner_text().strip()


@both_sizes
def test_nothing_is_wider_than_the_window(page_url: str, open_page: OpenPage, size: tuple[int, int]) -> None:
    page = open_page(page_url, size)
    click_to_advice(page)
    open_advice(page)
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_an_older_answer_can_be_changed(page_url: str, open_page: OpenPage) -> None:
    page = open_page(page_url, DESKTOP)
    click_to_advice(page)
    old = page.locator(".message[data-topic^='question:']").last
    old.get_by_role("button", name="Antwoord wijzigen").click()
    choices = old.locator(".choices")
    expect(choices).to_be_visible()
    own = page.locator(".from-person").count()
    choices.get_by_role("button", name="Weet ik niet").click()
    wait_for_answer(page)
    expect(page.locator(".from-person")).to_have_count(own + 1)
    expect(page.locator(".from-person").last).to_contain_text("Weet ik niet")


def test_why_is_answered_and_the_question_stays(page_url: str, open_page: OpenPage) -> None:
    page = open_page(page_url, PHONE)
    wait_for_greeting(page)
    open_choices(page).locator(".choice").first.click()
    wait_for_answer(page)
    topic = page.locator(".message[data-topic^='question:']").last.get_attribute("data-topic")
    page.get_by_role("button", name="Waarom vraag je dat?").last.click()
    wait_for_answer(page)
    asked = page.locator(f".message[data-topic='{topic}']").last
    expect(asked.locator(".choices")).to_be_visible()


def test_names_nothing_in_the_tab(page_url: str, open_page: OpenPage) -> None:
    page = open_page(page_url, PHONE)
    expect(page).to_have_title("Wijzer")
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    click_to_advice(page)
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    expect(page).to_have_title("Wijzer")
