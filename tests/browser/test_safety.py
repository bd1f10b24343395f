"""Leaving quickly, somebody to call, the notice; without a mouse, without JavaScript, with strong zoom."""

from datetime import datetime

import pytest
import yaml
from playwright.sync_api import Page, expect

from . import scripted
from .conftest import DESKTOP, NEUTRAL, PHONE, OpenPage
from .journeys import click_to_advice, open_advice, say, wait_for_answer, wait_for_greeting


@pytest.fixture
def page(scripted_url: str, open_page: OpenPage) -> Page:
    page = open_page(scripted_url, DESKTOP)
    wait_for_greeting(page)
    return page


def test_leave_quickly_replaces_this_page(page: Page) -> None:
    before = page.evaluate("history.length")
    page.get_by_role("link", name="Snel weg").click()
    page.wait_for_url(NEUTRAL)
    assert page.evaluate("history.length") == before
    assert page.evaluate("document.referrer") == ""


def test_escape_twice_leaves(page: Page) -> None:
    page.get_by_label("Je bericht").focus()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.wait_for_url(NEUTRAL)


def test_escape_twice_leaves_from_a_dialog(page: Page) -> None:
    page.get_by_role("button", name="Bel iemand").click()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.keyboard.press("Escape")
    page.wait_for_url(NEUTRAL)


def test_escape_once_or_slowly_stays(page: Page) -> None:
    page.keyboard.press("Escape")
    page.wait_for_timeout(1700)
    page.keyboard.press("Escape")
    page.wait_for_timeout(200)
    expect(page).to_have_title("Wijzer")


def test_the_page_says_what_leaving_does_not_do(page: Page) -> None:
    page.get_by_text("Zo werkt ‘Snel weg’").click()
    expect(page.get_by_text("blijven wel in je browsergeschiedenis staan")).to_be_visible()


def test_the_notice_comes_before_the_conversation(page: Page) -> None:
    notice = page.locator(".notice")
    expect(notice).to_contain_text("We halen namen en adressen automatisch uit je tekst voordat we die bewaren")
    expect(notice).to_contain_text("Op een computer of wifi van je werk kan je werkgever meekijken")
    order = "document.querySelector('.notice').compareDocumentPosition(document.querySelector('#log'))"
    assert page.evaluate(order) & 4  # the log follows


def test_a_person_is_one_click_away(scripted_url: str, open_page: OpenPage, script: scripted.Script) -> None:
    page = open_page(f"{scripted_url}?bond=fnv", PHONE)
    wait_for_greeting(page)
    assert script.unions_asked == ["fnv"]
    opener = page.get_by_role("button", name="Bel iemand")
    opener.click()
    dialog = page.get_by_role("dialog", name="Iemand bellen")
    expect(dialog.get_by_role("link", name="088-368 03 68")).to_have_attribute("href", "tel:0883680368")
    expect(dialog.get_by_text("CNV")).to_have_count(0)
    dialog.get_by_text("Openingstijden", exact=True).click()
    expect(dialog.get_by_text("09.00 tot 17.00 uur").first).to_be_visible()
    dialog.get_by_role("button", name="Sluit").click()
    expect(opener).to_be_focused()


