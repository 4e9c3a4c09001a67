"""The content security policy: one for every page."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable


def content_security_policy(scripts: Iterable[str], styles: Iterable[str], framed_by: str = "") -> str:
    """Return the policy: the site's own files, the scripts and styles that pages hold by their hashes, nothing else.

    `framed_by` is who may show a page in a frame; only a header can say so, not an element of the page.
    """
    rules = {
        "default-src": "'none'",
        "script-src": " ".join(("'self'", *map(_hash, scripts))),
        "style-src": " ".join(("'self'", *map(_hash, styles))),
        "img-src": "'self' data:",
        "font-src": "'self'",
        "connect-src": "'self'",
        "manifest-src": "'self'",
        "worker-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'self'",
        # assets/scripts/trusted.mjs makes the one policy: only what it lets through is run.
        "require-trusted-types-for": "'script'",
        "trusted-types": "vis-a-vis",
    }
    if framed_by:
        rules["frame-ancestors"] = framed_by
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
