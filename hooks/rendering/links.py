"""Links: a template says where each leads, from the site's root; the page, once it is whole, says the way from itself.

So what a template shows is the same wherever it stands, and can be made once.
"""

from __future__ import annotations

from functools import cache

# Stands on both sides of an address until the page is whole; no text can hold it, for YAML refuses it.
_MARK = "\0"


def link_to(address: str) -> str:
    """Return what stands for a link to an address, from the site's root, in a page that is being made."""
    return f"{_MARK}{address}{_MARK}"


def set_links(html: str, here: str | None, root: str) -> str:
    """Return the HTML of the page at address `here` with its links in their places; else as `relative`."""
    pieces = html.split(_MARK)
    own = here[: here.rfind("/") + 1] if here else ""
    ways = _ways(_above(own))
    pieces[1::2] = [
        ways[address] if own and not address.startswith(own) else relative(address, here, root)
        for address in pieces[1::2]
    ]
    return "".join(pieces)


def relative(target: str, here: str | None, root: str) -> str:
    """Return the link from the page at `here` to `target`, both addresses from the site's root.

    `here` is None on a page that is served at any depth; its links then start with `root`.
    """
    path, hash_, anchor = target.partition("#")
    if here is None:
        return f"{root}{path}{hash_}{anchor}"
    if path == here and anchor:
        return f"#{anchor}"
    return f"{_way(path, here[: here.rfind('/') + 1])}{hash_}{anchor}"


def _way(path: str, folder: str) -> str:
    """Return the shortest way from a folder to a path, both from the site's root; a folder's name ends in a slash."""
    if path.startswith(folder):
        return path[len(folder) :] or "./"
    return f"../{_way(path, _above(folder)).removeprefix('./')}"


def _above(folder: str) -> str:
    return folder[: folder.rfind("/", 0, -1) + 1]


class _Ways(dict[str, str]):
    """The links from the pages of a folder to what is not below the page itself: each is found once for all of them."""

    def __init__(self, folder: str) -> None:
        super().__init__()
        self._page = f"{folder}*/"  # None is called so.

    def __missing__(self, address: str) -> str:
        way = self[address] = relative(address, self._page, "")
        return way


_ways = cache(_Ways)