def test_without_a_union_all_of_them_are_named(page: Page) -> None:
    page.get_by_role("button", name="Bel iemand").click()
    dialog = page.get_by_role("dialog")
    for name in ("FNV", "CNV", "Geen lid van een vakbond?"):
        expect(dialog.get_by_role("heading", name=name)).to_be_visible()


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2026-11-20T08:30:00Z", "nu open, tot 17.00 uur."),  # Friday, 9.30 in the Netherlands
        ("2026-11-20T07:30:00Z", "nu dicht. Weer open: vandaag om 09.00 uur."),
        ("2026-11-20T16:00:00Z", "nu dicht. Weer open: maandag om 09.00 uur."),  # Friday, exactly 17.00
        ("2026-07-15T15:30:00Z", "nu dicht. Weer open: morgen om 09.00 uur."),  # summer time: 17.30
        ("2026-12-25T10:00:00Z", "Vandaag is een feestdag, dus waarschijnlijk dicht. Weer open: maandag om 09.00 uur."),
        ("2027-03-29T09:00:00Z", "Vandaag is een feestdag"),  # Easter Monday
        ("2027-05-06T09:00:00Z", "Vandaag is een feestdag"),  # Ascension Day
        ("2027-04-27T09:00:00Z", "Vandaag is een feestdag"),  # Koningsdag
    ],
)
def test_open_now_is_told_in_dutch_time(scripted_url: str, open_page: OpenPage, moment: str, words: str) -> None:
    page = open_page(f"{scripted_url}?bond=fnv", PHONE, timezone_id="America/New_York")
    page.clock.set_fixed_time(datetime.fromisoformat(moment))
    page.get_by_role("button", name="Bel iemand").click()
    expect(page.locator("#person-dialog .contact-now").first).to_contain_text(words)


def test_the_whole_way_by_keyboard(page: Page) -> None:
    box = page.get_by_label("Je bericht")
    focused = "document.activeElement.textContent.trim() || document.activeElement.id"

    def tab_to(words: str, most: int = 25) -> None:
        for _ in range(most):
            page.keyboard.press("Tab")
            if page.evaluate(focused).startswith(words):
                return
        raise AssertionError(f"the keyboard does not reach {words!r}")

    page.keyboard.press("Tab")
    assert page.evaluate(focused) == "Naar het tekstvak"
    page.keyboard.press("Enter")
    page.keyboard.type("Mijn baas kijkt mee")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("al een maand")
    expect(box).to_have_value("Mijn baas kijkt mee\nal een maand")
    page.keyboard.press("Enter")
    wait_for_answer(page)
    expect(box).to_be_focused()

    page.keyboard.press("Shift+Tab")  # back to the last thing that is asked: "Waarom vraag je dat?"
    assert page.evaluate(focused) == "Waarom vraag je dat?"
    page.get_by_role("checkbox", name="Camera's").focus()
    page.keyboard.press("Space")
    tab_to("Klaar")
    page.keyboard.press("Enter")
    wait_for_answer(page)
    page.keyboard.press("Tab")  # the focus went to the new choices
    assert page.evaluate(focused) == "Ja"
    page.keyboard.press("Enter")
    wait_for_answer(page)
    page.keyboard.press("Tab")
    assert page.evaluate(focused) == "Ja, een OR"
    page.keyboard.press("Enter")
    wait_for_answer(page)
    expect(box).to_be_focused()
    expect(page.get_by_role("complementary")).to_be_visible()
    tab_to("Zo doe je dat")
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"


@pytest.mark.parametrize("touch", [True, False])
def test_the_hint_about_enter_is_for_who_has_keys(scripted_url: str, open_page: OpenPage, touch: bool) -> None:
    page = open_page(scripted_url, PHONE, has_touch=touch, is_mobile=touch)
    hint = page.get_by_text("Enter verstuurt")
    expect(hint).to_be_hidden() if touch else expect(hint).to_be_visible()
    described = "counter" if touch else "counter box-help"
    expect(page.get_by_label("Je bericht")).to_have_attribute("aria-describedby", described)


def test_focus_goes_into_a_dialog_and_comes_back(scripted_url: str, open_page: OpenPage) -> None:
    page = open_page(scripted_url, PHONE)
    click_to_advice(page)
    handle = page.locator("#advice-open")
    handle.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog", name="Je advies")).to_be_visible()
    expect(page.locator("#advice-title")).to_be_focused()
    page.keyboard.press("Escape")
    expect(handle).to_be_focused()


