"""Firefox and WebKit, spoken to in the words of WebDriver: Firefox by its own Marionette, WebKitGTK by its driver."""

from __future__ import annotations

import base64
import glob
import json
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

PATIENCE = 20
TIMEOUTS = {"script": 1000 * PATIENCE, "pageLoad": 1000 * PATIENCE}
# The private letters that WebDriver gives to keys without one of their own.
KEYS = {
    "Tab": "\ue004",
    "Enter": "\ue007",
    "Shift": "\ue008",
    "Control": "\ue009",
    "Escape": "\ue00c",
    "Space": " ",
    "PageUp": "\ue00e",
    "PageDown": "\ue00f",
    "End": "\ue010",
    "Home": "\ue011",
    "ArrowLeft": "\ue012",
    "ArrowUp": "\ue013",
    "ArrowRight": "\ue014",
    "ArrowDown": "\ue015",
}
# Gives what the function named first comes to, or what it throws.
CALL = """
const done = arguments[arguments.length - 1];
(async () => (%s)(...arguments[0]))().then((value) => done({ value }), (error) => done({ error: String(error) }));
"""


class Refused(Exception):
    """What a browser answers to a command that it cannot do."""


def until(holds: Callable[[], object], what: str) -> object:
    """Return what `holds` comes to once that is true of anything; raises TimeoutError with `what` was awaited."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if value := holds():
            return value
        time.sleep(0.02)
    raise TimeoutError(what)


class WebDriver:
    """A browser that takes WebDriver's commands; `ask` sends one, by its name in Marionette and its place in HTTP."""

    name: str

    def __init__(self) -> None:
        self.ending = ExitStack()

    def __enter__(self) -> WebDriver:
        return self

    def __exit__(self, *trouble: object) -> None:
        self.ending.close()

    def ask(self, name: str, place: str, **parameters: object) -> object:
        """Send a command and return its value; raises Refused."""
        raise NotImplementedError

    def resize(self, width: int, height: int) -> None:
        """Give the page's window these sizes, in pixels of the page."""
        raise NotImplementedError

    def go(self, address: str) -> None:
        """Open an address and wait until it is loaded."""
        self.ask("WebDriver:Navigate", "url", url=address)

    def run(self, function: str, *arguments: object) -> object:
        """Call a JavaScript function in the page and return what it gives, a promise's value too."""
        answer = self.ask("WebDriver:ExecuteAsyncScript", "execute/async", script=CALL % function, args=[arguments])
        if answer is None or "error" in answer:
            raise Refused(answer["error"] if answer else "the page was left")
        return answer.get("value")

    def wait(self, condition: str) -> object:
        """Wait until a JavaScript function holds in the page, or in the one that is on its way."""
        return until(lambda: self._holds(condition), condition)

    def _holds(self, condition: str) -> object:
        try:
            return self.run(condition)
        except Refused:
            return None

    def press(self, *keys: str) -> None:
        """Press keys together, one after the other, and let go of them: "Control", "v"."""
        letters = [KEYS.get(key, key) for key in keys]
        down = [{"type": "keyDown", "value": letter} for letter in letters]
        up = [{"type": "keyUp", "value": letter} for letter in reversed(letters)]
        self._act({"type": "key", "id": "keys", "actions": [*down, *up]})

    def write(self, words: str) -> None:
        """Write words where the focus is."""
        steps = [{"type": kind, "value": letter} for letter in words for kind in ("keyDown", "keyUp")]
        self._act({"type": "key", "id": "keys", "actions": steps})

    def tap(self, selector: str) -> None:
        """Touch the first element that a selector finds, in its middle."""
        self._point(selector, "touch")

    def click(self, selector: str) -> None:
        """Click the first element that a selector finds, in its middle."""
        self._point(selector, "mouse")

    def _point(self, selector: str, kind: str) -> None:
        x, y = self.run(MIDDLE, selector)
        steps = [
            {"type": "pointerMove", "x": x, "y": y, "origin": "viewport", "duration": 0},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        ]
        self._act({"type": "pointer", "id": kind, "parameters": {"pointerType": kind}, "actions": steps})

    def _act(self, source: dict[str, object]) -> None:
        self.ask("WebDriver:PerformActions", "actions", actions=[source])

    def picture(self) -> bytes:
        """Return what the window shows, as PNG."""
        return base64.b64decode(self.ask("WebDriver:TakeScreenshot", "screenshot", full=False))

    def start(self, *command: str, **environment: str) -> subprocess.Popen[bytes]:
        """Start a program that ends with this browser, and all that it starts."""
        program = subprocess.Popen(
            command,
            env={**os.environ, **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self.ending.callback(program.wait)
        self.ending.callback(os.killpg, program.pid, signal.SIGKILL)
        return program


MIDDLE = """(selector) => {
  const element = document.querySelector(selector);
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}"""


class Firefox(WebDriver):
    """Firefox without its window, by the protocol that it carries itself; geckodriver would only translate it."""

    name = "firefox"
    PREFERENCES = {
        "marionette.port": 0,
        "remote.prefs.recommended": True,
        "intl.accept_languages": "fr-CA, fr",
        "intl.locale.requested": "fr",
        "dom.w3c_touch_events.enabled": 1,
    }

    def __init__(self, dark: bool = False) -> None:
        super().__init__()
        profile = Path(self.ending.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))
        chosen = {**self.PREFERENCES, "layout.css.prefers-color-scheme.content-override": 0 if dark else 1}
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in chosen.items()]
        (profile / "user.js").write_text("".join(lines))
        program = shutil.which("firefox-esr") or shutil.which("firefox") or "firefox"
        flags = ("--headless", "--marionette", "--remote-allow-system-access", "--no-remote")
        self.start(program, *flags, "--profile", str(profile))
        port = profile / "MarionetteActivePort"
        until(lambda: port.exists() and port.read_text(), "Firefox")
        self.socket = self.ending.enter_context(socket.create_connection(("127.0.0.1", int(port.read_text()))))
        self.answers = self.ending.enter_context(self.socket.makefile("rb"))
        self.number = 0
        self._answer()
        self.ask("WebDriver:NewSession", "", timeouts=TIMEOUTS)

    def _answer(self) -> list[object]:
        length = b"".join(iter(lambda: self.answers.read(1), b":"))
        return json.loads(self.answers.read(int(length)))

    def ask(self, name: str, place: str, **parameters: object) -> object:
        self.number += 1
        message = json.dumps([0, self.number, name, parameters]).encode()
        self.socket.sendall(b"%d:%s" % (len(message), message))
        _, _, refusal, answer = self._answer()
        if refusal:
            raise Refused(f"{refusal['error']}: {refusal['message']}")
        return answer.get("value") if isinstance(answer, dict) else answer

    def resize(self, width: int, height: int) -> None:
        self.ask("Marionette:SetContext", "", value="chrome")
        size = "Object.assign(gBrowser.selectedBrowser.style, arguments[0])"
        style = {
            "minWidth": f"{width}px",
            "maxWidth": f"{width}px",
            "minHeight": f"{height}px",
            "maxHeight": f"{height}px",
        }
        self.ask("WebDriver:ExecuteScript", "", script=size, args=[style], sandbox="system")
        self.ask("Marionette:SetContext", "", value="content")
        self.wait(f"() => innerWidth === {width} && innerHeight === {height}")


