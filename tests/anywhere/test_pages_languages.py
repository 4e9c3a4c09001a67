"""Each page speaks its own language; what is in the other one is marked, and a translation says that it is one."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from crawl import documents, lines, page_of, pages, spoken, squeeze, text

from corpus.language.typography import typeset
from corpus.model.types import Model, Text

OTHER = {"fr": "en", "en": "fr"}
LONG = 20


def texts(value: object) -> Iterator[Text]:
    """Yield every bilingual text of a record, however deep."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, Model):
        for name in type(value).model_fields:
            yield from texts(getattr(value, name))
    elif isinstance(value, tuple):
        for one in value:
            yield from texts(one)


def shown(words, language):
    return squeeze(typeset(words, language))


def by_language(tree):
    """What a page says, by the language that it is marked as."""
    found = {"fr": [], "en": []}
    for language, words in spoken(tree):
        found[language].append(squeeze(words))
    return {language: " ".join(filter(None, words)) for language, words in found.items()}


@pytest.fixture(scope="module")
def said(site):
    return {here: by_language(tree) for here, tree in pages(site).items()}


def told_apart(corpus):
    """The texts that are not the same in both languages, and long enough to be one language's own."""
    found = {(text.fr, text.en) for record in corpus.walk() for text in texts(record)}
    return [(fr, en) for fr, en in found if fr != en and min(len(fr), len(en)) >= LONG]


def test_no_line_ends_between_a_french_mark_and_its_word(site):
    """Inside « » and before a colon stands a space that does not break, in the prose that editors type too."""
    french = {words: here for (language, words), here in lines(site).items() if language == "fr"}
    assert {here: words for words, here in french.items() if re.search(r"« | »|\w :", words)} == {}


@pytest.mark.parametrize("language", OTHER)
def test_no_text_of_the_content_stands_in_the_wrong_language(corpus, said, language):
    """What a page marks as French (or leaves unmarked in French) holds no English text of the corpus."""
    apart = told_apart(corpus)
    assert apart
    strangers = [shown(pair[OTHER[language] == "en"], OTHER[language]) for pair in apart]
    for here, words in said.items():
        found = [one for one in strangers if one in words[language]]
        assert found == [], f"{here}: not marked lang={OTHER[language]}"


@pytest.mark.parametrize("language", OTHER)
def test_no_word_of_the_interface_stands_in_the_wrong_language(site, corpus, language):
    switch = ("nav", "other_language")
    named = {(group, key): label for group, labels in corpus.labels.root.items() for key, label in labels.items()}
    labels = [label for name, label in named.items() if name != switch]
    own = {shown(label[language], language) for label in labels}
    strange = {shown(label[OTHER[language]], OTHER[language]) for label in labels} - own
    patterns = [re.sub(r"\\\{\w+\\\}", ".+", re.escape(label)) for label in strange if not re.fullmatch(r"\W*", label)]
    patterns = [one for one in patterns if len(re.sub(r"\.\+|\W", "", one)) > 3]
    pattern = re.compile("|".join(sorted(patterns, key=len, reverse=True)))
    for (marked, words), here in lines(site).items():
        assert marked != language or words in own or not pattern.fullmatch(words), f"{here}: {words}"


def test_the_words_of_both_languages_are_told_apart_by_these_tests(corpus, said):
    """So that the two tests above can fail: each page says much of its own content in its own language."""
    apart = told_apart(corpus)
    for language, other in OTHER.items():
        own = " ".join(words[language] for here, words in said.items() if here.startswith("en/") == (language == "en"))
        found = [pair for pair in apart if shown(pair[language == "en"], language) in own]
        assert len(found) > 0.6 * len(apart), other


def test_french_headings_of_the_sources_are_marked_in_english(corpus, said):
    records = (*corpus.recommendations, *corpus.measures, *corpus.findings)
    headings = {one.locator.heading for one in records} | {one.heading for one in corpus.objectives}
    headings = {shown(heading, "fr") for heading in headings if len(heading) > LONG}
    assert headings
    for here, words in said.items():
        if here.startswith("en/"):
            assert [one for one in headings if one in words["en"]] == [], here


def test_no_french_typography_in_english(said):
    """A no-break space before a colon or a guillemet in unmarked English is French that was not marked."""
    for here, words in said.items():
        if here.startswith("en/"):
            assert re.findall(r".{0,30}(?:\u00a0[:»%]|«\u00a0).{0,30}", words["en"]) == [], here


def test_english_wordings_are_marked_as_translations_beside_the_french(site, corpus):
    status = shown(corpus.labels["quote"]["translation"].en, "en")
    for record in corpus.recommendations:
        tree = page_of(site, record, "en")
        (translation,) = tree.xpath("//*[@class='quote__translation']")
        assert record.axis.provenance.en == "translation"
        assert text(translation) == shown(record.wording.en, "en")
        assert not re.match(r"[«“\"]", text(translation))
        assert translation.xpath("ancestor::blockquote") == []
        following = translation.getnext()
        assert text(following) == status
        quotation = following.getnext()
        assert (quotation.tag, quotation.get("lang")) == ("blockquote", "fr")
        assert shown(record.wording.fr, "fr") in text(quotation)


def test_french_wordings_are_the_reports_and_no_translation(site, corpus):
    for record in corpus.recommendations:
        tree = page_of(site, record, "fr")
        assert tree.xpath("//*[@class='quote__translation' or @class='quote__status']") == []
        assert record.wording.en not in text(tree.find("body"))


def test_english_titles_of_axes_and_panels_stand_beside_the_reports(site, corpus):
    for record in (*corpus.axes, *corpus.panels):
        if record.title is not None and record.provenance.en == "translation":
            french = page_of(site, record, "en").xpath("//main//*[@lang='fr']")
            assert shown(record.title.fr, "fr") in " ".join(text(one) for one in french), record.id


def test_findings_in_english_are_marked_as_translations_beside_the_french(site, corpus):
    status = shown(corpus.labels["quote"]["translation"].en, "en")
    for finding in corpus.findings:
        (part,) = page_of(site, finding.panel, "en").xpath(f"//*[@id='{finding.id}']")
        assert status in text(part)
        (quotation,) = part.xpath(".//blockquote[@lang='fr']")
        for point in finding.points:
            assert shown(point.fr, "fr") in text(quotation)
            assert shown(point.en, "en") in text(part)


def test_the_missing_page_holds_both_languages(site, corpus):
    said = by_language(documents(site)["404.html"])
    for language in OTHER:
        for key in ("title", "heading", "text"):
            assert shown(corpus.labels["missing"][key][language], language) in said[language]
