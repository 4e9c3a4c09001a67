"""Quotations under the correspondences of one record: each stands once, with all that it supports."""

from __future__ import annotations

from crawl import page_of, text

from corpus.language.typography import typeset
from corpus.model.basis import Basis
from corpus.views.proofs import proofs


def test_what_several_rest_on_stands_once_with_the_first(live):
    links = live["pa22-o3-1"].reading(Basis.DOCUMENTS).correspondences
    first, second = proofs(links)
    pieces = [one.piece for proof in (first, second) for one in proof.quoted]
    words = [(piece.source_id, piece.quote) for piece in pieces]
    assert len(words) == len(set(words)) < sum(len(link.evidence) for link in links)
    assert [one.also for one in first.quoted if one.also] == [(second.link,)]
    assert (first.above, second.above) == ((), (first.link,))


def test_a_page_says_each_quotation_once(site, corpus):
    for record in (*corpus.recommendations, *corpus.measures):
        links = record.reading(Basis.DOCUMENTS).correspondences
        for language in ("fr", "en"):
            quoted = [text(one) for one in page_of(site, record, language).cssselect(".proof blockquote")]
            wanted = {typeset(piece.quote, "fr") for link in links for piece in link.evidence}
            assert len(quoted) == len(set(quoted)) == len(wanted), record.id
