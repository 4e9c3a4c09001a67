"""What the tests share: the real corpus, the site built once, and a browser whose complaints fail the test."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from browser import find
from filelock import FileLock
from growth import grow, shrink
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, sync_playwright
from server import serving

from corpus import Corpus, load

ROOT = Path(__file__).resolve().parent.parent
# The two sources are all rights reserved or without a statement of rights: they lie beside the repository, not in it.
collect_ignore = [] if (ROOT.parent / "shared" / "sources").is_dir() else ["test_content_report.py"]
# Playwright says so on every page that would register the service worker; the worker's own tests let it.
BLOCKED = "Service Worker registration blocked by Playwright"
CHROMIUM_FLAGS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what tests tell of themselves by the property "summary", from every worker."""
    reports = (one for kind in ("passed", "failed") for one in terminalreporter.stats.get(kind, []))
    for line in sorted(value for one in reports for key, value in one.user_properties if key == "summary"):
        terminalreporter.write_line(line)


@pytest.fixture(scope="session")
def corpus() -> Corpus:
    """The real content."""
    return load(ROOT / "content")


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the real content, to be spoiled; it promises nothing, since nothing of it was published yet."""
    unpublished = shutil.ignore_patterns("published.json")
    return Path(shutil.copytree(ROOT / "content", tmp_path / "content", ignore=unpublished))


def build(site: Path, mkdocs: tuple[str, ...] = ("-m", "mkdocs"), **settings: str) -> subprocess.CompletedProcess[str]:
    """Build the site strictly into `site`, with settings from mkdocs.yml's environment; return what it said."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SITE_DIR": str(site), **settings}
    command = [sys.executable, *mkdocs, "build", "--strict"]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def built(factory: pytest.TempPathFactory, name: str, **settings: Any) -> Path:
    """Build once for all workers of a run, one build after the other: they share the cache of bundled assets."""
    shared = factory.getbasetemp()
    shared = shared.parent if os.environ.get("PYTEST_XDIST_WORKER") else shared
    site = shared / name
    with FileLock(shared / "build.lock"):
        if not site.exists():
            done = build(site, **settings)
            assert done.returncode == 0, done.stdout + done.stderr
            assert "WARNING" not in done.stderr, done.stderr
            site.with_suffix(".log").write_text(done.stderr, encoding="utf-8")
    return site


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site."""
    return built(tmp_path_factory, "site")


@pytest.fixture(scope="session")
def subpath_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site built for https://example.org/forum/, with every setting given."""
    settings = {"PUBLISHER": "Maison d’essai", "CONTACT": "essai@example.org", "REPO_URL": "https://example.org/depot"}
    return built(tmp_path_factory, "subpath", SITE_URL="https://example.org/forum/", **settings)


@pytest.fixture(scope="session")
def grown_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site with a new edition and a new plan, and with records withdrawn and a page moved."""
    shared = tmp_path_factory.getbasetemp()
    shared = shared.parent if os.environ.get("PYTEST_XDIST_WORKER") else shared
    site, content = shared / "grown", shared / "grown-content" / "content"
    with FileLock(shared / "build.lock"):
        if not site.exists():
            shutil.copytree(ROOT / "content", content)
            grow(content)
            shrink(content)
            done = build(site, mkdocs=("tests/unprinted.py",), CONTENT_DIR=str(content))
            assert done.returncode == 0, (done.stdout + done.stderr)[-2000:]
    return site


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
