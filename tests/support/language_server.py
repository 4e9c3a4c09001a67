"""A small client of the YAML language server that editors' own programs run: it opens a file and asks about it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from hooks import ROOT
from hooks.outputs.node import node

SERVER = ROOT / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
# Nothing is fetched: the schemas are those that the files name.
SETTINGS = {
    "yaml": {"schemaStore": {"enable": False}, "validate": True, "completion": True, "hover": True},
}


class LanguageServer:
    """A running server. Every answer it gives is waited for; what it asks is answered with the settings."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process
        self.sent = 0

    def open(self, path: Path, text: str) -> list[dict[str, Any]]:
        """Show the server `text` as the file at `path`; return what it underlines."""
        document = {"uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self._notify("textDocument/didOpen", {"textDocument": document})
        published = self._until(
            lambda message: message.get("method") == "textDocument/publishDiagnostics", path.as_uri()
        )
        return published["params"]["diagnostics"]

    def ask(self, method: str, path: Path, line: int, column: int) -> Any:
        """Ask for the "completion" or the "hover" of a place, counted from 0."""
        position = {"line": line, "character": column}
        return self.request(f"textDocument/{method}", {"textDocument": {"uri": path.as_uri()}, "position": position})

    def request(self, method: str, parameters: Any) -> Any:
        """Send a request and return its result."""
        self.sent += 1
        number = self.sent
        self._send({"id": number, "method": method, "params": parameters})
        return self._until(lambda message: message.get("id") == number and "method" not in message)["result"]

    def _notify(self, method: str, parameters: Any) -> None:
        self._send({"method": method, "params": parameters})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def _until(self, wanted: Any, uri: str = "") -> dict[str, Any]:
        while True:
            message = self._read()
            if "method" in message and "id" in message:
                asked = message.get("params", {}).get("items", [])
                settings = [SETTINGS.get(item.get("section"), {}) for item in asked]
                self._send({"id": message["id"], "result": settings or None})
            elif wanted(message) and (not uri or message["params"]["uri"] == uri):
                return message

    def _read(self) -> dict[str, Any]:
        length = 0
        while line := self.process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        return json.loads(self.process.stdout.read(length))


@contextmanager
def running(folder: Path) -> Iterator[LanguageServer]:
    """Run the server on a folder."""
    command = [node(), str(SERVER), "--stdio"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        server = LanguageServer(process)
        capabilities = {
            "workspace": {"configuration": True, "workspaceFolders": True},
            "textDocument": {"completion": {"completionItem": {"documentationFormat": ["markdown"]}}},
        }
        folders = [{"uri": folder.as_uri(), "name": folder.name}]
        start = {"processId": None, "rootUri": folder.as_uri(), "workspaceFolders": folders}
        server.request("initialize", {**start, "capabilities": capabilities})
        server._notify("initialized", {})
        server._notify("workspace/didChangeConfiguration", {"settings": SETTINGS})
        yield server
        process.kill()
