"""Every address of the site, made in one place. Once published, an address never changes.

An address is relative to the site's root, without a leading slash, and ends in a slash: "en/axes/f2-a1/".
"""

from __future__ import annotations

from corpus.model.record import Bound

PREFIXES = {"fr": "", "en": "en/"}

# The word that an address carries for each kind that has pages of its own.
KIND_WORDS: dict[str, dict[str, str]] = {
    "forum": {"fr": "forums", "en": "forums"},
    "panel": {"fr": "panels", "en": "panels"},
    "axis": {"fr": "axes", "en": "axes"},
    "recommendation": {"fr": "recommandations", "en": "recommendations"},
    "plan": {"fr": "plans", "en": "plans"},
    "objective": {"fr": "objectifs", "en": "objectives"},
    "measure": {"fr": "mesures", "en": "measures"},
    "correspondence": {"fr": "correspondances", "en": "correspondences"},
}

# The same for what was only a part of a page: withdrawn, it has a page to itself, which says so.
WITHDRAWN_WORDS = {"fr": "retraits", "en": "withdrawn"}

# The page on which a kind without pages of its own is shown.
HOSTS = {"term": "glossary", "source": "sources", "region": "regions"}

# The data to take away, the same for both languages. A change of its shape gets a folder of its own.
DATA = "data/v1/"

# The whole site as one file, to be read without a network.
OFFLINE_COPY = "telechargements/vis-a-vis-hors-ligne.zip"

# The feed of what changed in the content, by language.
FEEDS = {"fr": "fil.xml", "en": "en/feed.xml"}


def address(record: Bound, language: str) -> str:
    """Return the address of a record or a page in `language`, with an anchor where it is part of a page.

    Raises KeyError for a kind that the site does not show.
    """
    if record.kind == "withdrawn":
        return _withdrawn_address(record, language)
    if record.kind == "page":
        slug = record.slug[language]
        return PREFIXES[language] + (f"{slug}/" if slug else "")
    if record.kind == "finding":
        return f"{address(record.panel, language)}#{record.id}"
    if record.kind in HOSTS:
        return f"{address(record.corpus[HOSTS[record.kind]], language)}#{record.id}"
    return f"{PREFIXES[language]}{KIND_WORDS[record.kind][language]}/{record.id}/"


def _withdrawn_address(record: Bound, language: str) -> str:
    """Return the address where a withdrawn record is said to be withdrawn: the one that it had, where it had one."""
    if record.former_kind == "page":
        return next(one for one in record.addresses if one.startswith("en/") == (language == "en"))
    words = KIND_WORDS.get(record.former_kind, WITHDRAWN_WORDS)
    return f"{PREFIXES[language]}{words[language]}/{record.id}/"


def short_address(record: Bound) -> str:
    """Return the address that leads to the reader's language: "f2-a1-3/"."""
    return f"{record.id}/"


def spoken_addresses(record: Bound) -> tuple[str, ...]:
    """Return the addresses that people say and type for a recommendation or a measure, the shortest first.

    "f2/1.3/" names the edition; "1.3/" alone belongs to the one edition whose YAML claims it, and "m/1.4/" to one plan.
    """
    if record.kind not in ("recommendation", "measure"):
        return ()
    edition = record.ancestors[0]
    code = record.code.removeprefix("M")
    root = "m/" if record.kind == "measure" else ""
    return (*((f"{root}{code}/",) if edition.spoken_addresses else ()), f"{edition.id}/{code}/")


def embed_address(record: Bound, language: str) -> str:
    """Return the address of the small page that other sites show in a frame: "en/embed/f2-a1-3/"."""
    return f"{PREFIXES[language]}embed/{record.id}/"


def oembed_address(record: Bound, language: str) -> str:
    """Return the address of the oEmbed document that leads to that small page."""
    return f"oembed/{record.id}.{language}.json"


def manifest_address(language: str) -> str:
    """Return the address of a language's web app manifest."""
    return f"{PREFIXES[language]}site.webmanifest"


def has_embed(record: Bound) -> bool:
    """Return whether other sites may show the record in a frame."""
    return record.kind in ("recommendation", "measure", "correspondence")


def has_page(record: Bound) -> bool:
    """Return whether the record has a page of its own; once withdrawn, where it ever had an address of its own."""
    if record.kind == "withdrawn":
        return any("#" not in one for one in record.addresses)
    return record.kind in KIND_WORDS


def has_short_address(record: Bound) -> bool:
    """Return whether people are given a short address: for what has a page, findings, and pages that ask for one."""
    if record.kind == "withdrawn":
        return False  # What once led to it is a former address.
    return has_page(record) or record.kind == "finding" or (record.kind == "page" and record.short_address)


def data_address(name: str) -> str:
    """Return the address of a file of the data to take away."""
    return f"{DATA}{name}"


def record_data_address(record: Bound) -> str:
    """Return the address of a record's own JSON."""
    return data_address(f"records/{record.id}.json")


def all_addresses(record: Bound) -> tuple[str, ...]:
    """Return every address that leads to a record, in both languages, short and spoken: what publishing it promises."""
    found = [address(record, language) for language in PREFIXES]
    if has_short_address(record):
        found.append(short_address(record))
    found += spoken_addresses(record)
    if has_embed(record):
        found += [embed_address(record, language) for language in PREFIXES]
    return tuple(dict.fromkeys(found))