class WebKit(WebDriver):
    """WebKitGTK's small browser on a screen that nobody sees, by its own driver."""

    name = "webkit"
    # Its own controls take next to no room, so that a window can be as narrow as a phone.
    STYLES = "* { font-size: 1px; padding: 0; margin: 0; min-width: 0; min-height: 0; border-width: 0 }"

    def __init__(self, dark: bool = False) -> None:
        super().__init__()
        settings = Path(self.ending.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))
        (settings / "gtk-3.0").mkdir()
        (settings / "gtk-3.0" / "gtk.css").write_text(self.STYLES)
        self.start(
            *("WebKitWebDriver", f"--port={(port := _free_port())}"),
            DISPLAY=f":{self._screen()}",
            GDK_BACKEND="x11",
            LANG="fr_CA.UTF-8",
            WEBKIT_DISABLE_COMPOSITING_MODE="1",
            XDG_CONFIG_HOME=str(settings),
            XDG_DATA_HOME=str(settings / "data"),
            XDG_CACHE_HOME=str(settings / "cache"),
        )
        self.address = f"http://127.0.0.1:{port}/session"
        until(lambda: not socket.socket().connect_ex(("127.0.0.1", port)), "WebKitWebDriver")
        browser = max(glob.glob("/usr/lib/*/webkit2gtk-4*/MiniBrowser"))
        flags = ["--automation", "--private", *(["--dark-mode"] if dark else [])]
        options = {"webkitgtk:browserOptions": {"binary": browser, "args": flags}}
        session = self._send("", {"capabilities": {"alwaysMatch": {**options, "timeouts": TIMEOUTS}}})
        self.address += f"/{session['sessionId']}"

    def _screen(self) -> int:
        reading, writing = os.pipe()
        screen = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "2000x2000x24", "-nolisten", "tcp"],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        self.ending.callback(screen.wait)
        self.ending.callback(screen.kill)
        os.close(writing)
        with os.fdopen(reading) as number:
            return int(number.readline())

    def _send(self, place: str, body: object | None) -> object:
        request = urllib.request.Request(
            self.address + place,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )
        try:
            with urllib.request.urlopen(request, timeout=3 * PATIENCE) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise Refused(json.load(error)["value"]) from None

    def ask(self, name: str, place: str, **parameters: object) -> object:
        return self._send(f"/{place}", None if place == "screenshot" else parameters)

    def resize(self, width: int, height: int) -> None:
        self.ask("", "window/rect", x=0, y=0, width=width, height=height + 20)
        self.wait(f"() => innerWidth === {width}")


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]
