"""Adds the cards, QR codes and PDFs that press/ makes to the build."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files

from hooks import ROOT
from hooks.outputs.inside import generated
from press.publication import publish
from press.workshop import PressError

CACHE = ROOT / ".cache" / "press"


def add_press(files: Files, config: MkDocsConfig) -> None:
    """Make the cards, QR codes and PDFs; add them to the site's files; raises PluginError where one can't be made.

    The templates of the pages, rendered after, are given where each lies, as `printed`.
    """
    try:
        made = publish(config.extra["renderer"].corpus, config.extra["renderer"].site.known_url, CACHE)
    except PressError as error:
        raise PluginError(str(error)) from None
    config.extra["renderer"].environment.globals["printed"] = made
    for address, path in made.items():
        files.append(generated(config, address, abs_src_path=str(path)))
