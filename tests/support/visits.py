"""Pages of a browser that one test after the other visits: to make a page costs as much as to read one."""

from __future__ import annotations

import json
from collections import defaultdict
from urllib.parse import urlsplit

from playwright.sync_api import Browser, ConsoleMessage, Error, Frame

# What a page can be told at any time, and what it is told where a test says nothing.
MEDIA = {"color_scheme": "light", "reduced_motion": "no-preference", "forced_colors": "none"}
WINDOW = {"width": 1280, "height": 900}
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
# Playwright says so on every page that would register the service worker; the worker's own tests let it.
BLOCKED = "Service Worker registration blocked by Playwright"
HOST = "127.0.0.1"
# No other host is known to the browser: the console tells of whatever a page asks of one.
ALONE = f"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE {HOST}"
# A page is shown as to who comes from another page of the site: in the site's typefaces.
CAME = "Object.defineProperty(document, 'referrer', { get: () => `${location.origin}/` })"
# What a visit may leave in a browser, beside cookies.
KEPT = "local_storage,session_storage,indexeddb,cache_storage,service_workers"


class Visit:
    """A page in a context of its own, and what it complained of since it was last emptied."""

    def __init__(self, browser: Browser, script: str, **options: object) -> None:
        self.context = browser.new_context(**options)
        self.context.add_init_script(f"{CAME};{script}")
        self.page = self.context.new_page()
        self.complaints: list[str] = []
        self._seen: set[str] = set()
        self._session = self.context.new_cdp_session(self.page)
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("framenavigated", self._look)

    def empty(self) -> bool:
        """Leave the page blank, and nothing in the browser of what it showed and kept; return whether it could be done.

        It can't where the page was closed, or is still on its way elsewhere.
        """
        for other in self.context.pages:
            if other != self.page:
                other.close()
        try:
            self.page.goto("about:blank")
        except Error:
            return False
        self.page.mouse.move(0, 0)
        self.context.clear_cookies()
        for origin in self._seen:
            self._session.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": KEPT})
        self._seen.clear()
        self.complaints.clear()
        return True

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and message.text != BLOCKED:
            self.complaints.append(f"{message.text} ({message.location['url']})")

    def _look(self, frame: Frame) -> None:
        address = urlsplit(frame.url)
        if address.scheme in ("http", "https", "file"):
            self._seen.add(f"{address.scheme}://{address.netloc}")
        if address.scheme == "chrome-error" and frame.parent_frame:
            self.complaints.append(f"a frame that is not reached, on {frame.parent_frame.url}")
        elif address.netloc and address.hostname not in (HOST, "chromewebdata"):
            self.complaints.append(f"outside: {frame.url}")


class Visits:
    """The visits of one browser: those that are under way, and those that wait to be lent again."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._idle: defaultdict[str, list[Visit]] = defaultdict(list)

    def begin(self, own: bool = False, script: str = "", **options: object) -> tuple[Visit, str]:
        """Return a visit and the name under which it waits; `own` is one that no other test has.

        `script` is at hand in each of its pages, which costs a third of what it does to bring it into each.

        `options` are those of a Playwright context, where they differ from a window of 1280 by 900 in Canadian French.
        """
        media = {name: options.pop(name, usual) for name, usual in MEDIA.items()}
        window = options.pop("viewport", WINDOW)
        options = {"locale": "fr-CA", "service_workers": "block", **options}
        alone = own or options["service_workers"] == "allow"
        name = "" if alone else json.dumps([script, options], sort_keys=True)
        idle = self._idle[name]
        visit = idle.pop() if idle else Visit(self._browser, script, **options)
        if visit.page.viewport_size != window:
            visit.page.set_viewport_size(window)
        visit.page.emulate_media(media="null", **media)
        return visit, name

    def end(self, visit: Visit, name: str) -> None:
        """Take back a visit that `begin` gave under a name; what its routes are still to answer is left alone."""
        if not visit.page.is_closed():
            visit.page.unroute_all(behavior="ignoreErrors")
        if name and visit.empty():
            self._idle[name].append(visit)
        else:
            visit.context.close()
