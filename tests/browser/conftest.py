"""Chromium and a server for the tests of the chat page."""

import shutil
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, Route, sync_playwright

from tests.web.conftest import Site, knowledge, language, rasa, site, site_on, sqlite_url

from . import scripted

__all__ = ["knowledge", "language", "rasa", "site", "site_on", "sqlite_url"]

ARGUMENTS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE = (390, 844)
DESKTOP = (1280, 800)
NEUTRAL = "https://www.nu.nl/"  # where "Snel weg" goes


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Debian's Chromium with an empty profile of its own.

    Gone after the last test here: while Playwright runs, its event loop counts as running in this thread, and a
    test elsewhere could not start one of its own.
    """
    program = shutil.which("chromium")
    assert program, "Chromium is not installed: apt-get install chromium"
    with sync_playwright() as playwright:
        # headless=False and --headless=new together: the real browser, without a window.
        running = playwright.chromium.launch(executable_path=program, headless=False, args=ARGUMENTS)
        yield running
        running.close()


@dataclass
class Watched:
    """What a page did that nobody asked for."""

    problems: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)


OpenPage = Callable[..., Page]


def elsewhere(route: Route) -> None:
    """No test reaches another site: a page in its place, so that leaving can be seen."""
    route.fulfill(content_type="text/html", body="<title>Elders</title>")


@pytest.fixture
def open_page(browser: Browser) -> Iterator[OpenPage]:
    """Open an address in a fresh profile: `open_page(url, size=(width, height), quiet=True, **context options)`.

    At the end of the test every page must have been silent (no console error) and must have talked only to its
    own server; `quiet=False` allows console errors for a test that provokes failing requests.
    """
    contexts: list[tuple[BrowserContext, Watched, str, bool]] = []

    def opened(url: str, size: tuple[int, int] = PHONE, quiet: bool = True, **options: object) -> Page:
        width, height = size
        context = browser.new_context(
            viewport={"width": width, "height": height},
            locale="nl-NL",
            timezone_id=str(options.pop("timezone_id", "Europe/Amsterdam")),
            **options,  # type: ignore[arg-type]  # passed on as given by the test
        )
        context.set_default_timeout(8_000)
        watched = Watched()
        contexts.append((context, watched, url, quiet))

        def heard(entry: ConsoleMessage) -> None:
            if entry.type in ("error", "warning"):
                watched.problems.append(entry.text)

        def asked(request: Request) -> None:
            watched.requests.append(request.url)

        # Before the first page: a route that is added later may miss a request that follows at once.
        context.route(lambda address: urlsplit(address).netloc != urlsplit(url).netloc, elsewhere)
        page = context.new_page()
        page.on("console", heard)
        page.on("pageerror", lambda error: watched.problems.append(f"{error}"))
        page.on("request", asked)
        page.goto(url)
        return page

    yield opened
    for context, watched, url, quiet in contexts:
        context.close()
        own = urlsplit(url).netloc
        strangers = {address for address in watched.requests if urlsplit(address).netloc != own}
        assert strangers <= {NEUTRAL}, f"requests to other sites: {strangers}"
        if quiet:
            assert watched.problems == []
        else:
            # The browser itself reports a failed request; a mistake in a script is never allowed.
            assert [text for text in watched.problems if not text.startswith("Failed to load resource")] == []


@pytest.fixture
def script() -> scripted.Script:
    """What the scripted server of this test was asked."""
    return scripted.Script()


@pytest.fixture
def scripted_url(script: scripted.Script) -> Iterator[str]:
    """Address of a scripted server, with its own conversations."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(64)
        config = uvicorn.Config(scripted.build(script), log_level="warning", ws="none", lifespan="off")
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
        server.should_exit = True
        thread.join(timeout=10)
        assert not thread.is_alive(), "the scripted server did not stop"


@pytest.fixture
def page_url(site: Site) -> str:
    """The page of the real web application and dialogue core, with a played Rasa.

    Override it with the address of a running stack to run the journeys of test_journey.py there.
    """
    return str(site.http.base_url)