@pytest.mark.parametrize("size", [(320, 640), (320, 200)], ids=["320 px", "1280 x 800 at 400 %"])
def test_nothing_scrolls_sideways_when_narrow(scripted_url: str, open_page: OpenPage, size: tuple[int, int]) -> None:
    page = open_page(scripted_url, size)
    wait_for_greeting(page)
    fits = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    page.get_by_role("button", name="Mag dit zomaar?").click()
    page.locator(".message .sources summary").last.click()
    expect(page.get_by_text("Nagekeken op").first).to_be_visible()
    assert page.evaluate(fits)
    say(page, "lang " + "x" * 300)
    wait_for_answer(page)
    assert page.evaluate(fits)
    click_to_advice(page)
    assert page.evaluate(fits)
    open_advice(page)
    sheet = page.locator("#advice-sheet")
    assert sheet.evaluate("node => node.scrollWidth <= node.clientWidth")
    page.get_by_role("dialog").get_by_role("button", name="Sluit").click()
    page.get_by_role("button", name="Bel iemand").click()
    assert page.locator("#person-dialog").evaluate("node => node.scrollWidth <= node.clientWidth")


def test_with_strong_zoom_the_text_keeps_the_room(scripted_url: str, open_page: OpenPage) -> None:
    page = open_page(scripted_url, (320, 200))
    wait_for_greeting(page)
    for part in (".top", ".dock"):
        assert page.locator(part).evaluate("node => getComputedStyle(node).position") == "static"


def test_buttons_are_large_enough_to_tap(scripted_url: str, open_page: OpenPage) -> None:
    page = open_page(scripted_url, PHONE)
    wait_for_greeting(page)
    page.get_by_role("button", name="Ik denk dat mijn werkgever meekijkt").click()
    wait_for_answer(page)
    for target in page.locator("button:visible, .leave:visible, .check:visible").all():
        size = target.bounding_box()
        assert size is not None
        quiet = "change" in (target.get_attribute("class") or "")
        least = 24 if quiet else 44
        assert round(size["height"], 2) >= least, target.inner_text()


def test_calm_when_motion_is_unwanted(scripted_url: str, open_page: OpenPage) -> None:
    page = open_page(scripted_url, PHONE, reduced_motion="reduce")
    wait_for_greeting(page)
    assert page.locator(".message").first.evaluate("node => getComputedStyle(node).animationName") == "none"


def test_without_javascript_there_are_phone_numbers(scripted_url: str, open_page: OpenPage) -> None:
    page = open_page(scripted_url, PHONE, java_script_enabled=False)
    expect(page.get_by_role("heading", name="Het gesprek werkt hier niet")).to_be_visible()
    for number in ("088-368 03 68", "030-751 10 01", "0800-8020", "112", "113"):
        expect(page.locator(".noscript").get_by_role("link", name=number, exact=True)).to_be_visible()
    expect(page.locator("#box")).to_be_hidden()
    expect(page.get_by_role("link", name="Snel weg")).to_have_attribute("href", NEUTRAL)


def test_every_code_of_the_knowledge_has_dutch_words(page: Page) -> None:
    knowledge = scripted.ROOT / "data" / "knowledge"
    facts = yaml.safe_load((knowledge / "facts.yml").read_text("utf-8"))["facts"]
    steps = yaml.safe_load((knowledge / "table.yml").read_text("utf-8"))["steps"]
    pairs = [[fact["fact"], value["code"]] for fact in facts for value in fact.get("values", [])]
    pairs += [[fact["fact"], "weet_niet"] for fact in facts]
    words = page.evaluate(
        """async ([pairs, steps]) => {
            const { factClauses, factName, stepTitle, stepName } = await import("/static/labels.js");
            return pairs.map(([fact, value]) => [fact, factName(fact), ...factClauses(fact, value)])
                .concat(steps.map((step) => [step, stepTitle(step), stepName(step)]));
        }""",
        [pairs, [step["step"] for step in steps]],
    )
    unsaid = [entry for entry in words if any("_" in text or ":" in text for text in entry[1:] if "112" not in text)]
    assert unsaid == []


def test_the_panel_speaks_with_the_words_of_the_knowledge(page: Page) -> None:
    click_to_advice(page)
    expect(page.locator("[data-step=werkgever] h4").first).to_have_text(scripted.WORDS["steps"]["werkgever"]["title"])
    expect(page.locator("[data-step=werkgever]").first).to_contain_text(scripted.WORDS["facts"]["middelen"]["camera"])
