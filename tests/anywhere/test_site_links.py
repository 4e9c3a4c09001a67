"""Every address that a page of the built site names leads somewhere: pages, anchors, files, in both builds."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from crawl import ROOTED, alternates, documents, follow, links, pages
from lxml import etree

from corpus.addresses import address, has_page, standing

HOST = "https://example.org/"
FILES = {"js", "css", "svg", "woff2", "png", "webmanifest", "xml", "txt", "json", "csv", "tsv", "zip", "pdf"}
FILES |= {"gz", "br"}
# What the host that serves the site is told.
HOSTS = {"_headers", "_hosts/nginx.conf", "_hosts/Caddyfile"}


BUILDS = {
    "example_site": (HOST, "example_corpus"),
    "subpath_site": (f"{HOST}forum/", "example_corpus"),
    "live_site": (HOST, "live"),
}


@pytest.fixture(params=BUILDS)
def built(request):
    """A built site: its folder, its address, the path of its root on the host, and what it was made of."""
    host, content = BUILDS[request.param]
    return request.getfixturevalue(request.param), host, urlsplit(host).path, request.getfixturevalue(content)


def test_every_link_and_anchor_resolves(built):
    folder, _, root, _ = built
    trees = documents(folder)
    anchors = {here: {one.get("id") for one in tree.iter() if one.get("id")} for here, tree in trees.items()}
    broken = []
    for here, tree in trees.items():
        for element, link in links(tree):
            goal = follow(here, link, root)
            if goal is None or element.get("data-root") == link:
                continue
            path, anchor = goal
            lost = path not in trees and not (folder / path).is_file()
            if lost or (anchor and path in trees and anchor not in anchors[path]):
                broken.append(f"{here or 'home'}: {link}")
    assert broken == []


def test_no_id_stands_twice_on_a_page(site):
    for here, tree in documents(site).items():
        found = [one.get("id") for one in tree.iter() if one.get("id")]
        assert len(found) == len(set(found)), here


def test_pages_are_walked_by_relative_links_and_the_missing_page_from_the_root(built):
    folder, host, root, _ = built
    for here, tree in documents(folder).items():
        for element, link in links(tree):
            if element.tag == "link" and element.get("rel") in ("canonical", "alternate"):
                continue
            assert not link.startswith(host), f"{here}: {link}"
            if here in ROOTED:
                assert link.startswith(root), link
            else:
                assert not link.startswith("/"), f"{here}: {link}"


def test_links_that_leave_the_site_are_secure_and_cited(site, corpus):
    cited = {address for source in corpus.sources for address in (source.url, source.archived)}
    cited |= {plan.url for plan in corpus.plans}
    for here, tree in documents(site).items():
        for element, link in links(tree):
            if element.tag == "a" and urlsplit(link).scheme:
                assert link.startswith(("https://", "mailto:")), link
                document = link.partition("#:~:text=")[0]  # the passage in it that holds a quotation
                assert document in cited or link.startswith("mailto:?"), f"{here}: {link}"


def test_a_page_asks_for_nothing_but_the_sites_own_files(built):
    folder, _, root, _ = built
    for here, tree in documents(folder).items():
        asked = [*tree.xpath("//@src"), *tree.xpath("//link[not(@rel='canonical' or @rel='alternate')]/@href")]
        assert asked
        for link in asked:
            assert follow(here, link, root) is not None, f"{here}: {link}"


def test_every_page_is_reached_from_home(site, corpus):
    """By links alone; what the site keeps out of search engines it may keep out of its menus too."""
    trees, found, waiting = documents(site), {""}, [""]
    while waiting:
        here = waiting.pop()
        goals = filter(None, (follow(here, link) for link in trees[here].xpath("//a/@href")))
        for path, _ in goals:
            if path in trees and path not in found:
                found.add(path)
                waiting.append(path)
    kept_out = [*(one for one in corpus.pages if not one.indexed), *filter(has_page, corpus.retired.values())]
    hidden = {address(one, code) for one in kept_out for code in ("fr", "en")}
    assert set(pages(site)) - found - hidden == set(), "no page links these"


def test_the_sitemap_names_every_page_once_with_its_alternates(built):
    folder, host, _, corpus = built
    tree = etree.fromstring((folder / "sitemap.xml").read_bytes())
    names = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    entries = tree.findall("s:url", names)
    found = [entry.findtext("s:loc", namespaces=names) for entry in entries]
    shown = [one for one in standing(corpus) if one.kind != "page" or one.indexed]
    assert sorted(found) == sorted(host + address(one, code) for one in shown for code in ("fr", "en"))
    for entry in entries:
        others = {one.get("hreflang"): one.get("href") for one in entry.findall("x:link", names)}
        here = entry.findtext("s:loc", namespaces=names).removeprefix(host)
        tags = alternates(pages(folder)[here])
        assert others == {code: tags[code] for code in ("fr", "en")}


def test_the_built_folder_holds_only_what_is_published(site):
    files = [path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()]
    assert {name for name in files if name.rpartition(".")[2] not in {"html", *FILES}} == HOSTS
    assert [name for name in files if "material" in name or name.startswith(("stylesheets", "search/"))] == []
