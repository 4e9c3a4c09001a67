"""The service worker in Chromium: what is kept, what is always asked of the network, and how it goes away."""

from __future__ import annotations

import gzip
import json
import os
import re
import shutil
import time
from pathlib import Path

import pytest
from kept import KEPT, wait_until
from places import ROOT
from playwright.sync_api import expect
from server import serving

from corpus.addresses import address, is_page

RECORD = "recommandations/f2-a1-3/"
READ = {RECORD: "1.3", "mesures/pa22-o1-4/": "M1.4", "axes/f2-a2/": "Axe 2", "panels/f2-p4/": "Panel 4"}
WIDTH = "async (url) => { const one = new Image(); one.src = url; await one.decode(); return one.naturalWidth; }"
RESOLVE = "([url, base]) => new URL(url, base).href"
WHOLE = re.compile("Toutes les pages en français|Every page in English")
# Of a copy of the site, what neither the worker nor a page asks this server for.
LEFT_OUT = shutil.ignore_patterns("cartes", "pdf", "*.zip", "*.br", "*.gz")
REGISTERED = "navigator.serviceWorker.getRegistrations().then((all) => all.length)"


@pytest.fixture
def served(site, tmp_path):
    """A copy of the site that may change, and its address."""
    folder = Path(shutil.copytree(site, tmp_path / "site", ignore=LEFT_OUT))
    with serving(folder) as url:
        yield folder, url


@pytest.fixture
def unchanged(site, site_url):
    """The site, which nothing changes, and its address."""
    return site, site_url


@pytest.fixture
def reader(new_page):
    """A page of a browser that lets the worker in."""
    return new_page(service_workers="allow")


@pytest.fixture
def bold_reader(browser):
    """The same, where a missing page is part of the test: Chromium complains of each."""
    context = browser.new_context(locale="fr-CA")
    yield context.new_page()
    context.close()


def settings(folder):
    return json.loads(re.match(r"self\.visavisKept=(.*);\n", (folder / "sw.js").read_text(encoding="utf-8"))[1])


def told(page, folder):
    """Return what the worker is told of the language of a page."""
    return settings(folder)["kept"][page.locator("html").get_attribute("lang")]


def visit(page, folder, url, path=""):
    """Open a page and wait until what a visit keeps is there: the page comes first, the search last."""
    page.goto(url + path)
    wait_until(page, f"urls.some((one) => one.endsWith('{told(page, folder)['search'][-1]}')) && names.length === 1")


def keep_all(page, folder, url, path="hors-ligne/"):
    """Keep every page of the language of the offline page at `path`, as a reader does."""
    page.goto(url + path)
    page.click("[data-offer-keep]")
    expect(page.locator("[data-offer-status]")).to_have_text(WHOLE)
    assert told(page, folder)["pages"] in " ".join(page.evaluate(KEPT)["urls"])


