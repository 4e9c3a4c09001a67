"""Chromium, by Playwright, in the words that the other engines take (see webdriver.py)."""

from __future__ import annotations

from contextlib import ExitStack

from browser import find
from playwright.sync_api import sync_playwright
from webdriver import MIDDLE


class Chromium:
    """A page of Chromium, that can be touched."""

    name = "chromium"

    def __init__(self, dark: bool = False) -> None:
        self.ending = ExitStack()
        playwright = self.ending.enter_context(sync_playwright())
        browser = playwright.chromium.launch(executable_path=find(), args=["--no-sandbox"])
        self.ending.callback(browser.close)
        scheme = "dark" if dark else "light"
        context = browser.new_context(
            locale="fr-CA",
            color_scheme=scheme,
            has_touch=True,
            permissions=["clipboard-read", "clipboard-write"],
        )
        self.page = context.new_page()

    def __enter__(self) -> Chromium:
        return self

    def __exit__(self, *trouble: object) -> None:
        self.ending.close()

    def go(self, address: str) -> None:
        self.page.goto(address)

    def run(self, function: str, *arguments: object) -> object:
        return self.page.evaluate(f"(all) => ({function})(...all)", list(arguments))

    def wait(self, condition: str) -> None:
        self.page.wait_for_function(condition)

    def resize(self, width: int, height: int) -> None:
        self.page.set_viewport_size({"width": width, "height": height})

    def press(self, *keys: str) -> None:
        self.page.keyboard.press("+".join(keys))

    def write(self, words: str) -> None:
        self.page.keyboard.type(words)

    def tap(self, selector: str) -> None:
        self.page.touchscreen.tap(*self.run(MIDDLE, selector))

    def click(self, selector: str) -> None:
        self.page.mouse.click(*self.run(MIDDLE, selector))

    def picture(self) -> bytes:
        return self.page.screenshot()
