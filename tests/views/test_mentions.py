"""The codes that a reason names lead to their records, of the record's own edition and plan only."""

from __future__ import annotations

import pytest
from lxml import html

from corpus.addresses import address
from corpus.views.mentions import mentions

# What is said, of which record, and the records that it names.
EXAMPLES = [
    ("Comme la mesure M1.6, par exemple.", "f2-a4-5", ["pa22-o1-6"]),
    ("M1.6 et M1.4 visent des personnes", "f2-a4-5", ["pa22-o1-6", "pa22-o1-4"]),
    ("4.1 and 4.10 prepare people; see 2.1.", "pa22-o2-4", ["f2-a4-1", "f2-a4-10", "f2-a2-1"]),
    ("R1.3, (1.4) et « 1.2 »", "f2-a4-5", ["f2-a1-3", "f2-a1-4", "f2-a1-2"]),
    ("la 4.10, et non la 4.1", "f2-a1-1", ["f2-a4-10", "f2-a4-1"]),
    ("2.1 and M1.1, unlike M2.1", "f2-a2-1--pa22-o1-1", ["pa22-o2-1"]),
    ("its own code, 4.5", "f2-a4-5", []),
    ("9.9, M9.9 et 1.99 ne sont rien", "f2-a4-5", []),
    ("1.3%, 1.3 %, $1.3, 1.3 million, 1.3 per cent", "f2-a4-5", []),
    ("11.3, 1.3.2, 1.3,4, v1.3, f2-1.3, M1.3b", "f2-a4-5", []),
    ("1,3 fois", "f2-a4-5", []),
]


@pytest.mark.parametrize(("text", "record", "named"), EXAMPLES)
def test_codes_are_found_where_they_are_codes(corpus, text, record, named):
    found = list(mentions(text, corpus[record]))
    assert [one.id for _, one in found if one] == named
    assert "".join(piece for piece, _ in found) == text


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(
    ("page", "code", "named"),
    [("f2-a4-5", "M1.6", "pa22-o1-6"), ("unmatched", "M1.6", "pa22-o1-6")],
)
def test_a_page_links_the_codes_of_its_reasons(site, corpus, language, page, code, named):
    shown = corpus.part(corpus[page], "f2-pa22")
    main = html.parse(site / address(shown, language) / "index.html").find(".//main")
    links = [link for link in main.iterfind(".//p/a") if link.text_content() == code]
    assert links
    assert all(link.get("href").endswith(f"/{named}/") for link in links)
