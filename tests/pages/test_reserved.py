"""The names at the top of the site: a page's, a record's, or kept from pages by what else the build writes there."""

from __future__ import annotations

import re

import pytest

from corpus import ContentError, load
from corpus.addresses import PREFIXES, all_addresses, is_page, reserved_words
from corpus.model.kinds import KINDS
from corpus.model.types import LANGUAGES
from corpus.views.former import former_addresses

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def of_records(corpus, language):
    """Return the names at the top of a language that lead to records, or did once."""
    found = [one for record in corpus.walk() if is_page(record) for one in all_addresses(record)]
    found += [one for record in corpus.walk() for one in all_addresses(record) if "#" not in one]
    found += [one for link in corpus.withdrawn_correspondences for one in all_addresses(link)]
    found += [one.address for one in former_addresses(corpus)]
    below = [one.removeprefix(PREFIXES[language]) for one in found if one.startswith(PREFIXES[language])]
    words = {kind.words[language] for kind in KINDS.values() if kind.words}
    return {one.partition("/")[0] for one in below} | words


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_build_writes_beside_pages_is_reserved(site, corpus, language):
    written = {path.name for path in (site / PREFIXES[language]).iterdir() if path.suffix not in (".br", ".gz")}
    written.remove("index.html")
    reserved = reserved_words(language)
    records = of_records(corpus, language) - reserved
    assert written - records - reserved == set(), "add it to corpus/addresses.py"
    assert reserved - written <= {"fr"}, "nothing is written there"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_can_be_given_what_is_reserved(content, language):
    words = sorted(filter(NAME.fullmatch, reserved_words(language)))
    assert words
    path = content / "pages.yaml"
    lines, waiting = [], list(words)
    for line in path.read_text(encoding="utf-8").split("\n"):
        if "    slug: {" in line and '""' not in line and waiting:
            line = re.sub(rf'\b{language}: "[^"]*"', f'{language}: "{waiting.pop()}"', line)
        lines.append(line)
    assert not waiting
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(ContentError) as refused:
        load(content)
    taken = [dict(one.details)["value"] for one in refused.value.problems if one.code == "address_taken"]
    assert sorted(taken) == words
