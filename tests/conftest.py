"""What the tests share: the example and the live content, each with its site, and a browser that must not complain."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zlib import crc32

import pytest
from browser import find
from building import built, shared_folder
from filelock import FileLock
from places import EVERY, LIVE, ROOT, copy_example, copy_unpublished
from playwright.sync_api import Browser, Page, expect, sync_playwright
from server import serving
from visits import ALONE, PHONE, Visit, Visits

from corpus import Corpus, load
from hooks.rendering.site import UNSET

# What tests share lives as long as they do: to look through it for what does not took a seventh of Python's time.
gc.set_threshold(50_000, 20, 20)

# In milliseconds: what a page is awaited to show comes later where others use the machine.
expect.set_options(timeout=30_000)

# A run writes some 70,000 files that are read once: in memory where it has room for them, which is a tenth of a run.
MEMORY = Path("/dev/shm")
if "TMPDIR" not in os.environ and MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > 4_000_000_000:
    os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)

# The two sources are all rights reserved or without a statement of rights: they lie beside the repository, not in it.
collect_ignore = [] if (ROOT.parent / "shared" / "sources").is_dir() else ["live/test_content_report.py"]
CHROMIUM_FLAGS = [
    *(ALONE, "--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"),
    # What pages don't see, and what a third of a visit's cost is: a frame of its own for each document, and processes
    # of its own for what is drawn and what is fetched.
    *("--disable-features=RenderDocument", "--enable-features=NetworkServiceInProcess2", "--in-process-gpu"),
]
SETTINGS = {"PUBLISHER": "Maison d’essai", "CONTACT": "essai@example.org", "REPO_URL": "https://example.org/depot"}


# What a test in a browser is tried in, and says the same of.
AXES = {"place", "language", "url", "width", "viewport", "theme"}
# The rooms whose tests wait for whole programs come first, so that the last tests of a run are short.
FIRST = ("serving", "engines")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Put what takes longest first, and try what is seen in a browser in one square that differs by the test.

    Squares are of content, language, width and theme. In all of them where KINDS=all says so or tests are named one by
    one; a test whose fixtures deal pages out by turns, or that is marked `each`, has all of its own.
    """
    items.sort(key=lambda item: item.path.parent.name not in FIRST)
    if EVERY or any("::" in name for name in config.args):
        return
    squares: defaultdict[str, list[pytest.Item]] = defaultdict(list)
    for item in items:
        squares[_tried(item)].append(item)
    waiting = {
        item
        for alike in squares.values()
        for place, item in enumerate(alike)
        if place != crc32(alike[0].nodeid.encode()) % len(alike)
    }
    config.hook.pytest_deselected(items=[*waiting])
    items[:] = [item for item in items if item not in waiting]


def _tried(item: pytest.Item) -> str:
    """Return what an item tries, whichever the square: what a test tries without a browser is itself."""
    names = getattr(item, "fixturenames", ())
    if "browser" not in names or "shown" in names or item.get_closest_marker("each"):
        return item.nodeid
    given = item.callspec.params if hasattr(item, "callspec") else {}
    others = sorted(f"{name}={value!r}" for name, value in given.items() if name not in AXES)
    return f"{item.path.name} {item.originalname} {others}"


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
def unaddressed_site(tmp_path_factory: pytest.TempPathFactory, example: Path) -> Path:
    """The folder of the example's site built for no known address, as a preview: without what takes time."""
    return built(tmp_path_factory, "unaddressed", example, SITE_URL=UNSET, LIVE="true")


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


@pytest.fixture(scope="session")
def visits(browser: Browser) -> Visits:
    """The pages that tests visit in it, one after the other."""
    return Visits(browser)


@pytest.fixture
def new_page(visits: Visits) -> Iterator[Callable[..., Page]]:
    """Lend pages, each in a context where nothing was seen before; their complaints fail the test.

    Options are those of a Playwright context; `own=True` is for a test whose scripts or routes would stay in a page,
    `script` is at hand in each of its pages.
    """
    begun: list[tuple[Visit, str]] = []

    def make(**options: object) -> Page:
        begun.append(visits.begin(**options))
        return begun[-1][0].page

    yield make
    cookies = [cookie for visit, _ in begun for cookie in visit.context.cookies()]
    complaints = [complaint for visit, _ in begun for complaint in visit.complaints]
    for visit, name in begun:
        visits.end(visit, name)
    assert cookies == []
    assert complaints == []


@pytest.fixture
def page(new_page: Callable[..., Page]) -> Page:
    """A page at a desktop's width, in French."""
    return new_page()


@pytest.fixture
def own_page(new_page: Callable[..., Page]) -> Page:
    """The same, where the test leaves scripts or routes in it."""
    return new_page(own=True)


@pytest.fixture
def phone(new_page: Callable[..., Page]) -> Page:
    """A page at a phone's width, in French."""
    return new_page(**PHONE)
