"""What the tests share: the example and the live content, each with its site, and a browser that must not complain."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from browser import find
from building import built, shared_folder
from filelock import FileLock
from places import LIVE, ROOT, copy_example, copy_unpublished
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, sync_playwright
from server import serving

from corpus import Corpus, load

# The two sources are all rights reserved or without a statement of rights: they lie beside the repository, not in it.
collect_ignore = [] if (ROOT.parent / "shared" / "sources").is_dir() else ["live/test_content_report.py"]
# Playwright says so on every page that would register the service worker; the worker's own tests let it.
BLOCKED = "Service Worker registration blocked by Playwright"
CHROMIUM_FLAGS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
SETTINGS = {"PUBLISHER": "Maison d’essai", "CONTACT": "essai@example.org", "REPO_URL": "https://example.org/depot"}


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what tests tell of themselves by the property "summary", from every worker."""
    reports = (one for kind in ("passed", "failed") for one in terminalreporter.stats.get(kind, []))
    for line in sorted(value for one in reports for key, value in one.user_properties if key == "summary"):
        terminalreporter.write_line(line)


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the example, which nothing may change."""
    folder = shared_folder(tmp_path_factory) / "example" / "content"
    with FileLock(folder.parent.with_name("example.lock")):
        return folder if folder.exists() else copy_example(folder)


@pytest.fixture(scope="session")
def example_corpus(example: Path) -> Corpus:
    """The example."""
    return load(example)


@pytest.fixture(scope="session")
def corpus(example_corpus: Corpus) -> Corpus:
    """The example; in the room `anywhere`, whichever content it tries."""
    return example_corpus


@pytest.fixture(scope="session")
def live() -> Corpus:
    """The content that is published, or that CONTENT_DIR names."""
    return load(LIVE)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the example, to be spoiled; it promises nothing: nothing of it was published, let alone withdrawn."""
    return copy_unpublished(tmp_path / "content")


@pytest.fixture(scope="session")
def example_site(tmp_path_factory: pytest.TempPathFactory, example: Path) -> Path:
    """The folder of the example's site."""
    return built(tmp_path_factory, "site", example)


@pytest.fixture(scope="session")
def site(example_site: Path) -> Path:
    """The folder of the site of `corpus`."""
    return example_site


@pytest.fixture(scope="session")
def subpath_site(tmp_path_factory: pytest.TempPathFactory, example: Path) -> Path:
    """The folder of the example's site built for https://example.org/forum/, with every setting given."""
    return built(tmp_path_factory, "subpath", example, SITE_URL="https://example.org/forum/", **SETTINGS)


@pytest.fixture(scope="session")
def workerless_site(tmp_path_factory: pytest.TempPathFactory, example: Path) -> Path:
    """The folder of the example's site built without a service worker, on another day and by another clock."""
    now = datetime.now(UTC)
    zones = {"Etc/GMT-14": timedelta(hours=14), "Etc/GMT+12": timedelta(hours=-12)}  # Never on the same day.
    elsewhere = next(zone for zone, shift in zones.items() if (now + shift).date() != date.today())
    other = {"TZ": elsewhere, "SOURCE_DATE_EPOCH": "1000000000"}
    return built(tmp_path_factory, "worker-off", example, SERVICE_WORKER="false", **other)


@pytest.fixture(scope="session")
def live_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the live content's site."""
    return built(tmp_path_factory, "live", LIVE)


@pytest.fixture(scope="session")
def site_url(site: Path) -> Iterator[str]:
    """The address of the served site, ending in a slash."""
    with serving(site) as address:
        yield address


@pytest.fixture(scope="session")
def subpath_url(subpath_site: Path) -> Iterator[str]:
    """The address of the site served under /forum/."""
    with serving(subpath_site, "/forum/") as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A real Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=CHROMIUM_FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def new_page(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Make pages in contexts of their own (options as for a Playwright context); their complaints fail the test."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def make(**options: object) -> Page:
        usual = {"locale": "fr-CA", "viewport": {"width": 1280, "height": 900}, "service_workers": "block"}
        context = browser.new_context(**{**usual, **options})
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda said: _is_complaint(said) and complaints.append(_complaint(said)))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda request: _is_outside(request.url) and complaints.append(f"outside: {request.url}"))
        return page

    yield make
    for context in contexts:
        assert context.cookies() == []
        context.close()
    assert complaints == []


def _is_complaint(said: ConsoleMessage) -> bool:
    return said.type in ("error", "warning") and said.text != BLOCKED


def _complaint(said: ConsoleMessage) -> str:
    return f"{said.text} ({said.location['url']})"


def _is_outside(url: str) -> bool:
    return urlsplit(url).scheme in ("http", "https", "ws", "wss") and urlsplit(url).hostname != "127.0.0.1"


@pytest.fixture
def page(new_page: Callable[..., Page]) -> Page:
    """A page at a desktop's width, in French."""
    return new_page()


@pytest.fixture
def phone(new_page: Callable[..., Page]) -> Page:
    """A page at a phone's width, in French."""
    return new_page(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
