"""IBM's accessibility-checker-engine in a page: WCAG 2.2, read beside axe, which does not see the same things."""

from __future__ import annotations

from places import ROOT
from playwright.sync_api import Page

ENGINE = (ROOT / "node_modules" / "accessibility-checker-engine" / "ace.js").read_text(encoding="utf-8")
# What is no failure, by rule and place: what scrolls, a table or code, takes the focus, so that the keys can scroll it.
NO_FAILURE = {("element_tabbable_role_valid", "table-scroll"), ("element_tabbable_role_valid", "<pre")}

# What a fold hides is not laid out: it is opened, and read like the rest.
RUN = """async () => {
  document.querySelectorAll("main details").forEach((fold) => { fold.open = true; });
  const { results } = await new window.ace.Checker().check(document, ["WCAG_2_2"]);
  return results.filter(({ value }) => value[1] === "FAIL")
    .map(({ ruleId, message, path, snippet }) => [ruleId, snippet, `${ruleId}: ${message} ${path.dom}`]);
}"""


def failures(page: Page) -> list[str]:
    """Return what a page fails; what the engine only asks a person to look at is not among it."""
    if not page.evaluate("() => typeof window.ace?.Checker === 'function'"):
        page.evaluate(f"{ENGINE};window.ace = ace")
    return [said for rule, snippet, said in page.evaluate(RUN) if not _is_none(rule, snippet)]


def _is_none(rule: str, snippet: str) -> bool:
    return any(rule == name and place in snippet for name, place in NO_FAILURE)
