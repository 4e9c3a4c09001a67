"""axe-core in a page, with all its rules."""

from __future__ import annotations

from collections.abc import Iterable

from places import EVERY, ROOT
from playwright.sync_api import Page

from corpus.addresses import address
from corpus.model.record import Bound

AXE = (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
WIDTHS = {"phone": 390, "desktop": 1280}
# What a theme can break: everything else is the same in both.
COLOURS = ("color-contrast-enhanced", "link-in-text-block")
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


def in_both_themes(page: Page, width: str = "") -> dict[str, dict[str, list[str]]]:
    """Return what a page breaks by theme and width: of all rules in the light, of those on colours in the dark.

    Where no width is given, on a phone in the light and on a desktop in the dark; both in both where KINDS=all says so.
    """
    every = [width] if width else [*WIDTHS]
    in_light, in_dark = (every[:1], every[-1:]) if not EVERY else (every, every)
    page.emulate_media(color_scheme="light")
    light = at_each_width(page, widths=in_light)
    page.emulate_media(color_scheme="dark")
    dark = at_each_width(page, only=COLOURS, widths=in_dark)
    return {theme: rules for theme, rules in (("light", light), ("dark", dark)) if rules}
