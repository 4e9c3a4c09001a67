"""What templates ask of the data to take away: where it lies, and how large it is."""

from __future__ import annotations

from jinja2 import pass_context
from jinja2.runtime import Context

from corpus.addresses import feed_address, has_feed, record_data_address
from hooks.filters.values import number
from hooks.rendering.context import labels_in
from hooks.rendering.words import fill

KILOBYTE = 1000


@pass_context
def file_size(context: Context, size: int) -> str:
    """Return a size in bytes as people say it: « 12 ko », "12 kB"."""
    words = labels_in(context).data
    if size < KILOBYTE:
        return fill(words.bytes, count=number(context, size))
    return fill(words.kilobytes, count=number(context, round(size / KILOBYTE)))


EXPORT_FILTERS = {
    "file_size": file_size,
    "feed_address": feed_address,
    "has_feed": has_feed,
    "json_address": record_data_address,
}
