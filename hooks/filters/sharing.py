"""What sharing a record asks for: its addresses as people say them, its QR code, an e-mail that names it."""

from __future__ import annotations

from urllib.parse import quote

from jinja2 import pass_context
from jinja2.runtime import Context

from corpus import addresses
from corpus.model.assessable import Assessable
from corpus.model.record import Bound
from corpus.views import answer
from corpus.views.embed_height import embed_height
from hooks.rendering.context import language_in, names_in, site_in
from hooks.rendering.words import unmarked
from press.addresses import code_address


@pass_context
def bare_short_address(context: Context, record: Bound) -> str:
    """Return the short address in the page's language, without its scheme: "example.org/f2-a1-3"."""
    return _bare(context, short_path(context, record))


@pass_context
def bare_spoken_address(context: Context, record: Bound) -> str:
    """Return the shortest address that can be said for the record: "example.org/1.3"; the short one where none can."""
    return _bare(context, said_path(context, record))


@pass_context
def short_path(context: Context, record: Bound) -> str:
    """Return the short address from the site's root, in the page's language."""
    return addresses.short_address(record, language_in(context))


@pass_context
def said_path(context: Context, record: Bound) -> str:
    """Return from the site's root the shortest address that can be said for the record, or its short address."""
    return next(iter(addresses.spoken_addresses(record)), short_path(context, record))


@pass_context
def code_file(context: Context, record: Bound, form: str) -> str:
    """Return the address of the record's QR code, which leads to its short address in the page's language."""
    return code_address(record, language_in(context), form)


def _bare(context: Context, address: str) -> str:
    return (site_in(context).url + address).split("://", 1)[-1].removesuffix("/")


def slide_name(record: Assessable) -> str:
    """Return how an address names the record's slide: its code, or its id where the code belongs to another edition."""
    return record.code if record.edition.spoken_addresses else record.id


@pass_context
def mail_href(context: Context, record: Bound) -> str:
    """Return a mailto: address without addressee: the record's name as the subject; what was read, and its address."""
    name = unmarked(names_in(context).full_name(record))
    link = site_in(context).url + short_path(context, record)
    text = "\r\n".join(filter(None, (name, answer.sentence(record, language_in(context)), link)))
    return f"mailto:?subject={quote(name)}&body={quote(text)}"


@pass_context
def embed_address(context: Context, record: Bound) -> str:
    """Return the address, from the site's root, of the card that other sites show, in the page's language."""
    return addresses.embed_address(record, language_in(context))


@pass_context
def frame_height(context: Context, record: Bound) -> int:
    """Return the height that the card of a record takes in a frame, in the page's language."""
    return embed_height(record, language_in(context))


@pass_context
def oembed_address(context: Context, record: Bound) -> str:
    """Return the address, from the site's root, of the oEmbed document in the page's language."""
    return addresses.oembed_address(record, language_in(context))


SHARE_FILTERS = {
    "code_file": code_file,
    "short_path": short_path,
    "said_path": said_path,
    "bare_short_address": bare_short_address,
    "bare_spoken_address": bare_spoken_address,
    "spoken": addresses.spoken_addresses,
    "slide_name": slide_name,
    "mail_href": mail_href,
    "manifest_address": addresses.manifest_address,
    "has_embed": addresses.has_embed,
    "embed_address": embed_address,
    "frame_height": frame_height,
    "oembed_address": oembed_address,
}
