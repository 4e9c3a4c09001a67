"""In a browser: pages of each kind load without a complaint in the console and ask nobody but the site for anything."""

from __future__ import annotations

import pytest

from corpus.addresses import address


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_kind_of_page_loads_quietly_and_asks_only_the_site(new_page, site_url, shown, language):
    """The shared fixture fails on any message of the console and any request to another host."""
    page, root = new_page(), site_url
    asked, failed = [], []
    page.on("request", lambda one: asked.append(one.url))
    page.on("response", lambda one: one.status >= 400 and failed.append(one.url))
    page.on("requestfailed", lambda one: "ABORTED" not in one.failure and failed.append(one.url))
    for record in shown:
        page.goto(root + address(record, language))
        if record.id == "search":
            page.wait_for_selector("[data-search-body]:not([hidden])")
    assert failed == []
    assert len(asked) > 30
    assert [one for one in asked if not one.startswith(root) and not one.startswith("data:")] == []


def test_a_complaint_would_be_heard(browser):
    """What the fixture listens to does speak: a console error, a script error, a request that leaves."""
    context = browser.new_context()
    page, heard = context.new_page(), []
    page.on("console", lambda one: heard.append(one.type))
    page.on("pageerror", lambda one: heard.append("pageerror"))
    page.set_content("<script>console.error('x'); setTimeout(() => { throw new Error('y'); })</script>")
    page.wait_for_timeout(50)
    context.close()
    assert {"error", "pageerror"} <= set(heard)


def test_the_site_sets_no_cookie_and_asks_for_no_permission(new_page, site_url):
    page = new_page()
    answer = page.goto(site_url)
    assert "set-cookie" not in answer.headers
    assert page.evaluate("() => document.cookie") == ""
