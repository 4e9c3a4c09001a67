"""The settings of mkdocs.yml, each checked before anything is built with it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from pydantic import TypeAdapter, ValidationError

from corpus.messages.problems import Problem
from corpus.model.types import LANGUAGES, Url
from corpus.reading.unseen import UNSEEN

NAME_LENGTH = 200

_URL: TypeAdapter[str] = TypeAdapter(Url)
# While `make serve` runs, the site is this machine's.
_HERE = re.compile(r"http://(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?/([A-Za-z0-9._~/-]*/)?")
_SITE = re.compile(r"https://[^/?#]+(/(?!\.\.?/)[A-Za-z0-9._~-]+)*/")
_EMAIL = re.compile(r"[A-Za-z0-9._+-]{1,64}@([A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,63}")
_PATH = re.compile(r"(?!.*\.\.)([A-Za-z0-9._~-]+/)*")


@dataclass(frozen=True)
class Settings:
    """What mkdocs.yml and the environment say, as it is known to be right."""

    url: str
    publisher: str
    contact: str
    repository: str
    edit: str
    content: str
    live: bool
    service_worker: bool
    proofread: bool


def settings_of(config: MkDocsConfig) -> Settings:
    """Return the settings. Raises PluginError with every one that can't be, in both languages."""
    extra: dict[str, Any] = config.extra["settings"]
    problems: list[Problem] = []

    def checked(name: str, value: object, is_right: Callable[[str], bool], code: str) -> str:
        text = "" if value is None else value if isinstance(value, str) else str(value)
        if isinstance(value, (bool, list, dict)) or UNSEEN.search(text) or not is_right(text):
            details = (("value", text[:NAME_LENGTH]), ("limit", str(NAME_LENGTH)))
            problems.append(Problem("mkdocs.yml", _line(config, name), 1, "", name, code, details))
        return text

    def choice(name: str, value: object) -> bool:
        if not isinstance(value, bool):
            problems.append(
                Problem("mkdocs.yml", _line(config, name), 1, "", name, "setting_choice", (("value", str(value)),))
            )
        return value is True

    settings = Settings(
        url=checked("SITE_URL", config.site_url, _is_site, "setting_site"),
        publisher=checked("PUBLISHER", extra["publisher"], lambda text: len(text) <= NAME_LENGTH, "setting_text"),
        contact=checked("CONTACT", extra["contact"], _is_contact, "setting_contact"),
        repository=checked("REPO_URL", config.repo_url, lambda text: not text or is_url(text), "setting_https"),
        edit=checked("EDIT_URI", config.edit_uri, lambda text: _PATH.fullmatch(text) is not None, "setting_path"),
        content=checked("CONTENT_DIR", extra["content"], bool, "setting_text"),
        live=choice("LIVE", extra["live"]),
        service_worker=choice("SERVICE_WORKER", extra["service_worker"]),
        proofread=choice("PROOFREAD", extra["proofread"]),
    )
    if problems:
        lines = (problem.line_in(language) for problem in sorted(problems) for language in LANGUAGES)
        raise PluginError("\n".join(lines))
    return settings


def is_url(text: str) -> bool:
    """Return whether a text is a full https address."""
    try:
        _URL.validate_python(text)
    except ValidationError:
        return False
    return True


def _is_site(text: str) -> bool:
    """Return whether a text is the address of a site's root."""
    return _HERE.fullmatch(text) is not None or is_url(text) and _SITE.fullmatch(text) is not None


def _is_contact(text: str) -> bool:
    return not text or is_url(text) or _EMAIL.fullmatch(text) is not None


def _line(config: MkDocsConfig, name: str) -> int:
    """Return the line of mkdocs.yml that reads an environment variable."""
    lines = Path(config.config_file_path).read_text(encoding="utf-8").splitlines()
    return next((at for at, line in enumerate(lines, 1) if f"[{name}," in line), 1)
