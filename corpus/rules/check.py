"""All the rules that hold across records; each notes its problems where they stand."""

from __future__ import annotations

from corpus.model.published import Published
from corpus.reading.ids import Ids
from corpus.reading.loaded import Loaded
from corpus.rules.addresses import check_addresses
from corpus.rules.aims import check_aims
from corpus.rules.assessments import check_correspondences
from corpus.rules.changes import check_changes
from corpus.rules.editions import check_editions
from corpus.rules.evidence import check_evidence
from corpus.rules.follow_ups import check_follow_ups
from corpus.rules.ids import check_ids
from corpus.rules.labels import check_labels
from corpus.rules.near_misses import check_near_misses
from corpus.rules.pairs import check_comparisons
from corpus.rules.promises import check_promises
from corpus.rules.references import check_references
from corpus.rules.topics import check_topics
from corpus.rules.translations import check_translations
from corpus.rules.typography import check_typography


def check(loaded: Loaded, published: Published | None, proofread: bool) -> None:
    """Note every problem that no single record shows by itself, in the documents of `loaded`.

    What was `published`, where it is known, is compared with what is there now; `proofread` says whether to look at
    typography too.
    """
    ids = Ids(loaded.documents)
    check_ids(ids)
    check_references(loaded, ids, published)
    check_editions(loaded, ids)
    check_comparisons(loaded)
    check_correspondences(loaded)
    check_evidence(loaded)
    check_near_misses(loaded, ids)
    check_aims(loaded, ids)
    check_follow_ups(loaded)
    check_topics(ids)
    check_addresses(loaded, ids)
    check_labels(loaded)
    if proofread:
        check_typography(loaded)
    if published:
        check_promises(loaded, published)
        check_changes(loaded, published)
        check_translations(loaded, published, ids)
