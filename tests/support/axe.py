"""axe-core in a page, with all its rules."""

from __future__ import annotations

from collections.abc import Iterable

from places import EVERY, ROOT
from playwright.sync_api import Page

from corpus.addresses import address
from corpus.model.record import Bound

AXE = (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
WIDTHS = {"phone": 390, "desktop": 1280}
THEMES = ("light", "dark")
IMPLIED = "color-contrast"

# These read the sheets of styles and the sounds, which all pages share: they are asked of one page, at some cost.
SHARED = ("css-orientation-lock", "no-autoplay-audio")

# Best practices and the rules that axe leaves off by default are on; what holds the stricter contrast holds the other.
RUN = """async ([only, off, preload]) => {
  const asked = ({ ruleId }) => (only.length ? only.includes(ruleId) : !off.includes(ruleId));
  const rules = Object.fromEntries(axe.getRules().map((rule) => [rule.ruleId, { enabled: asked(rule) }]));
  const { violations } = await axe.run(document, { rules, preload, resultTypes: ["violations"] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`);
}"""


# Of rows, cells and links that stand side by side and are of one class, so many are looked at.
ALIKE = 2
THIN = """(most) => {
  for (const parent of document.querySelectorAll("body *")) {
    const counts = {};
    for (const child of parent.isConnected ? [...parent.children] : []) {
      const kind = `${child.localName} ${child.getAttribute("class")}`;
      counts[kind] = (counts[kind] ?? 0) + 1;
      if (counts[kind] > most) child.remove();
    }
  }
}"""


def opened(page: Page, site_url: str, record: Bound, language: str) -> None:
    """Open the page of a record, and wait for what a script shows there."""
    page.goto(site_url + address(record, language))
    if record.id == "search":
        page.wait_for_selector("[data-search-body]:not([hidden])")


def violations(page: Page, off: Iterable[str] = (), only: Iterable[str] = ()) -> list[str]:
    """Return what a page breaks of the rules: of all but those that are `off`, or of those given as `only`.

    Those that all pages share are asked where they are given.
    """
    if not page.evaluate("() => typeof window.axe?.run === 'function'"):
        page.evaluate(AXE)
    asked = list(only)
    return page.evaluate(RUN, [asked, [IMPLIED, *SHARED, *off], set(asked) & set(SHARED) != set()])


def at_each_width(
    page: Page, off: Iterable[str] = (), only: Iterable[str] = (), widths: Iterable[str] = tuple(WIDTHS)
) -> dict[str, list[str]]:
    """Return what a page breaks of the rules at each width, by the width's name, where it breaks any."""
    broken = {}
    for name, width in ((name, WIDTHS[name]) for name in widths):
        page.set_viewport_size({"width": width, "height": 844})
        broken[name] = violations(page, off, only)
    return {name: rules for name, rules in broken.items() if rules}


def by_turns(page: Page, turn: int, width: str = "") -> dict[str, list[str]]:
    """Return what a page breaks of all rules, by theme and width: in the one and at the one whose turn it is.

    The first rows of each list and table are looked at. Where KINDS=all says so, all are: in both themes, at the
    `width` given or at each.
    """
    if not EVERY:
        page.evaluate(THIN, ALIKE)
    widths = [width] if width else [*WIDTHS]
    squares = [(theme, name) for name in widths for theme in THEMES]
    found = {}
    # From one turn to the next, both the theme and the width change.
    for theme, name in squares if EVERY else [squares[turn * 3 % len(squares)]]:
        page.emulate_media(color_scheme=theme)
        found |= {f"{theme}, {where}": rules for where, rules in at_each_width(page, widths=[name]).items()}
    return found
