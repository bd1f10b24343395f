"""Ways through the page that hold for every server: the scripted one and the real stack."""

from playwright.sync_api import Locator, Page, expect

MOST_QUESTIONS = 25


def open_choices(page: Page) -> Locator:
    """The choices that are asked now, the newest last."""
    return page.locator(".choice-area[data-state=open] .choices:visible")


def wait_for_answer(page: Page) -> None:
    """Until the page is no longer waiting for the server."""
    expect(page.locator(".is-pending")).to_have_count(0)
    expect(page.locator("#send")).to_have_attribute("aria-disabled", "false")


def wait_for_greeting(page: Page) -> None:
    """Until the conversation has begun."""
    expect(page.locator(".message.from-bot").first).to_be_visible()
    wait_for_answer(page)


def say(page: Page, text: str) -> None:
    """Type a message and send it with Enter."""
    page.get_by_label("Je bericht").fill(text)
    page.keyboard.press("Enter")


def answer_first(page: Page) -> None:
    """Answer what is asked now with its first answer."""
    choices = open_choices(page).last
    boxes = choices.get_by_role("checkbox")
    if boxes.count():
        boxes.first.check()
        choices.get_by_role("button", name="Klaar").click()
    else:
        choices.locator(".choice").first.click()
    wait_for_answer(page)


def has_advice(page: Page) -> bool:
    """Is an advice ready, beside the chat or behind its button?"""
    return page.locator("#advice .step").count() > 0


def click_to_advice(page: Page) -> int:
    """Click the first answer until there is an advice; gives the number of answers."""
    wait_for_greeting(page)
    for answered in range(MOST_QUESTIONS):
        if has_advice(page):
            return answered
        answer_first(page)
    raise AssertionError(f"no advice after {MOST_QUESTIONS} answers")


def open_advice(page: Page) -> Locator:
    """Bring the advice into view and give it."""
    handle = page.locator("#advice-open")
    if handle.is_visible():
        handle.click()
    advice = page.locator("#advice")
    expect(advice).to_be_visible()
    return advice
