"""What the fixture of every page listens to: complaints in the console, requests that leave, cookies."""

from __future__ import annotations


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
