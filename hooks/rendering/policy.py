"""The content security policy that every page carries."""

from __future__ import annotations

import base64
import hashlib


def content_security_policy(inline_script: str) -> str:
    """Return the policy: the site's own files, its one inline script by its hash, and nothing else."""
    digest = base64.b64encode(hashlib.sha256(inline_script.encode()).digest()).decode()
    rules = {
        "default-src": "'none'",
        "script-src": f"'self' 'sha256-{digest}'",
        "style-src": "'self'",
        "img-src": "'self' data:",
        "font-src": "'self'",
        "connect-src": "'self'",
        "manifest-src": "'self'",
        "worker-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'self'",
    }
    return "; ".join(f"{name} {value}" for name, value in rules.items())
