"""The site behind nginx and Caddy, as Debian has them: every kind of page in Chromium, and what is sent with each file.

`make hosts` runs it: it needs both, and brotli's module for nginx, which it is root that installs.
"""

from __future__ import annotations

import gzip
import http.client
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import brotli
import pytest
from asking import wait_until
from crawl import samples
from hosts import HOSTS
from playwright.sync_api import Browser, Page, expect
from server import serving

from corpus import Corpus
from corpus.addresses import address, embed_address, has_embed, short_address
from corpus.model.types import LANGUAGES
from deployment.smoke import walk

VIOLATED = "addEventListener('securitypolicyviolation', (one) => console.error(`violation: ${one.violatedDirective}`))"
A_YEAR = "public, max-age=31536000, immutable"
# What is asked of a server at once, and in all.
AT_ONCE, REQUESTS = 8, 4000


@pytest.fixture(scope="module", params=HOSTS)
def host(request: pytest.FixtureRequest, site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the site behind each host."""
    with HOSTS[request.param](site, tmp_path_factory.mktemp(request.param)) as url:
        yield url


def ask(url: str, path: str, **headers: str) -> tuple[int, http.client.HTTPMessage, bytes]:
    """Return the status, the headers and the body that a path is answered with; no redirection is followed."""
    asking = http.client.HTTPConnection(urlsplit(url).netloc, timeout=20)
    asking.request("GET", f"/{path}", headers={name.replace("_", "-"): value for name, value in headers.items()})
    answer = asking.getresponse()
    found = answer.status, answer.headers, answer.read()
    asking.close()
    return found


def test_no_page_of_any_kind_breaks_the_policy(host: str, corpus: Corpus, new_page: Callable[..., Page]) -> None:
    page = new_page(own=True)
    page.add_init_script(VIOLATED)
    visited = 0
    for record in samples(corpus).values():
        for language in LANGUAGES:
            page.goto(host + address(record, language), wait_until="networkidle")
            visited += 1
    for record in filter(has_embed, corpus.walk()):
        page.goto(host + embed_address(record, "fr"))
        visited += 1
    page.goto(host + short_address(corpus["f2-a1-3"], "fr"))
    page.wait_for_url(f"{host}recommandations/f2-a1-3/")
    print(f"\n{visited + 1} pages, 0 violations")


def test_search_slides_the_list_with_filters_and_sharing_work(host: str, own_page: Page) -> None:
    page = own_page
    page.add_init_script(VIOLATED)
    page.goto(host)
    page.click("[data-search-open]")
    page.fill("#search-dialog-q", "garderie")
    expect(page.locator(".search-dialog .result").first).to_be_visible()
    page.goto(f"{host}recherche/?q=garderie")
    expect(page.locator("[data-search-results] .result").first).to_be_visible()
    page.goto(f"{host}diapos/?r=1.1,1.3")
    page.keyboard.press("ArrowRight")
    expect(page.locator("#f2-a1-3 img")).not_to_have_js_property("naturalWidth", 0)
    page.goto(f"{host}va/")
    page.fill("#go-code", "M2.1")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{host}mesures/pa22-o2-1/")


def test_the_worker_keeps_the_site(host: str, new_page: Callable[..., Page]) -> None:
    page = new_page(service_workers="allow")
    page.add_init_script(VIOLATED)
    page.goto(f"{host}hors-ligne/")
    page.click("[data-offer-keep]")
    kept = "caches.keys().then(async (names) => (await Promise.all(names.map(async (name) => "
    kept += "(await caches.open(name)).keys()))).flat().some(({ url }) => url.includes('/kept.')))"
    assert wait_until(lambda: page.evaluate(kept))
    page.context.set_offline(True)
    page.goto(f"{host}recommandations/f2-a1-3/")
    assert "1.3" in page.locator("h1").inner_text()


def test_another_site_shows_a_card_in_a_frame_and_no_page(
    host: str, corpus: Corpus, browser: Browser, tmp_path: Path
) -> None:
    card = embed_address(corpus["f2-a2-1"], "fr")
    frames = (f'<iframe src="{host}{where}"></iframe>' for where in (card, address(corpus["f2-a2-1"], "fr")))
    tmp_path.joinpath("index.html").write_text(f"<!doctype html>{''.join(frames)}", encoding="utf-8")
    page = browser.new_page()
    with serving(tmp_path) as other:
        page.goto(other, wait_until="networkidle")
        shown = [frame.url for frame in page.frames[1:]]
        expect(page.frames[1].locator("h1")).to_be_visible()
        assert page.frames[1].evaluate("document.styleSheets[0].cssRules.length") > 5
        assert page.frames[2].locator("h1").count() == 0, shown
        fetched = "async (url) => (await fetch(url)).status"
        assert page.evaluate(fetched, f"{host}data/v1/visavis.json") == 200
        with pytest.raises(Exception, match="Failed to fetch"):
            page.evaluate(fetched, host)
    page.close()


def test_what_is_sent_with_each_file(host: str, site: Path, corpus: Corpus) -> None:
    card = embed_address(corpus["f2-a2-1"], "fr")
    style = next(path.name for path in (site / "assets").glob("styles.*.css"))
    shared = ("cross-origin", "*")
    expected = {
        "": ("text/html; charset=utf-8", "no-cache", "'none'", ("same-origin", None)),
        "sw.js": ("text/javascript; charset=utf-8", "no-cache", "'none'", ("same-origin", None)),
        card: ("text/html; charset=utf-8", "no-cache", "*", shared),
        f"assets/{style}": ("text/css; charset=utf-8", A_YEAR, "'none'", ("same-origin", None)),
        "cartes/f2-a2-1.fr.png": ("image/png", "no-cache", "'none'", shared),
        "data/v1/visavis.json": ("application/json", "no-cache", "'none'", shared),
        "data/v1/measures.csv": ("text/csv; charset=utf-8", "no-cache", "'none'", shared),
        "fil.xml": ("application/atom+xml; charset=utf-8", "no-cache", "'none'", shared),
        "site.webmanifest": ("application/manifest+json", "no-cache", "'none'", ("same-origin", None)),
        "nowhere/": ("text/html; charset=utf-8", "no-cache", "'none'", ("same-origin", None)),
    }
    for path, (kind, kept, framed, (resource, origin)) in expected.items():
        status, headers, _ = ask(host, path)
        assert status == (404 if path == "nowhere/" else 200), path
        assert headers["Content-Type"] == kind, path
        assert headers.get_all("Cache-Control") == [kept], path
        (policy,) = headers.get_all("Content-Security-Policy")
        assert policy.endswith(f"frame-ancestors {framed}") and "require-trusted-types-for 'script'" in policy, path
        assert (headers["Cross-Origin-Resource-Policy"], headers["Access-Control-Allow-Origin"]) == (resource, origin)
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Cross-Origin-Opener-Policy"] == headers["Referrer-Policy"] == "same-origin"
        assert headers["Strict-Transport-Security"] and "camera=()" in headers["Permissions-Policy"]


def test_what_is_packed_is_sent_packed_to_those_who_can_unpack_it(host: str, site: Path) -> None:
    plain = (site / "index.html").read_bytes()
    assert ask(host, "")[2] == plain
    for accepted, unpack in (("br", brotli.decompress), ("gzip", gzip.decompress)):
        _, headers, body = ask(host, "", Accept_Encoding=accepted)
        assert headers["Content-Encoding"] == accepted
        assert "Accept-Encoding" in headers["Vary"]
        assert len(body) < len(plain) and unpack(body) == plain


def test_addresses_answer_as_they_are_given(host: str, site: Path) -> None:
    status, headers, _ = ask(host, "1.3")
    assert (status // 100, urlsplit(headers["Location"]).path) == (3, "/1.3/")
    assert [ask(host, path)[0] for path in ("_headers", "_hosts/nginx.conf", "_hosts/")] == [404, 404, 404]
    status, _, body = ask(host, "nowhere")
    assert status == 404 and body == (site / "404.html").read_bytes()
    tag = ask(host, "")[1]["ETag"]
    assert ask(host, "", If_None_Match=tag)[0] == 304


def test_every_promised_address_answers(host: str, corpus: Corpus) -> None:
    count, wrong = walk(host, {record.id for record in corpus.withdrawn})
    assert wrong == []
    print(f"\n{count} addresses walked, 0 at fault")


def test_how_many_requests_are_answered_beside_a_bare_file(
    host: str, site: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """Nothing is required of the figures: they are printed, to be compared."""
    bare = Path(tmp_path / "site")
    (bare / "_hosts").mkdir(parents=True)
    (bare / "index.html").write_bytes((site / "index.html").read_bytes())
    name = request.node.callspec.params["host"]
    plain = {"nginx": "server {\n  listen 8080;\n  root /srv/vis-a-vis;\n}\n"}
    plain["caddy"] = "{$ADDRESS} {\n  root * {$FOLDER}\n  file_server\n}\n"
    for file, host_name in (("nginx.conf", "nginx"), ("Caddyfile", "caddy")):
        (bare / "_hosts" / file).write_text(plain[host_name], encoding="utf-8")
    folder = tmp_path / "bare"
    folder.mkdir()
    with HOSTS[name](bare, folder) as other:
        figures = {where: _load(url) for where, url in (("the site", host), ("a bare file", other))}
    print(f"\n{name}: " + ", ".join(f"{where} {rate:.0f} requests/s" for where, rate in figures.items()))


def _load(url: str) -> float:
    command = ["ab", "-q", "-k", "-n", str(REQUESTS), "-c", str(AT_ONCE), url]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = dict(line.split(":", 1) for line in said.splitlines() if ":" in line)
    assert found["Failed requests"].strip() == "0", said
    assert "Non-2xx responses" not in found, said
    return float(found["Requests per second"].split()[0])
