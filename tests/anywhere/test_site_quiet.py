"""What the fixture of every page listens to: complaints in the console, requests that leave, cookies."""

from __future__ import annotations


def test_a_complaint_would_be_heard(visits):
    """What the fixture listens to does speak: a console error, a script error, a request or a frame that leaves."""
    visit, _ = visits.begin(own=True)
    visit.page.set_content("""<script>
      console.error("said");
      setTimeout(() => { throw new Error("thrown"); });
      fetch("https://elsewhere.example/asked").catch(() => {});
    </script><iframe src="https://elsewhere.example/framed"></iframe>""")
    visit.page.wait_for_load_state("networkidle")
    visit.context.close()
    for word in ("said", "thrown", "elsewhere.example/asked", "a frame that is not reached"):
        assert [one for one in visit.complaints if word in one], word


def test_the_site_sets_no_cookie_and_asks_for_no_permission(new_page, site_url):
    page = new_page()
    answer = page.goto(site_url)
    assert "set-cookie" not in answer.headers
    assert page.evaluate("() => document.cookie") == ""
