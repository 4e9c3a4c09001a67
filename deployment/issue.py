"""One issue that says what became of links: written anew only where something changed."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Mapping
from typing import Any

TITLE = "Liens des sources / Links of the sources"
PATIENCE = 30


def tell(text: str, wrong: bool, environment: Mapping[str, str]) -> str:
    """Say `text` in the repository's one open issue, or open it where something is `wrong`; return what was done.

    Raises OSError where the repository can't be reached, KeyError outside of a workflow.
    """
    address = f"{environment['GITHUB_API_URL']}/repos/{environment['GITHUB_REPOSITORY']}/issues"
    token = environment["GITHUB_TOKEN"]
    issues = _call(token, f"{address}?state=open&per_page=100&creator=github-actions%5Bbot%5D")
    issue = next((one for one in issues if one["title"] == TITLE), None)
    if issue is None:
        return _call(token, address, "POST", title=TITLE, body=text)["html_url"] if wrong else "="
    if (issue["body"] or "").replace("\r\n", "\n").strip() == text.strip():
        return "="
    state = {} if wrong else {"state": "closed"}
    return str(_call(token, f"{address}/{issue['number']}", "PATCH", body=text, **state)["html_url"])


def _call(token: str, address: str, method: str = "GET", **data: str) -> Any:
    headers = {"Authorization": f"Bearer {token}", "Accept": "application/vnd.github+json"}
    body = json.dumps(data).encode() if data else None
    request = urllib.request.Request(address, body, headers, method=method)
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
        return json.loads(answer.read())
