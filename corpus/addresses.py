"""Every address of the site, made in one place. Once published, an address never changes.

An address is relative to the site's root, without a leading slash, and ends in a slash: "en/axes/f2-a1/".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache
from typing import TYPE_CHECKING

from corpus.model.assessable import Assessable
from corpus.model.kinds import KINDS, kind_of
from corpus.model.page import Page
from corpus.model.part import TopicPart
from corpus.model.record import Bound
from corpus.model.topic import Topic
from corpus.model.withdrawn import Withdrawn

if TYPE_CHECKING:
    from corpus.model.corpus import Corpus

PREFIXES = {"fr": "", "en": "en/"}

# The word of the address of what was only a part of a page: withdrawn, it has a page to itself, which says so.
WITHDRAWN_WORDS = {"fr": "retraits", "en": "withdrawn"}

# Where the build writes what is no page. Who writes there takes the name from here, and it stands in _WRITTEN below, so
# that no page can be given it.
ASSETS = "assets/"
# Cards, QR codes and PDFs.
CARDS, CODES, PRINTS = "cartes/", "qr/", "pdf/"
# The data to take away, the same for both languages. A change of its shape gets a folder of its own.
DATA = "data/v1/"
# The small pages that other sites show in a frame, by language, and the documents that lead to them.
EMBEDS = {"fr": "embed/", "en": "en/embed/"}
OEMBED = "oembed/"
# What another site may add so that their frames take the height of what they show.
EMBED_SCRIPT = "embed/height.js"
# The whole site as one file, to be read without a network.
OFFLINE_COPY = "telechargements/vis-a-vis-hors-ligne.zip"
# What is to be printed of an edition, where there are several: their documents are not in that file then.
EDITION_PRINTS = "telechargements/vis-a-vis-{id}-pdf.zip"
# The feed of what changed in the content and the web app manifest, by language.
FEEDS = {"fr": "fil.xml", "en": "en/feed.xml"}
# The feeds of what changed in one axis, objective or topic.
RECORD_FEEDS = "fils/"
MANIFESTS = {"fr": "site.webmanifest", "en": "en/site.webmanifest"}
# What the search looks in, by language, or the first part of it. Its address tells nothing of what it holds, so that a
# page stays the same when another changes; it is asked for anew each time.
INDEXES = {"fr": "index.js", "en": "en/index.js"}
LLMS = "llms.txt"
WORKER = "sw.js"
# What was promised by what is published: the next deployment compares with it.
LEDGER = "published.json"
# The hashed files of what is published: the next deployment keeps them for those who are reading.
RELEASE = "release.json"
# Shown by the service worker for a page that it does not have.
NO_NETWORK = "no-network.html"
# What hosts are told: of its headers, and the files that nginx and Caddy take.
HEADERS, HOSTS = "_headers", "_hosts/"
# MkDocs writes these by itself.
_FROM_THEME = ("404.html", "sitemap.xml")

_WRITTEN = (
    *(ASSETS, CARDS, CODES, PRINTS, DATA, OEMBED, RECORD_FEEDS, OFFLINE_COPY, LLMS, WORKER, NO_NETWORK),
    *(LEDGER, RELEASE, HEADERS, HOSTS, *_FROM_THEME),
    *(*EMBEDS.values(), *FEEDS.values(), *MANIFESTS.values(), *INDEXES.values()),
    *(f"{PREFIXES[language]}{word}/" for language, word in WITHDRAWN_WORDS.items()),
)

# The word of a page's address, which can change; the id of what has a spoken address.
_SLUG = re.compile(r"([a-z0-9]+(-[a-z0-9]+)*/)?")
_ASSESSED = re.compile(r"(.+)-[a-z](\d+)-(\d+)")


def address(record: Bound, language: str) -> str:
    """Return the address of a record or a page in `language`, with an anchor where it is part of a page.

    Raises KeyError where the page that shows it is not in the corpus.
    """
    if isinstance(record, Withdrawn):
        return _withdrawn_address(record, language)
    if isinstance(record, TopicPart):
        return f"{address(record.topmost, language)}{record.holder.id}/"
    if isinstance(record, Page):
        slug = record.slug[language]
        return PREFIXES[language] + (f"{slug}/" if slug else "")
    kind = KINDS[record.kind]
    if kind.words:
        return f"{PREFIXES[language]}{kind.words[language]}/{record.id}/"
    holder = address(record.corpus[kind.host] if kind.host else record.under(Bound), language)
    # What is shown by a part of a page has no place of its own: there is one "#" in an address.
    return holder if "#" in holder else f"{holder}#{record.id}"


def _withdrawn_address(record: Withdrawn, language: str) -> str:
    """Return the address where a withdrawn record is said to be withdrawn: the one that it had, where it had one."""
    if record.former_kind == Page.kind:
        return next(path for path in record.addresses if path.startswith("en/") == (language == "en"))
    words = kind_of(record).words or WITHDRAWN_WORDS
    return f"{PREFIXES[language]}{words[language]}/{record.id}/"


def short_address(record: Bound, language: str) -> str:
    """Return the short address given to readers of `language`: "f2-a1-3/", which follows each reader's own language.

    In English, "en/f2-a1-3/", which opens and previews in English; a page's is one for both, as it is said aloud.
    """
    return f"{'' if isinstance(record, Page) else PREFIXES[language]}{record.id}/"


def short_addresses(record: Bound) -> dict[str, str]:
    """Return the short addresses that people are given, by language; none for what has none."""
    if not has_short_address(record):
        return {}
    return {language: short_address(record, language) for language in PREFIXES}


def spoken_addresses(record: Bound) -> tuple[str, ...]:
    """Return the addresses that people say and type for a recommendation or a measure, the shortest first.

    "f2/1.3/" names the edition; "1.3/" alone belongs to the one edition whose YAML claims it, and "m/1.4/" to one plan.
    """
    if not isinstance(record, Assessable):
        return ()
    edition = record.edition
    code = record.code.removeprefix(record.code_letter)
    root = _spoken_root(type(record))
    return (*((f"{root}{code}/",) if edition.spoken_addresses else ()), f"{edition.id}/{code}/")


def _spoken_root(model: type[Assessable]) -> str:
    return f"{model.code_letter.lower()}/" if model.code_letter else ""


def embed_address(record: Bound, language: str) -> str:
    """Return the address of the small page that other sites show in a frame: "en/embed/f2-a1-3/"."""
    return f"{EMBEDS[language]}{record.id}/"


def oembed_address(record: Bound, language: str) -> str:
    """Return the address of the oEmbed document that leads to that small page."""
    return f"{OEMBED}{record.id}.{language}.json"


def prints_address(forum: Bound) -> str:
    """Return the address of the file that holds the PDFs of an edition: "telechargements/vis-a-vis-f3-pdf.zip"."""
    return EDITION_PRINTS.format(id=forum.id)


def feed_address(record: Bound | None, language: str) -> str:
    """Return the address of the feed about a record, or of the whole site's: "fils/f2-a1.en.xml", "en/feed.xml"."""
    return f"{RECORD_FEEDS}{record.id}.{language}.xml" if record else FEEDS[language]