def pages_of(folder, kept):
    """Return every page that is kept of a language, by its path."""
    return dict(json.loads((folder / kept["pages"]).read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def traveller(visits, site, site_url):
    """A page without a network, whose reader kept every page of both languages."""
    visit, name = visits.begin(service_workers="allow")
    for path in ("hors-ligne/", "en/offline/"):
        keep_all(visit.page, site, site_url, path)
    visit.page.context.set_offline(True)
    yield visit.page
    assert visit.complaints == []
    visits.end(visit, name)


def change(folder, path, old, new):
    file = folder / path
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_a_first_visit_keeps_what_is_seen_and_the_search(bold_reader, unchanged):
    folder, url = unchanged
    reader = bold_reader
    visit(reader, folder, url, "explorer/f2-pa22/")
    reader.context.set_offline(True)
    reader.reload()
    expect(reader.locator("[data-explore-status]")).not_to_be_empty()
    reader.keyboard.press("Control+k")
    reader.locator("dialog input").first.fill("logement")
    reader.wait_for_selector("dialog .result")
    assert reader.goto(f"{url}mesures/pa22-o1-4/", wait_until="load").status == 503


def test_records_codes_slides_and_search_are_read_without_a_network(traveller, site_url):
    for path, words in READ.items():
        traveller.goto(site_url + path)
        assert words in traveller.locator("h1").inner_text()
        assert traveller.evaluate("document.styleSheets[0].cssRules.length") > 50
    traveller.goto(f"{site_url}va/")
    traveller.fill("#go-code", "M2.1")
    traveller.keyboard.press("Enter")
    traveller.wait_for_url(f"{site_url}mesures/pa22-o2-1/")
    traveller.goto(f"{site_url}recherche/?q=logement")
    traveller.wait_for_selector("[data-search-results] .result")
    traveller.goto(f"{site_url}diapos/?r=1.1,1.3")
    traveller.keyboard.press("ArrowRight")
    expect(traveller.locator("#f2-a1-3 img")).not_to_have_js_property("naturalWidth", 0)


@pytest.mark.parametrize("typed", ["1.3/", "1.3", "f2-a1-3", "f2/1.3"])
def test_short_addresses_lead_there_without_a_network(traveller, site_url, typed):
    traveller.goto(site_url)
    traveller.goto(site_url + typed)
    traveller.wait_for_url(site_url + RECORD)


def test_the_other_language_is_kept_once_it_is_asked_for(traveller, site_url):
    traveller.goto(f"{site_url}en/measures/pa22-o1-4/")
    assert traveller.locator("h1").inner_text().startswith("M1.4")


def test_a_page_that_was_seen_is_kept_and_one_that_was_not_says_so(bold_reader, unchanged):
    folder, url = unchanged
    reader = bold_reader
    visit(reader, folder, url, "methode/?from=here")
    wait_until(reader, "urls.some((one) => one.endsWith('/methode/'))")
    reader.context.set_offline(True)
    reader.goto(f"{url}methode/")
    assert reader.locator("h1").inner_text() == "Méthode"
    response = reader.goto(f"{url}glossaire/", wait_until="load")
    assert response.status == 503
    assert "Hors ligne" in reader.locator("h1").inner_text()
    expect(reader.locator("main a >> text=Entrer un code")).to_have_attribute("href", "/va/")


def test_nothing_old_is_shown_while_the_network_is_there(reader, served):
    folder, url = served
    visit(reader, folder, url, RECORD)
    file = folder / RECORD / "index.html"
    text = file.read_text(encoding="utf-8")
    for later, words in enumerate(("Tout nouveau", "Plus nouveau encore"), 1):
        file.write_text(re.sub(r"<h1>.*?</h1>", f"<h1>{words}</h1>", text, flags=re.DOTALL), encoding="utf-8")
        os.utime(file, (time.time() + later, time.time() + later))
        reader.goto(url + RECORD)
        assert reader.locator("h1").inner_text() == words
    reader.context.set_offline(True)
    reader.reload()
    assert reader.locator("h1").inner_text() == "Plus nouveau encore"


def test_a_page_that_is_gone_is_forgotten(bold_reader, served):
    folder, url = served
    reader = bold_reader
    visit(reader, folder, url, "methode/")
    wait_until(reader, "urls.some((one) => one.endsWith('/methode/'))")
    shutil.rmtree(folder / "methode")
    assert reader.goto(f"{url}methode/").status == 404
    wait_until(reader, "!urls.some((one) => one.endsWith('/methode/'))")


def test_a_new_version_takes_over_and_clears_the_old_one_away(reader, served):
    folder, url = served
    visit(reader, folder, url, "methode/")
    wait_until(reader, "urls.some((one) => one.endsWith('/methode/'))")
    change(folder, "sw.js", settings(folder)["version"], "new-version")
    change(folder, "methode/index.html", "<h1>Méthode</h1>", "<h1>Méthode nouvelle</h1>")
    reader.goto(url)
    wait_until(reader, "names.length === 1 && names[0].endsWith('new-version')")
    reader.context.set_offline(True)
    reader.goto(f"{url}methode/")
    assert reader.locator("h1").inner_text() == "Méthode nouvelle"


def test_with_data_to_save_only_what_is_seen_is_kept(new_page, unchanged):
    folder, url = unchanged
    page = new_page(service_workers="allow")
    page.add_init_script("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })")
    page.goto(url)
    page.evaluate("navigator.serviceWorker.ready")
    page.goto(f"{url}methode/")
    wait_until(page, "urls.some((one) => one.endsWith('/methode/'))")
    page.wait_for_load_state("networkidle")
    urls = page.evaluate(KEPT)["urls"]
    assert not [one for one in urls if "/search." in one or one.endswith("/index.js")]


def as_before(page):
    """Make of what is kept what an older version left: another cache, with a page that is not the current one."""
    page.evaluate(
        """async () => {
          const [name] = await caches.keys();
          const older = await caches.open(`${name.slice(0, name.lastIndexOf(" "))} older-version`);
          await older.put("/assets/kept.fr.0123ABCD.json", new Response(""));
          await older.put("/axes/f2-a2/", new Response("older"));
        }""",
    )


def test_who_has_kept_every_page_has_every_page_of_the_new_version(reader, served):
    """Kept unasked by an older worker, too."""
    folder, url = served
    visit(reader, folder, url)
    as_before(reader)
    reader.goto(f"{url}methode/")
    wait_until(reader, f"urls.some((one) => one.endsWith('{told(reader, folder)['pages']}')) && names.length === 1")
    reader.context.set_offline(True)
    for path, words in READ.items():
        reader.goto(url + path)
        assert words in reader.locator("h1").inner_text()


def test_what_is_kept_is_erased_where_the_reader_asks(bold_reader, unchanged):
    folder, url = unchanged
    reader = bold_reader
    keep_all(reader, folder, url)
    reader.click("[data-offer-erase]")
    wait_until(reader, f"names.length === 1 && urls.length === {len(settings(folder)['core'])}")
    expect(reader.locator("[data-offer-status]")).to_contain_text("effacé")
    reader.context.set_offline(True)
    assert reader.goto(url + RECORD, wait_until="load").status == 503


@pytest.mark.parametrize(("spoiled", "words"), [("network", "La connexion"), ("room", "La place")])
def test_what_fails_keeps_nothing_more_and_says_so(bold_reader, served, spoiled, words):
    folder, url = served
    reader = bold_reader
    visit(reader, folder, url, "hors-ligne/")
    before = sorted(reader.evaluate(KEPT)["urls"])
    if spoiled == "network":
        pages = folder / told(reader, folder)["pages"]
        pages.write_text(pages.read_text(encoding="utf-8")[:-100_000], encoding="utf-8")
    else:
        usage = reader.evaluate("navigator.storage.estimate().then(({ usage }) => usage)")
        session = reader.context.new_cdp_session(reader)
        session.send("Storage.overrideQuotaForOrigin", {"origin": url.rstrip("/"), "quotaSize": usage + 300_000})
    reader.click("[data-offer-keep]")
    expect(reader.locator("[data-offer-status]")).to_contain_text(words)
    assert sorted(reader.evaluate(KEPT)["urls"]) == before
    expect(reader.locator("[data-offer-progress]")).to_be_hidden()


@pytest.mark.parametrize(("path", "size"), [("hors-ligne/", "{}\u00a0ko"), ("en/offline/", "{}\u00a0kB")])
def test_what_keeping_every_page_sends_is_said(reader, unchanged, path, size):
    folder, url = unchanged
    reader.goto(url + path)
    expect(reader.locator("[data-offer]")).to_be_visible()
    sent = told(reader, folder)
    packed = sum(len(gzip.compress((folder / file).read_bytes(), 9)) for file in (sent["pages"], *sent["files"]))
    assert size.format(round(packed / 1000)) in reader.locator("[data-offer-keep]").inner_text()


def test_switched_off_it_erases_what_it_kept_and_goes(reader, served, workerless_site):
    folder, url = served
    visit(reader, folder, url)
    reader.evaluate("caches.open('another site')")
    shutil.copytree(workerless_site, folder, dirs_exist_ok=True, ignore=LEFT_OUT)
    assert "data-worker" not in (workerless_site / "index.html").read_text(encoding="utf-8")
    assert not list((workerless_site / "assets").glob("kept.*"))
    reader.goto(url)
    wait_until(reader, "names.length === 0")
    assert reader.evaluate("caches.keys()") == ["another site"]
    reader.goto(url)
    assert reader.evaluate(REGISTERED) == 0


def test_under_a_sub_path_it_keeps_to_its_own(new_page, subpath_site):
    page = new_page(service_workers="allow")
    with serving(subpath_site, "/forum/") as url:
        keep_all(page, subpath_site, url)
        names = page.evaluate(KEPT)["names"]
        assert names == [f"vis-a-vis /forum/ {settings(subpath_site)['version']}"]
        page.context.set_offline(True)
        page.goto(f"{url}mesures/pa22-o1-4/")
        assert page.locator("h1").inner_text().startswith("M1.4")


def test_what_is_kept_is_one_light_file_a_language_and_named_by_its_content(site, corpus):
    (styles,) = (site / "assets").glob("styles.*.css")
    for language, kept in settings(site)["kept"].items():
        assert re.fullmatch(rf"assets/kept\.{language}\.[0-9A-F]{{8}}\.json", kept["pages"])
        pages = pages_of(site, kept)
        assert len(pages) == kept["count"]
        assert {address(one, language) for one in filter(is_page, corpus.walk())} <= pages.keys()
        for path, text in pages.items():
            name = f"{path}index.html" if not path or path.endswith("/") else path
            sheet = f'<link rel="stylesheet" href="{"../" * path.count("/")}{styles.relative_to(site)}">'
            assert re.sub("<style>.*?</style>", sheet, (site / name).read_text(encoding="utf-8")) == text


@pytest.mark.parametrize("folder", ["example_site", "subpath_site"])
def test_all_that_kept_pages_load_is_kept(folder, request):
    """With the site's address unset, and given. A browser's own cache may hide for a while what is not."""
    site = request.getfixturevalue(folder)
    worker = settings(site)
    for kept in worker["kept"].values():
        files = {*worker["core"], *kept["search"], *kept["files"]}
        for path, text in pages_of(site, kept).items():
            loaded = re.findall(r'(?:src|rel="stylesheet" href)="(?:\.\./)*(assets/[^"]+)"', text)
            assert loaded or path.endswith(".svg") or 'http-equiv="refresh"' in text, path
            assert {*loaded} <= files, path


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_site_can_be_installed(page, site, site_url, language):
    page.goto(site_url + ("en/" if language == "en" else ""))
    link = page.locator("link[rel=manifest]").evaluate("one => one.href")
    manifest = page.request.get(link).json()
    assert manifest["lang"] == f"{language}-CA"
    base = link.rsplit("/", 1)[0] + "/"
    for icon in manifest["icons"]:
        size = page.evaluate(WIDTH, page.evaluate(RESOLVE, [icon["src"], base]))
        assert icon["sizes"] == f"{size}x{size}"
    sizes = {(icon["sizes"], icon["purpose"]) for icon in manifest["icons"]}
    assert sizes >= {("192x192", "any"), ("512x512", "any"), ("512x512", "maskable")}
    for way in (manifest["start_url"], *(one["url"] for one in manifest["shortcuts"])):
        assert page.request.get(page.evaluate(RESOLVE, [way, base])).status == 200
    session = page.context.new_cdp_session(page)
    assert session.send("Page.getAppManifest")["errors"] == []
    colours = page.locator("meta[name=theme-color]").evaluate_all("all => all.map((one) => one.content)")
    tokens = (ROOT / "assets" / "styles" / "tokens.css").read_text(encoding="utf-8")
    assert colours == list(dict.fromkeys(re.findall(r"--paper: (#\w{6});", tokens)))
