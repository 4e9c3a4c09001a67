"""What the machine refused, in one sentence a language: a full disk, a folder that may not be written, no Node."""

from __future__ import annotations

import errno
import re
from collections.abc import Iterator

from hooks.outputs.node import NodeError

_FULL = "full"
_REFUSED = "refused"
_KINDS = {
    **dict.fromkeys(("ENOSPC", "EDQUOT", "EFBIG"), _FULL),
    **dict.fromkeys(("EACCES", "EPERM", "EROFS"), _REFUSED),
}
_KEPT = {
    "fr": "Rien n’a été publié : le site d’avant est resté tel quel.",
    "en": "Nothing was published: the site that stood is as it was.",
}
_SAID = {
    _FULL: {
        "fr": "Il n’y a plus de place sur le disque{place} : en libérer, puis relancer la commande.",
        "en": "There is no space left on the disk{place}: free some, then run the command again.",
    },
    _REFUSED: {
        "fr": "Ce compte n’a pas le droit de lire ou d’écrire{place} : le lui donner, puis relancer la commande.",
        "en": "This account may not read or write{place}: let it, then run the command again.",
    },
    "missing": {
        "fr": "Un fichier manque{place} : le rétablir (git checkout), puis relancer la commande.",
        "en": "A file is missing{place}: restore it (git checkout), then run the command again.",
    },
    "other": {
        "fr": "Le disque a refusé une opération{place} ({reason}).",
        "en": "The disk refused an operation{place} ({reason}).",
    },
}


def fault(error: BaseException) -> str | None:
    """Return what to tell people of an error that the machine is to blame for, in both languages; None for others."""
    for behind in _chain(error):
        if isinstance(behind, OSError):
            code = errno.errorcode.get(behind.errno or 0, "")
            kind = "missing" if code == "ENOENT" else _KINDS.get(code, "other")
            return _say(kind, str(behind.filename or ""), behind.strerror or str(behind))
        if isinstance(behind, NodeError):
            named = re.search(rf"\b({'|'.join(_KINDS)})\b", str(behind))
            return _say(_KINDS[named[1]], "", "") if named else str(behind)
    return None


def _say(kind: str, path: str, reason: str) -> str:
    place = {"fr": f", à « {path} »" if path else "", "en": f", at “{path}”" if path else ""}
    return "\n".join(
        f"{_SAID[kind][language].format(place=place[language], reason=reason)} {_KEPT[language]}" for language in _KEPT
    )


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and what lies behind it."""
    behind: BaseException | None = error
    while behind is not None:
        yield behind
        behind = behind.__cause__ or behind.__context__