def has_feed(record: Bound) -> bool:
    """Return whether the record has a feed of its own."""
    return record.kind in KINDS and KINDS[record.kind].feeds


def index_addresses(language: str, parts: int) -> tuple[str, ...]:
    """Return where the parts of what the search of a language looks in are: "index.js", "index.2.js"."""
    first = INDEXES[language]
    return (first, *(f"{first.removesuffix('.js')}.{number}.js" for number in range(2, parts + 1)))


def rows_address(page: Bound, language: str) -> str:
    """Return the address of the rows of a list to explore that are too many for its page; no id has a point."""
    return f"{address(page, language)}rows.js"


def manifest_address(language: str) -> str:
    """Return the address of a language's web app manifest."""
    return MANIFESTS[language]


def has_embed(record: Bound) -> bool:
    """Return whether other sites may show the record in a frame."""
    return record.kind in KINDS and KINDS[record.kind].embeds


def has_page(record: Bound) -> bool:
    """Return whether the record has a page of its own; once withdrawn, where it ever had an address of its own."""
    if isinstance(record, Withdrawn):
        return any("#" not in path for path in record.addresses)
    return KINDS[record.kind].words is not None


def is_page(record: Bound) -> bool:
    """Return whether the record stands on a page of its own: what has a page, and the pages of docs/ themselves."""
    return has_page(record) or isinstance(record, Page)


