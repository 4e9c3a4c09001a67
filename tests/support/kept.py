"""What the service worker keeps in a browser, seen from a page."""

from __future__ import annotations

from playwright.sync_api import Page

# Half a minute in all, as Playwright itself waits.
TRIES, PAUSE = 300, 100
KEPT = """async () => {
  const names = (await caches.keys()).filter((name) => name.startsWith("vis-a-vis "));
  const held = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return { names, urls: held.flat().map(({ url }) => url) };
}"""


def wait_until(page: Page, condition: str) -> None:
    """Wait for a condition on what is kept, in JavaScript: `names` and `urls`.

    Raises AssertionError where it never holds.
    """
    asked = f"async () => {{ const {{ names, urls }} = await ({KEPT})(); return {condition}; }}"
    for _ in range(TRIES):
        if page.evaluate(asked):
            return
        page.wait_for_timeout(PAUSE)
    raise AssertionError(f"{condition}: {page.evaluate(KEPT)}")
