"""A setting that the site can't be built with is told, with all the others, before anything is made of it."""

from __future__ import annotations

import pytest
from mkdocs.config.base import load_config
from mkdocs.exceptions import Abort, PluginError
from places import ROOT

from hooks.rendering.settings import settings_of

WRONG = [
    ("SITE_URL", ""),
    ("SITE_URL", "ftp://example.org/"),
    ("SITE_URL", "http://example.org/"),
    ("SITE_URL", "https://exam ple.org/"),
    ("SITE_URL", "https://example.org/a b/"),
    ("SITE_URL", "https://example.org/#a"),
    ("SITE_URL", "https://example.org/?a=b"),
    ("SITE_URL", "https://u:p@example.org/"),
    ("SITE_URL", "https://example.org:99999/"),
    ("SITE_URL", "https:///"),
    ("SITE_URL", 'https://example.org/"><script>'),
    ("SITE_URL", "https://example.org/../"),
    ("PUBLISHER", "true"),
    ("PUBLISHER", "x" * 201),
    ("PUBLISHER", "a\u202eb"),
    ("CONTACT", "essai@example.org?bcc=autre@example.org"),
    ("CONTACT", "essai@example.org,autre@example.org"),
    ("CONTACT", "mailto:essai@example.org"),
    ("CONTACT", "javascript:x()"),
    ("CONTACT", "http://example.org/"),
    ("CONTACT", "12"),
    ("REPO_URL", "javascript:x()"),
    ("REPO_URL", "http://example.org/"),
    ("EDIT_URI", "../../x/"),
    ("EDIT_URI", "https://elsewhere.example/"),
    ("LIVE", "peut-être"),
    ("SERVICE_WORKER", "2"),
    ("PROOFREAD", ""),
]
RIGHT = [
    ("SITE_URL", "https://example.org/"),
    ("SITE_URL", "https://example.org"),
    ("SITE_URL", "https://example.org/forum/2/"),
    ("SITE_URL", "http://127.0.0.1:8000/"),
    ("PUBLISHER", "12345"),
    ("PUBLISHER", "Maison d’essai & fils"),
    ("PUBLISHER", ""),
    ("CONTACT", "essai+site@example.org"),
    ("CONTACT", "https://example.org/joindre"),
    ("CONTACT", ""),
    ("REPO_URL", ""),
    ("EDIT_URI", "edit/main/"),
    ("EDIT_URI", ""),
    ("SERVICE_WORKER", "false"),
]


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_setting_that_cannot_be_is_told(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises((PluginError, Abort)) as refused:
        settings_of(load_config(str(ROOT / "mkdocs.yml")))
    if isinstance(refused.value, PluginError):
        french, english = str(refused.value).split("\n")
        assert french.startswith("mkdocs.yml:") and f"  {name}: " in french
        assert french != english


@pytest.mark.parametrize(("name", "value"), RIGHT)
def test_a_setting_that_can_be_is_taken(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    settings = settings_of(load_config(str(ROOT / "mkdocs.yml")))
    assert isinstance(settings.publisher, str) and settings.url.endswith("/")


def test_all_that_is_wrong_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("SITE_URL", "ftp://a.b/"), ("CONTACT", "x"), ("PUBLISHER", "true")):
        monkeypatch.setenv(name, value)
    with pytest.raises(PluginError) as refused:
        settings_of(load_config(str(ROOT / "mkdocs.yml")))
    assert len(str(refused.value).split("\n")) == 6
