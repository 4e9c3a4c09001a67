"""A page that holds what it is drawn with, as it is kept beside others: there one sheet serves them all."""

from __future__ import annotations

from hooks.rendering.site import Site


def link_styles(text: str, path: str, site: Site) -> str:
    """Return the HTML of the page at `path`, from the site's root, with a link in the place of the styles it holds."""
    sheet = "../" * path.count("/") + site.assets["styles.css"]
    return text.replace(f"<style>{site.styles}</style>", f'<link rel="stylesheet" href="{sheet}">')
