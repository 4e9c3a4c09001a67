"""What hosts are told to send; `make hosts` asks real ones."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from fnmatch import fnmatchcase
from pathlib import Path

import brotli
import pytest
from crawl import documents
from playwright.sync_api import Browser, Error

# A path, who may frame it, who may use it, and how long it is kept.
SENT = {
    "/": ("'none'", "same-origin", "no-cache"),
    "/en/embeds/": ("'none'", "same-origin", "no-cache"),
    "/embed/f2-a1-3/": ("*", "cross-origin", "no-cache"),
    "/en/embed/f2-a1-3/": ("*", "cross-origin", "no-cache"),
    "/cartes/f2.fr.png": ("'none'", "cross-origin", "no-cache"),
    "/data/v1/visavis.json": ("'none'", "cross-origin", "no-cache"),
    "/en/feed.xml": ("'none'", "cross-origin", "no-cache"),
    "/assets/site.01234567.js": ("'none'", "same-origin", "public, max-age=31536000, immutable"),
}


def rules(text: str) -> list[tuple[str, list[str]]]:
    """Return each pattern of a _headers file with its lines."""
    found: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        if line.startswith("/"):
            found.append((line, []))
        else:
            found[-1][1].append(line.strip())
    return found


def cloudflare(text: str, path: str) -> dict[str, str]:
    """Return the headers of a path: those of every rule that matches, joined, but for those that a rule takes off."""
    sent: dict[str, str] = {}
    for _, lines in (rule for rule in rules(text) if fnmatchcase(path, rule[0])):
        for line in lines:
            name, _, value = line.partition(": ")
            if line.startswith("! "):
                sent.pop(line[2:], None)
            else:
                sent[name] = f"{sent[name]}, {value}" if name in sent else value
    return sent


def netlify(text: str, path: str) -> dict[str, str]:
    """Return the headers of a path: those of the longest pattern that matches, line by line; others are passed over."""
    sent: dict[str, str] = {}
    for _, lines in sorted(rule for rule in rules(text) if fnmatchcase(path, rule[0])):
        sent |= dict(line.split(": ", 1) for line in lines if ": " in line)
    return sent


@pytest.mark.parametrize("path", SENT)
@pytest.mark.parametrize("read", [cloudflare, netlify])
def test_each_file_is_sent_with_its_own_headers(site: Path, read: Callable[[str, str], dict[str, str]], path: str):
    headers = read((site / "_headers").read_text(encoding="utf-8"), path)
    framed, resource, kept = SENT[path]
    (meta,) = documents(site)[""].xpath("/html/head/meta[@http-equiv='Content-Security-Policy']/@content")
    assert headers["Content-Security-Policy"] == f"{meta}; frame-ancestors {framed}"
    assert headers["Cross-Origin-Resource-Policy"] == resource
    assert headers.get("Access-Control-Allow-Origin") == ("*" if resource == "cross-origin" else None)
    assert headers["Cache-Control"] == kept
    for name in ("Strict-Transport-Security", "Permissions-Policy", "Referrer-Policy", "X-Content-Type-Options"):
        assert headers[name], name


def test_there_is_one_policy_for_all_pages(site: Path) -> None:
    policies = {
        tree.xpath("string(/html/head/meta[@http-equiv='Content-Security-Policy']/@content)")
        for tree in documents(site).values()
    }
    assert len(policies) == 1


def test_nginx_and_caddy_are_told_the_same(site: Path) -> None:
    for _, lines in rules((site / "_headers").read_text(encoding="utf-8")):
        for name, value in (line.split(": ", 1) for line in lines if ": " in line):
            if name != "Content-Type":
                assert f'add_header {name} "{value}" always;' in (site / "_hosts" / "nginx.conf").read_text("utf-8")
            assert f'{name} "{value}"' in (site / "_hosts" / "Caddyfile").read_text("utf-8")


def test_below_a_path_hosts_are_told_that_path(subpath_site: Path) -> None:
    text = (subpath_site / "_headers").read_text(encoding="utf-8")
    assert {pattern for pattern, _ in rules(text)} >= {"/forum/*", "/forum/assets/*", "/forum/en/feed.xml"}
    nginx = (subpath_site / "_hosts" / "nginx.conf").read_text(encoding="utf-8")
    assert "location ^~ /forum/assets/ {" in nginx and "error_page 404 /forum/404.html;" in nginx


def test_what_lies_beside_a_file_is_that_file_packed(site: Path) -> None:
    unpack = {".br": brotli.decompress, ".gz": gzip.decompress}
    packed = [path for path in site.rglob("*") if path.suffix in unpack]
    assert {path.with_suffix("").suffix for path in packed} >= {".html", ".js", ".css", ".json", ".csv", ".xml"}
    for path in packed:
        plain = path.with_suffix("").read_bytes()
        assert unpack[path.suffix](path.read_bytes()) == plain, path
        assert path.stat().st_size < len(plain), path


def test_a_script_from_elsewhere_is_not_loaded_even_by_a_script_of_the_site(browser: Browser, site_url: str) -> None:
    page = browser.new_page()  # One of its own: the console says what the policy refuses.
    page.goto(site_url)
    with pytest.raises(Error, match="requires 'TrustedScriptURL'"):
        page.evaluate("document.createElement('script').src = 'https://example.org/'")
    with pytest.raises(Error, match="Content Security Policy|disallowed"):
        page.evaluate("trustedTypes.createPolicy('another', {})")
    page.close()