def standing(corpus: Corpus) -> Iterator[Bound]:
    """Yield every record that stands on a page of its own, in reading order, then the parts of pages."""
    yield from filter(is_page, corpus.walk())
    yield from corpus.parts


def has_short_address(record: Bound) -> bool:
    """Return whether people are given a short address: for what has a page, findings, and pages that ask for one."""
    if isinstance(record, Withdrawn):
        return False  # What once led to it is a former address.
    if isinstance(record, Page):
        return record.short_address
    return not KINDS[record.kind].host


@cache
def reserved_words(language: str) -> frozenset[str]:
    """Return the names below the root of a language that no page can have, since something else is written there."""
    prefix = PREFIXES[language]
    paths = [path.removeprefix(prefix) for path in _WRITTEN if path.startswith(prefix)]
    if not prefix:
        spoken = [kind.model for kind in KINDS.values() if issubclass(kind.model, Assessable)]
        paths += [*PREFIXES, *(_spoken_root(model) for model in spoken)]
    return frozenset(path.partition("/")[0] for path in paths if path)


def data_address(name: str) -> str:
    """Return the address of a file of the data to take away."""
    return f"{DATA}{name}"


def record_data_address(record: Bound) -> str:
    """Return the address of a record's own JSON."""
    return data_address(f"records/{record.id}.json")


def all_addresses(record: Bound) -> tuple[str, ...]:
    """Return every address that leads to a record, in both languages, short and spoken: what publishing it promises.

    Raises KeyError where the page that shows it is not in the corpus.
    """
    addresses = [address(record, language) for language in PREFIXES]
    addresses += short_addresses(record).values()
    addresses += spoken_addresses(record)
    if has_embed(record):
        addresses += [embed_address(record, language) for language in PREFIXES]
    addresses += [address(part, language) for part in record.corpus.all_parts_of(record) for language in PREFIXES]
    return tuple(dict.fromkeys(addresses))


def could_lead_to(where: str, record_id: str, kind: str, known: Collection[str]) -> bool:
    """Return whether an address is one that this site could ever have made for a record, by its id and its kind.

    `known` are all ids: the parts of pages are named after them.
    """
    row, (page, _, anchor) = KINDS[kind], where.partition("#")
    language = "en" if page.startswith(PREFIXES["en"]) else "fr"
    below = page.removeprefix(PREFIXES[language])
    if anchor and row.host:
        return _is_slug(below, language) and anchor in (record_id, row.host)
    if anchor:
        above = KINDS[row.parent].words if row.parent and not row.words else None
        shown_on = f"{above[language]}/{record_id.rpartition('-')[0]}/" if above else None
        return below == shown_on and anchor == record_id
    words = (WITHDRAWN_WORDS, *([row.words] if row.words else ()))
    if kind == Topic.kind and row.words and below.startswith(f"{row.words[language]}/{record_id}/"):
        part = below.removeprefix(f"{row.words[language]}/{record_id}/")
        return not part or _is_part(part.removesuffix("/"), known)
    if below == f"{record_id}/" or any(below == f"{word[language]}/{record_id}/" for word in words):
        return True
    if row.embeds and where == f"{EMBEDS[language]}{record_id}/":
        return True
    if kind == Page.kind:
        slug, slash, part = below.partition("/")
        return _is_slug(slug + slash, language) and (not part or _is_part(part.removesuffix("/"), known))
    return issubclass(row.model, Assessable) and where in _spoken_of(record_id, row.model)


def _is_part(name: str, known: Collection[str]) -> bool:
    """Return whether a part of a page could be called so: by one id, or by two, "f2-pa22" or "f2-a1--pa22"."""
    cuts = [match.span() for match in re.finditer("--?", name)]
    return name in known or any(name[:start] in known and name[end:] in known for start, end in cuts)


def _is_slug(below: str, language: str) -> bool:
    return _SLUG.fullmatch(below) is not None and below.rstrip("/") not in reserved_words(language)


def _spoken_of(record_id: str, model: type[Assessable]) -> tuple[str, ...]:
    """Return the addresses that people could say for a recommendation or a measure, by its id."""
    parts = _ASSESSED.fullmatch(record_id)
    return tuple(f"{start}{parts[2]}.{parts[3]}/" for start in (_spoken_root(model), f"{parts[1]}/")) if parts else ()
